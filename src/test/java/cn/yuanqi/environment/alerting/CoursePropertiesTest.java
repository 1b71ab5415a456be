package cn.yuanqi.environment.alerting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CoursePropertiesTest {
    private static final Instant START = Instant.parse("2026-11-23T04:00:00Z");
    private static final Bounds COD = new Bounds(null, BigDecimal.valueOf(100));

    @Property
    void opensAndClosesTakeTurns(@ForAll("series") List<Sample> series) {
        var moves = course().follow(series).moves();
        for (int i = 0; i < moves.size(); i++) {
            assertEquals(i % 2 == 0, moves.get(i) instanceof Course.Opens);
        }
    }

    @Property
    void theOrderOfArrivalInAGroupDoesNotMatter(@ForAll("series") List<Sample> series, @ForAll Random random) {
        var shuffled = new ArrayList<>(series);
        Collections.shuffle(shuffled, random);
        assertEquals(course().follow(series).moves(), course().follow(shuffled).moves());
    }

    @Property
    void goingOnWithAnOpenAlertIsTheSameAsHavingSeenItAll(@ForAll("series") List<Sample> series,
            @ForAll Random random) {
        int cut = random.nextInt(series.size() + 1);
        var first = course().follow(series.subList(0, cut));
        var second = new Course(CourseTest.PRE_ALARM, first.calm(), null).follow(series.subList(cut,
                series.size()));
        var both = new ArrayList<>(first.moves());
        both.addAll(second.moves());
        assertEquals(course().follow(series).moves(), both);
    }

    @Property
    void countingAnewFromTheLastRestlessValueGivesTheSameCalm(@ForAll("series") List<Sample> series) {
        var calm = course().follow(series).calm();
        if (calm != null) {
            var anew = new Course(CourseTest.PRE_ALARM, Calm.none(calm.restlessAt()), null).follow(series);
            assertEquals(calm, anew.calm());
        }
    }

    @Property
    void invalidValuesChangeNothing(@ForAll("series") List<Sample> series) {
        var valid = series.stream().filter(Sample::valid).toList();
        assertEquals(course().follow(valid).moves(), course().follow(series).moves());
    }

    private static Course course() {
        return new Course(CourseTest.PRE_ALARM, null, null);
    }

    @Provide
    Arbitrary<List<Sample>> series() {
        Arbitrary<Integer> value = Arbitraries.of(10, 95, 96, 100, 101, 300);
        Arbitrary<Integer> quality = Arbitraries.frequency(net.jqwik.api.Tuple.of(8, 0), net.jqwik.api.Tuple.of(1, 1),
                net.jqwik.api.Tuple.of(1, 2));
        return Arbitraries.integers().between(0, 500).set().ofMaxSize(40).flatMap(seconds -> value.list()
                .ofSize(seconds.size()).flatMap(values -> quality.list().ofSize(seconds.size())
                        .map(qualities -> samples(new TreeSet<>(seconds), values, qualities))));
    }

    private static List<Sample> samples(TreeSet<Integer> seconds, List<Integer> values, List<Integer> qualities) {
        var samples = new ArrayList<Sample>();
        for (int second : seconds) {
            int i = samples.size();
            var at = START.plusSeconds(second);
            samples.add(new Sample(at, at, BigDecimal.valueOf(values.get(i)), qualities.get(i) != 1,
                    qualities.get(i) == 2, COD));
        }
        return samples;
    }
}
