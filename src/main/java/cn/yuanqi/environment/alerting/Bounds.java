package cn.yuanqi.environment.alerting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The range that a value has to stay in, both ends allowed; pH has both ends, most factors only the upper one.
 *
 * @param lower in the factor's unit, {@code null} when there is none
 * @param upper in the factor's unit, {@code null} when there is none
 */
public record Bounds(BigDecimal lower, BigDecimal upper) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Bounds {
        if (lower == null && upper == null) {
            throw new IllegalArgumentException("a limit has at least one end");
        }
    }

    public boolean isOver(BigDecimal value) {
        return crossed(value) != null;
    }

    /** The end that the value lies beyond, {@code null} when it lies inside. */
    public BigDecimal crossed(BigDecimal value) {
        if (upper != null && value.compareTo(upper) > 0) {
            return upper;
        }
        return lower != null && value.compareTo(lower) < 0 ? lower : null;
    }

    /** Whether a lower bound of the true value proves that the true value is over. */
    public boolean isSurelyOver(BigDecimal atLeast) {
        return upper != null && atLeast.compareTo(upper) > 0;
    }

    /** Whether the value is back for good: inside a range with two ends, otherwise at most {@code percent} of the upper end. */
    public boolean isCalm(BigDecimal value, int percent) {
        if (upper == null || lower != null) {
            return !isOver(value);
        }
        return value.multiply(HUNDRED).compareTo(upper.multiply(BigDecimal.valueOf(percent))) <= 0;
    }

    /** How many times over: C/limit − 1, four decimals; {@code null} for a range, where it means nothing. */
    public BigDecimal multiple(BigDecimal value) {
        if (lower != null || upper.signum() == 0) {
            return null;
        }
        return value.divide(upper, 4, RoundingMode.HALF_UP).subtract(BigDecimal.ONE);
    }

    /** The end to show beside a value: the one that it crossed, else the upper one. */
    public BigDecimal shownFor(BigDecimal value) {
        var crossed = value == null ? null : crossed(value);
        if (crossed != null) {
            return crossed;
        }
        return upper == null ? lower : upper;
    }
}
