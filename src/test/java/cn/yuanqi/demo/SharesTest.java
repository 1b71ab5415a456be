package cn.yuanqi.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void nothingIsLostInRounding() {
        assertArrayEquals(new long[]{34, 33, 33}, Shares.of(100, new double[]{1, 1, 1}));
        assertArrayEquals(new long[]{0, 10}, Shares.of(10, new double[]{0, 1}));
    }

    @Test
    void aLargeSumStaysExact() {
        double[] weights = new double[309];
        Arrays.setAll(weights, i -> Math.exp(Dice.of("test").at(i).bell()));
        assertEquals(49_000_000L, Arrays.stream(Shares.of(49_000_000L, weights)).sum());
    }
}
