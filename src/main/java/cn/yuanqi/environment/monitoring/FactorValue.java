package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;

/**
 * What one frame said of one factor, in the outlet's unit.
 *
 * @param value the instantaneous value or the interval's mean; {@code null} when the logger sent only a flag
 * @param min smallest of the interval, {@code null} unless sent
 * @param max largest of the interval, {@code null} unless sent
 * @param total the interval's total as sent (Cou: m³ for flow, kg for the rest), {@code null} unless sent
 * @param valid whether it can prove anything: a value is there and its flag is N or T
 */
public record FactorValue(BigDecimal value, BigDecimal min, BigDecimal max, BigDecimal total, Flag flag,
        boolean valid) {

    public FactorValue(BigDecimal value, BigDecimal min, BigDecimal max, BigDecimal total, Flag flag) {
        this(value, min, max, total, flag, value != null && flag.isValid());
    }

    /** Same figures, however many zeros they were written with. */
    boolean agreesWith(FactorValue other) {
        return flag == other.flag && same(value, other.value) && same(min, other.min) && same(max, other.max)
                && same(total, other.total);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
