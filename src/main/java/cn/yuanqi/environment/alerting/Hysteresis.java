package cn.yuanqi.environment.alerting;

import java.time.Duration;

/**
 * When an alert opens and closes, in event time: it opens at the first valid value over the limit and closes with
 * {@code calmValues} consecutive valid values of at most {@code calmPercent} of it.
 *
 * @param freshness how old a value may be at its receipt to open an alert, {@code null} for any age
 */
record Hysteresis(int calmValues, int calmPercent, Duration freshness) {
    /** Hour and day means: each is judged by itself, however late it comes. */
    static final Hysteresis MEAN = new Hysteresis(1, 100, null);

    Hysteresis {
        if (calmValues < 1 || calmPercent < 1 || calmPercent > 100) {
            throw new IllegalArgumentException("no hysteresis: " + calmValues + " values at " + calmPercent + " %");
        }
    }

    boolean isOpenedBy(Sample sample) {
        return sample.isOver() && isFresh(sample);
    }

    private boolean isFresh(Sample sample) {
        return freshness == null || !sample.at().isBefore(sample.receivedAt().minus(freshness));
    }
}
