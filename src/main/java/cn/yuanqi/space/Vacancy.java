package cn.yuanqi.space;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Days on which nobody holds a unit, neither let nor reserved. Holds of one unit never overlap. */
public final class Vacancy {
    private Vacancy() {
    }

    /**
     * The first day of the vacancy that a day lies in.
     *
     * @param holds not one of them on that day
     * @return {@code null} when nobody held the unit before, and it is there since ever
     */
    static LocalDate since(Span life, List<Span> holds, LocalDate day) {
        var begins = Stream.concat(Stream.ofNullable(life.from()), holds.stream().map(Span::to).filter(Objects::nonNull)
                .filter(to -> to.isBefore(day)).map(last -> last.plusDays(1)));
        return begins.max(LocalDate::compareTo).orElse(null);
    }

    /**
     * How many days of the period the unit stood empty; days before and after its life do not count.
     *
     * @param period with both ends
     */
    public static long days(Span life, List<Span> holds, Span period) {
        var counted = life.common(period);
        if (counted == null) {
            return 0;
        }
        return counted.days() - holds.stream().map(counted::common).filter(Objects::nonNull).mapToLong(Span::days)
                .sum();
    }
}
