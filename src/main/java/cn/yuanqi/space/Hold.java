package cn.yuanqi.space;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.identity.Person;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A unit held by somebody for a span of days. Written by {@link Occupancy} alone, which keeps two holders apart. */
@Entity
@Table(name = "unit_hold")
public class Hold extends ParkScoped {
    @Column(name = "unit_id", columnDefinition = "binary(16)", updatable = false)
    public UUID unitId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public HoldKind kind;
    @Column(name = "held_from", updatable = false)
    public LocalDate from;
    /** Inclusive; {@code null} = until released. */
    @Column(name = "held_to")
    public LocalDate to;
    /** {@code null} for a reservation. */
    @Column(name = "lease_id", columnDefinition = "binary(16)", updatable = false)
    public UUID leaseId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Column(updatable = false)
    public String label;
    @Column(updatable = false)
    public String note;
    @Column(name = "taken_at", updatable = false)
    public Instant takenAt;
    /** {@code null} when no person did. */
    @Column(name = "taken_by", columnDefinition = "binary(16)", updatable = false)
    public UUID takenBy;
    /** Whose it is since it was handed over, {@code null} for who began it. */
    @Unaudited("told as a deed of its own")
    @Column(name = "in_hands_of", columnDefinition = "binary(16)")
    public UUID inHandsOf;
    /** Set when it came to an end before its first day: then it never held anything. */
    @Column(name = "cancelled_at")
    public Instant cancelledAt;
    @Version
    public int version;

    static Hold begin(UUID unitId, Span span, Holder holder) {
        var hold = new Hold();
        hold.unitId = unitId;
        hold.from = span.from();
        hold.to = span.to();
        hold.kind = holder.kind();
        hold.leaseId = holder.leaseId();
        hold.enterpriseId = holder.enterpriseId();
        hold.label = holder.label();
        hold.note = holder.note();
        return hold;
    }

    /** Frees the unit from that day on; a hold that would not keep a single day is cancelled. */
    void endBefore(LocalDate free, Instant now) {
        if (!from.isBefore(free)) {
            cancelledAt = now;
        } else if (to == null || !to.isBefore(free)) {
            to = free.minusDays(1);
        }
    }

    /** Puts it into other hands. @throws Problem 409 when it is over, or not in these hands any more */
    void handOver(UUID from, UUID to) {
        if (cancelledAt != null || kind != HoldKind.RESERVED || !from.equals(inHandsOf == null ? takenBy : inHandsOf)) {
            throw Problem.conflict(Language.words(SpaceWords.class).promiseOver());
        }
        inHandsOf = to;
        Audit.did("handedOver", this, Map.of(), Map.of("inHandsOf", Person.names(List.of(to)).get(to)));
    }

    public Span span() {
        return new Span(from, to);
    }

    /** Those that hold one of the units on a day of the span, the first to come first. */
    static List<Hold> overlapping(Collection<UUID> unitIds, Span span) {
        return list("unitId in ?1 and cancelledAt is null and from <= ?2 and (to is null or to >= ?3) "
                + "order by from, id", unitIds, or(span.to(), LocalDate.of(9999, 12, 31)),
                or(span.from(), LocalDate.of(1000, 1, 1)));
    }

    private static LocalDate or(LocalDate day, LocalDate open) {
        return day == null ? open : day;
    }

    /** All that holds or ever held the unit, the latest first; cancelled ones left out. */
    public static List<Hold> ofUnit(UUID unitId) {
        return list("unitId = ?1 and cancelledAt is null order by from desc, id", unitId);
    }

    /** The same of several. */
    public static List<Hold> ofUnits(Collection<UUID> unitIds) {
        return unitIds.isEmpty() ? List.of() : list("unitId in ?1 and cancelledAt is null order by from, id", unitIds);
    }

    /** What a lease holds or held, by day. */
    public static List<Hold> ofLease(UUID leaseId) {
        return list("leaseId = ?1 and cancelledAt is null order by from, id", leaseId);
    }

    /** What an enterprise holds or held, leases and reservations, by day. */
    public static List<Hold> ofEnterprise(UUID enterpriseId) {
        return list("enterpriseId = ?1 and cancelledAt is null order by from, id", enterpriseId);
    }

    /** All that says how units stand on a day: what holds them then or later, and for each the last before. By day. */
    static List<Hold> around(LocalDate day) {
        return list("from Hold h where h.cancelledAt is null and (h.to is null or h.to >= ?1 or h.to = "
                + "(select max(b.to) from Hold b where b.unitId = h.unitId and b.cancelledAt is null and b.to < ?1)) "
                + "order by h.from, h.id", day);
    }

    /** All that holds or ever held a unit, by day. */
    static List<Hold> living() {
        return list("cancelledAt is null order by from, id");
    }

    /** The promises of units that this person gave, or took over, and that stand on this day or later. */
    static List<Hold> promisedBy(UUID person, LocalDate day) {
        return list(
                "kind = ?1 and cancelledAt is null and (to is null or to >= ?2) and coalesce(inHandsOf, takenBy) = ?3 "
                        + "order by takenAt, id",
                HoldKind.RESERVED, day, person);
    }

    static boolean everHeld(UUID unitId) {
        return count("unitId = ?1", unitId) > 0;
    }
}
