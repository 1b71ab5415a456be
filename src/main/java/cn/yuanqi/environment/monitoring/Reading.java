package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;

import cn.yuanqi.platform.Unaudited;

/** A real-time or minute reading. */
@Entity
@Unaudited("telemetry")
@Immutable
@IdClass(ReadingKey.class)
public class Reading extends ReadingRow {

    /** The readings of {@code [from, to)} in order of time, at most so many. */
    static List<SeriesRow> series(UUID outletId, Kind kind, Span span, int most) {
        return find("outletId = ?1 and kind = ?2 and at >= ?3 and at < ?4 order by at", outletId, kind, span.from(),
                span.to()).project(SeriesRow.class).page(0, most).list();
    }

    static long received(UUID outletId, Kind kind, Span span, Instant since) {
        return count("outletId = ?1 and kind = ?2 and at >= ?3 and at < ?4 and receivedAt >= ?5", outletId, kind,
                span.from(), span.to(), since);
    }

    /** The raw readings of {@code [from, to)}, whole, in order of time: the evidence behind a mean. */
    public static List<Reading> raw(UUID outletId, Instant from, Instant to) {
        return between(outletId, Kind.RAW, from, to);
    }

    /** The readings of that kind in {@code [from, to)}, whole, in order of time. */
    public static List<Reading> between(UUID outletId, Kind kind, Instant from, Instant to) {
        return list("outletId = ?1 and kind = ?2 and at >= ?3 and at < ?4 order by at", outletId, kind, from, to);
    }
}
