package cn.yuanqi.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.yuanqi.space.Hold;
import cn.yuanqi.space.HoldKind;
import cn.yuanqi.space.Span;
import cn.yuanqi.space.UnitLife;

/**
 * A unit's holds drawn along time; places and widths are percents of the strip.
 *
 * @param now where today is
 */
record UnitStrip(List<Bar> bars, List<Tick> ticks, String now) {
    private static final int WIDTH = 1000;
    private static final int FARTHEST_YEARS = 6;

    /** A hold from {@code x} on. */
    record Bar(String x, String width, MapState state, String told) {
    }

    /** Where a year begins. */
    record Tick(String x, int year) {
    }

    static UnitStrip of(UnitLife life, LocalDate today) {
        var shown = shown(life, today);
        var bars = life.holds().stream().filter(hold -> hold.span().overlaps(shown))
                .map(hold -> bar(hold, shown)).toList();
        var ticks = IntStream.rangeClosed(shown.from().getYear() + 1, shown.to().getYear())
                .mapToObj(year -> new Tick(percent(x(LocalDate.of(year, 1, 1), shown)), year)).toList();
        return new UnitStrip(bars, ticks, percent(x(today, shown)));
    }

    /** From the first hold to the last one's end, a year round today at least, twelve at most. */
    private static Span shown(UnitLife life, LocalDate today) {
        var from = Stream.concat(Stream.of(today.minusYears(1)), life.holds().stream().map(hold -> hold.from))
                .min(LocalDate::compareTo).orElseThrow();
        var to = Stream.concat(Stream.of(today.plusYears(1)),
                life.holds().stream().map(hold -> hold.to).filter(end -> end != null)).max(LocalDate::compareTo)
                .orElseThrow();
        var earliest = today.minusYears(FARTHEST_YEARS);
        var latest = today.plusYears(FARTHEST_YEARS);
        return new Span(from.isBefore(earliest) ? earliest : from, to.isAfter(latest) ? latest : to);
    }

    private static Bar bar(Hold hold, Span shown) {
        var seen = hold.span().common(shown);
        long x = x(seen.from(), shown);
        return new Bar(percent(x), percent(Math.max(2, x(seen.to().plusDays(1), shown) - x)),
                hold.kind == HoldKind.LET ? MapState.LET : MapState.RESERVED,
                hold.label + " " + hold.from + " – " + (hold.to == null ? "" : hold.to));
    }

    private static String percent(long thousandths) {
        return thousandths / 10 + "." + thousandths % 10 + "%";
    }

    private static long x(LocalDate day, Span shown) {
        return ChronoUnit.DAYS.between(shown.from(), day) * WIDTH / shown.days();
    }
}
