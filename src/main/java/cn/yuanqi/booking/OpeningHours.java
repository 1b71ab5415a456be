package cn.yuanqi.booking;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * When a room is open on a weekday, in the park's time.
 *
 * @param until 00:00 is the end of the day
 */
public record OpeningHours(DayOfWeek day, @JsonFormat(pattern = "HH:mm") LocalTime from,
        @JsonFormat(pattern = "HH:mm") LocalTime until) {

    /** Monday to Friday from eight to eight. */
    static List<OpeningHours> usual() {
        return List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .stream().map(day -> new OpeningHours(day, LocalTime.of(8, 0), LocalTime.of(20, 0))).toList();
    }

    /** Whether it is a time at all, on the quarters of an hour. */
    boolean isSound() {
        return day != null && from != null && until != null && isQuarter(from) && isQuarter(until)
                && (endsAtMidnight() || from.isBefore(until));
    }

    boolean endsAtMidnight() {
        return until.equals(LocalTime.MIDNIGHT);
    }

    private static boolean isQuarter(LocalTime time) {
        return time.toSecondOfDay() % (Timetable.QUARTER * 60) == 0 && time.getNano() == 0;
    }

    /** From Monday on. */
    static List<OpeningHours> sorted(List<OpeningHours> hours) {
        return hours.stream().sorted(Comparator.comparing(OpeningHours::day)).toList();
    }
}
