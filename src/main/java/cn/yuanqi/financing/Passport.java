package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.yuanqi.billing.PaymentRecord;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.enterprise.report.Figures;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.alerting.AlertKind;
import cn.yuanqi.leasing.LeaseSummary;

/** What the park knows of an enterprise, by the public queries of its rooms; of the consented scopes alone. */
final class Passport {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Enterprise enterprise;
    private final LocalDate today;
    private final Instant now;
    private final List<Fact> facts = new ArrayList<>();

    private Passport(Enterprise enterprise, Stamp stamp) {
        this.enterprise = enterprise;
        today = stamp.today();
        now = stamp.instant();
    }

    static List<Fact> of(Enterprise enterprise, Set<ConsentScope> scopes, Stamp stamp) {
        var passport = new Passport(enterprise, stamp);
        scopes.stream().sorted().forEach(passport::read);
        return passport.facts;
    }

    private void read(ConsentScope scope) {
        switch (scope) {
            case RENT -> rent();
            case SPACE -> space();
            case REPORTS -> reports();
            case INCUBATION -> incubation();
            case COMPLIANCE -> compliance();
        }
    }

    private void rent() {
        var record = PaymentRecord.of(enterprise.id, today);
        var source = new Fact.Source(now, "billing", null);
        add(FactCode.ON_TIME_MONTHS, BigDecimal.valueOf(record.onTimeMonths()), source);
        add(FactCode.ARREARS_DAYS, BigDecimal.valueOf(record.arrearsDays()), source);
        add(FactCode.OVERDUE_AMOUNT, record.overdue(), source);
    }

    private void space() {
        add(FactCode.AREA, area(today), new Fact.Source(now, "leasing", today.toString()));
        var before = today.minusYears(1);
        add(FactCode.AREA_YEAR_AGO, area(before), new Fact.Source(now, "leasing", before.toString()));
        var staff = Figures.byYear(enterprise.id, Figures.STAFF);
        if (staff.isEmpty()) {
            add(FactCode.HEADCOUNT, enterprise.headcount == null ? null : BigDecimal.valueOf(enterprise.headcount),
                    new Fact.Source(enterprise.editedAt, "register", null));
        } else {
            pair(staff, FactCode.HEADCOUNT, FactCode.HEADCOUNT_BEFORE);
        }
    }

    private BigDecimal area(LocalDate on) {
        return LeaseSummary.of(enterprise.id, on).filter(lease -> !lease.startsOn().isAfter(on))
                .map(LeaseSummary::areaSqm).orElse(null);
    }

    private void reports() {
        var revenue = Figures.byYear(enterprise.id, Figures.REVENUE);
        pair(revenue, FactCode.REVENUE, FactCode.REVENUE_BEFORE);
        if (revenue.size() > 1) {
            var last = revenue.get(revenue.size() - 1);
            var before = revenue.get(revenue.size() - 2);
            boolean follows = last.period().year() == before.period().year() + 1 && before.value().signum() > 0;
            add(FactCode.REVENUE_GROWTH, follows
                    ? last.value().subtract(before.value()).multiply(HUNDRED).divide(before.value(), 2,
                            RoundingMode.HALF_UP)
                    : null, source(last));
        }
        var profit = Figures.byYear(enterprise.id, Figures.NET_PROFIT);
        if (!profit.isEmpty()) {
            var last = profit.get(profit.size() - 1);
            add(FactCode.NET_PROFIT, last.value(), source(last));
        }
    }

    /** The latest year that was reported, and the one before it. */
    private void pair(List<Figures.Accepted> years, FactCode latest, FactCode before) {
        if (years.isEmpty()) {
            add(latest, null, new Fact.Source(now, "reports", null));
            return;
        }
        var last = years.get(years.size() - 1);
        add(latest, last.value(), source(last));
        if (years.size() > 1) {
            var earlier = years.get(years.size() - 2);
            add(before, earlier.value(), source(earlier));
        }
    }

    private static Fact.Source source(Figures.Accepted figure) {
        return new Fact.Source(figure.acceptedAt(), "reports", figure.period().toString());
    }

    private void incubation() {
        var source = new Fact.Source(now, "register", null);
        facts.add(Fact.text(FactCode.STAGE, enterprise.status.name(), source));
        add(FactCode.MONTHS_IN_PARK, enterprise.enteredOn == null
                ? null
                : BigDecimal.valueOf(Math.max(0, ChronoUnit.MONTHS.between(enterprise.enteredOn, today))), source);
    }

    private void compliance() {
        var source = new Fact.Source(enterprise.complianceSince == null ? now : enterprise.complianceSince,
                "compliance", null);
        facts.add(Fact.text(FactCode.VERDICT, enterprise.compliance.name(), source));
        long open = Alert.openOf(enterprise.id).stream().filter(alert -> alert.kind == AlertKind.EXCEEDED).count();
        add(FactCode.OPEN_EXCEEDANCES, BigDecimal.valueOf(open), new Fact.Source(now, "compliance", null));
    }

    private void add(FactCode code, BigDecimal value, Fact.Source source) {
        facts.add(Fact.number(code, value, source));
    }
}
