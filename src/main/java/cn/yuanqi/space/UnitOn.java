package cn.yuanqi.space;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A unit as it stands on a day.
 *
 * @param hold who holds it that day, {@code null} = nobody
 * @param next who holds it next after that day, {@code null} = nobody
 * @param vacantSince the first day of the vacancy under way; {@code null} when it is held, or nobody ever held it and
 *            nobody knows since when it is there
 */
public record UnitOn(Unit unit, Building building, UnitState state, Hold hold, Hold next, LocalDate vacantSince,
        LocalDate day) {
    /** A unit's place as people read a park: building by building, floors from below, codes in order. */
    record Key(String building, int floor, String code, String id) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::building).thenComparing(Key::floor)
                .thenComparing(Key::code).thenComparing(Key::id);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** A unit alone, as it stands on a day. */
    static UnitOn of(Unit unit, LocalDate day) {
        var holds = Hold.ofUnit(unit.id).stream().sorted(Comparator.comparing(hold -> hold.from)).toList();
        return of(unit, Building.byId(unit.buildingId).orElseThrow(), holds, day);
    }

    /** @param holds of this unit, by day, all those that matter for the day */
    static UnitOn of(Unit unit, Building building, List<Hold> holds, LocalDate day) {
        var now = holds.stream().filter(hold -> hold.span().contains(day)).findFirst().orElse(null);
        var next = holds.stream().filter(hold -> hold.from.isAfter(day)).findFirst().orElse(null);
        return new UnitOn(unit, building, state(unit, building, now, next, day), now, next,
                now == null && unit.life().contains(day)
                        ? Vacancy.since(unit.life(), holds.stream().map(Hold::span).toList(), day)
                        : null,
                day);
    }

    private static UnitState state(Unit unit, Building building, Hold now, Hold next, LocalDate day) {
        if (now == null) {
            return unit.lettable && building.lettable && unit.life().contains(day) ? UnitState.VACANT : UnitState.OFF;
        }
        if (now.kind == HoldKind.RESERVED) {
            return UnitState.RESERVED;
        }
        boolean ends = now.to != null && !day.isBefore(now.to.minusDays(UnitState.EXPIRING_DAYS));
        return ends && !goesOn(now, next) ? UnitState.EXPIRING : UnitState.LET;
    }

    /** Whether the same tenant keeps it from the next day on. */
    private static boolean goesOn(Hold now, Hold next) {
        return next != null && next.kind == HoldKind.LET && now.enterpriseId != null
                && now.enterpriseId.equals(next.enterpriseId) && next.from.equals(now.to.plusDays(1));
    }

    Key key() {
        return new Key(building.code, unit.floor, unit.code, unit.id.toString());
    }

    /** Whether its area counts as lettable: what is let counts, whatever is said of it by now. */
    boolean counts() {
        return state != UnitState.OFF;
    }

    /** How long the vacancy under way has lasted, that day included; {@code null} where its beginning is not known. */
    public Long vacantDays() {
        return vacantSince == null ? null : new Span(vacantSince, day).days();
    }

    public UUID id() {
        return unit.id;
    }
}
