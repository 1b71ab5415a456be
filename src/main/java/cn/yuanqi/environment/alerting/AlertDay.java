package cn.yuanqi.environment.alerting;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The alerts of the current park's day: those that it learnt of since midnight.
 *
 * @param newest of them, the newest first, at most as many as were asked for
 * @param total how many there are, by kind; a kind of which there is none is left out
 * @param worst of them and of those still open from before, the farthest beyond its limit first, each outlet and factor
 *        once
 * @param waiting what nobody has acknowledged
 * @param today reactions to today's
 * @param lately reactions to those of {@link #LATELY} and today's
 */
public record AlertDay(List<Alert> newest, Map<AlertKind, Integer> total, List<Alert> worst, Waiting waiting,
        Reaction today, Reaction lately) {
    /** Before today. */
    public static final Duration LATELY = Duration.ofDays(7);
    private static final int PAGE = 50;
    private static final String WORST = "value is not null and limit is not null and %s order by "
            + "abs(coalesce(peak, value) - coalesce(peakBound, limit)) / abs(coalesce(peakBound, limit)) desc, id desc";

    /**
     * @param open how many alerts are open now, whenever they began
     * @param unseen how many of these nobody has acknowledged
     * @param since when the park learnt of the oldest of these; {@code null} when there is none
     */
    public record Waiting(int open, int unseen, Instant since) {
    }

    /** How many to read at most. */
    public record Sizes(int newest, int worst) {
    }

    /** Needs a transaction. @param midnight when the park's day began */
    public static AlertDay since(Instant midnight, Sizes sizes) {
        var first = Reaction.firstId(midnight);
        var lately = Alert.find("id >= ?1", Reaction.firstId(midnight.minus(LATELY))).project(Reaction.Times.class)
                .list();
        var today = lately.stream().filter(one -> !one.knownAt().isBefore(midnight)).toList();
        return new AlertDay(
                Alert.<Alert>find("id >= ?1 order by openedAt desc, id desc", first).page(0, sizes.newest()).list(),
                today.stream().collect(
                        Collectors.groupingBy(Reaction.Times::kind, TreeMap::new, Collectors.summingInt(one -> 1))),
                worst(first, sizes.worst()), unclosed(), Reaction.of(today), Reaction.of(lately));
    }

    private static List<Alert> worst(UUID first, int most) {
        return distinct(Stream.concat(worst("id >= ?1", first, most).stream(),
                worst("id < ?1 and openSlot = 1", first, most).stream())
                .sorted((one, other) -> Double.compare(other.excess(), one.excess())), most);
    }

    /** Reads on until there are as many outlets and factors as wanted, or no more. */
    private static List<Alert> worst(String which, UUID first, int most) {
        var query = Alert.<Alert>find(WORST.formatted(which), first);
        var found = List.<Alert>of();
        for (int page = 0; distinct(found.stream(), most).size() < most && found.size() == page * PAGE; page++) {
            found = Stream.concat(found.stream(), query.page(page, PAGE).list().stream()).toList();
        }
        return found;
    }

    private static List<Alert> distinct(Stream<Alert> alerts, int most) {
        return alerts.collect(Collectors.toMap(alert -> alert.outletId + alert.factor, alert -> alert,
                (one, later) -> one, LinkedHashMap::new)).values().stream().limit(most).toList();
    }

    private static Waiting unclosed() {
        var open = Alert.getEntityManager()
                .createQuery("select id, acknowledgedAt from Alert where openSlot = 1", Object[].class)
                .getResultList();
        var unseen = open.stream().filter(row -> row[1] == null).map(row -> Reaction.knownAt((UUID) row[0])).toList();
        return new Waiting(open.size(), unseen.size(), unseen.stream().min(Instant::compareTo).orElse(null));
    }
}
