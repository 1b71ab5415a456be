package cn.yuanqi.environment.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * How an outlet's logger has done lately.
 *
 * @param heardAt when the last frame of any kind came in, {@code null} for never
 * @param missingHours whole hours whose mean is missing
 * @param gaps how many stretches these are
 * @param deviations kinds of deviations from the standard that were seen since then
 */
public record LoggerHealth(Instant heardAt, long missingHours, int gaps, int deviations) {

    /** @param now in the park's zone */
    public static LoggerHealth of(UUID outletId, Duration back, ZonedDateTime now) {
        var gaps = Gaps.of(outletId, back, now);
        var since = now.minus(back).toInstant();
        var heard = ReadingLatest.<ReadingLatest>list("outletId", outletId).stream().map(row -> row.receivedAt)
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        return new LoggerHealth(heard,
                gaps.stream().mapToLong(gap -> Duration.between(gap.from(), gap.to()).toHours()).sum(), gaps.size(),
                (int) LoggerDeviation.of(outletId).stream().filter(one -> !one.lastAt.isBefore(since)).count());
    }
}
