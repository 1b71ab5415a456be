package cn.yuanqi.space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A building as a sheet of units speaks of it: its name, the titles of its floors, and whether it is there already. */
final class BuildingDraft {
    private final String code;
    private final Map<Integer, String> titles = new HashMap<>();
    /** The line that first said the name ({@code null}) or the title of a floor. */
    private final Map<Integer, Integer> lines = new HashMap<>();
    private Building building;
    private String name;
    private boolean changed;

    BuildingDraft(Building known) {
        code = known.code;
        building = known;
        name = known.name;
        known.floors.forEach(floor -> titles.put(floor.number, floor.title));
    }

    /** One that is yet to be opened. */
    BuildingDraft(String code) {
        this.code = code;
        name = code;
        changed = true;
    }

    String code() {
        return code;
    }

    /** {@code null} until it is opened. */
    UUID id() {
        return building == null ? null : building.id;
    }

    /** A file that gives one building two names, or one floor two titles, is asked which. */
    void check(UnitRow row, Integer floor, UnitSheetWords says) {
        differs(row, UnitColumn.BUILDING_NAME, null, name, says);
        if (floor != null) {
            differs(row, UnitColumn.FLOOR_TITLE, floor, titles.get(floor), says);
        }
    }

    private void differs(UnitRow row, UnitColumn column, Integer floor, String said, UnitSheetWords says) {
        var line = lines.get(floor);
        var text = row.text(column);
        if (text != null && line != null && !text.equals(said)) {
            row.fault(column, says.differsFrom(line, said));
        }
    }

    /** Takes what a good row says. @return whether that is news of a building that was there */
    boolean take(UnitRow row, int floor) {
        boolean news = false;
        var called = row.text(UnitColumn.BUILDING_NAME);
        if (called != null) {
            lines.putIfAbsent(null, row.line);
            news = !called.equals(name);
            name = called;
        }
        var title = row.text(UnitColumn.FLOOR_TITLE);
        if (title != null) {
            lines.putIfAbsent(floor, row.line);
            news |= !Objects.equals(titles.put(floor, title), title);
        }
        changed |= news;
        return news && building != null;
    }

    /** Opens it, or writes down what is new. */
    void write() {
        if (!changed) {
            return;
        }
        var facts = building == null ? new BuildingFacts() : BuildingFacts.of(building);
        facts.code = code;
        facts.name = name;
        var floors = new ArrayList<BuildingFacts.FloorFacts>();
        titles.forEach((number, title) -> floors.add(new BuildingFacts.FloorFacts(number, title)));
        facts.floors = floors;
        if (building == null) {
            building = Building.open(facts);
        } else {
            building.edit(facts);
        }
    }
}
