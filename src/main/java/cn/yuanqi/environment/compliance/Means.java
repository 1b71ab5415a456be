package cn.yuanqi.environment.compliance;

import java.math.BigDecimal;
import java.util.Map;

import cn.yuanqi.environment.compliance.Mean.Mark;
import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.Flag;

/** Reads stored means as the rules see them. */
final class Means {
    private static final String FLOW = "w00000";

    private Means() {
    }

    /** The mean of one factor, {@code null} when the row has none. */
    static Mean of(Map<String, FactorValue> factors, String factor) {
        var value = factors.get(factor);
        return value == null ? null : new Mean(value.value(), flow(factors.get(FLOW)), mark(value));
    }

    /** The water that passed: its total where the logger sent one, else its mean rate; intervals are equally long. */
    private static BigDecimal flow(FactorValue flow) {
        if (flow == null || !flow.flag().isValid()) {
            return null;
        }
        return flow.total() == null ? flow.value() : flow.total();
    }

    private static Mark mark(FactorValue value) {
        if (value.flag() == Flag.F) {
            return Mark.STOPPED;
        }
        if (!value.valid()) {
            return Mark.INVALID;
        }
        return value.flag() == Flag.T ? Mark.AT_LEAST : Mark.VALID;
    }
}
