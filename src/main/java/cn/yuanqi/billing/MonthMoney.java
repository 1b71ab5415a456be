package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.yuanqi.tenancy.ParkScoped;

/**
 * The money of a month of the whole park, CNY.
 *
 * @param due of the invoices that fell due in it, reliefs taken off, void ones left out
 * @param paid what came in in it, refunds taken off
 */
public record MonthMoney(YearMonth month, BigDecimal due, BigDecimal paid) {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** Both months included; needs a transaction. */
    public static List<MonthMoney> of(YearMonth from, YearMonth to) {
        var due = sums("select year(i.dueOn), month(i.dueOn), sum(i.amount - i.relieved) from Invoice i "
                + "where i.status in ('ISSUED', 'PARTIALLY_PAID', 'PAID') and i.dueOn between :from and :to "
                + "group by year(i.dueOn), month(i.dueOn)", from, to);
        var paid = sums("select year(p.paidOn), month(p.paidOn), sum(p.amount - p.refunded) from Payment p "
                + "where p.paidOn between :from and :to group by year(p.paidOn), month(p.paidOn)", from, to);
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> new MonthMoney(month, due.getOrDefault(month, NOTHING),
                        paid.getOrDefault(month, NOTHING)))
                .toList();
    }

    private static Map<YearMonth, BigDecimal> sums(String hql, YearMonth from, YearMonth to) {
        LocalDate first = from.atDay(1);
        var sums = new HashMap<YearMonth, BigDecimal>();
        ParkScoped.getEntityManager().createQuery(hql, Object[].class).setParameter("from", first)
                .setParameter("to", to.atEndOfMonth()).getResultList()
                .forEach(row -> sums.put(YearMonth.of((Integer) row[0], (Integer) row[1]), (BigDecimal) row[2]));
        return sums;
    }
}
