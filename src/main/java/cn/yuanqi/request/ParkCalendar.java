package cn.yuanqi.request;

import java.time.ZoneId;
import java.util.stream.Collectors;

/** The calendar of the current park, as it stands now. */
final class ParkCalendar {
    private ParkCalendar() {
    }

    /** The park has come to the room before: its settings are there, else they are the usual. */
    static WorkingCalendar now(ZoneId zone) {
        var setting = ServiceSetting.ofPark().orElseGet(ServiceSetting::usual);
        return new WorkingCalendar(zone, setting.weekendDays(), CalendarDay.all().stream()
                .collect(Collectors.toMap(day -> day.on, day -> day.kind == CalendarDay.Kind.WORKING)),
                setting.opens(), setting.shuts());
    }
}
