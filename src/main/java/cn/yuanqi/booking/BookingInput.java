package cn.yuanqi.booking;

import java.time.Instant;
import java.util.UUID;

/** What somebody wants to book. */
public class BookingInput {
    public UUID roomId;
    /** Left out by an enterprise's people, who book for it; without one an operator books for the park itself. */
    public UUID enterpriseId;
    public BookingKind kind = BookingKind.MEETING;
    public Instant startsAt;
    public Instant endsAt;
    public String subject;
    public Integer attendees;
    /** How many weeks in a row, at the same local time; all of them or none. */
    public int weeks = 1;
}
