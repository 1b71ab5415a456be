package cn.yuanqi.environment.alerting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A pre-alarm that waits for so many values over, or for so long. */
class DebounceTest {
    private static final Instant START = Instant.parse("2026-11-23T04:00:00Z");
    private static final Bounds LIMIT = new Bounds(null, BigDecimal.valueOf(100));

    private static Hysteresis rule(int values, int seconds) {
        return new Hysteresis(3, 95, Duration.ofMinutes(10),
                new Hysteresis.Debounce(values, Duration.ofSeconds(seconds)));
    }

    /** A negative value stands for one whose flag is not valid. */
    private static List<Sample> everyTenSeconds(List<Integer> values) {
        var samples = new ArrayList<Sample>();
        for (int value : values) {
            var at = START.plusSeconds(10L * samples.size());
            samples.add(new Sample(at, at, BigDecimal.valueOf(Math.abs(value)), value >= 0, false, LIMIT));
        }
        return samples;
    }

    private static List<Course.Move> moves(Hysteresis rule, Integer... values) {
        return new Course(rule, null, null).follow(everyTenSeconds(List.of(values))).moves();
    }

    private static Instant opened(List<Course.Move> moves) {
        return moves.isEmpty() ? null : ((Course.Opens) moves.get(0)).by().at();
    }

    @Example
    void theThirdInARowOpensAndAValueWithinBeginsAnew() {
        assertEquals(START.plusSeconds(20), opened(moves(rule(3, 0), 101, 102, 103)));
        assertEquals(List.of(), moves(rule(3, 0), 101, 102, 100, 103, 104));
        assertEquals(START.plusSeconds(50), opened(moves(rule(3, 0), 101, 102, 100, 103, 104, 105)));
    }

    @Example
    void anInvalidValueNeitherCountsNorBreaksTheRow() {
        assertEquals(START.plusSeconds(30), opened(moves(rule(3, 0), 101, -500, 102, 103)));
        assertEquals(List.of(), moves(rule(3, 0), 101, -500, 102));
    }

    @Example
    void whatHasToLastOpensOnTheSecondAndNotBefore() {
        assertEquals(List.of(), moves(rule(1, 30), 101, 102, 103));
        assertEquals(START.plusSeconds(30), opened(moves(rule(1, 30), 101, 102, 103, 104)));
        assertEquals(START.plusSeconds(40), opened(moves(rule(5, 30), 101, 102, 103, 104, 105)));
    }

    @Property
    void withoutADebounceNothingChanges(
            @ForAll @Size(max = 40) List<@IntRange(min = -300, max = 300) Integer> values) {
        var usual = new Hysteresis(3, 95, Duration.ofMinutes(10));
        assertEquals(new Course(usual, null, null).follow(everyTenSeconds(values)).moves(),
                new Course(rule(1, 0), null, null).follow(everyTenSeconds(values)).moves());
    }

    @Property
    void aStricterDebounceNeverOpensEarlier(@ForAll @Size(max = 40) List<@IntRange(min = 0, max = 200) Integer> values,
            @ForAll @IntRange(min = 1, max = 5) int count) {
        var samples = everyTenSeconds(values);
        var loose = opened(new Course(rule(count, 0), null, null).follow(samples).moves());
        var strict = opened(new Course(rule(count + 1, 0), null, null).follow(samples).moves());
        assertEquals(true, strict == null || !strict.isBefore(loose));
    }
}
