package cn.yuanqi.leasing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import cn.yuanqi.enterprise.EnterprisePlace;
import cn.yuanqi.space.Building;
import cn.yuanqi.space.Unit;

/** What the register mirrors of leases: where an enterprise sits. */
record Seats(UUID enterpriseId) {

    /** @param to last day, {@code null} = until further notice */
    void take(Collection<UUID> unitIds, LocalDate from, LocalDate to) {
        for (Unit unit : Unit.byIds(unitIds)) {
            var building = Building.byId(unit.buildingId).orElseThrow();
            EnterprisePlace.takes(enterpriseId, new EnterprisePlace.Unit(unit.id, building.name, unit.code), from, to);
        }
    }

    void leave(Collection<UUID> unitIds, LocalDate lastDay) {
        unitIds.forEach(unit -> EnterprisePlace.leaves(enterpriseId, unit, lastDay));
    }
}
