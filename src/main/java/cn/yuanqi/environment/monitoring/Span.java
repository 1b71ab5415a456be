package cn.yuanqi.environment.monitoring;

import java.time.Instant;

/** Time from (inclusive) to (exclusive). */
record Span(Instant from, Instant to) {
}
