package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.yuanqi.tenancy.ParkScoped;

/**
 * What was asked of all lenders in a month, what they approved in it and what they paid out in it, CNY; three months of one
 * application, as a rule.
 */
public record MonthFinancing(YearMonth month, BigDecimal asked, BigDecimal approved, BigDecimal disbursed) {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** Both months included, of that zone; needs a transaction. */
    public static List<MonthFinancing> of(YearMonth from, YearMonth to, ZoneId zone) {
        var asked = moments("a.submittedAt, a.amount", "a.submittedAt", from, to, zone);
        var approved = moments("a.decidedAt, a.approvedAmount", "a.approvedAmount is not null and a.decidedAt", from,
                to,
                zone);
        var disbursed = new HashMap<YearMonth, BigDecimal>();
        ParkScoped.getEntityManager()
                .createQuery("select l.disbursedOn, l.principal from Loan l where l.disbursedOn between :from and :to",
                        Object[].class)
                .setParameter("from", from.atDay(1)).setParameter("to", to.atEndOfMonth()).getResultList()
                .forEach(row -> disbursed.merge(YearMonth.from((LocalDate) row[0]), (BigDecimal) row[1],
                        BigDecimal::add));
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> new MonthFinancing(month, asked.getOrDefault(month, NOTHING),
                        approved.getOrDefault(month, NOTHING), disbursed.getOrDefault(month, NOTHING)))
                .toList();
    }

    private static Map<YearMonth, BigDecimal> moments(String columns, String when, YearMonth from, YearMonth to,
            ZoneId zone) {
        var sums = new HashMap<YearMonth, BigDecimal>();
        ParkScoped.getEntityManager()
                .createQuery(
                        "select " + columns + " from FinancingApplication a where " + when + " between :from and :to",
                        Object[].class)
                .setParameter("from", from.atDay(1).atStartOfDay(zone).toInstant())
                .setParameter("to", to.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant().minusMillis(1))
                .getResultList()
                .forEach(row -> sums.merge(YearMonth.from(((Instant) row[0]).atZone(zone)), (BigDecimal) row[1],
                        BigDecimal::add));
        return sums;
    }
}
