package cn.yuanqi.booking;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.enterprise.Stamp;

/** Bookings that were made before, elsewhere: written as they were, without telling anybody and without asking the rules. */
@ApplicationScoped
public class BookingsTakenOver {

    /** @param enterprise {@code null} for the park's own */
    public record Old(UUID enterprise, Instant from, Instant until, String subject) {
    }

    /** In the caller's transaction and park; the time must be free. */
    public Booking meeting(MeetingRoom room, Old old, Stamp stamp) {
        return Booking.make(room, new Wish(old.enterprise(), false, BookingKind.MEETING, old.subject(), null, null),
                new Timetable.Slot(old.from(), old.until()), stamp);
    }

    /** The same for a time in which the park kept the room. */
    public Booking block(MeetingRoom room, Old old, Stamp stamp) {
        return Booking.make(room, new Wish(null, true, BookingKind.BLOCK, old.subject(), null, null),
                new Timetable.Slot(old.from(), old.until()), stamp);
    }
}
