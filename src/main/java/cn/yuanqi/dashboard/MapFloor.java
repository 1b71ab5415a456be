package cn.yuanqi.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.platform.Language;
import cn.yuanqi.space.SpaceOn;
import cn.yuanqi.space.SpaceTotals;
import cn.yuanqi.space.UnitOn;

/** A floor as a row of the map. */
record MapFloor(int number, String title, List<MapUnit> units, SpaceTotals totals) {
    private static final BigDecimal WIDEST = BigDecimal.valueOf(12);

    /** The floors of one building from the top. @param overdue by enterprise, CNY */
    static List<MapFloor> of(SpaceOn building, Map<UUID, BigDecimal> overdue) {
        Map<Integer, List<UnitOn>> floors = building.units().stream()
                .collect(Collectors.groupingBy(one -> one.unit().floor));
        return floors.keySet().stream().sorted(Comparator.reverseOrder())
                .map(number -> of(number, floors.get(number), building.day(), overdue)).toList();
    }

    private static MapFloor of(int number, List<UnitOn> units, LocalDate day, Map<UUID, BigDecimal> overdue) {
        var widest = units.stream().map(one -> one.unit().areaSqm).max(Comparator.naturalOrder()).orElseThrow();
        var cells = units.stream().map(one -> cell(one, width(one.unit().areaSqm, widest), overdue)).toList();
        return new MapFloor(number, units.get(0).building().floorTitle(number), cells,
                new SpaceOn(day, units).totals());
    }

    /** One that stands in no floor. */
    static MapUnit cell(UnitOn one, Map<UUID, BigDecimal> overdue) {
        return cell(one, 1, overdue);
    }

    private static MapUnit cell(UnitOn one, int width, Map<UUID, BigDecimal> overdue) {
        var owed = one.hold() == null || one.hold().enterpriseId == null
                ? null
                : overdue.get(one.hold().enterpriseId);
        return new MapUnit(one, MapState.of(one.state(), owed != null), width, owed);
    }

    private static int width(BigDecimal area, BigDecimal widest) {
        return Math.max(1, area.multiply(WIDEST).divide(widest, 0, RoundingMode.HALF_UP).intValue());
    }

    /** As people say it: 12F, B1. */
    public String name() {
        var words = Language.words(SpaceMapWords.class);
        return number < 0 ? words.basement(-number) : words.floor(number);
    }

    /** Whole percent, {@code null} when nothing here is lettable. */
    public String percent() {
        return SpaceMap.percent(totals.rate());
    }
}
