package cn.yuanqi.space;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Version;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What is let as a whole: a room, a desk, a workshop. It lives from one day to another; a split or merger ends it. */
@Entity
public class Unit extends ParkScoped {
    @Column(name = "building_id", columnDefinition = "binary(16)", updatable = false)
    public UUID buildingId;
    /** Basements are below zero. */
    public int floor;
    /** Unique in its building among the units of one day. */
    public String code;
    /** ㎡, two decimals. */
    @Column(name = "area_sqm")
    public BigDecimal areaSqm;
    @Enumerated(EnumType.STRING)
    public UnitKind kind;
    public boolean lettable;
    /** {@code null} = since ever. */
    @Column(name = "valid_from")
    public LocalDate validFrom;
    /** Inclusive; {@code null} = without end. */
    @Column(name = "valid_to")
    public LocalDate validTo;
    /** 1 while no last day is set. */
    @Unaudited("follows the last day")
    @Column(name = "living_slot")
    Integer livingSlot;
    @Version
    public int version;

    /** @throws Problem 404 without the building, 422 when a fact does not hold or the code is taken on one of its days */
    public static Unit open(UnitFacts facts) {
        facts.mustHold();
        Building.held(facts.buildingId);
        return openIn(facts);
    }

    /** The same for those who hold the building's row already. */
    static Unit openIn(UnitFacts facts) {
        facts.mustHold();
        mustBeFree(facts, null);
        var unit = new Unit();
        unit.buildingId = facts.buildingId;
        unit.write(facts);
        unit.persist();
        send();
        return unit;
    }

    /** The same for many new units at once, for whom the codes are looked at together. */
    public static List<Unit> openAll(List<UnitFacts> all) {
        all.forEach(UnitFacts::mustHold);
        var buildings = all.stream().map(facts -> facts.buildingId).sorted().distinct().toList();
        buildings.forEach(Building::held);
        Map<String, List<Span>> taken = new HashMap<>();
        Unit.<Unit>list("buildingId in ?1", buildings)
                .forEach(unit -> lives(taken, unit.buildingId, unit.code).add(unit.life()));
        var units = all.stream().map(facts -> {
            var others = lives(taken, facts.buildingId, facts.code);
            if (others.stream().anyMatch(facts.life()::overlaps)) {
                throw codeTaken();
            }
            others.add(facts.life());
            var unit = new Unit();
            unit.buildingId = facts.buildingId;
            unit.write(facts);
            return unit;
        }).toList();
        persist(units);
        send();
        return units;
    }

    private static List<Span> lives(Map<String, List<Span>> taken, UUID building, String code) {
        return taken.computeIfAbsent(building + code, none -> new ArrayList<>());
    }

    /**
     * @throws Problem 422 when a fact does not hold, 409 when somebody holds it on a day that it would no longer have,
     *         or it would no longer be lettable
     */
    void edit(UnitFacts facts) {
        facts.mustHold();
        var words = Language.words(SpaceWords.class);
        if (!facts.buildingId.equals(buildingId)) {
            throw Problem.invalid("buildingId", words.staysInBuilding());
        }
        Building.held(buildingId);
        held(Set.of(id));
        mustBeFree(facts, id);
        if (!facts.life().equals(life())) {
            if (!UnitLineage.after(id).isEmpty() || !UnitLineage.before(id).isEmpty()) {
                throw Problem.conflict(words.lifeByLineage(code));
            }
            mustKeepHolds(facts.life());
        }
        write(facts);
        send();
    }

    private void mustKeepHolds(Span life) {
        Hold.ofUnit(id).stream().filter(hold -> !life.contains(hold.span())).findFirst().ifPresent(hold -> {
            throw Problem.conflict(Said.held(this, hold));
        });
    }

    private void write(UnitFacts facts) {
        floor = facts.floor;
        code = facts.code;
        areaSqm = facts.areaSqm;
        kind = facts.kind;
        lettable = facts.lettable;
        validFrom = facts.validFrom;
        live(facts.validTo);
    }

    /** Lets it live to that day, {@code null} = without end. */
    void live(LocalDate to) {
        validTo = to;
        livingSlot = to == null ? 1 : null;
    }

    /** To be asked while the building's row is held. */
    private static void mustBeFree(UnitFacts facts, UUID self) {
        boolean taken = Unit.<Unit>list("buildingId = ?1 and code = ?2", facts.buildingId, facts.code).stream()
                .anyMatch(other -> !other.id.equals(self) && other.life().overlaps(facts.life()));
        if (taken) {
            throw codeTaken();
        }
    }

    private static Problem codeTaken() {
        return Problem.invalid("code", Language.words(SpaceWords.class).codeTaken());
    }

    static void send() {
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.stale();
        } catch (ConstraintViolationException taken) {
            throw codeTaken();
        }
    }

    /** Takes back a unit that was written by mistake. @throws Problem 409 when it has a past */
    void remove() {
        held(Set.of(id));
        if (Hold.everHeld(id) || !UnitLineage.after(id).isEmpty() || !UnitLineage.before(id).isEmpty()) {
            throw Problem.conflict(Language.words(SpaceWords.class).unitHasPast(code));
        }
        delete();
    }

    public Span life() {
        return new Span(validFrom, validTo);
    }

    public static Optional<Unit> byId(UUID id) {
        return findByIdOptional(id);
    }

    public static List<Unit> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /**
     * The units with their rows locked until the transaction ends: nobody else takes, frees, splits or merges them
     * meanwhile. Locked in the order of their ids, so that two who want the same units wait and never deadlock.
     *
     * @throws Problem 404 when one of them is not in this park
     */
    static List<Unit> held(Set<UUID> ids) {
        List<Unit> units = Unit.<Unit>find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
        if (units.size() < ids.size()) {
            throw Problem.notFound();
        }
        return units;
    }

    /** The units that live on that day or later. */
    static List<Unit> since(LocalDate day) {
        return list("validTo is null or validTo >= ?1", day);
    }
}
