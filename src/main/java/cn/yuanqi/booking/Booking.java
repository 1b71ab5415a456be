package cn.yuanqi.booking;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.booking.BookingMoved.Deed;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;
import io.quarkus.arc.Arc;

/** A meeting in a room, or a time in which the park blocks it. */
@Entity
@Table(name = "room_booking")
public class Booking extends ParkScoped {
    @Version
    public int version;
    @Column(name = "room_id", columnDefinition = "binary(16)", updatable = false)
    public UUID roomId;
    /** {@code null} when the park itself has it. */
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public BookingKind kind;
    @Enumerated(EnumType.STRING)
    public BookingStatus status;
    @Column(name = "starts_at", updatable = false)
    public Instant startsAt;
    @Column(name = "ends_at", updatable = false)
    public Instant endsAt;
    @Column(updatable = false)
    public String subject;
    @Column(updatable = false)
    public Integer attendees;
    /** The same of all that were booked at once; {@code null} for one alone. */
    @Column(name = "series_id", columnDefinition = "binary(16)", updatable = false)
    public UUID seriesId;
    /** CNY, as of when it was booked. */
    @Column(name = "price_per_hour", updatable = false)
    public BigDecimal pricePerHour;
    /** Of the enterprise in the month, as of when it was booked. */
    @Column(name = "free_minutes", updatable = false)
    public int freeMinutes;
    /** The last moment at which those who booked may cancel it. */
    @Column(name = "cancel_until", updatable = false)
    public Instant cancelUntil;
    @Column(name = "booked_at", updatable = false)
    public Instant bookedAt;
    @Column(name = "booked_by", columnDefinition = "binary(16)", updatable = false)
    public UUID bookedBy;
    @Column(name = "decided_at")
    public Instant decidedAt;
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    public UUID decidedBy;
    @Column(name = "cancelled_at")
    public Instant cancelledAt;
    @Column(name = "cancelled_by", columnDefinition = "binary(16)")
    public UUID cancelledBy;
    /** Why it was refused or cancelled. */
    public String reason;
    @Column(name = "no_show_at")
    public Instant noShowAt;
    @Column(name = "no_show_by", columnDefinition = "binary(16)")
    public UUID noShowBy;

    /** The invoice that bills it; {@code null} until its month is billed, and for what costs nothing. */
    @Unaudited("the invoice says so")
    @Column(name = "invoice_id", columnDefinition = "binary(16)", updatable = false)
    public UUID invoiceId;
    /** The day on which its month falls due; {@code null} until the month is billed. */
    @Unaudited("the invoice says so")
    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;

    /** Not sent to the database yet: all of a series go at once. */
    static Booking make(MeetingRoom room, Wish wish, Timetable.Slot stretch, Stamp stamp) {
        var booking = new Booking();
        booking.roomId = room.id;
        booking.enterpriseId = wish.enterpriseId();
        booking.kind = wish.kind();
        booking.status = wish.enterpriseId() != null && room.needsApproval && !wish.byStaff()
                ? BookingStatus.REQUESTED
                : BookingStatus.CONFIRMED;
        booking.startsAt = stretch.from();
        booking.endsAt = stretch.until();
        booking.subject = wish.subject();
        booking.attendees = wish.attendees();
        booking.seriesId = wish.seriesId();
        booking.pricePerHour = wish.enterpriseId() == null ? BigDecimal.ZERO.setScale(2) : room.pricePerHour;
        booking.freeMinutes = room.freeHours * 60;
        booking.cancelUntil = stretch.from().minus(Duration.ofHours(room.cancelHours));
        booking.bookedAt = stamp.instant();
        booking.bookedBy = stamp.person();
        booking.persist();
        BookingSlot.take(booking);
        return booking;
    }

    Timetable.Slot stretch() {
        return new Timetable.Slot(startsAt, endsAt);
    }

    int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    /** @throws Problem 409 unless it waits for that */
    void approve(Stamp stamp) {
        must(BookingStatus.REQUESTED);
        if (stamp.instant().isAfter(endsAt)) {
            throw Problem.conflict(words().overAlready());
        }
        decided(BookingStatus.CONFIRMED, stamp);
        Audit.as("approved", this);
        send(Deed.APPROVED, stamp);
    }

