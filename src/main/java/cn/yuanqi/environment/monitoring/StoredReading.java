package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A reading as it was stored for the first time.
 *
 * @param at the instant (RAW) or the beginning of the interval, from the logger's clock
 * @param receivedAt when its frame came in; far from {@code at} means back-fill
 * @param factors by factor code, only the values that are new
 * @param computed whether Yuanqi reckoned it: no sign of life of the logger
 */
public record StoredReading(UUID outletId, UUID enterpriseId, Kind kind, Instant at, Instant receivedAt,
        Map<String, FactorValue> factors, boolean computed) {
}
