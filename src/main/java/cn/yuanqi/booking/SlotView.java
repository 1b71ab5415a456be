package cn.yuanqi.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;

/**
 * A slot of a room and how it stands.
 *
 * @param bookingId {@code null} for a free one, and for those who may not know the booking
 * @param enterprise whose it is, {@code null} likewise and for the park's own
 */
public record SlotView(LocalDate day, Instant startsAt, Instant endsAt, State state, UUID bookingId, String enterprise,
        String subject) {
    /** FREE ones can be booked by the asker now. */
    public enum State {
        FREE, OWN, TAKEN, BLOCKED, PAST, TOO_FAR, CLOSED
    }

    static List<SlotView> of(MeetingRoom room, LocalDate from, int days, BookingSight sight, Stamp stamp) {
        var zone = stamp.at().getZone();
        var table = room.timetable(zone);
        var bookings = Booking.in(room.id, new Timetable.Slot(from.atStartOfDay(zone).toInstant(),
                from.plusDays(days + 1L).atStartOfDay(zone).toInstant()));
        var names = Enterprise.byIds(bookings.stream().filter(sight::sees).map(one -> one.enterpriseId)
                .filter(Objects::nonNull).distinct().toList()).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one.name));
        var views = new ArrayList<SlotView>();
        for (int n = 0; n < days; n++) {
            var day = from.plusDays(n);
            for (Timetable.Slot slot : table.slots(day)) {
                var holder = bookings.stream().filter(one -> one.startsAt.isBefore(slot.until())
                        && one.endsAt.isAfter(slot.from())).findFirst().orElse(null);
                boolean known = holder != null && sight.sees(holder);
                views.add(new SlotView(day, slot.from(), slot.until(), state(room, slot, holder, sight, stamp),
                        known ? holder.id : null,
                        known && holder.enterpriseId != null ? names.get(holder.enterpriseId) : null,
                        known ? holder.subject : null));
            }
        }
        return views;
    }

    private static State state(MeetingRoom room, Timetable.Slot slot, Booking holder, BookingSight sight,
            Stamp stamp) {
        if (holder != null) {
            boolean own = sight.enterpriseId() != null && sight.enterpriseId().equals(holder.enterpriseId);
            return own ? State.OWN : holder.kind == BookingKind.BLOCK ? State.BLOCKED : State.TAKEN;
        }
        if (!slot.until().isAfter(stamp.instant())) {
            return State.PAST;
        }
        if (room.closedAt != null) {
            return State.CLOSED;
        }
        var last = stamp.today().plusDays(sight.staff() ? 366 : room.daysAhead);
        return slot.from().atZone(stamp.at().getZone()).toLocalDate().isAfter(last) ? State.TOO_FAR : State.FREE;
    }

    public boolean free() {
        return state == State.FREE;
    }
}
