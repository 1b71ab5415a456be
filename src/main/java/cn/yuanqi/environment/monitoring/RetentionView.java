package cn.yuanqi.environment.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How long a park keeps its readings.
 *
 * @param readingsSince the first park day whose real-time and minute values are kept; means and frames alike
 * @param deletingFrom before that nothing is deleted, since somebody has just changed it; {@code null} when deleting goes on
 */
record RetentionView(int readingsMonths, int meansMonths, int framesMonths, LocalDate readingsSince,
        LocalDate meansSince, LocalDate framesSince, Instant deletingFrom) {
    /** How long after a change nothing is deleted. */
    static final Duration SECOND_THOUGHTS = Duration.ofHours(24);

    static RetentionView of(RetentionSetting said, Instant now, ZoneId zone) {
        var retention = said == null ? Retention.USUAL : said.retention();
        var deletingFrom = said == null ? null : said.changedAt.plus(SECOND_THOUGHTS);
        return new RetentionView(retention.readings(), retention.means(), retention.frames(),
                retention.since(Kind.RAW, now, zone).atZone(zone).toLocalDate(),
                retention.since(Kind.DAY, now, zone).atZone(zone).toLocalDate(),
                retention.framesSince(now, zone).atZone(zone).toLocalDate(),
                deletingFrom == null || deletingFrom.isBefore(now) ? null : deletingFrom);
    }
}
