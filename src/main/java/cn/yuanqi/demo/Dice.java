package cn.yuanqi.demo;

import java.util.List;

/**
 * Chance that falls the same way in every run: numbers are looked up by where they are needed, not drawn in order, so
 * that any hour of any outlet can be had by itself and a word added to one list moves nothing else.
 */
final class Dice {
    private static final long SEED = 0x59_75_61_6e_71_69L;
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private final long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The dice for one purpose. */
    static Dice of(String purpose) {
        long state = SEED;
        for (int i = 0; i < purpose.length(); i++) {
            state = mixed(state, purpose.charAt(i));
        }
        return new Dice(state);
    }

    /** The dice at a place: an outlet, a day, a place in a list. */
    Dice at(long place) {
        return new Dice(mixed(state, place));
    }

    /** In [0, 1). */
    double unit() {
        return (state >>> 11) * 0x1.0p-53;
    }

    /** The same as {@code at(place).unit()}, for inner loops. */
    double unitAt(long place) {
        return (mixed(state, place) >>> 11) * 0x1.0p-53;
    }

    double between(double from, double to) {
        return from + (to - from) * unit();
    }

    /** In {@code from…to}, both included. */
    int between(int from, int to) {
        return from + (int) (unit() * (to - from + 1));
    }

    <T> T of(List<T> choices) {
        return choices.get((int) (unit() * choices.size()));
    }

    /** Around 0, most within ±1, never beyond ±3. */
    double bell() {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += unitAt(i);
        }
        return Math.max(-3, Math.min(3, sum - 6));
    }

    /** 0…n−1 in an order of chance. */
    int[] shuffled(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = at(i).between(0, i);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    /** SplitMix64. */
    private static long mixed(long state, long place) {
        long z = (state ^ place * STEP) + STEP;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
