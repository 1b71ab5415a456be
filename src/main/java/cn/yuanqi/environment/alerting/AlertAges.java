package cn.yuanqi.environment.alerting;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The open alerts by how long they have been open.
 *
 * @param seen how many of them somebody acknowledged
 * @param fresh how many opened in the last seven days, closed again or not
 * @param before how many in the seven days before these
 */
public record AlertAges(List<Row> rows, long seen, Instant oldest, long fresh, long before) {
    /** From the youngest to the oldest. */
    public enum Age {
        HOUR(Duration.ofHours(1)), DAY(Duration.ofDays(1)), WEEK(Duration.ofDays(7)), OLDER(Duration.ofDays(99_999));

        private final Duration until;

        Age(Duration until) {
            this.until = until;
        }

        static Age of(Duration open) {
            return Arrays.stream(values()).filter(age -> open.compareTo(age.until) < 0).findFirst().orElse(OLDER);
        }
    }

    /** @param unseen of them all, those that nobody acknowledged */
    public record Row(Age age, long over, long offline, long suspicious, long unseen) {
        public long total() {
            return over + offline + suspicious;
        }
    }

    private record Open(Instant at, AlertKind kind, Instant acknowledgedAt) {
    }

    /** Needs a transaction. */
    public static AlertAges now(Instant now) {
        var open = Alert.getEntityManager().createQuery("select a.openedAt, a.kind, a.acknowledgedAt from Alert a "
                + "where a.openSlot = 1", Object[].class).getResultList().stream()
                .map(row -> new Open((Instant) row[0], (AlertKind) row[1], (Instant) row[2])).toList();
        Map<Age, List<Open>> byAge = open.stream()
                .collect(Collectors.groupingBy(one -> Age.of(Duration.between(one.at, now))));
        var week = now.minus(Duration.ofDays(7));
        return new AlertAges(
                Arrays.stream(Age.values()).map(age -> row(age, byAge.getOrDefault(age, List.of()))).toList(),
                count(open, one -> one.acknowledgedAt != null),
                open.stream().map(Open::at).min(Instant::compareTo).orElse(null),
                Alert.count("openedAt >= ?1", week),
                Alert.count("openedAt >= ?1 and openedAt < ?2", week.minus(Duration.ofDays(7)), week));
    }

    private static Row row(Age age, List<Open> open) {
        return new Row(age, count(open, one -> one.kind.basis() != null),
                count(open, one -> one.kind == AlertKind.OFFLINE), count(open, one -> one.kind == AlertKind.SUSPICIOUS),
                count(open, one -> one.acknowledgedAt == null));
    }

    private static long count(List<Open> open, Predicate<Open> which) {
        return open.stream().filter(which).count();
    }

    public long total() {
        return rows.stream().mapToLong(Row::total).sum();
    }

    public long offline() {
        return rows.stream().mapToLong(Row::offline).sum();
    }
}
