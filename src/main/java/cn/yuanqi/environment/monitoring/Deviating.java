package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/**
 * How often one logger did one thing otherwise than the standard says, in the frames at hand.
 *
 * @param example the beginning of the first such frame, at most {@value #EXAMPLE} bytes
 */
record Deviating(Key key, long times, Instant firstAt, Instant lastAt, byte[] example) {
    static final int EXAMPLE = 1_100;

    record Key(UUID outletId, String deviation) {
    }

    static Deviating of(UUID outletId, String deviation, Instant at, byte[] frame) {
        return new Deviating(new Key(outletId, deviation), 1, at, at,
                frame.length <= EXAMPLE ? frame : Arrays.copyOf(frame, EXAMPLE));
    }

    void into(Map<Key, Deviating> found) {
        found.merge(key, this, Deviating::with);
    }

    Deviating with(Deviating later) {
        return new Deviating(key, times + later.times, firstAt.isBefore(later.firstAt) ? firstAt : later.firstAt,
                lastAt.isAfter(later.lastAt) ? lastAt : later.lastAt, example);
    }
}
