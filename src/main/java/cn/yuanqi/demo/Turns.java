package cn.yuanqi.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.environment.monitoring.Kind;

/** The hours and days of a park that have come to their end, and so want their means sent. */
final class Turns {
    /** An hour or a day that is over. */
    record Turn(Kind kind, Instant start) {
    }

    private Turns() {
    }

    /** Those whose end lies in {@code (after, until]}, each day behind its last hour. */
    static List<Turn> between(Instant after, Instant until, ZoneId zone) {
        var turns = new ArrayList<Turn>();
        var end = after.atZone(zone).truncatedTo(ChronoUnit.HOURS).plusHours(1);
        for (; !end.toInstant().isAfter(until); end = end.plusHours(1)) {
            turns.add(new Turn(Kind.HOUR, end.minusHours(1).toInstant()));
            if (end.getHour() == 0) {
                turns.add(new Turn(Kind.DAY, end.toLocalDate().minusDays(1).atStartOfDay(zone).toInstant()));
            }
        }
        return turns;
    }
}
