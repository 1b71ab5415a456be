package cn.yuanqi.environment.alerting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** When a hint is given that a limit lies ahead, and when rather not. */
class TrendlineTest {
    private static final Instant START = Instant.parse("2026-11-23T04:00:00Z");
    private static final Bounds COD = new Bounds(null, BigDecimal.valueOf(500));
    private static final Bounds PH = new Bounds(BigDecimal.valueOf(6), BigDecimal.valueOf(9));

    private static List<Suspicions.Point> minutes(int count, IntToDoubleFunction course) {
        var points = new ArrayList<Suspicions.Point>();
        for (int minute = 0; minute < count; minute++) {
            points.add(new Suspicions.Point(START.plusSeconds(60L * minute),
                    BigDecimal.valueOf(course.applyAsDouble(minute))));
        }
        return points;
    }

    private static Optional<Long> in(List<Suspicions.Point> points, Bounds bounds) {
        return Trendline.crossing(points, bounds).map(crossing -> crossing.in().toMinutes());
    }

    @Example
    void aSteadyRiseReachesTheLimitInFortyMinutes() {
        var rise = minutes(21, minute -> 200 + 5 * minute);
        assertEquals(Optional.of(40L), in(rise, COD));
        assertEquals(0, Trendline.crossing(rise, COD).orElseThrow().perHour().compareTo(BigDecimal.valueOf(300)));
    }

    @Example
    void oneWildValueDoesNotBendIt() {
        assertEquals(Optional.of(40L), in(minutes(21, minute -> minute == 7 ? 5000 : 200 + 5 * minute), COD));
    }

    @Example
    void aFallTowardsTheLowerEndIsToldToo() {
        assertEquals(Optional.of(20L), in(minutes(21, minute -> 8 - 0.05 * minute), PH));
        assertEquals(Optional.empty(), in(minutes(21, minute -> 400 - 5 * minute), COD));
    }

    @Example
    void nothingIsSaidBeyondTheHorizonOrOfTooFewOrOnceOver() {
        assertEquals(Optional.of(120L), in(minutes(21, minute -> 360 + minute), COD));
        assertEquals(Optional.empty(), in(minutes(21, minute -> 359.9 + minute), COD));
        assertEquals(Optional.of(58L), in(minutes(8, minute -> 175 + 5 * minute), COD));
        assertEquals(Optional.empty(), in(minutes(7, minute -> 175 + 5 * minute), COD));
        assertEquals(Optional.empty(), in(minutes(21, minute -> 401 + 5 * minute), COD));
    }

    @Property
    void noiseAroundALevelGivesNoHint(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        var noise = new Random(seed);
        assertEquals(Optional.empty(), in(minutes(60, minute -> 400 + 20 * noise.nextGaussian()), COD));
    }

    @Property
    void theOrderInWhichValuesAreGivenDoesNotMatter(@ForAll @IntRange(min = 1, max = 20) int slope,
            @ForAll Random random) {
        var points = minutes(20, minute -> 50 + slope * minute);
        var shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, random);
        assertEquals(Trendline.crossing(points, COD), Trendline.crossing(shuffled, COD));
    }

    @Property
    void theSteeperTheSooner(@ForAll @IntRange(min = 4, max = 10) int slope) {
        var slow = in(minutes(20, minute -> 50 + slope * minute), COD);
        var quick = in(minutes(20, minute -> 50 + (slope + 1) * minute), COD);
        assertTrue(quick.orElseThrow() < slow.orElse(Long.MAX_VALUE));
    }
}
