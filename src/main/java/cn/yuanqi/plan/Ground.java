package cn.yuanqi.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.space.Building;

/**
 * The plan of the current park without its outlets.
 *
 * @param width of the plan, in units of its own; only the ratio to its height means anything
 * @param picture what it is drawn on, {@code null} where the drawn plan serves
 */
public record Ground(int width, int height, Picture picture, List<House> buildings) {
    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 720;

    /** @param id of the file: another picture has another one */
    public record Picture(UUID id, int version) {
    }

    /**
     * A building on the plan.
     *
     * @param placed whether somebody said that it stands there
     * @param version of its place, {@code null} when nobody placed it
     */
    public record House(UUID buildingId, String code, String name, Layout.Box box, boolean placed, Integer version) {
    }

    /** Needs a transaction. */
    public static Ground ofPark() {
        var drawn = ParkPlan.drawn();
        var picture = drawn.map(plan -> new Picture(plan.file.id, plan.version)).orElse(null);
        return new Ground(drawn.map(plan -> plan.width).orElse(WIDTH), drawn.map(plan -> plan.height).orElse(HEIGHT),
                picture, houses());
    }

    private static List<House> houses() {
        var places = BuildingPlace.all();
        var buildings = Building.all();
        var layout = Layout.buildings(buildings.size());
        var houses = new ArrayList<House>();
        for (int n = 0; n < buildings.size(); n++) {
            var building = buildings.get(n);
            var place = places.get(building.id);
            houses.add(new House(building.id, building.code, building.name,
                    place == null ? layout.get(n) : place.box(), place != null, place == null ? null : place.version));
        }
        houses.sort(Comparator.comparing(House::code));
        return houses;
    }

    /** Whether it has nothing of its own to show: then parcels and streets are drawn. */
    public boolean isEmpty() {
        return picture == null && buildings.isEmpty();
    }

    /** The houses to draw: on a picture only those that somebody placed, since it shows buildings itself. */
    public List<House> shown() {
        return picture == null ? buildings : buildings.stream().filter(House::placed).toList();
    }
}
