package cn.yuanqi.enterprise.incubation;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * How often an address may send the public form, and a park receive it. Kept in memory, per process, and of the last
 * 10,000 askers only: a database that a flood can make work is no protection. What must hold across processes, the
 * park's daily cap and the letters to one mail address, is counted in the database, behind this.
 */
@ApplicationScoped
class EntryFlood {
    private static final int MOST = 10_000;

    private final EntryConfig config;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    });

    EntryFlood(EntryConfig config, Clock clock) {
        this.config = config;
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** How long the asker must wait; {@code null} when it need not. */
    Duration wait(String park, String address) {
        var own = take("address " + address, config.perAddress());
        return own != null ? own : take("park " + park, config.perPark());
    }

    private Duration take(String key, int perHour) {
        var bucket = buckets.computeIfAbsent(key,
                any -> Bucket.builder().withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1))).build());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? null : Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
    }
}
