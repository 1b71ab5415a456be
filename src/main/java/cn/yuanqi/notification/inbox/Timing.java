package cn.yuanqi.notification.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When somebody may be told.
 *
 * @param quiet {@code null} for no quiet hours
 * @param urgentBreaks whether what is urgent goes in quiet hours, too
 * @param digestHour of the park's day, 0 to 23
 */
record Timing(QuietHours quiet, boolean urgentBreaks, int digestHour) {

    /** When a letter of its own may go. */
    Instant mail(Instant now, ZoneId zone, boolean urgent) {
        return quiet == null || urgent && urgentBreaks ? now : quiet.open(now, zone);
    }

    /** When the next digest goes, always later than now: once a day, and after quiet hours that hold it back. */
    Instant digest(Instant now, ZoneId zone) {
        var day = now.atZone(zone).toLocalDate();
        var next = strike(day.minusDays(1), zone);
        while (!next.isAfter(now)) {
            next = strike(day, zone);
            day = day.plusDays(1);
        }
        return next;
    }

    private Instant strike(LocalDate day, ZoneId zone) {
        var hour = QuietHours.moment(day, digestHour * 60, zone).withEarlierOffsetAtOverlap().toInstant();
        return quiet == null ? hour : quiet.open(hour, zone);
    }
}
