package cn.yuanqi.environment.alerting;

import java.time.Duration;

/**
 * When an alert opens and closes, in event time: it opens at the first valid value over the limit and closes with
 * {@code calmValues} consecutive valid values of at most {@code calmPercent} of it.
 *
 * @param freshness how old a value may be at its receipt to open an alert, {@code null} for any age
 */
record Hysteresis(int calmValues, int calmPercent, Duration freshness) {
    /** Pre-alarms, unless the outlet has settings of its own. */
    static final Hysteresis PRE_ALARM = new Hysteresis(3, 95, Duration.ofMinutes(10));
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
