package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.Unit;
import cn.yuanqi.tenancy.ParkScoped;

/** A meter of water or power. Whoever writes readings of it or bills them holds its row meanwhile. */
@Entity
@Restricted(Audience.STAFF)
public class Meter extends ParkScoped {
    @Version
    public int version;
    /** As it stands on the meter, unique in the park. */
    @Column(updatable = false)
    public String number;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public MeterKind kind;
    /** Whose holder pays; {@code null} when an enterprise always does. */
    @Column(name = "unit_id", columnDefinition = "binary(16)", updatable = false)
    public UUID unitId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    /** What one step of the dial stands for. */
    @Column(updatable = false)
    public BigDecimal multiplier;
    /** Places of the dial before the decimal point. */
    @Column(updatable = false)
    public int digits;
    @Column(name = "installed_on", updatable = false)
    public LocalDate installedOn;
    /** The day of the final reading; {@code null} while it counts. */
    @Column(name = "removed_on")
    public LocalDate removedOn;
    /** The meter whose place it took. */
    @Column(name = "predecessor_id", columnDefinition = "binary(16)", updatable = false)
    public UUID predecessorId;
    /** Whether a billing run has to look at it; set and taken back by {@link #touched} and {@link #settled} alone. */
    @Column(updatable = false)
    public boolean unbilled;

    /** @param facts that hold. @throws Problem 404 for an unknown unit or enterprise, 422 when the number is taken */
    static Meter install(MeterFacts facts, UUID predecessorId) {
        if (facts.unitId != null && Unit.byId(facts.unitId).isEmpty()
                || facts.enterpriseId != null && Enterprise.findByIdOptional(facts.enterpriseId).isEmpty()) {
            throw Problem.notFound();
        }
        var meter = new Meter();
        meter.number = facts.number;
        meter.kind = facts.kind;
        meter.unitId = facts.unitId;
        meter.enterpriseId = facts.enterpriseId;
        meter.multiplier = facts.multiplier.setScale(4);
        meter.digits = facts.digits;
        meter.installedOn = facts.installedOn;
        meter.predecessorId = predecessorId;
        meter.persist();
        try {
            flush();
        } catch (ConstraintViolationException taken) {
            throw Problem.invalid("number", Language.words(MeterWords.class).numberTaken());
        }
        return meter;
    }

    /** @throws Problem 409 when it was removed before */
    void remove(LocalDate on) {
        mustCount();
        removedOn = on;
    }

    /** @throws Problem 409 when it was removed */
    void mustCount() {
        if (removedOn != null) {
            throw Problem.conflict(Language.words(MeterWords.class).removedBefore(number, removedOn.toString()));
        }
    }

    /** A billing run has to look at it, and at the meter that took its place: their tiers add up. */
    static void touched(UUID id) {
        update("unbilled = true where id = ?1 or predecessorId = ?1", id);
    }

    static void settled(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            update("unbilled = false where id in ?1", ids);
        }
    }

    /** Locks the meter to the end of the transaction. */
    static Optional<Meter> held(UUID id) {
        return Meter.<Meter>find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Locks those that a billing run has to look at. */
    static List<Meter> heldUnbilled() {
        return Meter.<Meter>find("unbilled = true order by id").withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    static List<Meter> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Those of a unit, the ones that count first, by number. */
    public static List<Meter> ofUnit(UUID unitId) {
        return list("unitId = ?1 order by case when removedOn is null then 0 else 1 end, number", unitId);
    }
}
