package cn.yuanqi.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * An enterprise's booking made a step that the other side wants to know; fired in the transaction of the step.
 *
 * @param reason {@code null} for none
 */
public record BookingMoved(String parkId, UUID bookingId, UUID roomId, UUID enterpriseId, Deed deed, Instant startsAt,
        Instant endsAt, ZoneId zone, String reason) {
    /** What was done. */
    public enum Deed {
        REQUESTED, APPROVED, REFUSED, CANCELLED, CANCELLED_BY_PARK
    }

    /** In the park's time: 2026-11-24 14:00–15:00. */
    public String time() {
        var from = startsAt.atZone(zone);
        return from.toLocalDate() + " " + from.toLocalTime() + "–" + endsAt.atZone(zone).toLocalTime();
    }
}
