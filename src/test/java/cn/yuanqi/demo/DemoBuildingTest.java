package cn.yuanqi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import cn.yuanqi.space.UnitFacts;

/** The demo's buildings as they are drawn. */
class DemoBuildingTest {

    @Test
    void theyHaveFourHundredAndTwentyUnitsUnderCodesOfTheirOwnAndOfRealSize() {
        var units = units();
        assertEquals(420, units.size());
        assertEquals(420, units.stream().map(unit -> unit.code).distinct().count());
        assertTrue(units.stream().allMatch(unit -> unit.areaSqm.compareTo(new BigDecimal("4")) >= 0
                && unit.areaSqm.compareTo(new BigDecimal("880")) <= 0));
    }

    @Test
    void theyAreTheSameInEachRun() {
        assertEquals(units().stream().map(unit -> unit.code + " " + unit.areaSqm).toList(),
                units().stream().map(unit -> unit.code + " " + unit.areaSqm).toList());
    }

    private static List<UnitFacts> units() {
        var building = UUID.randomUUID();
        return DemoBuilding.ALL.stream().flatMap(one -> one.units(building).stream()).toList();
    }
}
