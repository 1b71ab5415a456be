package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The late fee of one invoice, day by day: a percentage of the principal that is unpaid on the day, never compounding,
 * together never more than the principal. The line of a day is the rounded sum to that day less the rounded sum to the
 * day before, so that the lines always add up to the rounded whole.
 */
final class LateFee {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LateFee() {
    }

    /**
     * The lines from the first day that costs to {@code through}, both included; days whose line is 0.00 are left out.
     *
     * @param paid what was paid or relieved on which day, CNY; it counts from its day on
     */
    static SortedMap<LocalDate, BigDecimal> lines(LateFeeTerms terms, SortedMap<LocalDate, BigDecimal> paid,
            LocalDate through) {
        var lines = new TreeMap<LocalDate, BigDecimal>();
        var first = terms.firstDay();
        var unpaid = terms.principal().subtract(sum(paid.headMap(first)));
        var owed = BigDecimal.ZERO;
        var rounded = BigDecimal.ZERO.setScale(2);
        for (var day = first; !day.isAfter(through); day = day.plusDays(1)) {
            unpaid = unpaid.subtract(paid.getOrDefault(day, BigDecimal.ZERO));
            if (unpaid.signum() <= 0 && paid.tailMap(day.plusDays(1)).isEmpty()) {
                break;
            }
            owed = owed.add(unpaid.max(BigDecimal.ZERO).multiply(terms.percentPerDay()).divide(HUNDRED))
                    .min(terms.principal());
            var now = owed.setScale(2, RoundingMode.HALF_UP);
            if (now.compareTo(rounded) != 0) {
                lines.put(day, now.subtract(rounded));
            }
            rounded = now;
        }
        return lines;
    }

    /**
     * What must be added to the stored lines so that they say what {@code wanted} says: reversing lines are negative.
     * Stored lines are never changed.
     */
    static SortedMap<LocalDate, BigDecimal> corrections(SortedMap<LocalDate, BigDecimal> stored,
            SortedMap<LocalDate, BigDecimal> wanted) {
        var missing = new TreeMap<>(wanted);
        stored.forEach((day, amount) -> missing.merge(day, amount.negate(), BigDecimal::add));
        missing.values().removeIf(amount -> amount.signum() == 0);
        return missing;
    }

    private static BigDecimal sum(SortedMap<LocalDate, BigDecimal> paid) {
        return paid.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
