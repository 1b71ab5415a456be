package cn.yuanqi.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.space.Building;
import cn.yuanqi.space.SpaceOn;
import cn.yuanqi.space.SpaceTotals;
import cn.yuanqi.space.UnitOn;

/**
 * The rent map of a day: one building's floors, with every building to turn to.
 *
 * @param here the building that is drawn, {@code null} while the park has none
 * @param only the state that is looked for, {@code null} = all
 */
record SpaceMap(String path, LocalDate day, LocalDate today, List<Tab> tabs, Building here, List<MapFloor> floors,
        MapState only, SpaceTotals totals, Found found) {

    /** What was found in all buildings. @param q the word that is looked for, {@code null} when none is @param tenants by id */
    record Found(String q, List<MapUnit> units, Map<UUID, String> tenants) {
        private static final int MOST = 100;

        /** Units whose code or holder has the word, or whose building is called so. */
        static Found of(String q, SpaceOn space, Map<UUID, BigDecimal> overdue) {
            if (q == null) {
                return new Found(null, List.of(), Map.of());
            }
            var word = q.toLowerCase(Locale.ROOT);
            var tenants = Enterprise.byIds(space.units().stream().map(UnitOn::hold).filter(Objects::nonNull)
                    .map(hold -> hold.enterpriseId).filter(Objects::nonNull).distinct().toList()).stream()
                    .collect(Collectors.toMap(one -> one.id, one -> one.name));
            return new Found(q, space.units().stream()
                    .filter(one -> Stream.of(one.unit().code, one.building().code, one.building().name,
                            one.hold() == null ? "" : one.hold().label,
                            one.hold() == null ? "" : tenants.getOrDefault(one.hold().enterpriseId, ""))
                            .anyMatch(text -> text != null && text.toLowerCase(Locale.ROOT).contains(word)))
                    .limit(MOST).map(one -> MapFloor.cell(one, overdue)).toList(), tenants);
        }

        /** Empty for a unit that no enterprise holds. */
        public String tenant(MapUnit unit) {
            var hold = unit.on().hold();
            return hold == null ? "" : tenants.getOrDefault(hold.enterpriseId, "");
        }
    }

    /** A building to turn to. */
    record Tab(Building building, String percent, boolean here) {
    }

    /** A state and how many units of the building stand in it. */
    record Legend(MapState state, long count, boolean on) {
    }

    /** What is asked: a day, a building ({@code null} = the first), a state, a word. */
    record Asked(LocalDate day, LocalDate today, UUID building, MapState only, String q) {
    }

    static SpaceMap of(String path, Asked asked, List<Building> buildings, SpaceOn space,
            Map<UUID, BigDecimal> overdue) {
        var here = buildings.stream().filter(each -> each.id.equals(asked.building())).findFirst()
                .orElse(buildings.isEmpty() ? null : buildings.get(0));
        var tabs = buildings.stream()
                .map(each -> new Tab(each, percent(space.in(each).totals().rate()), each == here)).toList();
        return new SpaceMap(path, asked.day(), asked.today(), tabs, here,
                here == null ? List.of() : MapFloor.of(space.in(here), overdue), asked.only(), space.totals(),
                Found.of(asked.q(), space, overdue));
    }

    static String percent(BigDecimal rate) {
        return rate == null ? null : rate.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    public List<Legend> legend() {
        return Arrays.stream(MapState.values()).map(state -> new Legend(state,
                floors.stream().flatMap(floor -> floor.units().stream()).filter(unit -> unit.state() == state).count(),
                state == only)).filter(one -> one.count() > 0 || one.on() || one.state() != MapState.OFF).toList();
    }

    public boolean isToday() {
        return day.equals(today);
    }

    /** The day, when it is another than today. */
    public String pinned() {
        return isToday() ? null : day.toString();
    }

    /** To one decimal; {@code null} when nothing is lettable. */
    public String rate() {
        return totals.rate() == null
                ? null
                : totals.rate().movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** This page for another building. */
    public String turned(Building building) {
        return query(building, only);
    }

    /** This page with only that state picked out; with all of them, when it is picked already. */
    public String picked(MapState state) {
        return query(here, state == only ? null : state);
    }

    private String query(Building building, MapState state) {
        return path + "?building=" + building.id + (isToday() ? "" : "&on=" + day)
                + (state == null ? "" : "&only=" + state);
    }
}
