package cn.yuanqi.space;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The park's units as they stand on a day: those that live on it.
 *
 * @param units by building, floor and code
 */
public record SpaceOn(LocalDate day, List<UnitOn> units) {

    /** Needs a transaction. */
    public static SpaceOn of(LocalDate day) {
        List<Unit> units = Unit.since(day); // before the buildings: one that is opened meanwhile has its building then
        return assemble(day, Building.all(), units, Hold.around(day));
    }

    /** The same for many days, read at once; needs a transaction. */
    public static List<SpaceOn> of(Collection<LocalDate> days) {
        List<Unit> units = Unit.listAll();
        var buildings = Building.all();
        var holds = Hold.living();
        return days.stream().map(day -> assemble(day, buildings, units, holds)).toList();
    }

    private static SpaceOn assemble(LocalDate day, List<Building> buildings, List<Unit> units, List<Hold> holds) {
        Map<UUID, Building> byId = buildings.stream().collect(Collectors.toMap(each -> each.id, Function.identity()));
        Map<UUID, List<Hold>> held = holds.stream().collect(Collectors.groupingBy(hold -> hold.unitId));
        return new SpaceOn(day, units.stream().filter(unit -> unit.life().contains(day))
                .map(unit -> UnitOn.of(unit, byId.get(unit.buildingId), held.getOrDefault(unit.id, List.of()), day))
                .sorted(Comparator.comparing(UnitOn::key)).toList());
    }

    public SpaceTotals totals() {
        return SpaceTotals.of(units);
    }

    /** How many units stand in each state, states that none stands in left out. */
    public Map<UnitState, Long> counts() {
        return units.stream().collect(Collectors.groupingBy(UnitOn::state, TreeMap::new, Collectors.counting()));
    }

    /** The part of it in one building. */
    public SpaceOn in(Building building) {
        return new SpaceOn(day, units.stream().filter(one -> one.building().id.equals(building.id)).toList());
    }

    /** Its buildings, by code; one without units that day is left out. */
    public List<Building> buildings() {
        return units.stream().map(UnitOn::building).distinct().toList();
    }
}
