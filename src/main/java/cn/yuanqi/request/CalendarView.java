package cn.yuanqi.request;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * How a park works.
 *
 * @param weekend ISO numbers of days of the week, 1 is Monday
 * @param days on which it does not do as its week says
 */
record CalendarView(String zone, List<Integer> weekend, LocalTime opens, LocalTime closes, int reopenDays,
        int remindDays, List<Day> days, int version) {

    /** @param name in the asker's language @param source who decreed it, {@code null} for the park itself */
    record Day(LocalDate date, CalendarDay.Kind kind, String name, String nameZh, String nameEn, String source) {
        static Day of(CalendarDay day) {
            return new Day(day.on, day.kind, day.called(), day.nameZh, day.nameEn, day.source);
        }
    }
}
