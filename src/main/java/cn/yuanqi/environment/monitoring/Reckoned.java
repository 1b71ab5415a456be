package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.Map;

/**
 * What a frame turned out to be.
 *
 * @param kind {@code null} when it is no reading and is kept as a raw frame only
 * @param at its time, {@code null} when it said none that can be read
 * @param factors by the code of 2017, in the outlet's units; never empty in a reading
 * @param deviations comma-separated, {@code null} = none
 */
record Reckoned(Kind kind, Instant at, Map<String, FactorValue> factors, String deviations) {

    boolean isReading() {
        return kind != null;
    }
}
