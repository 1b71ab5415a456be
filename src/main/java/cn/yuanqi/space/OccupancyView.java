package cn.yuanqi.space;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.identity.Actor;

/**
 * How full the park is on a day. Areas in ㎡; {@code rate} = let / lettable, {@code null} where nothing is lettable.
 */
record OccupancyView(LocalDate on, BigDecimal lettableSqm, BigDecimal letSqm, BigDecimal reservedSqm,
        BigDecimal vacantSqm, BigDecimal rate, Map<UnitState, Long> counts, List<BuildingRate> buildings,
        List<UnitView> units) {

    record BuildingRate(UUID id, String code, String name, BigDecimal lettableSqm, BigDecimal letSqm,
            BigDecimal rate) {

        static BuildingRate of(Building building, SpaceTotals totals) {
            return new BuildingRate(building.id, building.code, building.name, totals.lettable(), totals.let(),
                    totals.rate());
        }
    }

    static OccupancyView of(SpaceOn space, Actor actor) {
        var totals = space.totals();
        return new OccupancyView(space.day(), totals.lettable(), totals.let(), totals.reserved(), totals.vacant(),
                totals.rate(), space.counts(),
                space.buildings().stream().map(each -> BuildingRate.of(each, space.in(each).totals())).toList(),
                space.units().stream().map(one -> UnitView.of(one, actor)).toList());
    }
}
