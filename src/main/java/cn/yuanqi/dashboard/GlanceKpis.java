package cn.yuanqi.dashboard;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.billing.Ageing;
import cn.yuanqi.billing.MonthMoney;
import cn.yuanqi.enterprise.incubation.EntriesWaiting;
import cn.yuanqi.enterprise.report.EnterpriseKpi;
import cn.yuanqi.enterprise.report.Newcomers;
import cn.yuanqi.environment.alerting.AlertAges;
import cn.yuanqi.leasing.ExpiringLeases;
import cn.yuanqi.platform.Language;
import cn.yuanqi.request.CaseLoad;
import cn.yuanqi.space.MonthOccupancy;

/** The eight figures of the park at a glance, each with how it came about. Eight, so that no row of cards has a gap. */
record GlanceKpis(String park, LocalDate today, Instant now) {
    private static final int MONTHS = 12;

    List<Kpi> all(Debt debt, ExpiringLeases leases, AlertAges alerts) {
        var register = EnterpriseKpi.count();
        return List.of(enterprises(register), revenue(register), occupancy(), arrears(debt), ending(leases), cases(),
                entries(), alerts(alerts));
    }

    private Kpi enterprises(EnterpriseKpi register) {
        var months = Newcomers.of(month().minusMonths(MONTHS - 1), month());
        long came = months.stream().mapToLong(Newcomers::count).sum();
        var course = new ArrayList<Long>();
        long sum = register.enterprises() - came;
        course.add(sum);
        for (var one : months) {
            sum += one.count();
            course.add(sum);
        }
        return Kpi.of("building-factory-2", words().enterprises(), park + "/enterprises").count(register.enterprises())
                .says(front().enterprisesNote(came, register.technology(), register.ecommerce())).over(course);
    }

    private Kpi revenue(EnterpriseKpi register) {
        var years = register.revenueByYear();
        if (years.isEmpty()) {
            return Kpi.of("coins", words().revenue(), park + "/reports").says(words().noRevenue());
        }
        var kpi = Kpi.of("coins", words().revenueOf(years.lastKey().toString()), park + "/charts/revenue")
                .money(years.get(years.lastKey())).over(List.copyOf(years.values()));
        var before = years.get(years.lastKey() - 1);
        return before == null || before.signum() == 0
                ? kpi.says(front().averageRevenue(register.averageRevenue()))
                : kpi.says(front().sinceLastYear(years.get(years.lastKey()).subtract(before).movePointRight(2)
                        .divide(before, 1, RoundingMode.HALF_UP), register.averageRevenue()));
    }

    private Kpi occupancy() {
        var months = MonthOccupancy.of(month().minusMonths(MONTHS), month(), today);
        var present = months.get(months.size() - 1);
        var before = months.get(months.size() - 2).rate();
        var kpi = Kpi.of("building-skyscraper", words().occupancy(), park + "/space").rate(present.rate())
                .over(months.stream().map(MonthOccupancy::rate).toList());
        return present.rate() == null
                ? kpi.says(front().nothingLettable())
                : before == null
                        ? kpi.says(front().letOf(present.letSqm(), present.lettableSqm()))
                        : kpi.says(front().letOfSince(present.letSqm(), present.lettableSqm(),
                                present.rate().subtract(before).movePointRight(2)));
    }

    private Kpi arrears(Debt debt) {
        var months = MonthMoney.of(month().minusMonths(MONTHS), month());
        var kpi = Kpi.of("alert-triangle", words().arrears(), park + "/billing").money(debt.overdue())
                .over(months.stream().map(one -> one.due().subtract(one.paid())).toList());
        var old = debt.of(Ageing.OVER_90);
        return old.signum() > 0
                ? kpi.warns(front().arrearsOld(debt.debtors(), old))
                : debt.debtors() > 0 ? kpi.says(front().arrearsOf(debt.debtors())) : kpi.says(front().noArrears());
    }

    private Kpi ending(ExpiringLeases leases) {
        var kpi = Kpi.of("calendar-event", front().ending(), park + "/leases?life=EXPIRING").count(leases.within90())
                .over(leases.byMonth());
        return leases.within30() > 0
                ? kpi.warns(front().endingSoon(leases.within30()))
                : kpi.says(front().endingNone());
    }

    private Kpi cases() {
        var load = CaseLoad.of(now);
        var kpi = Kpi.of("help-circle", front().cases(), park + "/requests").count(load.open())
                .over(load.openedByWeek());
        return load.overdue() > 0
                ? kpi.warns(front().casesLate(load.overdue(), load.opened(), load.done()))
                : kpi.says(front().casesFlow(load.opened(), load.done()));
    }

    private Kpi entries() {
        var waiting = EntriesWaiting.all();
        var kpi = Kpi.of("inbox", front().entries(), park + "/entries").count(waiting.count());
        return waiting.since() == null
                ? kpi.says(front().entriesNone())
                : kpi.says(front().entriesSince(waiting.since()));
    }

    private Kpi alerts(AlertAges ages) {
        return Kpi.of("bell", words().openAlerts(), park + "/environment/alerts?status=open").count(ages.total())
                .says(front().alertsFlow(ages.fresh(), ages.before()));
    }

    private YearMonth month() {
        return YearMonth.from(today);
    }

    private static DashboardWords words() {
        return Language.words(DashboardWords.class);
    }

    private static FrontWords front() {
        return Language.words(FrontWords.class);
    }
}
