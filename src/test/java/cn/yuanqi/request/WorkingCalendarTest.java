package cn.yuanqi.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days and working time with the state's holidays of 2025 and 2026. */
class WorkingCalendarTest {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final WorkingCalendar STATE = state(SHANGHAI);

    static WorkingCalendar state(ZoneId zone) {
        return new WorkingCalendar(zone, EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Holidays.shipped().stream().flatMap(year -> year.days().stream())
                        .collect(Collectors.toMap(day -> day.on, day -> day.kind == CalendarDay.Kind.WORKING)),
                LocalTime.of(9, 0), LocalTime.of(18, 0));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
            // An ordinary week, over a weekend, and nothing at all.
            "2025-03-03, 1, 2025-03-04", "2025-03-07, 1, 2025-03-10", "2025-03-08, 0, 2025-03-08",
            // Spring Festival 2025: off from 28 January to 4 February, Sunday the 26th and Saturday 8 February at work.
            "2025-01-24, 1, 2025-01-26", "2025-01-27, 1, 2025-02-05", "2025-02-07, 1, 2025-02-08",
            "2025-02-08, 1, 2025-02-10",
            // National Day 2025 with its make-up Saturday.
            "2025-09-30, 1, 2025-10-09", "2025-09-30, 3, 2025-10-11",
            // 2026: New Year with a working Sunday, and nine days of Spring Festival.
            "2025-12-31, 1, 2026-01-04", "2026-02-13, 1, 2026-02-14", "2026-02-14, 1, 2026-02-24",
            "2026-02-27, 1, 2026-02-28", "2026-09-30, 1, 2026-10-08", "2026-10-09, 1, 2026-10-10"})
    void theNthWorkingDayAfter(LocalDate from, int n, LocalDate then) {
        assertEquals(then, STATE.plusDays(from, n));
    }

    @ParameterizedTest
    @CsvSource({"2025, 28, 5", "2026, 33, 6"})
    void theShippedYearsHaveTheDaysOfTheirNotice(int year, int off, int working) {
        var days = Holidays.shipped().stream().filter(each -> each.year() == year).findFirst().orElseThrow().days();
        assertEquals(off, days.stream().filter(day -> day.kind == CalendarDay.Kind.OFF).count());
        assertEquals(working, days.stream().filter(day -> day.kind == CalendarDay.Kind.WORKING).count());
        assertTrue(days.stream().filter(day -> day.kind == CalendarDay.Kind.WORKING)
                .allMatch(day -> STATE.weekend().contains(day.on.getDayOfWeek())), "only days of a weekend make up");
        assertTrue(days.stream().allMatch(day -> day.on.getYear() == year && day.source.contains("国办发明电")));
    }

    @ParameterizedTest
    @CsvSource({
            // Within the hours, over a night, over a weekend, from outside the hours, and onto the very end of a day.
            "2025-03-03T10:00, PT2H, 2025-03-03T12:00", "2025-03-03T17:00, PT2H, 2025-03-04T10:00",
            "2025-03-07T17:00, PT2H, 2025-03-10T10:00", "2025-03-08T03:00, PT1H, 2025-03-10T10:00",
            "2025-03-03T20:00, PT9H, 2025-03-04T18:00", "2025-03-03T09:00, PT9H, 2025-03-03T18:00",
            "2025-01-27T17:00, PT10H, 2025-02-05T18:00", "2025-03-03T10:00, PT0S, 2025-03-03T10:00",
            "2025-03-08T10:00, PT0S, 2025-03-08T10:00"})
    void workingTimeGoesByInOfficeHoursAlone(String from, Duration span, String then) {
        assertEquals(at(then), STATE.plus(at(from), span));
    }

    @Test
    void timeBetweenIsCountedByTheParksClockAndNotByUtc() {
        assertEquals(Duration.ofHours(9), STATE.between(at("2025-03-03T00:00"), at("2025-03-04T00:00")));
        assertEquals(Duration.ZERO, STATE.between(at("2025-03-08T00:00"), at("2025-03-10T09:00")));
        assertEquals(Duration.ZERO, STATE.between(at("2025-03-04T10:00"), at("2025-03-03T10:00")));
        var urumqi = state(ZoneId.of("Asia/Urumqi"));
        assertEquals(Duration.ofHours(7), urumqi.between(at("2025-03-03T09:00"), at("2025-03-03T18:00")));
    }

    @Test
    void aSummerTimeNightIsNoWorkingTime() {
        var paris = state(ZoneId.of("Europe/Paris"));
        var friday = LocalDateTime.parse("2026-03-27T17:00").atZone(paris.zone()).toInstant();
        assertEquals(LocalDateTime.parse("2026-03-30T10:00").atZone(paris.zone()).toInstant(),
                paris.plus(friday, Duration.ofHours(2)));
    }

    @Test
    void aParkThatNeverWorksIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WorkingCalendar(SHANGHAI,
                EnumSet.allOf(DayOfWeek.class), Map.of(), LocalTime.of(9, 0), LocalTime.of(18, 0)));
        assertThrows(IllegalArgumentException.class, () -> new WorkingCalendar(SHANGHAI, EnumSet.noneOf(
                DayOfWeek.class), Map.of(), LocalTime.of(9, 0), LocalTime.of(9, 0)));
        assertFalse(STATE.isWorking(LocalDate.parse("2026-02-16")));
    }

    @Test
    void theClockStandsWhileTheEnterpriseIsAwaited() {
        var clock = SlaClock.begun(2, at("2025-03-03T10:00"), STATE);
        assertEquals(at("2025-03-05T10:00"), clock.dueAt);
        clock.stand(at("2025-03-03T15:00"), STATE);
        assertEquals(Duration.ofHours(5), Duration.ofMillis(clock.worked));
        assertEquals(null, clock.dueAt);
        assertFalse(clock.isOver(at("2025-12-31T15:00")));
        clock.run(at("2025-03-10T12:00"), STATE);
        assertEquals(at("2025-03-11T16:00"), clock.dueAt, "13 of 18 hours are left, 6 of them on that Monday");
        assertTrue(clock.isOver(at("2025-03-11T16:01")));
        clock.stand(at("2025-03-12T10:00"), STATE);
        clock.run(at("2025-03-13T10:00"), STATE);
        assertTrue(clock.isOver(at("2025-03-13T10:01")), "a broken promise stays broken");
        assertEquals(Duration.ofHours(5 + 6 + 9 + 1), Duration.ofMillis(clock.worked));
    }

    @Test
    void aStepHasItsOwnTimeThatStandsWithTheClock() {
        var clock = SlaClock.begun(10, at("2025-03-03T10:00"), STATE);
        clock.nextStep(at("2025-03-03T12:00"), STATE);
        assertEquals(at("2025-03-04T12:00"), clock.stepDue(1, STATE));
        clock.stand(at("2025-03-03T13:00"), STATE);
        assertEquals(null, clock.stepDue(1, STATE));
        clock.run(at("2025-03-05T09:00"), STATE);
        assertEquals(at("2025-03-05T17:00"), clock.stepDue(1, STATE));
        assertEquals(Duration.ofHours(3), clock.workedBy(at("2025-03-05T09:00"), STATE));
    }
}
