package cn.yuanqi.environment.monitoring;

import java.time.Instant;

/** The newest value of a factor and the time that it is of. */
public record LatestValue(FactorValue value, Instant at) {
}
