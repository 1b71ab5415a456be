package cn.yuanqi.environment.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Hours of an outlet whose mean is missing between others, or up to now. */
final class Gaps {
    /** An hour's mean is not missed before its logger had time to send it. */
    private static final Duration GRACE = Duration.ofMinutes(15);

    private Gaps() {
    }

    /**
     * The gaps of that time back from now, in the park's zone, the earliest first; none for an outlet that never sent
     * a value. Of one that sends no hours itself those count that were reckoned from its minutes and moments.
     */
    static List<Span> of(UUID outletId, Duration back, ZonedDateTime now) {
        var own = ReadingMean.first(outletId, Kind.HOUR, false);
        var first = own.isPresent() ? own : ReadingMean.first(outletId, Kind.HOUR, true);
        if (first.isEmpty()) {
            return List.of();
        }
        var from = hour(now.minus(back));
        var begun = hour(first.get().atZone(now.getZone()));
        var stored = new HashSet<>(
                ReadingMean.begun(outletId, Kind.HOUR, new Span(from, now.toInstant()), own.isEmpty()));
        return between(stored, begun.isAfter(from) ? begun : from,
                hour(now.minus(own.isPresent() ? GRACE : GRACE.multipliedBy(2))));
    }

    /** The hours of {@code [from, to)} that are missing, those beside each other as one span. */
    static List<Span> between(Set<Instant> stored, Instant from, Instant to) {
        var gaps = new ArrayList<Span>();
        Instant begun = null;
        for (Instant hour = from; hour.isBefore(to); hour = hour.plus(1, ChronoUnit.HOURS)) {
            if (stored.contains(hour)) {
                if (begun != null) {
                    gaps.add(new Span(begun, hour));
                }
                begun = null;
            } else if (begun == null) {
                begun = hour;
            }
        }
        if (begun != null) {
            gaps.add(new Span(begun, to));
        }
        return gaps;
    }

    /** How many values of the history that a command asks for have come in since then. */
    static int received(LoggerCommand command, Instant since) {
        return (int) (command.kind.readings.isMean()
                ? ReadingMean.received(command.outletId, command.kind.readings, new Span(command.from, command.to),
                        since)
                : Reading.received(command.outletId, command.kind.readings, new Span(command.from, command.to),
                        since));
    }

    private static Instant hour(ZonedDateTime time) {
        return time.truncatedTo(ChronoUnit.HOURS).toInstant();
    }
}
