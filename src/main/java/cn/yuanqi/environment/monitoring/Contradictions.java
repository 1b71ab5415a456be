package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which stored values a logger later said otherwise: what it said is kept beside them, and changes nothing. */
public record Contradictions(Map<Instant, Set<String>> factorsByTime) {

    /** Of an outlet's readings of that kind in {@code [from, to)}; one query. */
    public static Contradictions of(UUID outletId, Kind kind, Span span) {
        var factors = new HashMap<Instant, Set<String>>();
        for (SeriesRow row : ReadingConflict.series(outletId, kind, span)) {
            factors.computeIfAbsent(row.at(), at -> new HashSet<>())
                    .addAll(FactorsText.read(row.factorsText()).keySet());
        }
        return new Contradictions(factors);
    }

    /** Of rows in order of time, as a page holds them. */
    public static Contradictions among(UUID outletId, Kind kind, List<? extends ReadingRow> rows) {
        return rows.isEmpty()
                ? new Contradictions(Map.of())
                : of(outletId, kind, new Span(rows.get(0).at, rows.get(rows.size() - 1).at.plusMillis(1)));
    }

    public boolean has(Instant at, String factor) {
        return factorsByTime.getOrDefault(at, Set.of()).contains(factor);
    }
}
