package cn.yuanqi.environment.compliance;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.yuanqi.tenancy.ParkScoped;

/**
 * How many enterprises a month went well for, by the worst of their judged days of any outlet and factor.
 *
 * @param within at least one day could be judged, none was over
 * @param over at least one day was over
 * @param unjudged days are there, none of which could be judged
 */
public record MonthVerdicts(YearMonth month, long within, long over, long unjudged) {

    /** Both months included; needs a transaction. */
    public static List<MonthVerdicts> of(YearMonth from, YearMonth to) {
        var counts = new HashMap<YearMonth, Map<Integer, Long>>();
        ParkScoped.getEntityManager().createQuery("select year(d.day), month(d.day), max(case d.outcome when 'OVER' "
                + "then 2 when 'WITHIN' then 1 else 0 end) from JudgedDay d where d.day between :from and :to "
                + "group by year(d.day), month(d.day), d.enterpriseId", Object[].class)
                .setParameter("from", from.atDay(1)).setParameter("to", to.atEndOfMonth()).getResultList()
                .forEach(row -> counts
                        .computeIfAbsent(YearMonth.of((Integer) row[0], (Integer) row[1]), month -> new HashMap<>())
                        .merge((Integer) row[2], 1L, Long::sum));
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> of(month, counts.getOrDefault(month, Map.of()))).toList();
    }

    private static MonthVerdicts of(YearMonth month, Map<Integer, Long> worst) {
        return new MonthVerdicts(month, worst.getOrDefault(1, 0L), worst.getOrDefault(2, 0L),
                worst.getOrDefault(0, 0L));
    }
}
