package cn.yuanqi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.yuanqi.plan.Layout;

class DemoOutletTest {
    private final List<DemoOutlet> zone = DemoOutlet.ofZone();

    @Test
    void theZonesLoggersAreNamedAsAgreed() {
        assertEquals(344, zone.size());
        assertEquals("YQDEMO000000000000000001", zone.get(0).mn());
        assertEquals("YQDEMO000000000000000344", zone.get(343).mn());
        assertEquals("123456", DemoOutlet.PASSWORD);
    }

    @Test
    void everyMnIsUniqueAndOf24Characters() {
        var all = new ArrayList<>(zone);
        all.addAll(DemoOutlet.ofOffices());
        assertEquals(349, all.stream().map(DemoOutlet::mn).distinct().count());
        all.forEach(outlet -> assertEquals(24, outlet.mn().length()));
    }

    @Test
    void allStandOnThePlan() {
        zone.forEach(outlet -> assertTrue(
                outlet.x() > 0 && outlet.x() < 1 && outlet.y() > 0 && outlet.y() < 1, outlet.mn()));
    }

    /** Not one on a building, nor two on one spot, nor all in one corner. */
    @Test
    void theIncubatorsOutletsStandBetweenItsBuildings() {
        var offices = DemoOutlet.ofOffices();
        var buildings = Layout.buildings(DemoBuilding.ALL.size());
        offices.forEach(outlet -> assertTrue(
                buildings.stream().noneMatch(box -> outlet.x() > box.x() && outlet.x() < box.x() + box.width()
                        && outlet.y() > box.y() && outlet.y() < box.y() + box.height()),
                () -> outlet.x() + " " + outlet.y()));
        for (var one : offices) {
            offices.stream().filter(other -> other != one).forEach(other -> assertTrue(
                    Math.hypot(one.x() - other.x(), one.y() - other.y()) > .1, one.mn() + " " + other.mn()));
        }
        assertTrue(offices.stream().mapToDouble(DemoOutlet::x).max().orElseThrow() > .5);
        assertTrue(offices.stream().mapToDouble(DemoOutlet::y).max().orElseThrow() > .5);
    }

    @Test
    void everyTradeIsThere() {
        assertEquals(Trade.INDUSTRIAL.size(), zone.stream().map(DemoOutlet::trade).distinct().count());
    }
}
