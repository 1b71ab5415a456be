package cn.yuanqi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class LayoutTest {
    /** @param x {@code null} for one without a place */
    private record Thing(UUID id, Double x, Double y) {
        static Thing loose() {
            return new Thing(UUID.randomUUID(), null, null);
        }
    }

    @Test
    void howeverManyThereAreEachHasAPlaceOfItsOwnOnThePlan() {
        for (int count : new int[]{0, 1, 2, 29, 30, 31, 344, 1_000}) {
            for (var points : List.of(Layout.overAll(count), Layout.alongTheEdge(count))) {
                assertEquals(count, new HashSet<>(points).size(), count + " things");
                assertTrue(points.stream().allMatch(point -> point.x() > 0 && point.x() < 1 && point.y() > 0
                        && point.y() < 1), count + " things");
            }
        }
    }

    @Test
    void buildingsStandApartAndInside() {
        for (int count = 1; count < 60; count++) {
            var boxes = Layout.buildings(count);
            assertEquals(count, boxes.size());
            for (var one : boxes) {
                assertTrue(one.x() >= 0 && one.y() >= 0 && one.x() + one.width() <= 1 && one.y() + one.height() <= 1);
                assertTrue(boxes.stream().noneMatch(other -> other != one && overlap(one, other)),
                        count + " buildings");
            }
        }
    }

    private static boolean overlap(Layout.Box one, Layout.Box other) {
        return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
    }

    @Test
    void whatSomebodyPlacedStaysWhereItIs() {
        var placed = new Thing(UUID.randomUUID(), .25, .75);
        var loose = Thing.loose();
        var spots = Spot.of(List.of(placed, loose), Thing::id, Thing::x, Thing::y);
        assertEquals(new Spot(.25, .75, true), spots.get(placed.id));
        assertTrue(!spots.get(loose.id).placed() && spots.get(loose.id).y() > .9);
    }

    @Test
    void placingTheFirstMovesNoOther() {
        var things = List.of(Thing.loose(), Thing.loose(), Thing.loose());
        var before = Spot.of(things, Thing::id, Thing::x, Thing::y);
        var after = Spot.of(List.of(new Thing(things.get(0).id, .5, .5), things.get(1), things.get(2)), Thing::id,
                Thing::x, Thing::y);
        assertEquals(before.get(things.get(2).id), after.get(things.get(2).id));
    }
}
