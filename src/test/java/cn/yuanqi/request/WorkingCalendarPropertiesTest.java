package cn.yuanqi.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of every calendar: any weekend, any exceptions, any hours, zones with and without summer time. */
class WorkingCalendarPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");
    private static final long YEAR = 365L * 24 * 3600;

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<Set<DayOfWeek>> weekends = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6);
        Arbitrary<Map<LocalDate, Boolean>> exceptions = Arbitraries.integers().between(0, 800).set().ofMaxSize(60)
                .map(days -> {
                    var map = new HashMap<LocalDate, Boolean>();
                    days.forEach(day -> map.put(FIRST.plusDays(day), day % 3 == 0));
                    return map;
                });
        var zones = Arbitraries.of("Asia/Shanghai", "Asia/Urumqi", "Europe/Paris", "America/New_York")
                .map(ZoneId::of);
        var opens = Arbitraries.integers().between(4 * 60, 12 * 60);
        var lasts = Arbitraries.integers().between(1, 11 * 60);
        return Combinators.combine(zones, weekends, exceptions, opens, lasts)
                .as((zone, weekend, days, from, length) -> new WorkingCalendar(zone, weekend, days,
                        LocalTime.of(from / 60, from % 60),
                        LocalTime.of(from / 60, from % 60).plusMinutes(length)));
    }

    @Property(tries = 400)
    void betweenADayAndTheNthAfterItAreExactlyNWorkingDays(@ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(min = 0, max = 700) int offset, @ForAll @IntRange(min = 1, max = 60) int n) {
        var from = FIRST.plusDays(offset);
        var end = calendar.plusDays(from, n);
        assertTrue(calendar.isWorking(end));
        assertEquals(n, from.plusDays(1).datesUntil(end.plusDays(1)).filter(calendar::isWorking).count());
    }

    @Property(tries = 400)
    void addingDaysTwiceIsAddingThemTogether(@ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(min = 0, max = 700) int offset, @ForAll @IntRange(min = 0, max = 40) int one,
            @ForAll @IntRange(min = 0, max = 40) int other) {
        var from = FIRST.plusDays(offset);
        assertEquals(calendar.plusDays(from, one + other), calendar.plusDays(calendar.plusDays(from, one), other));
    }

    @Property(tries = 400)
    void asMuchTimeGoesByUntilThenAsWasAdded(@ForAll("calendars") WorkingCalendar calendar,
            @ForAll @LongRange(min = 0, max = YEAR) long second,
            @ForAll @LongRange(min = 0, max = 600_000) long span) {
        var from = BEGIN.plusSeconds(second);
        var end = calendar.plus(from, Duration.ofSeconds(span));
        assertFalse(end.isBefore(from));
        assertEquals(Duration.ofSeconds(span), calendar.between(from, end));
        if (span > 0) {
            assertEquals(Duration.ofSeconds(span - 1), calendar.between(from, end.minusSeconds(1)),
                    "and not a second earlier");
        }
    }

    @Property(tries = 400)
    void timeBetweenAddsUpAtAnyMomentInside(@ForAll("calendars") WorkingCalendar calendar,
            @ForAll @LongRange(min = 0, max = YEAR) long first, @ForAll @LongRange(min = 0, max = YEAR) long second,
            @ForAll @LongRange(min = 0, max = YEAR) long third) {
        var moments = java.util.stream.LongStream.of(first, second, third).sorted().mapToObj(BEGIN::plusSeconds)
                .toList();
        assertEquals(calendar.between(moments.get(0), moments.get(2)),
                calendar.between(moments.get(0), moments.get(1)).plus(calendar.between(moments.get(1),
                        moments.get(2))));
    }

    @Property(tries = 400)
    void aWholeNumberOfDaysFromWithinTheHoursIsTheSameTimeOfTheNthWorkingDay(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll @IntRange(min = 0, max = 700) int offset,
            @ForAll @IntRange(min = 1, max = 30) int n, @ForAll @IntRange(min = 1, max = 100) int percent) {
        var day = calendar.firstFrom(FIRST.plusDays(offset));
        var time = calendar.opens().plus(calendar.dayLength().multipliedBy(percent).dividedBy(100))
                .withNano(0);
        if (!time.isAfter(calendar.opens())) {
            return;
        }
        assertEquals(calendar.plusDays(day, n).atTime(time).atZone(calendar.zone()).toInstant(),
                calendar.plus(day.atTime(time).atZone(calendar.zone()).toInstant(), calendar.days(n)));
    }
}
