package cn.yuanqi.environment.alerting;

import java.time.Duration;
import java.time.Instant;

/**
 * When an alert opens and closes, in event time: it opens at the first valid value over the limit, or the
 * first that a debounce lets through, and closes with
 * {@code calmValues} consecutive valid values of at most {@code calmPercent} of it.
 *
 * @param freshness how old a value may be at its receipt to open an alert, {@code null} for any age
 */
record Hysteresis(int calmValues, int calmPercent, Duration freshness, Debounce debounce) {
    /** Hour and day means: each is judged by itself, however late it comes. */
    static final Hysteresis MEAN = new Hysteresis(1, 100, null);

    /** @param lasting how long they go on, from the first to the last of them; zero for not at all */
    record Debounce(int values, Duration lasting) {
        static final Debounce NONE = new Debounce(1, Duration.ZERO);

        boolean isPassed(int seen, Instant first, Instant last) {
            return seen >= values && !first.plus(lasting).isAfter(last);
        }
    }

    Hysteresis(int calmValues, int calmPercent, Duration freshness) {
        this(calmValues, calmPercent, freshness, Debounce.NONE);
    }

    Hysteresis {
        if (calmValues < 1 || calmPercent < 1 || calmPercent > 100) {
            throw new IllegalArgumentException("no hysteresis: " + calmValues + " values at " + calmPercent + " %");
        }
    }

    boolean isOpenedBy(Sample sample) {
        return sample.isOver() && isFresh(sample);
    }

    /** How far before a value over lie those that a debounce counts with it. */
    Duration reach() {
        return debounce.equals(Debounce.NONE) || freshness == null ? Duration.ZERO : freshness.plus(debounce.lasting());
    }

    private boolean isFresh(Sample sample) {
        return freshness == null || !sample.at().isBefore(sample.receivedAt().minus(freshness));
    }
}
