package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;

/**
 * The limit that a value is judged by: the strictest bounds of all limits in force that day.
 *
 * @param basis whose limit it is: DAY when the asked basis has none of its own
 * @param lower {@code null} when open below
 * @param upper {@code null} when open above
 * @param source the standard, permit or contract that set the bounds
 */
public record LimitInForce(String factor, LimitBasis basis, BigDecimal lower, BigDecimal upper, String source) {

    public boolean isExceededBy(BigDecimal value) {
        return boundCrossedBy(value) != null;
    }

    /** The bound that the value lies outside of, or {@code null} when it is within; a value on the bound is within. */
    public BigDecimal boundCrossedBy(BigDecimal value) {
        if (upper != null && value.compareTo(upper) > 0) {
            return upper;
        }
        return lower != null && value.compareTo(lower) < 0 ? lower : null;
    }
}
