package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An outlet as it stands now: what a screen shows of it.
 *
 * @param planX place on the park's plan, 0…1 from its left edge; {@code null} when nobody placed it
 * @param planY the same from its upper edge
 * @param reports whether its logger is let in, so that it should report
 * @param patience seconds without a frame after which it counts as offline
 * @param heardAt when its last frame of any kind came, {@code null} for never
 * @param values the newest instantaneous ones by factor
 * @param limits for instantaneous values, of the factors that are limited today
 */
public record Gauge(UUID id, UUID enterpriseId, String code, Double planX, Double planY, boolean reports,
        long patience, Instant heardAt, Map<String, LatestValue> values, Map<String, LimitInForce> limits) {

    /** Whether something came recently enough. */
    public boolean isOnline(Instant now) {
        return heardAt != null && !heardAt.plusSeconds(patience).isBefore(now);
    }
}
