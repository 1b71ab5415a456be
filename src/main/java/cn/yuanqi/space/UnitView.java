package cn.yuanqi.space;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import cn.yuanqi.identity.Actor;

/**
 * A unit as JSON, as it stands on a day.
 *
 * @param areaSqm ㎡
 * @param vacantDays how long the vacancy under way has lasted, that day included
 * @param hold who holds it that day; {@code null} = nobody
 */
record UnitView(UUID id, UUID buildingId, String building, int floor, String floorTitle, String code,
        BigDecimal areaSqm, UnitKind kind, boolean lettable, LocalDate validFrom, LocalDate validTo, UnitState state,
        HoldView hold, LocalDate nextHeldFrom, LocalDate vacantSince, Long vacantDays,
        int version) {

    /** Who holds it, from when until when; {@code to} {@code null} = until released. */
    record HoldView(UUID id, HoldKind kind, LocalDate from, LocalDate to, UUID leaseId, UUID enterpriseId, String label,
            String note) {

        static HoldView of(Hold hold) {
            return hold == null
                    ? null
                    : new HoldView(hold.id, hold.kind, hold.from, hold.to, hold.leaseId, hold.enterpriseId, hold.label,
                            hold.note);
        }
    }

    /** Enterprises do not learn who comes after them. */
    static UnitView of(UnitOn on, Actor actor) {
        var next = on.next() == null || !actor.seesWholePark() ? null : on.next().from;
        var unit = on.unit();
        return new UnitView(unit.id, unit.buildingId, on.building().code, unit.floor,
                on.building().floorTitle(unit.floor), unit.code, unit.areaSqm, unit.kind, unit.lettable,
                unit.validFrom, unit.validTo, on.state(), HoldView.of(on.hold()), next,
                on.vacantSince(), on.vacantDays(), unit.version);
    }
}
