package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;

/**
 * The water that passed an outlet in an hour. Whatever is weighted or multiplied by water takes it from here, so that the
 * weights of one mean are of one kind: a logger may send its total (m³) for one hour and only its mean rate (L/s) for the
 * next, and the two numbers differ by 3.6 for the same water. Pure.
 */
public final class Water {
    public static final String FLOW = "w00000";
    /** Cubic metres of an hour at one litre per second, the only unit that an outlet may keep its flow in. */
    private static final BigDecimal HOUR = new BigDecimal("3.6");

    private Water() {
    }

    /** The same, but for flag F: nothing passed while the discharger stood still. */
    public static BigDecimal passedInHour(FactorValue flow) {
        return flow != null && flow.flag() == Flag.F ? BigDecimal.ZERO : ofHour(flow);
    }

    /**
     * Its total as the logger sent it, else 3.6 times its mean rate.
     *
     * @param flow of an hour, {@code null} when not measured
     * @return m³; {@code null} when not known: not measured, not valid, or negative
     */
    public static BigDecimal ofHour(FactorValue flow) {
        if (flow == null || !flow.flag().isValid()) {
            return null;
        }
        var water = flow.total() != null ? flow.total() : flow.value() == null ? null : flow.value().multiply(HOUR);
        return water == null || water.signum() < 0 ? null : water;
    }
}
