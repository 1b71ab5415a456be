package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.Instant;

/** One value of a series as JSON. */
public record ReadingView(Instant at, Double value, Flag flag, Double min, Double max, boolean valid) {

    static ReadingView of(Instant at, FactorValue value) {
        return new ReadingView(at, number(value.value()), value.flag(), number(value.min()), number(value.max()),
                value.valid());
    }

    private static Double number(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
