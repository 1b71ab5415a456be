package cn.yuanqi.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class DiceTest {
    private final Dice dice = Dice.of("test");

    @Test
    void theSamePlaceAlwaysFallsTheSame() {
        assertEquals(Dice.of("test").at(7).unit(), dice.at(7).unit());
        assertEquals(dice.unitAt(7), dice.at(7).unit());
        assertNotEquals(Dice.of("another").at(7).unit(), dice.at(7).unit());
    }

    @Test
    void chanceIsEven() {
        double mean = IntStream.range(0, 10_000).mapToDouble(dice::unitAt).average().orElseThrow();
        assertEquals(.5, mean, .02);
        double bell = IntStream.range(0, 2_000).mapToDouble(i -> dice.at(i).bell()).average().orElseThrow();
        assertEquals(0, bell, .1);
    }

    @Test
    void neighboursAreStrangers() {
        double together = IntStream.range(0, 10_000)
                .mapToDouble(i -> (dice.unitAt(i) - .5) * (dice.unitAt(i + 1) - .5)).average().orElseThrow();
        assertEquals(0, together, .005);
    }

    @Test
    void bothEndsOfARangeFall() {
        int[] fallen = IntStream.range(0, 200).map(i -> dice.at(i).between(1, 3)).distinct().sorted().toArray();
        assertArrayEquals(new int[]{1, 2, 3}, fallen);
    }

    @Test
    void shufflingLosesNothing() {
        int[] order = dice.shuffled(309);
        assertTrue(IntStream.range(0, 309).anyMatch(i -> order[i] != i));
        Arrays.sort(order);
        assertArrayEquals(IntStream.range(0, 309).toArray(), order);
    }
}
