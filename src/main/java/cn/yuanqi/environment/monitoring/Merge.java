package cn.yuanqi.environment.monitoring;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is known of one reading: what is stored of it and what came in. Parts of a split message complete each other
 * factor by factor, repetitions change nothing, and of contradicting values the first stays.
 */
final class Merge {
    final ReadingKey key;
    final KnownLogger logger;
    final Instant receivedAt;
    private final Map<String, FactorValue> all = new LinkedHashMap<>();
    private final Map<String, FactorValue> fresh = new LinkedHashMap<>();
    private final Set<String> deviations = new LinkedHashSet<>();
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream(512);
    private final List<Contradiction> contradictions = new ArrayList<>(0);
    private boolean stored;
    private boolean reckoned;

    /** @param factors those that contradict what is stored */
    record Contradiction(Arrival arrival, Map<String, FactorValue> factors) {
    }

    Merge(ReadingKey key, Arrival first) {
        this.key = key;
        this.logger = first.logger;
        this.receivedAt = first.receivedAt;
    }

    /** Takes in what the database holds; before anything that came in. */
    void stored(String factors, String deviations) {
        stored = true;
        all.putAll(FactorsText.read(factors));
        note(deviations);
    }

    /** The database holds a mean that Yuanqi reckoned: the logger's own takes its place. */
    void reckoned() {
        reckoned = true;
    }

    boolean replacesReckoned() {
        return reckoned;
    }

    void add(Arrival arrival) {
        Map<String, FactorValue> contradicting = null;
        boolean adds = false;
        for (var entry : arrival.reckoned.factors().entrySet()) {
            var present = all.get(entry.getKey());
            if (present == null) {
                all.put(entry.getKey(), entry.getValue());
                fresh.put(entry.getKey(), entry.getValue());
                adds = true;
            } else if (!present.agreesWith(entry.getValue())) {
                contradicting = contradicting == null ? new LinkedHashMap<>() : contradicting;
                contradicting.put(entry.getKey(), entry.getValue());
            }
        }
        arrival.outcome = contradicting != null
                ? Arrival.Outcome.CONFLICT
                : adds ? Arrival.Outcome.STORED : Arrival.Outcome.DUPLICATE;
        if (adds) {
            raw.writeBytes(arrival.raw);
            note(arrival.reckoned.deviations());
        }
        if (contradicting != null) {
            contradictions.add(new Contradiction(arrival, contradicting));
        }
    }

    private void note(String said) {
        if (said != null) {
            deviations.addAll(List.of(said.split(",")));
        }
    }

    boolean isNew() {
        return !stored;
    }

    boolean completesStored() {
        return stored && !fresh.isEmpty();
    }

    boolean addsAnything() {
        return !fresh.isEmpty();
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    Map<String, FactorValue> all() {
        return all;
    }

    Map<String, FactorValue> fresh() {
        return fresh;
    }

    /** The frames that brought something new, one after the other. */
    byte[] raw() {
        return raw.toByteArray();
    }

    String deviations() {
        return deviations.isEmpty() ? null : String.join(",", deviations);
    }

    StoredReading asStored() {
        return new StoredReading(key.outletId(), logger.enterpriseId(), key.kind(), key.at(), receivedAt,
                Map.copyOf(fresh), false);
    }
}
