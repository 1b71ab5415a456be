package cn.yuanqi.environment.monitoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.tenancy.Park;

/** All that the intake must know of a logger, read once for many frames. */
record KnownLogger(Park park, ZoneId zone, UUID outletId, UUID enterpriseId, String mn,
        byte[] password, boolean enabled, Map<String, String> units, Retention retention) {

    /** Less than the shortest that can be set: most values come now, and need no calendar. */
    private static final Duration ALWAYS_KEPT = Duration.ofDays(27);

    static KnownLogger of(Outlet outlet, Park park, Retention retention) {
        var units = new HashMap<String, String>();
        outlet.factors.forEach(factor -> units.put(factor.code, factor.unit));
        return new KnownLogger(park, park.zoneId(), outlet.id, outlet.enterpriseId,
                outlet.logger.mn, outlet.logger.password.getBytes(StandardCharsets.UTF_8), outlet.logger.enabled,
                units, retention);
    }

    String parkId() {
        return park.id;
    }

    /** Whether the park keeps a value of that time at all. */
    boolean keeps(Kind kind, Instant at, Instant now) {
        return at.isAfter(now.minus(ALWAYS_KEPT)) || !at.isBefore(retention.since(kind, now, zone));
    }

    /** Why a frame with this password is refused, {@code null} when it is welcome. */
    RefusalReason refusalOf(String sentPassword) {
        var sent = sentPassword == null ? new byte[0] : sentPassword.getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(password, sent)) {
            return RefusalReason.WRONG_PASSWORD;
        }
        if (!enabled) {
            return RefusalReason.LOGGER_DISABLED;
        }
        return park.isActive() ? null : RefusalReason.PARK_SUSPENDED;
    }
}
