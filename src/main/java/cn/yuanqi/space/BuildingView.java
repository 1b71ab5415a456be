package cn.yuanqi.space;

import java.util.List;
import java.util.UUID;

/** A building as JSON. */
record BuildingView(UUID id, String code, String name, String address, boolean lettable,
        List<BuildingFacts.FloorFacts> floors, int version) {

    static BuildingView of(Building b) {
        return new BuildingView(b.id, b.code, b.name, b.address, b.lettable, BuildingFacts.of(b).floors, b.version);
    }
}
