package cn.yuanqi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

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

    @Test
    void everyTradeIsThere() {
        assertEquals(Trade.INDUSTRIAL.size(), zone.stream().map(DemoOutlet::trade).distinct().count());
    }
}
