package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The limit that a value is judged by: the strictest bounds of all limits in force that day.
 *
 * @param basis whose limit it is: DAY when the asked basis has none of its own
 * @param lower {@code null} when open below
 * @param upper {@code null} when open above
 * @param source the standard, permit or contract that set the bounds
 * @param validFrom since when the youngest of those that set the bounds applies, {@code null} = since ever
 * @param water by which temperature the upper bound was chosen; {@code null} when it depends on none
 */
public record LimitInForce(String factor, LimitBasis basis, BigDecimal lower, BigDecimal upper, String source,
        LocalDate validFrom, Water water) {

    /** How warm the water was, where a limit asks for that (GB 18918-2002 table 1, NH3-N). */
    public enum Water {
        /** At most 12 °C: the figure in brackets. */
        COLD,
        /** Above 12 °C. */
        WARM,
        /** Not measured: the stricter figure, that of warm water, applies, and it is said that it is a fallback. */
        UNKNOWN
    }

    public LimitInForce(String factor, LimitBasis basis, BigDecimal lower, BigDecimal upper, String source) {
        this(factor, basis, lower, upper, source, null, null);
    }

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

    /** Its bounds as people write them. */
    public String bounds() {
        return OutletLine.range(lower, upper);
    }
}
