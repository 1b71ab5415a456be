package cn.yuanqi.space;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A unit's life: who held it when, what it came from, what it became.
 *
 * @param holds the latest first
 */
public record UnitLife(UnitOn now, List<Hold> holds, List<UnitLineage> before, List<UnitLineage> after,
        List<Unit> relatives) {

    public static UnitLife of(Unit unit, LocalDate day) {
        var before = UnitLineage.before(unit.id);
        var after = UnitLineage.after(unit.id);
        var relatives = Unit.byIds(Stream.concat(before.stream().map(one -> one.predecessorId),
                after.stream().map(one -> one.successorId)).toList());
        return new UnitLife(UnitOn.of(unit, day), Hold.ofUnit(unit.id), before, after, relatives);
    }

    public Unit relative(UUID id) {
        return relatives.stream().filter(unit -> unit.id.equals(id)).findFirst().orElseThrow();
    }

    /** On how many days of the period nobody held it. */
    public long vacantDays(Span period) {
        return Vacancy.days(now.unit().life(), holds.stream().map(Hold::span).toList(), period);
    }
}
