package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import cn.yuanqi.platform.Unaudited;

/** An hour's or a day's mean. */
@Entity
@Unaudited("telemetry")
@Immutable
@Table(name = "reading_mean")
@IdClass(ReadingKey.class)
public class ReadingMean extends ReadingRow {

    static List<SeriesRow> series(UUID outletId, Kind kind, Span span, int most) {
        return find("outletId = ?1 and kind = ?2 and at >= ?3 and at < ?4 order by at", outletId, kind, span.from(),
                span.to()).project(SeriesRow.class).page(0, most).list();
    }

    /** The means of {@code [from, to)} in order of time. */
    public static List<ReadingMean> between(UUID outletId, Kind kind, Instant from, Instant to) {
        return list("outletId = ?1 and kind = ?2 and at >= ?3 and at < ?4 order by at", outletId, kind, from, to);
    }

    /** The beginnings of the intervals from then on that are stored, by outlet; an outlet without any is missing. */
    public static Map<UUID, Set<Instant>> begun(Kind kind, Instant from) {
        return getEntityManager()
                .createQuery("select outletId, at from ReadingMean where kind = ?1 and at >= ?2", Object[].class)
                .setParameter(1, kind).setParameter(2, from).getResultStream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0],
                        Collectors.mapping(row -> (Instant) row[1], Collectors.toSet())));
    }
}
