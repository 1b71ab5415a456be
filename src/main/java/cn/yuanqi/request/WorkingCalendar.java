package cn.yuanqi.request;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * On which days and hours a park works. The exceptions come before the week: a holiday on a Monday is off, a Sunday that
 * makes up for it is not.
 *
 * @param weekend the days of the week that are off; not all seven
 * @param exceptions whether work is done on these days
 * @param opens of the office, on each working day
 * @param shuts later than it opens
 */
record WorkingCalendar(ZoneId zone, Set<DayOfWeek> weekend, Map<LocalDate, Boolean> exceptions, LocalTime opens,
        LocalTime shuts) {
    /** Longer than this no office is closed: whoever looks further has no working day at all. */
    private static final int PATIENCE = 800;

    WorkingCalendar {
        if (weekend.size() > 6 || !opens.isBefore(shuts)) {
            throw new IllegalArgumentException("no working time at all");
        }
    }

    boolean isWorking(LocalDate day) {
        return exceptions.getOrDefault(day, !weekend.contains(day.getDayOfWeek()));
    }

    /**
     * The n-th working day after the day, which itself does not count (Civil Code, article 201).
     *
     * @param n 0 gives the day itself
     */
    LocalDate plusDays(LocalDate day, int n) {
        var end = day;
        for (int left = n; left > 0; left--) {
            end = firstFrom(end.plusDays(1));
        }
        return end;
    }

    /** That day, or the next on which work is done. */
    LocalDate firstFrom(LocalDate day) {
        for (int off = 0; off < PATIENCE; off++) {
            if (isWorking(day.plusDays(off))) {
                return day.plusDays(off);
            }
        }
        throw new IllegalStateException("no working day within " + PATIENCE + " days of " + day);
    }

    /** What a working day has, by the clock on the wall. */
    Duration dayLength() {
        return Duration.between(opens, shuts);
    }

    /** The working time of so many working days. */
    Duration days(int n) {
        return dayLength().multipliedBy(n);
    }

    /** The working time between two moments; nothing when the second is not later. */
    Duration between(Instant from, Instant to) {
        var sum = Duration.ZERO;
        var last = to.atZone(zone).toLocalDate();
        for (var day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorking(day)) {
                sum = sum.plus(overlap(day, from, to));
            }
        }
        return sum;
    }

    private Duration overlap(LocalDate day, Instant from, Instant to) {
        var begin = later(opening(day), from);
        var end = shutting(day).isBefore(to) ? shutting(day) : to;
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }

    /**
     * The first moment by which so much working time has gone by since.
     *
     * @param span nothing gives the moment itself
     */
    Instant plus(Instant from, Duration span) {
        var left = span;
        var at = from;
        while (left.compareTo(Duration.ZERO) > 0) {
            var day = firstFrom(at.atZone(zone).toLocalDate());
            var begin = later(opening(day), at);
            var here = Duration.between(begin, shutting(day));
            if (here.compareTo(left) >= 0) {
                return begin.plus(left);
            }
            left = here.isNegative() ? left : left.minus(here);
            at = day.plusDays(1).atStartOfDay(zone).toInstant();
        }
        return at;
    }

    private Instant opening(LocalDate day) {
        return day.atTime(opens).atZone(zone).toInstant();
    }

    private Instant shutting(LocalDate day) {
        return day.atTime(shuts).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
