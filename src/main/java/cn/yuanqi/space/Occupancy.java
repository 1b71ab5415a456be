package cn.yuanqi.space;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Problem;

/**
 * The guard against double letting: two holders never hold one unit on one day. Each change locks the rows of the units
 * first and looks afterwards, so that of many who want one unit at once exactly one gets it; under READ COMMITTED each
 * of them sees what the one before wrote. To be called in a transaction, which holds the locks to its end; a
 * caller whose transaction may be thrown back by a deadlock wraps it in {@link cn.yuanqi.platform.Contention#retried}.
 */
@ApplicationScoped
public class Occupancy {
    @Inject
    Actor actor;
    @Inject
    Clock clock;
    @Inject
    Event<OccupancyChanged> changed;

    /**
     * Takes one unit for the days of the span.
     *
     * @throws Problem as {@link #take(Collection, Span, Holder)} does
     */
    public Hold take(UUID unitId, Span span, Holder holder) {
        return take(Set.of(unitId), span, holder).get(0);
    }

    /**
     * Takes all of the units for the days of the span, or none. What is reserved for the same enterprise gives way to
     * its lease.
     *
     * @throws Problem 404 when a unit or the enterprise is not in this park; 409 naming unit, days and holder when one
     *         is held already, or when one is not lettable or does not live on all of the days
     */
    public List<Hold> take(Collection<UUID> unitIds, Span span, Holder holder) {
        var ids = new HashSet<>(unitIds);
        var units = Unit.held(ids);
        Offer.mustBeLettable(units);
        Offer.mustLive(units, span);
        giveWay(ids, span, holder);
        mustBeFree(units, Hold.overlapping(ids, span));
        var now = clock.instant();
        var holds = units.stream().map(unit -> {
            var hold = Hold.begin(unit.id, span, holder);
            hold.takenAt = now;
            hold.takenBy = actor.isKnown() ? actor.person().id() : null;
            hold.persist();
            return hold;
        }).toList();
        send();
        changed.fire(new OccupancyChanged(List.copyOf(ids), holder.leaseId()));
        return holds;
    }

    private void giveWay(Set<UUID> unitIds, Span span, Holder holder) {
        if (holder.kind() == HoldKind.LET && holder.enterpriseId() != null) {
            Hold.overlapping(unitIds, span).stream()
                    .filter(hold -> hold.kind == HoldKind.RESERVED && holder.enterpriseId().equals(hold.enterpriseId))
                    .forEach(hold -> hold.endBefore(span.from(), clock.instant()));
        }
    }

    private static void mustBeFree(Collection<Unit> units, List<Hold> against) {
        if (!against.isEmpty()) {
            throw Problem.conflict(said(units, against));
        }
    }

    private static String said(Collection<Unit> units, List<Hold> against) {
        Map<UUID, Unit> byId = units.stream().collect(Collectors.toMap(unit -> unit.id, Function.identity()));
        return against.stream().map(hold -> Said.held(byId.get(hold.unitId), hold)).distinct().limit(5)
                .collect(Collectors.joining(" "));
    }

    private static void send() {
        try {
            Hold.flush();
        } catch (ConstraintViolationException foreignEnterprise) {
            throw Problem.notFound();
        }
    }

    /**
     * What stands against letting the units on those days, in words for a preview; empty when nothing does. Locks
     * nothing, so it may be otherwise a moment later.
     *
     * @param leaseId whose own holds do not count, {@code null} = none
     */
    public List<String> against(Collection<UUID> unitIds, Span span, UUID leaseId) {
        var units = Unit.byIds(Set.copyOf(unitIds));
        var ids = units.stream().map(unit -> unit.id).collect(Collectors.toSet());
        var said = Offer.against(units, span);
        if (!ids.isEmpty()) {
            Hold.overlapping(ids, span).stream().filter(hold -> leaseId == null || !leaseId.equals(hold.leaseId))
                    .forEach(hold -> said.add(
                            Said.held(units.stream().filter(unit -> unit.id.equals(hold.unitId)).findFirst().get(),
                                    hold)));
        }
        return said;
    }

    /** Frees all units of a lease from that day on; what it would only hold later is cancelled. */
    public void release(UUID leaseId, LocalDate free) {
        release(Hold.ofLease(leaseId), leaseId, free);
    }

    /** Frees one unit of a lease from that day on. */
    public void release(UUID leaseId, UUID unitId, LocalDate free) {
        release(Hold.ofLease(leaseId).stream().filter(hold -> hold.unitId.equals(unitId)).toList(), leaseId, free);
    }

    void release(List<Hold> holds, UUID leaseId, LocalDate free) {
        var ending = holds.stream().filter(hold -> hold.to == null || !hold.to.isBefore(free)).toList();
        if (!ending.isEmpty()) {
            var unitIds = units(ending);
            Unit.held(unitIds);
            ending.forEach(hold -> hold.endBefore(free, clock.instant()));
            changed.fire(new OccupancyChanged(List.copyOf(unitIds), leaseId));
        }
    }

    /**
     * Lets a lease hold its units longer: those that it holds to its last day.
     *
     * @param to the new last day, {@code null} = until released (holding over)
     * @throws Problem 409 when somebody else holds one of them by then
     */
    public void extend(UUID leaseId, LocalDate to) {
        var holds = last(Hold.ofLease(leaseId));
        if (holds.isEmpty() || to != null && !to.isAfter(holds.get(0).to)) {
            return;
        }
        var unitIds = units(holds);
        var units = Unit.held(unitIds);
        var longer = new Span(holds.get(0).to.plusDays(1), to);
        Offer.mustLive(units, longer);
        mustBeFree(units, Hold.overlapping(unitIds, longer));
        holds.forEach(hold -> hold.to = to);
        changed.fire(new OccupancyChanged(List.copyOf(unitIds), leaseId));
    }

    private static List<Hold> last(List<Hold> holds) {
        if (holds.stream().anyMatch(hold -> hold.to == null)) {
            return List.of();
        }
        var end = holds.stream().map(hold -> hold.to).max(Comparator.naturalOrder()).orElse(null);
        return holds.stream().filter(hold -> Objects.equals(hold.to, end)).toList();
    }

    private static Set<UUID> units(List<Hold> holds) {
        return holds.stream().map(hold -> hold.unitId).collect(Collectors.toSet());
    }
}