    /** Its time is free again. @throws Problem 409 unless it waits for a decision */
    void refuse(String why, Stamp stamp) {
        must(BookingStatus.REQUESTED);
        decided(BookingStatus.REFUSED, stamp);
        reason = why;
        Audit.as("refused", this);
        send(Deed.REFUSED, stamp);
        BookingSlot.release(this);
    }

    private void decided(BookingStatus to, Stamp stamp) {
        status = to;
        decidedAt = stamp.instant();
        decidedBy = stamp.person();
    }

    /**
     * Its time is free again.
     *
     * @param staff who may do it later than those who booked, until it is over
     * @throws Problem 409 when it holds no time, or too late
     */
    void cancel(String why, boolean staff, Stamp stamp) {
        must(BookingStatus.REQUESTED, BookingStatus.CONFIRMED);
        if (stamp.instant().isAfter(staff ? endsAt : cancelUntil)) {
            throw Problem.conflict(staff ? words().overAlready() : words().tooLateToCancel());
        }
        status = BookingStatus.CANCELLED;
        cancelledAt = stamp.instant();
        cancelledBy = stamp.person();
        reason = why;
        Audit.as("cancelled", this);
        send(staff ? Deed.CANCELLED_BY_PARK : Deed.CANCELLED, stamp);
        BookingSlot.release(this);
    }

    /** Nobody came. @throws Problem 409 before it begins, for what is not confirmed, and the second time */
    void noShow(Stamp stamp) {
        must(BookingStatus.CONFIRMED);
        if (kind == BookingKind.BLOCK || stamp.instant().isBefore(startsAt) || noShowAt != null) {
            throw Problem.conflict(words().noShowNotNow());
        }
        noShowAt = stamp.instant();
        noShowBy = stamp.person();
        Audit.as("noShow", this);
        send(null, stamp);
    }

    private void must(BookingStatus... expected) {
        if (!List.of(expected).contains(status)) {
            throw Problem.conflict(words().notInThisState(words().status(status)));
        }
    }

    private void send(Deed deed, Stamp stamp) {
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.conflict(words().movedMeanwhile());
        }
        tell(deed, stamp);
    }

    /** @param deed {@code null} for what nobody waits for */
    void tell(Deed deed, Stamp stamp) {
        if (deed != null && enterpriseId != null) {
            Arc.container().beanManager().getEvent().fire(new BookingMoved(parkId, id, roomId, enterpriseId, deed,
                    startsAt, endsAt, stamp.at().getZone(), reason));
        }
    }

    static Optional<Booking> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** What is in a room in that time, by begin; what is refused or cancelled is not. */
    static List<Booking> in(UUID room, Timetable.Slot stretch) {
        return list("roomId = ?1 and startsAt < ?2 and endsAt > ?3 and status in ?4 order by startsAt, id", room,
                stretch.until(), stretch.from(), List.of(BookingStatus.REQUESTED, BookingStatus.CONFIRMED));
    }

    /** Enterprises' meetings that take place and begin in that time, in the order in which they were booked. */
    static List<Booking> held(Timetable.Slot month, UUID enterprise) {
        var hql = "status = ?1 and kind = ?2 and startsAt >= ?3 and startsAt < ?4 and enterpriseId is not null";
        return enterprise == null
                ? list(hql + " order by id", BookingStatus.CONFIRMED, BookingKind.MEETING, month.from(), month.until())
                : list(hql + " and enterpriseId = ?5 order by id", BookingStatus.CONFIRMED, BookingKind.MEETING,
                        month.from(), month.until(), enterprise);
    }

    /** When the earliest of the meetings begins that began before that moment and are not billed; {@code null} for none. */
    static Instant unbilledSince(Instant end) {
        return getEntityManager()
                .createQuery("select min(b.startsAt) from Booking b where b.status = ?1 and b.kind = ?2 "
                        + "and b.startsAt < ?3 and b.dueOn is null and b.enterpriseId is not null", Instant.class)
                .setParameter(1, BookingStatus.CONFIRMED).setParameter(2, BookingKind.MEETING).setParameter(3, end)
                .getSingleResult();
    }

    private static BookingWords words() {
        return Language.words(BookingWords.class);
    }
}
