package cn.yuanqi.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;

/** Instants on pages are shown in the park's zone; without a park, in that of China. */
@TemplateExtension
final class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Moments() {
    }

    static String day(Instant at) {
        return at.atZone(zone()).toLocalDate().toString();
    }

    static String minute(Instant at) {
        return MINUTE.format(at.atZone(zone()));
    }

    static String clock(Instant at) {
        return DateTimeFormatter.ISO_LOCAL_TIME.format(at.atZone(zone()).toLocalTime().withNano(0));
    }

    /** For lists of one day. */
    static String hourAndMinute(Instant at) {
        return HOUR_AND_MINUTE.format(at.atZone(zone()));
    }

    /** Of the last day the time alone, of anything older the date with it. */
    static String recent(Instant at) {
        return at.isBefore(Instant.now().minus(Duration.ofDays(1))) ? minute(at) : clock(at);
    }

    static String exactTime(Instant at) {
        return SECOND.format(at.atZone(zone())) + " " + zone();
    }

    static String iso(Instant at) {
        return at.toString();
    }

    static String day(LocalDate date) {
        return date.toString();
    }

    static ZoneId zone() {
        CurrentPark current = Arc.container().instance(CurrentPark.class).get();
        return current.isSet() ? current.zone() : CHINA;
    }
}
