package cn.yuanqi.space;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import cn.yuanqi.platform.Problem;

/** What people state about a building. */
public class BuildingFacts {
    public String code;
    public String name;
    public String address;
    public Boolean lettable = true;
    /** Floors that have a title, or stand empty; a floor with units needs no line here. */
    public List<FloorFacts> floors = List.of();

    /** @param number basements are below zero */
    public record FloorFacts(Integer number, String title) {
    }

    static BuildingFacts of(Building building) {
        var facts = new BuildingFacts();
        facts.code = building.code;
        facts.name = building.name;
        facts.address = building.address;
        facts.lettable = building.lettable;
        facts.floors = building.floors.stream().map(floor -> new FloorFacts(floor.number, floor.title)).toList();
        return facts;
    }

    /** @throws Problem 422 with every field that does not hold */
    void mustHold() {
        var flaws = new Flaws();
        code = Flaws.clean(code);
        name = Flaws.clean(name);
        address = Flaws.clean(address);
        flaws.given("code", code);
        flaws.text("code", code, 32);
        flaws.given("name", name);
        flaws.text("name", name, 100);
        flaws.text("address", address, 200);
        flaws.given("lettable", lettable);
        floors(flaws);
        flaws.mustBeNone();
    }

    private void floors(Flaws flaws) {
        var clean = new ArrayList<FloorFacts>();
        var seen = new HashSet<Integer>();
        for (FloorFacts floor : floors == null ? List.<FloorFacts>of() : floors) {
            var at = "floors[" + clean.size() + "].";
            var title = floor == null ? null : Flaws.clean(floor.title());
            flaws.text(at + "title", title, 100);
            if (floor == null || UnitFacts.isNoFloor(floor.number())) {
                flaws.bad(at + "number", SpaceWords::badFloor);
            } else if (!seen.add(floor.number())) {
                flaws.bad(at + "number", SpaceWords::floorTwice);
            }
            clean.add(new FloorFacts(floor == null ? null : floor.number(), title));
        }
        floors = clean;
    }
}
