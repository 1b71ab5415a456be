package cn.yuanqi.notification.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Hours of a park's day in which no mail goes, over midnight when they end before they begin. Where the clocks are changed,
 * an end that is struck twice is the second one, and one that is left out is the moment of the change.
 *
 * @param from minute of the day at which they begin, 0 to 1439
 * @param to minute of the day at which they are over, not the same
 */
record QuietHours(int from, int to) {
    /** Hours of nearly a day may touch those of the next where the clocks are changed, not for ever. */
    private static final int MOST_NIGHTS = 8;

    QuietHours {
        if (from < 0 || to < 0 || from >= 24 * 60 || to >= 24 * 60 || from == to) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** The first moment, not before this one, at which mail may go. */
    Instant open(Instant at, ZoneId zone) {
        var open = at;
        for (int night = 0; night < MOST_NIGHTS; night++) {
            var over = over(open, zone);
            if (over.equals(open)) {
                return open;
            }
            open = over;
        }
        return open;
    }

    /** When the quiet hours that this moment lies in are over; the moment itself when it lies in none. */
    private Instant over(Instant at, ZoneId zone) {
        var today = at.atZone(zone).toLocalDate();
        for (var begun = today.minusDays(1); !begun.isAfter(today); begun = begun.plusDays(1)) {
            var start = moment(begun, from, zone).withEarlierOffsetAtOverlap().toInstant();
            var end = moment(from < to ? begun : begun.plusDays(1), to, zone).withLaterOffsetAtOverlap().toInstant();
            if (!at.isBefore(start) && at.isBefore(end)) {
                return end;
            }
        }
        return at;
    }

    /** That minute of that day; the moment of the change when clocks leave it out. */
    static ZonedDateTime moment(LocalDate day, int minute, ZoneId zone) {
        var local = day.atTime(LocalTime.ofSecondOfDay(minute * 60L));
        var change = zone.getRules().getTransition(local);
        return change != null && change.isGap() ? change.getInstant().atZone(zone) : local.atZone(zone);
    }
}
