package cn.yuanqi.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;

/**
 * A booking as those who may know it see it.
 *
 * @param enterprise its name, {@code null} for the park's own
 * @param reason why it was refused or cancelled
 * @param cancellable whether those who booked it may still cancel it
 */
public record BookingView(UUID id, UUID roomId, String room, BookingKind kind, UUID enterpriseId, String enterprise,
        BookingStatus status, Instant startsAt, Instant endsAt, String subject, Integer attendees, UUID seriesId,
        BigDecimal pricePerHour, int freeMinutes, Instant cancelUntil, boolean cancellable, Instant bookedAt,
        Instant decidedAt, Instant cancelledAt, String reason, Instant noShowAt, int version) {

    static List<BookingView> ofAll(List<Booking> bookings, Instant now) {
        var names = Enterprise.byIds(bookings.stream().map(one -> one.enterpriseId).filter(Objects::nonNull)
                .distinct().toList()).stream().collect(Collectors.toMap(one -> one.id, one -> one.name));
        var rooms = MeetingRoom.all().stream().collect(Collectors.toMap(one -> one.id, MeetingRoom::title));
        return bookings.stream().map(one -> new BookingView(one.id, one.roomId, rooms.get(one.roomId), one.kind,
                one.enterpriseId, one.enterpriseId == null ? null : names.get(one.enterpriseId), one.status,
                one.startsAt, one.endsAt, one.subject, one.attendees, one.seriesId, one.pricePerHour, one.freeMinutes,
                one.cancelUntil, one.status.holds() && !now.isAfter(one.cancelUntil), one.bookedAt, one.decidedAt,
                one.cancelledAt, one.reason, one.noShowAt, one.version)).toList();
    }

    public boolean requested() {
        return status == BookingStatus.REQUESTED;
    }

    public boolean block() {
        return kind == BookingKind.BLOCK;
    }
}
