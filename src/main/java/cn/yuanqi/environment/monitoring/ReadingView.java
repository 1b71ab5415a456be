package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One value of a series as JSON.
 *
 * @param contradicted whether the logger later said otherwise of the same time: this, the first, stays
 * @param contradictions where both values and their frames are, {@code null} when there is no other
 */
public record ReadingView(Instant at, Double value, Flag flag, Double min, Double max, boolean valid,
        boolean contradicted, String contradictions) {

    static ReadingView of(Instant at, FactorValue value) {
        return new ReadingView(at, number(value.value()), value.flag(), number(value.min()), number(value.max()),
                value.valid(), false, null);
    }

    ReadingView contradictedIf(boolean itIs) {
        return new ReadingView(at, value, flag, min, max, valid, itIs, null);
    }

    ReadingView shownAt(String path) {
        return contradicted
                ? new ReadingView(at, value, flag, min, max, valid, true, path + "?at=" + at)
                : this;
    }

    private static Double number(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
