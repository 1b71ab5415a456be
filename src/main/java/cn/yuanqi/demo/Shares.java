package cn.yuanqi.demo;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;

/** A sum dealt out by weight so that nothing is lost: the largest remainders get what rounding left over. */
final class Shares {
    private static final long FINE = 1_000_000_000L;

    private Shares() {
    }

    /** Whole parts that add up to {@code total} exactly. */
    static long[] of(long total, double[] weights) {
        long[] fine = Arrays.stream(weights).mapToLong(weight -> Math.round(weight * FINE)).toArray();
        var all = BigInteger.valueOf(Arrays.stream(fine).sum());
        long[] shares = new long[fine.length];
        var remainders = new BigInteger[fine.length];
        long left = total;
        for (int i = 0; i < fine.length; i++) {
            var parts = BigInteger.valueOf(fine[i]).multiply(BigInteger.valueOf(total)).divideAndRemainder(all);
            shares[i] = parts[0].longValueExact();
            remainders[i] = parts[1];
            left -= shares[i];
        }
        Integer[] order = new Integer[fine.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing((Integer i) -> remainders[i]).reversed());
        for (int i = 0; i < left; i++) {
            shares[order[i]]++;
        }
        return shares;
    }
}
