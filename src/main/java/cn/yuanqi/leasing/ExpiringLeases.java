package cn.yuanqi.leasing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which leases end soon, of those that nothing follows yet.
 *
 * @param within30 how many in the next 30 days, and so on
 * @param byMonth how many in each of the next twelve months, the present one first
 * @param next the first to end
 */
public record ExpiringLeases(long within30, long within90, List<Long> byMonth, List<Line> next) {
    private static final int MONTHS = 12;
    private static final String STANDING = "status = 'APPROVED' and terminatedOn is null and successorId is null "
            + "and vacatedOn is null and endsOn between ?1 and ?2";

    public record Line(UUID id, String number, UUID enterpriseId, LocalDate endsOn) {
    }

    /** Needs a transaction. @param most how many are named */
    public static ExpiringLeases from(LocalDate today, int most) {
        return new ExpiringLeases(until(today, today.plusDays(30)), until(today, today.plusDays(90)), byMonth(today),
                Lease.<Lease>find(STANDING + " order by endsOn, id", today, today.plusDays(LeaseLife.EXPIRING_DAYS))
                        .page(0, most).stream()
                        .map(lease -> new Line(lease.id, lease.number, lease.enterpriseId, lease.endsOn)).toList());
    }

    private static long until(LocalDate today, LocalDate last) {
        return Lease.count(STANDING, today, last);
    }

    private static List<Long> byMonth(LocalDate today) {
        var first = YearMonth.from(today);
        var counts = new HashMap<YearMonth, Long>();
        Lease.getEntityManager().createQuery("select year(endsOn), month(endsOn), count(*) from Lease where " + STANDING
                + " group by year(endsOn), month(endsOn)", Object[].class).setParameter(1, today)
                .setParameter(2, first.plusMonths(MONTHS - 1L).atEndOfMonth()).getResultList()
                .forEach(row -> counts.put(YearMonth.of((Integer) row[0], (Integer) row[1]), (Long) row[2]));
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(MONTHS)
                .map(month -> counts.getOrDefault(month, 0L)).toList();
    }
}
