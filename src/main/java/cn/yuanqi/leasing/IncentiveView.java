package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A promise and what was given for it.
 *
 * @param worth CNY, what was given in all
 * @param clawBack CNY, {@code null} unless it was broken
 * @param finding what the reviewer saw
 */
record IncentiveView(UUID id, LocalDate from, LocalDate to, BigDecimal percent, Incentive.Promise promise,
        String wording, String evidence, LocalDate reviewOn, Incentive.Outcome outcome, BigDecimal worth,
        BigDecimal clawBack, String finding) {

    static IncentiveView of(Incentive one, List<Stretch> rent) {
        return new IncentiveView(one.id, one.from, one.to, one.percent, one.promise, one.wording, one.evidence,
                one.reviewOn, one.outcome, one.worth(rent, one.to), one.clawBack, one.finding);
    }

    /** All of a lease, in the order in which they were given. */
    static List<IncentiveView> of(Lease lease) {
        var all = Incentive.of(lease.id);
        if (all.isEmpty()) {
            return List.of();
        }
        var rent = Agreed.of(lease).stretches().get(ChargeKind.RENT);
        return all.stream().map(one -> of(one, rent)).toList();
    }
}
