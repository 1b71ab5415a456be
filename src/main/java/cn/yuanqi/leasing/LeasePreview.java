package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a lease with these terms would come to; nothing is stored.
 *
 * @param deposit CNY; {@code null} when none is agreed
 * @param charges what is billed beside the rent, kind by kind; {@code total} is of the rent alone
 */
record LeasePreview(List<SchedulePart> schedule, BigDecimal total, BigDecimal deposit, List<Charge> charges,
        List<String> warnings) {

    record Charge(ChargeKind kind, List<SchedulePart> schedule, BigDecimal total) {
    }

    static LeasePreview of(LeaseTerms terms, List<String> warnings) {
        var rent = RentSchedule.of(terms.rent());
        var charges = terms.besides().entrySet().stream().map(each -> {
            var schedule = RentSchedule.of(each.getValue());
            return new Charge(each.getKey(), parts(schedule), schedule.total());
        }).toList();
        return new LeasePreview(parts(rent), rent.total(), terms.deposit(), charges, warnings);
    }

    private static List<SchedulePart> parts(RentSchedule schedule) {
        return schedule.periods().stream().map(SchedulePart::of).toList();
    }
}
