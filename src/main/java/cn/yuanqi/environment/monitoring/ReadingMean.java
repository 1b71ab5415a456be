package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    /** Whether Yuanqi reckoned it from what else the logger sent; the logger's own would stand in its place. */
    public boolean computed;

    static Optional<ReadingMean> one(ReadingKey key) {
        return findByIdOptional(key);
    }

    static List<SeriesRow> series(UUID outletId, Kind kind, Span span, int most) {
        return find("outletId = ?1 and kind = ?2 and at >= ?3 and at < ?4 order by at", outletId, kind, span.from(),
                span.to()).project(SeriesRow.class).page(0, most).list();
    }

    /** When the oldest hour or day that is stored begins. */
    public static Optional<Instant> first(UUID outletId) {
        return Stream.of(Kind.DAY, Kind.HOUR)
                .flatMap(kind -> Stream.of(false, true).flatMap(computed -> first(outletId, kind, computed).stream()))
                .min(Comparator.naturalOrder());
    }

    /** The means of {@code [from, to)} in order of time. */
    public static List<ReadingMean> between(UUID outletId, Kind kind, Instant from, Instant to) {
        return list("outletId = ?1 and kind = ?2 and at >= ?3 and at < ?4 order by at", outletId, kind, from, to);
    }

    /** When the first interval began of those that the logger sent, or of those that were reckoned. */
    static Optional<Instant> first(UUID outletId, Kind kind, boolean computed) {
        return getEntityManager()
                .createQuery(
                        "select at from ReadingMean where outletId = ?1 and kind = ?2 and computed = ?3 order by at",
                        Instant.class)
                .setParameter(1, outletId).setParameter(2, kind).setParameter(3, computed).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** The beginnings of an outlet's intervals in {@code [from, to)}, again of the ones or the others. */
    static List<Instant> begun(UUID outletId, Kind kind, Span span, boolean computed) {
        return getEntityManager()
                .createQuery("select at from ReadingMean where outletId = ?1 and kind = ?2 and at >= ?3 and at < ?4"
                        + " and computed = ?5", Instant.class)
                .setParameter(1, outletId).setParameter(2, kind).setParameter(3, span.from())
                .setParameter(4, span.to()).setParameter(5, computed).getResultList();
    }

    static long received(UUID outletId, Kind kind, Span span, Instant since) {
        return count("outletId = ?1 and kind = ?2 and at >= ?3 and at < ?4 and receivedAt >= ?5 and computed = false",
                outletId, kind,
                span.from(), span.to(), since);
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
