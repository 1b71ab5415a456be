package cn.yuanqi.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A quarter of an hour that a booking holds: of two that want it the database refuses one. */
@Entity
@Unaudited("the booking says which time it holds")
@Table(name = "booking_slot")
class BookingSlot extends ParkScoped {
    @Column(name = "room_id", columnDefinition = "binary(16)", updatable = false)
    public UUID roomId;
    @Column(name = "quarter_at", updatable = false)
    public Instant quarterAt;
    @Column(name = "booking_id", columnDefinition = "binary(16)", updatable = false)
    public UUID bookingId;

    /** In the order of time, so that two who want the same quarters wait for each other in the same order. */
    static void take(Booking booking) {
        Timetable.quarters(booking.stretch()).forEach(at -> {
            var slot = new BookingSlot();
            slot.roomId = booking.roomId;
            slot.quarterAt = at;
            slot.bookingId = booking.id;
            slot.persist();
        });
    }

    static void release(Booking booking) {
        delete("bookingId = ?1", booking.id);
    }

    /** The bookings that hold a quarter of one of the stretches. */
    static List<Booking> holders(UUID room, Timetable.Slot stretch) {
        return Booking.list("select distinct b from Booking b join BookingSlot s on s.bookingId = b.id where "
                + "s.roomId = ?1 and s.quarterAt >= ?2 and s.quarterAt < ?3 order by b.startsAt, b.id", room,
                stretch.from(), stretch.until());
    }

    /** Those of the rooms that have something in the stretch. */
    static List<UUID> taken(Collection<UUID> rooms, Timetable.Slot stretch) {
        return rooms.isEmpty()
                ? List.of()
                : find("select distinct s.roomId from BookingSlot s where s.roomId in ?1 and s.quarterAt >= ?2 and "
                        + "s.quarterAt < ?3", rooms, stretch.from(), stretch.until()).project(UUID.class).list();
    }
}
