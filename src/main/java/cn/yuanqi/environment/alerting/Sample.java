package cn.yuanqi.environment.alerting;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One value of one factor as the alert rules see it.
 *
 * @param at event time: the instant measured, or the end of the interval that a mean stands for
 * @param valid whether its flag lets it count at all
 * @param atLeast whether the true value may be higher (flag T)
 * @param bounds the limit in force on its day
 */
record Sample(Instant at, Instant receivedAt, BigDecimal value, boolean valid, boolean atLeast, Bounds bounds) {

    boolean isOver() {
        return valid && (atLeast ? bounds.isSurelyOver(value) : bounds.isOver(value));
    }

    /** A value that may be higher proves no calm. */
    boolean isCalm(Hysteresis rule) {
        return valid && !atLeast && bounds.isCalm(value, rule.calmPercent());
    }
}
