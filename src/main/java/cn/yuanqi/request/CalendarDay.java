package cn.yuanqi.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.tenancy.ParkScoped;

/** A day on which the park does not do as its week says. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay extends ParkScoped {
    /** Whether work is done. */
    public enum Kind {
        OFF, WORKING
    }

    @Column(name = "day_on", updatable = false)
    public LocalDate on;
    @Enumerated(EnumType.STRING)
    public Kind kind;
    @Column(name = "name_zh")
    public String nameZh;
    @Column(name = "name_en")
    public String nameEn;
    /** Who decreed it; {@code null} for the park itself. */
    public String source;

    static CalendarDay of(LocalDate on, Kind kind, String nameZh, String nameEn) {
        var day = new CalendarDay();
        day.on = on;
        day.kind = kind;
        day.nameZh = nameZh;
        day.nameEn = nameEn;
        return day;
    }

    String called() {
        return Bilingual.of(nameZh, nameEn);
    }

    static List<CalendarDay> all() {
        return list("order by on");
    }

    static List<CalendarDay> between(LocalDate from, LocalDate to) {
        return list("on between ?1 and ?2 order by on", from, to);
    }

    static Optional<CalendarDay> on(LocalDate day) {
        return find("on", day).firstResultOptional();
    }
}
