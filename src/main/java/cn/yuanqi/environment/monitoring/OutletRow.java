package cn.yuanqi.environment.monitoring;

import java.time.Duration;
import java.time.Instant;

/**
 * An outlet in the list of a page.
 *
 * @param heardAt when its logger last sent something new, {@code null} = never
 * @param online whether that is within its offline factor times its interval
 */
record OutletRow(OutletView outlet, String enterprise, Instant heardAt, boolean online) {

    static OutletRow of(Outlet outlet, String enterprise, ReadingLatest latest, Instant now) {
        var heardAt = latest == null ? null : latest.receivedAt;
        var silence = Duration.ofSeconds((long) outlet.realtimeSeconds * outlet.offlineFactor);
        return new OutletRow(OutletView.of(outlet), enterprise, heardAt,
                heardAt != null && heardAt.plus(silence).isAfter(now));
    }
}
