package cn.yuanqi.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;

/** The state's holidays as they come with the release, by year. */
record Holidays(int year, String source, List<Range> off, List<Range> working) {

    /** @param to included */
    record Range(LocalDate from, LocalDate to, String nameZh, String nameEn) {
    }

    static List<Holidays> shipped() {
        return Kept.shipped("request/holidays.json", new TypeReference<>() {
        });
    }

    List<CalendarDay> days() {
        var days = new ArrayList<CalendarDay>();
        off.forEach(range -> add(days, range, CalendarDay.Kind.OFF));
        working.forEach(range -> add(days, range, CalendarDay.Kind.WORKING));
        return days;
    }

    private void add(List<CalendarDay> days, Range range, CalendarDay.Kind kind) {
        range.from().datesUntil(range.to().plusDays(1)).forEach(on -> {
            var day = CalendarDay.of(on, kind, range.nameZh(), range.nameEn());
            day.source = source;
            days.add(day);
        });
    }
}
