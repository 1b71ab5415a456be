package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What came of policies by year, each thing in the park's year in which it happened: applications in that of the first
 * submission, grants and refusals in that of the decision, money in that of its payment.
 */
final class Statistics {
    private final Map<Key, Row> rows = new HashMap<>();
    private final Map<UUID, String> titles;
    private final ZoneId zone;

    private record Key(UUID policy, int year) {
    }

    /** @param grantedAmount CNY, like {@code paidAmount} */
    public record Row(UUID policyId, String policy, int year, long applied, long granted, long refused,
            BigDecimal grantedAmount, BigDecimal paidAmount) {

        private Row with(Row more) {
            return new Row(policyId, policy, year, applied + more.applied, granted + more.granted,
                    refused + more.refused, grantedAmount.add(more.grantedAmount), paidAmount.add(more.paidAmount));
        }
    }

    private Statistics(Map<UUID, String> titles, ZoneId zone) {
        this.titles = titles;
        this.zone = zone;
    }

    /** Of the whole park; the latest year first, then by policy. */
    static List<Row> all(ZoneId zone) {
        var statistics = new Statistics(Policy.<Policy>listAll().stream()
                .collect(Collectors.toMap(one -> one.id, Policy::title)), zone);
        Map<UUID, UUID> policyOf = new HashMap<>();
        PolicyApplication.<PolicyApplication>list("submittedAt is not null").forEach(one -> {
            policyOf.put(one.id, one.policyId);
            statistics.count(one);
        });
        PolicyPayment.<PolicyPayment>listAll().forEach(one -> statistics.add(policyOf.get(one.applicationId),
                one.paidOn.getYear(), new Row(null, null, 0, 0, 0, 0, BigDecimal.ZERO, one.amount)));
        return statistics.rows.values().stream().sorted(Comparator.comparing(Row::year).reversed()
                .thenComparing(Row::policy)).toList();
    }

    private void count(PolicyApplication one) {
        add(one.policyId, year(one.submittedAt), new Row(null, null, 0, 1, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO));
        if (one.granted != null) {
            add(one.policyId, year(one.decidedAt), new Row(null, null, 0, 0, 1, 0, one.granted, BigDecimal.ZERO));
        } else if (one.status == ApplicationStatus.REFUSED) {
            add(one.policyId, year(one.decidedAt), new Row(null, null, 0, 0, 0, 1, BigDecimal.ZERO, BigDecimal.ZERO));
        }
    }

    private int year(Instant at) {
        return at.atZone(zone).getYear();
    }

    private void add(UUID policy, int year, Row more) {
        rows.merge(new Key(policy, year), new Row(policy, titles.get(policy), year, 0, 0, 0,
                BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2)).with(more), (had, fresh) -> had.with(more));
    }
}
