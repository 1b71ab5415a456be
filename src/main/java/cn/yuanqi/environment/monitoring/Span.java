package cn.yuanqi.environment.monitoring;

import java.time.Instant;

/** Time from (inclusive) to (exclusive). */
public record Span(Instant from, Instant to) {
}
