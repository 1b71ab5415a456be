package cn.yuanqi.environment.compliance;

import java.util.Map;

import cn.yuanqi.environment.compliance.Mean.Mark;
import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.Flag;
import cn.yuanqi.environment.monitoring.Water;

/** Reads stored means as the rules see them. */
final class Means {
    private Means() {
    }

    /** The mean of one factor, {@code null} when the row has none. */
    static Mean of(Map<String, FactorValue> factors, String factor) {
        var value = factors.get(factor);
        return value == null ? null : new Mean(value.value(), Water.ofHour(factors.get(Water.FLOW)), mark(value));
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
