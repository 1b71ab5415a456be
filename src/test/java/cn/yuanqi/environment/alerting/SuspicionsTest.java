package cn.yuanqi.environment.alerting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What makes values suspicious, on both sides of each boundary. */
class SuspicionsTest {
    private static final Instant START = Instant.parse("2026-11-23T04:00:00Z");
    private static final SuspicionRule RULE = new SuspicionRule(60, 3, false, 400, 20, 10, 0);
    private static final SuspicionRule OFF = new SuspicionRule(0, 0, false, 0, 0, 0, 0);

    private static List<Suspicions.Point> every(int minutes, int... values) {
        var points = new ArrayList<Suspicions.Point>();
        for (int value : values) {
            points.add(new Suspicions.Point(START.plusSeconds(60L * minutes * points.size()),
                    BigDecimal.valueOf(value)));
        }
        return points;
    }

    private static List<Suspicions.Point> same(int count, int minutes) {
        return every(minutes, Collections.nCopies(count, 7).stream().mapToInt(value -> value).toArray());
    }

    @Example
    void theSameForAnHourIsConstantAndAMinuteLessIsNot() {
        assertEquals(Set.of(Suspicion.CONSTANT), Suspicions.of(same(61, 1), RULE));
        assertEquals(Set.of(), Suspicions.of(same(60, 1), RULE));
        assertEquals(Set.of(), Suspicions.of(same(9, 60), RULE));
        assertEquals(Set.of(Suspicion.CONSTANT), Suspicions.of(same(10, 60), RULE));
    }

    @Example
    void digitsBehindTheLastOneThatCountsMakeNoDifference() {
        var points = new ArrayList<>(same(60, 1));
        points.add(new Suspicions.Point(START.plusSeconds(3600), new BigDecimal("7.000")));
        assertEquals(Set.of(Suspicion.CONSTANT), Suspicions.of(points, RULE));
    }

    @Example
    void threeInARowOfZeroOrLessAreSuspicious() {
        assertEquals(Set.of(Suspicion.NOT_POSITIVE), Suspicions.of(every(1, 0, -1, 0), RULE));
        assertEquals(Set.of(), Suspicions.of(every(1, 0, 1, 0, 0), RULE));
        var flow = new SuspicionRule(60, 3, true, 0, 0, 0, 0);
        assertEquals(Set.of(), Suspicions.of(every(10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), flow));
        assertEquals(Set.of(Suspicion.NOT_POSITIVE), Suspicions.of(every(1, -1, -1, -1), flow));
    }

    @Example
    void aJumpIsMoreThanSoManyPercentOfTheSmallerValue() {
        assertEquals(Set.of(), Suspicions.of(every(1, 100, 500), RULE));
        assertEquals(Set.of(Suspicion.JUMP), Suspicions.of(every(1, 100, 501), RULE));
        assertEquals(Set.of(Suspicion.JUMP), Suspicions.of(every(1, 501, 100), RULE));
        assertEquals(Set.of(), Suspicions.of(every(1, 0, 501), RULE));
        assertEquals(Set.of(Suspicion.JUMP), Suspicions.of(every(30, 100, 501), RULE));
        assertEquals(Set.of(), Suspicions.of(every(31, 100, 501), RULE));
    }

    @Example
    void aDayMeanIsHeldAgainstItsHoursPlainAndWeighted() {
        var hours = List.of(hour("100", "1"), hour("200", "3"));
        assertFalse(Suspicions.isDayMeanOff(new BigDecimal("150"), hours, RULE));
        assertFalse(Suspicions.isDayMeanOff(new BigDecimal("175"), hours, RULE));
        assertFalse(Suspicions.isDayMeanOff(new BigDecimal("210"), hours, RULE));
        assertTrue(Suspicions.isDayMeanOff(new BigDecimal("210.1"), hours, RULE));
        assertFalse(Suspicions.isDayMeanOff(new BigDecimal("120"), hours, RULE));
        assertTrue(Suspicions.isDayMeanOff(new BigDecimal("119.9"), hours, RULE));
        assertFalse(Suspicions.isDayMeanOff(new BigDecimal("999"), List.of(), RULE));
    }

    @Example
    void aMassIsItsMeanTimesItsFlow() {
        var mean = new BigDecimal("50");
        var flow = new BigDecimal("200");
        assertFalse(Suspicions.isMassOff(mean, flow, new BigDecimal("10"), RULE));
        assertFalse(Suspicions.isMassOff(mean, flow, new BigDecimal("11"), RULE));
        assertTrue(Suspicions.isMassOff(mean, flow, new BigDecimal("11.01"), RULE));
        assertFalse(Suspicions.isMassOff(mean, flow, new BigDecimal("9"), RULE));
        assertTrue(Suspicions.isMassOff(mean, flow, new BigDecimal("8.99"), RULE));
        assertFalse(Suspicions.isMassOff(mean, BigDecimal.ZERO, BigDecimal.ONE, RULE));
    }

    @Property
    void theOrderInWhichValuesAreGivenDoesNotMatter(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -1, max = 6) Integer> values,
            @ForAll Random random) {
        var points = every(10, values.stream().mapToInt(value -> value).toArray());
        var shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, random);
        assertEquals(Suspicions.of(points, RULE), Suspicions.of(shuffled, RULE));
    }

    @Property
    void whatIsSwitchedOffFindsNothing(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -9, max = 900) Integer> values) {
        assertEquals(Set.of(), Suspicions.of(every(10, values.stream().mapToInt(value -> value).toArray()), OFF));
    }

    @Property
    void valuesThatGrowByAHundredthAreNeverSuspicious(@ForAll @IntRange(min = 100, max = 100_000) int first,
            @ForAll @IntRange(min = 1, max = 200) int count) {
        var values = new int[count];
        values[0] = first;
        for (int i = 1; i < count; i++) {
            values[i] = values[i - 1] < 1_000_000 ? values[i - 1] + values[i - 1] / 100 : first + i;
        }
        var jumpFree = new SuspicionRule(60, 3, false, 0, 20, 10, 0);
        assertEquals(Set.of(), Suspicions.of(every(1, values), jumpFree));
    }

    @Property
    void theExactMassIsNeverOff(@ForAll @IntRange(min = 1, max = 9_999) int mean,
            @ForAll @IntRange(min = 1, max = 9_999) int flow) {
        var mass = BigDecimal.valueOf(mean).multiply(BigDecimal.valueOf(flow)).movePointLeft(3);
        assertFalse(Suspicions.isMassOff(BigDecimal.valueOf(mean), BigDecimal.valueOf(flow), mass, RULE));
    }

    private static Suspicions.Hour hour(String mean, String flow) {
        return new Suspicions.Hour(new BigDecimal(mean), new BigDecimal(flow));
    }
}
