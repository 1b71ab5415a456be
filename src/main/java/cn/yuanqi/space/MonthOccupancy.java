package cn.yuanqi.space;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * How full the park was at the end of a month, so that each figure can be looked up by its day.
 *
 * @param on the month's last day, or today in the month under way
 * @param rate let / lettable, {@code null} when nothing was lettable
 */
public record MonthOccupancy(YearMonth month, LocalDate on, BigDecimal lettableSqm, BigDecimal letSqm,
        BigDecimal rate) {

    /** Both months included; needs a transaction. */
    public static List<MonthOccupancy> of(YearMonth from, YearMonth to, LocalDate today) {
        var days = Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> month.equals(YearMonth.from(today)) ? today : month.atEndOfMonth()).toList();
        return SpaceOn.of(days).stream().map(MonthOccupancy::of).toList();
    }

    private static MonthOccupancy of(SpaceOn space) {
        var totals = space.totals();
        return new MonthOccupancy(YearMonth.from(space.day()), space.day(), totals.lettable(), totals.let(),
                totals.rate());
    }
}
