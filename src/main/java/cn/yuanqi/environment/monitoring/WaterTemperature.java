package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.util.Map;

/** The water's temperature of an interval, in °C, as its logger measured it. */
public final class WaterTemperature {
    public static final String FACTOR = "w01010";
    /** At this temperature or below, water is cold in the sense of GB 18918-2002 table 1. */
    public static final BigDecimal COLD = BigDecimal.valueOf(12);

    private WaterTemperature() {
    }

    /** What the values of one interval say; {@code null} when it was not measured, or not validly. */
    public static BigDecimal of(Map<String, FactorValue> values) {
        var value = values.get(FACTOR);
        return value != null && value.valid() ? value.value() : null;
    }

    static LimitInForce.Water water(BigDecimal temperature) {
        if (temperature == null) {
            return LimitInForce.Water.UNKNOWN;
        }
        return temperature.compareTo(COLD) <= 0 ? LimitInForce.Water.COLD : LimitInForce.Water.WARM;
    }
}
