package cn.yuanqi.environment.alerting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An alert about to be opened.
 *
 * @param value what was measured, {@code null} when nothing was
 * @param limit the end of the limit that it crossed, {@code null} when there is none
 * @param at event time
 */
record Opening(OpenAlert.Key key, UUID enterpriseId, BigDecimal value, BigDecimal limit, BigDecimal multiple,
        Instant at) {

    static Opening over(OpenAlert.Key key, UUID enterpriseId, Bounds bounds, BigDecimal value, Instant at) {
        return new Opening(key, enterpriseId, value, bounds.shownFor(value), bounds.multiple(value), at);
    }

    static Opening silent(UUID outletId, UUID enterpriseId, Instant at) {
        return new Opening(silenceOf(outletId), enterpriseId, null, null, null, at);
    }

    static OpenAlert.Key silenceOf(UUID outletId) {
        return new OpenAlert.Key(outletId, Alert.NO_FACTOR, AlertKind.OFFLINE);
    }
}
