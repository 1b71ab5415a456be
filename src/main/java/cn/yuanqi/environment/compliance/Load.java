package cn.yuanqi.environment.compliance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.Flag;
import cn.yuanqi.environment.monitoring.Units;
import cn.yuanqi.environment.monitoring.Water;

/**
 * What was discharged of a factor: hour by hour, its mean times the water that flowed. An hour without a valid mean or a
 * valid flow counts for nothing and is missing from {@code hours}. Pure.
 *
 * @param kg kilograms; {@code null} when no hour counts, or the factor is no concentration
 * @param hours how many hours were counted, hours without discharge among them
 * @param atLeast whether a value was over the instrument's range, so that the true load may be higher
 */
public record Load(BigDecimal kg, int hours, boolean atLeast) {
    public static final Load NONE = new Load(null, 0, false);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int DECIMALS = 6;

    /** @param unit in which the outlet keeps the factor */
    public static Load of(List<Map<String, FactorValue>> hours, String factor, String unit) {
        var toMilligrams = unit == null ? null : Units.ratio(unit, "mg/L");
        if (toMilligrams == null) {
            return NONE;
        }
        var sum = BigDecimal.ZERO;
        int counted = 0;
        boolean atLeast = false;
        for (var hour : hours) {
            var water = Water.passedInHour(hour.get(Water.FLOW));
            var mean = hour.get(factor);
            if (water != null && water.signum() == 0) {
                counted++;
            } else if (water != null && mean != null && mean.valid()) {
                sum = sum.add(mean.value().multiply(toMilligrams).multiply(water));
                counted++;
                atLeast |= mean.flag() == Flag.T || hour.get(Water.FLOW).flag() == Flag.T;
            }
        }
        return counted == 0
                ? NONE
                : new Load(sum.divide(THOUSAND, DECIMALS, RoundingMode.HALF_UP), counted, atLeast);
    }
}
