package cn.yuanqi.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * How often somebody may do something. Kept in memory, per process, and of the last 10,000 askers only: a database that a
 * flood can make work is no protection.
 */
public final class Buckets {
    private static final int MOST = 10_000;

    private final Duration span;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    });

    /** @param span in which the measure fills again */
    public Buckets(Duration span, Clock clock) {
        this.span = span;
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

    /** Takes one of the asker's measure; how long they must wait when there is none left, else {@code null}. */
    public Duration take(String asker, int measure) {
        var bucket = buckets.computeIfAbsent(asker, any -> Bucket.builder().withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(measure).refillGreedy(measure, span)).build());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? null : Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
    }
}
