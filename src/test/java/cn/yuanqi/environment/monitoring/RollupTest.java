package cn.yuanqi.environment.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class RollupTest {
    private static final Instant HOUR = Instant.parse("2026-11-01T02:00:00Z");
    private static final String COD = "w01018";
    private static final String PH = "w01001";
    private static final String FLOW = "w00000";
    private final Rollup rollup = new Rollup(Map.of(FLOW, "L/s"));

    @Test
    void aMeanIsWeightedByTheFlowAndPhIsNot() {
        var hour = rollup.hour(List.of(), List.of(part(0, of("100"), of("6"), of("1")),
                part(20, of("200"), of("8"), of("3")), part(40, of("200"), of("8"), of("0"))));
        assertEquals(new BigDecimal("175"), hour.get(COD).value());
        assertEquals(new BigDecimal("7.3333"), hour.get(PH).value());
        assertEquals(new BigDecimal("1.3333"), hour.get(FLOW).value());
        assertEquals(new BigDecimal("4.79988"), hour.get(FLOW).total(), "m³ in the hour");
        assertEquals(new BigDecimal("100"), hour.get(COD).min());
        assertEquals(new BigDecimal("200"), hour.get(COD).max());
        assertTrue(hour.get(COD).valid());
    }

    @Test
    void whereNothingFlowsOrNoFlowIsMeasuredAllWeighTheSame() {
        assertEquals(new BigDecimal("150"), rollup.hour(List.of(), List.of(part(0, of("100"), null, of("0")),
                part(20, of("200"), null, of("0")), part(40, of("150"), null, of("0")))).get(COD).value());
        assertEquals(new BigDecimal("150"), rollup.hour(List.of(), List.of(part(0, of("100"), null, null),
                part(20, of("200"), null, null), part(40, of("150"), null, null))).get(COD).value());
    }

    @Test
    void oneInvalidValueMakesTheHourAbnormalAndAllStoppedMakesItStopped() {
        var hour = rollup.hour(List.of(),
                List.of(part(0, of("100"), null, null), part(20, of("900", Flag.M), null, null),
                        part(40, of("200"), null, null)));
        assertEquals(new BigDecimal("150"), hour.get(COD).value());
        assertEquals(Flag.M, hour.get(COD).flag());
        assertFalse(hour.get(COD).valid());
        var still = rollup.hour(List.of(), List.of(part(0, of("0", Flag.F), null, null),
                part(20, of("0", Flag.F), null, null), part(40, of("0", Flag.F), null, null)));
        assertEquals(Flag.F, still.get(COD).flag());
        assertNull(still.get(COD).value());
        var high = rollup.hour(List.of(),
                List.of(part(0, of("100"), null, null), part(20, of("900", Flag.T), null, null),
                        part(40, of("200"), null, null)));
        assertEquals(Flag.T, high.get(COD).flag());
        assertTrue(high.get(COD).valid());
    }

    @Test
    void minutesAreTakenBeforeMomentsAndTooFewQuartersAreNoHour() {
        var minutes = List.of(part(0, of("10"), null, null), part(15, of("10"), null, null),
                part(30, of("10"), null, null));
        var moments = List.of(part(1, of("99"), of("7"), null), part(20, of("99"), of("7"), null),
                part(50, of("99"), of("7"), null));
        var hour = rollup.hour(minutes, moments);
        assertEquals(new BigDecimal("10"), hour.get(COD).value());
        assertEquals(new BigDecimal("7"), hour.get(PH).value());
        assertEquals(Map.of(), rollup.hour(minutes.subList(0, 2), moments.subList(0, 1)));
    }

    @Test
    void aDayIsOfItsValidHoursWhereTheyAreEnough() {
        var hours = new ArrayList<Rollup.Part>();
        for (int hour = 0; hour < 18; hour++) {
            hours.add(part(60 * hour, of(hour < 9 ? "100" : "200"), null, of(hour < 9 ? "3" : "1")));
        }
        hours.add(part(60 * 18, of("9000", Flag.D), null, of("1")));
        assertEquals(new BigDecimal("125"), rollup.day(hours, 18).get(COD).value());
        assertFalse(rollup.day(hours, 19).containsKey(COD));
        assertNull(rollup.day(hours, 18).get(FLOW).total(), "five hours are missing");
    }

    private static FactorValue of(String value) {
        return of(value, Flag.N);
    }

    private static FactorValue of(String value, Flag flag) {
        return new FactorValue(new BigDecimal(value), null, null, null, flag);
    }

    private static Rollup.Part part(int minute, FactorValue cod, FactorValue ph, FactorValue flow) {
        var factors = new LinkedHashMap<String, FactorValue>();
        factors.put(COD, cod);
        if (ph != null) {
            factors.put(PH, ph);
        }
        if (flow != null) {
            factors.put(FLOW, flow);
        }
        return new Rollup.Part(HOUR.plusSeconds(60L * minute), factors);
    }
}
