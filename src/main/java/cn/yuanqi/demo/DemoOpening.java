package cn.yuanqi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.demo.DemoEnterprises.DemoEnterprise;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.enterprise.report.Figures;
import cn.yuanqi.enterprise.report.Imported;
import cn.yuanqi.enterprise.report.ImportedReports;
import cn.yuanqi.enterprise.report.Period;
import cn.yuanqi.environment.monitoring.LimitBasis;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.OutletInput;
import cn.yuanqi.environment.monitoring.OutletInput.FactorInput;
import cn.yuanqi.environment.monitoring.OutletInput.LimitInput;
import cn.yuanqi.environment.monitoring.OutletRegister;
import cn.yuanqi.identity.Institution;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Person;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;

/** Opens a demo park with all that stands in it before the first day of history: one transaction, so all of it or nothing. */
@ApplicationScoped
class DemoOpening {
    private static final String SOURCE = "park take-over contract (demo)";
    private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);
    @Inject
    InPark inPark;
    @Inject
    Clock clock;
    @Inject
    OutletRegister outlets;
    @Inject
    DemoSpace space;
    @Inject
    DemoLeases leases;
    @Inject
    DemoMeters meters;
    @Inject
    DemoBilling billing;
    @Inject
    DemoReports reports;
    @Inject
    DemoDocuments documents;
    @Inject
    DemoEntries entries;
    @Inject
    DemoDischarge discharge;
    @Inject
    DemoFinancing financing;
    @Inject
    DemoAnnouncements announcements;
    @Inject
    DemoMeetings meetings;
    @Inject
    DemoPolicies policies;
    @Inject
    DemoCases cases;

    void open(DemoPark demo) {
        inPark.call(demo.unborn(), () -> {
            Park.open(demo.code(), demo.name(), DemoPark.ZONE, true);
            boolean incubates = demo.code().equals(DemoPark.INCUBATOR);
            if (incubates) {
                DemoStays.settle(demo.enterprises(), clock.instant().atZone(DemoPark.ZONE).toLocalDate());
            }
            var enterprises = register(demo.enterprises());
            demo.outlets().forEach(outlet -> open(outlet, enterprises.get(outlet.number() - 1)));
            if (incubates) {
                var tenants = tenants(demo.enterprises(), enterprises);
                leases.open(tenants, space.open());
                meters.open(tenants);
                billing.open(tenants);
                entries.open(demo.enterprises(), enterprises);
            }
            reports.open(demo, enterprises);
            documents.file(demo, enterprises);
            discharge.open(enterprises);
            welcome(demo.code(), enterprises);
            if (incubates) {
                financing.open(enterprises);
                announcements.open();
                meetings.open(enterprises);
                policies.open(enterprises);
                cases.open(enterprises);
            }
            return null;
        });
    }

    private List<UUID> register(List<DemoEnterprise> wanted) {
        var stamp = Stamp.machine(clock.instant().atZone(DemoPark.ZONE));
        var registered = new ArrayList<UUID>();
        var reports = new ImportedReports();
        for (DemoEnterprise one : wanted) {
            var enterprise = Enterprise.imported(one.facts(), one.stage(), stamp);
            if (one.revenue() != null) {
                reports.accept(enterprise.id, new Imported(Period.of(DemoEnterprises.YEAR),
                        Map.of(Figures.REVENUE, one.revenue()), stamp));
            }
            registered.add(enterprise.id);
        }
        reports.write();
        forget();
        return registered;
    }

    /** Those that sit in the park today. */
    private static List<UUID> tenants(List<DemoEnterprise> wanted, List<UUID> enterprises) {
        return IntStream.range(0, wanted.size()).filter(n -> List.of(Lifecycle.INCUBATING, Lifecycle.TENANT)
                .contains(wanted.get(n).stage())).mapToObj(enterprises::get).toList();
    }

    private void open(DemoOutlet outlet, UUID enterprise) {
        outlets.open(new OutletInput(enterprise, DemoOutlet.CODE, "废水总排口", outlet.mn(), DemoOutlet.PASSWORD, true,
                outlet.x(), outlet.y(), false, outlet.interval(), null, null, factors(), limits()));
        forget();
    }

    /** Hibernate looks over all that it holds at each query, so it must not hold much. */
    private static void forget() {
        Outlet.flush();
        Outlet.getEntityManager().clear();
    }

    private static List<FactorInput> factors() {
        return List.of(Substance.values()).stream().map(one -> new FactorInput(one.code, null)).toList();
    }

    private static List<LimitInput> limits() {
        var limits = new ArrayList<LimitInput>();
        for (Substance one : Substance.values()) {
            for (LimitBasis basis : LimitBasis.values()) {
                limits.add(new LimitInput(one.code, basis.name(), one.lower, one.upper, SOURCE, SINCE, null));
            }
        }
        return limits;
    }

    private void welcome(String park, List<UUID> enterprises) {
        var now = clock.instant();
        Person.known(DemoPerson.ADMIN.email(), DemoPerson.ADMIN.name()).makePlatformAdmin(now);
        for (DemoPerson each : DemoPerson.of(park)) {
            UUID lender = each.role().ofInstitution() ? Institution.known(DemoPerson.LENDER).id : null;
            UUID own = each.enterprise() == 0 ? null : enterprises.get(each.enterprise() - 1);
            Membership.grant(Person.known(each.email(), each.name()), new Place(park, each.role(), own, lender), now);
        }
    }
}
