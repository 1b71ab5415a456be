package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.time.ZoneId;

/**
 * How long readings are kept, in months. What is older when it comes in is no reading any more, and what has become older
 * is deleted, so nothing is taken in only to be deleted.
 *
 * @param readings real-time and minute values; a discharging unit keeps its own for five years (排污许可管理条例 art. 19)
 * @param means hour and day means with their frames
 * @param frames frames that are no reading, and values that contradict a stored one
 */
record Retention(int readings, int means, int frames) {
    static final Retention USUAL = new Retention(60, 120, 60);
    static final int SHORTEST = 1;
    static final int SHORTEST_MEANS = 60;
    static final int LONGEST = 600;

    /** From when on values of that kind are kept: the beginning of a day of the park. */
    Instant since(Kind kind, Instant now, ZoneId zone) {
        return since(kind.isMean() ? means : readings, now, zone);
    }

    Instant framesSince(Instant now, ZoneId zone) {
        return since(frames, now, zone);
    }

    static Instant since(int months, Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().minusMonths(months).atStartOfDay(zone).toInstant();
    }
}
