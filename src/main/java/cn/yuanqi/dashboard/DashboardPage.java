package cn.yuanqi.dashboard;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import cn.yuanqi.billing.Arrears;
import cn.yuanqi.dashboard.chart.Chart;
import cn.yuanqi.dashboard.chart.Charts;
import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.report.EnterpriseKpi;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.space.MonthOccupancy;
import cn.yuanqi.space.ParkDay;
import cn.yuanqi.tenancy.CurrentPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Everybody's home in a park: its staff sees the park at a glance, others what waits for them and how they stand. */
@Path("/parks/{park}")
@Produces(MediaType.TEXT_HTML)
@Transactional
class DashboardPage {
    private static final int SHOWN = 6;

    @Inject
    Actor actor;
    @Inject
    CurrentPark current;
    @Inject
    Clock clock;
    @Inject
    ParkDay day;
    @Inject
    Waiting waiting;
    @Inject
    Charts charts;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance dashboard(Park park, EnterpriseKpi kpi, List<Year> years, List<Share> mix,
                Contact contact, Queue queue, Desk desk);

        static native TemplateInstance home(Home home);
    }

    /** Revenue of a year in CNY. */
    record Year(int year, BigDecimal revenue) {
    }

    /** The newest of the alerts that are open. */
    record Queue(long open, List<AlertLine> alerts) {
    }

    /**
     * What the asker has to do, what they may see of the park's space and money, and which charts.
     *
     * @param space the last two months' occupancy, the present one last
     * @param overdue CNY, {@code null} for who has no business with money
     */
    record Desk(List<WaitingLine> waiting, List<MonthOccupancy> space, BigDecimal overdue, List<Chart> charts) {
        public MonthOccupancy now() {
            return space.get(space.size() - 1);
        }

        /** Percentage points since the end of the month before; {@code null} when either is not known. */
        public BigDecimal change() {
            var before = space.get(0).rate();
            return before == null || now().rate() == null ? null : now().rate().subtract(before).movePointRight(2);
        }
    }

    /** How many enterprises have this status, and how many percent of all that is. */
    record Share(Compliance status, long count, double percent) {
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK,
            Role.Names.REVIEWER, Role.Names.APPROVER})
    public TemplateInstance dashboard() {
        if (actor.seesWholePark()) {
            return overview();
        }
        return Templates.home(Home.of(actor, "/parks/" + current.id(), waiting.lines(), day.today()));
    }

    private TemplateInstance overview() {
        var now = clock.instant();
        var kpi = EnterpriseKpi.count();
        var years = new ArrayList<Year>();
        kpi.revenueByYear().forEach((year, revenue) -> years.add(new Year(year, revenue)));
        var open = Alert.open(SHOWN);
        var names = Directory.ofAlerts(open);
        var alerts = open.stream().map(alert -> AlertLine.of(alert, names, now)).toList();
        return Templates.dashboard(current.park(), kpi, years, mix(Enterprise.byCompliance()), Contact.now(now),
                new Queue(Alert.openCount(), alerts), desk());
    }

    private Desk desk() {
        var today = day.today();
        var month = YearMonth.from(today);
        boolean money = actor.has(Role.OPERATOR) || actor.has(Role.LEADER);
        return new Desk(waiting.lines(), MonthOccupancy.of(month.minusMonths(1), month, today),
                money ? Arrears.overdue(today) : null, charts.mine());
    }

    private static List<Share> mix(Map<Compliance, Long> counts) {
        double all = Math.max(1, counts.values().stream().mapToLong(Long::longValue).sum());
        var mix = new ArrayList<Share>();
        for (var status : Compliance.values()) {
            long count = counts.getOrDefault(status, 0L);
            mix.add(new Share(status, count, Math.round(count / all * 1000) / 10.0));
        }
        return mix;
    }
}
