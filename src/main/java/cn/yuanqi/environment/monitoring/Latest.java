package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a group of readings changes in the newest values of one outlet and kind. */
record Latest(LatestKey key, Instant at, Instant receivedAt, Map<String, LatestValue> factors) {
    /** One order for all writers, so that they wait for each other instead of deadlocking. */
    private static final Comparator<LatestKey> ORDER = Comparator.comparing(LatestKey::outletId)
            .thenComparing(LatestKey::kind);

    /** What {@code reading_latest.codes} holds at most. */
    private static final int LONGEST = 400;

    static List<Latest> of(Collection<Merge> merges) {
        var latest = new TreeMap<LatestKey, Deque<Latest>>(ORDER);
        merges.stream().filter(Merge::addsAnything).map(Latest::of).sorted(Comparator.comparing(Latest::at))
                .forEach(next -> next.joins(latest.computeIfAbsent(next.key, first -> new ArrayDeque<>())));
        return latest.values().stream().flatMap(Collection::stream).toList();
    }

    /** Only what says all that an older one says takes its place: the row of both together would date the rest too late. */
    private void joins(Deque<Latest> older) {
        boolean replaces = !older.isEmpty() && factors.keySet().containsAll(older.getLast().factors.keySet());
        older.addLast(replaces ? older.removeLast().with(this) : this);
    }

    private static Latest of(Merge merge) {
        var factors = new LinkedHashMap<String, LatestValue>();
        merge.fresh().forEach((code, value) -> factors.put(code, new LatestValue(value, merge.key.at())));
        return new Latest(new LatestKey(merge.key.outletId(), merge.key.kind()), merge.key.at(), merge.receivedAt,
                factors);
    }

    private Latest with(Latest other) {
        other.factors.forEach((code, value) -> factors.merge(code, value,
                (one, another) -> another.at().isBefore(one.at()) ? one : another));
        return new Latest(key, at.isAfter(other.at) ? at : other.at,
                receivedAt.isAfter(other.receivedAt) ? receivedAt : other.receivedAt, factors);
    }

    /** The factors in one order, so that two of the same compare equal; empty where they are too many to say. */
    String codes() {
        var codes = factors.keySet().toArray(new String[0]);
        Arrays.sort(codes);
        var text = String.join(",", codes);
        return text.length() > LONGEST ? "" : text;
    }
}
