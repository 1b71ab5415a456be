package cn.yuanqi.environment.compliance;

import java.math.BigDecimal;

/**
 * The mean of one factor over an hour or a day.
 *
 * @param value in the factor's unit, {@code null} when the logger gave none
 * @param flow m³ of water that passed, of an hour (of a day only whether it is zero counts); {@code null} when not measured
 */
record Mean(BigDecimal value, BigDecimal flow, Mark mark) {
    /** What the data flag makes of a mean (HJ 212-2017 6.6.4, table 8). */
    enum Mark {
        VALID,
        /** Over the instrument's range: the true mean may be higher. */
        AT_LEAST, INVALID,
        /** The discharger was not running (flag F). */
        STOPPED
    }

    boolean counts() {
        return value != null && (mark == Mark.VALID || mark == Mark.AT_LEAST);
    }

    boolean isAtLeast() {
        return mark == Mark.AT_LEAST;
    }

    /** No discharge: flag F, or a flow that was measured and is zero. */
    boolean isStill() {
        return mark == Mark.STOPPED || flow != null && flow.signum() == 0;
    }
}
