package cn.yuanqi.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.environment.monitoring.Outlet;

/**
 * The plan as JSON.
 *
 * @param width of the plan, pixels of its picture; only the ratio to its height means anything where there is none
 * @param picture path of the picture below the plan, {@code null} where the drawn plan serves
 */
record PlanView(int width, int height, String picture, List<BuildingPart> buildings, List<OutletPart> outlets) {

    /**
     * Where a building is drawn, 0…1 of the plan.
     *
     * @param placed whether somebody said that it stands there
     * @param version of its place, {@code null} when nobody placed it
     */
    record BuildingPart(UUID buildingId, String code, String name, double x, double y, double width, double height,
            boolean placed, Integer version) {
        static BuildingPart of(Ground.House house) {
            return new BuildingPart(house.buildingId(), house.code(), house.name(), house.box().x(), house.box().y(),
                    house.box().width(), house.box().height(), house.placed(), house.version());
        }
    }

    /** Where an outlet is drawn, 0…1 of the plan. @param version of the outlet */
    record OutletPart(UUID outletId, UUID enterpriseId, String enterprise, String code, double x, double y,
            boolean placed, int version) {
        static OutletPart of(Outlet outlet, Spot spot, String enterprise) {
            return new OutletPart(outlet.id, outlet.enterpriseId, enterprise, outlet.code, spot.x(), spot.y(),
                    spot.placed(), outlet.version);
        }

        /** Percent of the width, as people type it. */
        public String typedX() {
            return Percent.of(x);
        }

        /** Percent of the height, as people type it. */
        public String typedY() {
            return Percent.of(y);
        }
    }

    static PlanView of(Ground ground, Map<UUID, String> enterprises) {
        var all = Outlet.all();
        var spots = Spot.of(all, outlet -> outlet.id, outlet -> outlet.planX, outlet -> outlet.planY);
        return new PlanView(ground.width(), ground.height(), ground.picture() == null ? null : "picture",
                ground.buildings().stream().map(BuildingPart::of).toList(),
                all.stream().map(outlet -> OutletPart.of(outlet, spots.get(outlet.id),
                        enterprises.getOrDefault(outlet.enterpriseId, ""))).toList());
    }
}
