package cn.yuanqi.enterprise.report;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Lifecycle;

/** How many enterprises came into the park in a month. */
public record Newcomers(YearMonth month, long count) {

    /** Both months included; needs a transaction. */
    public static List<Newcomers> of(YearMonth from, YearMonth to) {
        var counts = new HashMap<YearMonth, Long>();
        Enterprise.getEntityManager().createQuery("select year(e.enteredOn), month(e.enteredOn), count(*) "
                + "from Enterprise e where e.status in ?1 and e.enteredOn between ?2 and ?3 "
                + "group by year(e.enteredOn), month(e.enteredOn)", Object[].class)
                .setParameter(1, Lifecycle.entered()).setParameter(2, from.atDay(1)).setParameter(3, to.atEndOfMonth())
                .getResultList()
                .forEach(row -> counts.put(YearMonth.of((Integer) row[0], (Integer) row[1]), (Long) row[2]));
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> new Newcomers(month, counts.getOrDefault(month, 0L))).toList();
    }
}
