package cn.yuanqi.environment.discharge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.Flag;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BalanceTest {
    private static final Instant MIDNIGHT = Instant.parse("2026-11-21T16:00:00Z");
    private static final String COD = "w01018";
    private static final String NH3N = "w21003";
    private static final String FLOW = "w00000";
    private static final Map<String, String> UNITS = Map.of(COD, "mg/L", FLOW, "L/s");

    @Test
    void whatLeavesIsHeldAgainstTheSumOfWhatCameIn() {
        var balance = Balance.of(point(hours(24, "100", "10")),
                List.of(point(hours(24, "200", "4")), point(hours(24, "50", "5"))));
        assertLine(balance, FLOW, "864", "777.6", 24);
        assertLine(balance, COD, "86.4", "90.72", 24);
        assertEquals("11.1 %", line(balance, FLOW).more());
        assertNull(line(balance, COD).more());
    }

    @Test
    void onlyHoursThatEveryPointMeasuredCount() {
        var inlet = hours(24, "200", "4");
        inlet.remove(MIDNIGHT);
        inlet.put(hour(1), Map.of(COD, of("200", Flag.D), FLOW, of("4", Flag.N)));
        inlet.put(hour(2), Map.of(COD, of("900", Flag.T), FLOW, of("4", Flag.N)));
        var balance = Balance.of(point(hours(24, "100", "10")), List.of(point(inlet)));
        assertEquals(23, line(balance, FLOW).hours());
        assertEquals(21, line(balance, COD).hours(), "neither the faulty hour nor the one over the range");
        assertLine(balance, COD, "75.6", "60.48", 21);
    }

    @Test
    void anInletThatStandsStillBringsNothing() {
        var still = hours(24, "0", "0");
        still.replaceAll((at, factors) -> Map.of(COD, of("0", Flag.F), FLOW, of("0", Flag.F)));
        var balance = Balance.of(point(hours(24, "100", "1")), List.of(point(still)));
        assertLine(balance, FLOW, "86.4", "0", 24);
        assertLine(balance, COD, "8.64", "0", 24);
    }

    @Test
    void whatAnInletDoesNotMeasureIsNotBalancedAndMicrogramsAreMilligrams() {
        var outlet = new Balance.Point(UUID.randomUUID(), Map.of(COD, "µg/L", NH3N, "mg/L", FLOW, "L/s"),
                hours(24, "100000", "10"));
        var balance = Balance.of(outlet, List.of(point(hours(24, "100", "10"))));
        assertEquals(List.of(FLOW, COD), balance.lines().stream().map(Balance.Line::factor).toList());
        assertLine(balance, COD, "86.4", "86.4", 24);
        assertTrue(Balance.of(outlet, List.of()).lines().isEmpty());
        assertTrue(Balance.of(outlet, List.of(point(Map.of()))).lines().isEmpty());
    }

    /** A plant that only passes on what it gets is in balance, however unevenly that comes. */
    @Property
    void whatIsPassedOnIsInBalance(@ForAll @Size(24) List<@IntRange(min = 1, max = 900) Integer> cods,
            @ForAll @Size(24) List<@IntRange(max = 50) Integer> flows) {
        var all = new HashMap<Instant, Map<String, FactorValue>>();
        for (int hour = 0; hour < 24; hour++) {
            all.put(hour(hour), Map.of(COD, of(String.valueOf(cods.get(hour)), Flag.N), FLOW,
                    of(String.valueOf(flows.get(hour)), Flag.N)));
        }
        var balance = Balance.of(point(all), List.of(point(all)));
        for (var line : balance.lines()) {
            assertEquals(line.in(), line.out());
            assertEquals(24, line.hours());
        }
    }

    private static void assertLine(Balance balance, String factor, String out, String in, int hours) {
        var line = line(balance, factor);
        assertEquals(List.of(new BigDecimal(out), new BigDecimal(in), hours),
                List.of(line.out(), line.in(), line.hours()));
    }

    private static Balance.Line line(Balance balance, String factor) {
        return balance.lines().stream().filter(one -> one.factor().equals(factor)).findFirst().orElseThrow();
    }

    private static Balance.Point point(Map<Instant, Map<String, FactorValue>> hours) {
        return new Balance.Point(UUID.randomUUID(), UNITS, hours);
    }

    private static Map<Instant, Map<String, FactorValue>> hours(int count, String cod, String flow) {
        var hours = new HashMap<Instant, Map<String, FactorValue>>();
        for (int hour = 0; hour < count; hour++) {
            hours.put(hour(hour), Map.of(COD, of(cod, Flag.N), FLOW, of(flow, Flag.N)));
        }
        return hours;
    }

    private static Instant hour(int number) {
        return MIDNIGHT.plusSeconds(3_600L * number);
    }

    private static FactorValue of(String value, Flag flag) {
        return new FactorValue(new BigDecimal(value), null, null, null, flag);
    }
}
