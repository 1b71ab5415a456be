package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a logger said otherwise than before about the same moment or interval.
 *
 * @param frame as it came, its password blotted out
 */
record ContradictionView(Instant at, Kind kind, Instant receivedAt, List<Value> values, String frame) {
    private static final int MOST = 100;

    /** @param kept what stands, {@code null} when it is no longer stored */
    record Value(String factor, String kept, Flag keptFlag, String said, Flag saidFlag) {
    }

    /**
     * Of an outlet of the current park, those of the newest times first, a hundred at most.
     *
     * @param at of that time alone, {@code null} for any
     */
    static List<ContradictionView> of(UUID outletId, Instant at) {
        var found = at == null ? ReadingConflict.newest(outletId, MOST) : ReadingConflict.at(outletId, at);
        return found.stream().map(ContradictionView::of).toList();
    }

    private static ContradictionView of(ReadingConflict one) {
        var kept = ReadingRow.stored(new ReadingKey(one.outletId, one.at, one.kind)).map(ReadingRow::factors)
                .orElse(Map.of());
        return new ContradictionView(one.at, one.kind, one.receivedAt,
                one.factors().entrySet().stream()
                        .map(said -> value(said.getKey(), kept.get(said.getKey()), said.getValue())).toList(),
                RefusedView.shown(one.raw).strip());
    }

    private static Value value(String factor, FactorValue kept, FactorValue said) {
        return new Value(factor, text(kept), kept == null ? null : kept.flag(), text(said), said.flag());
    }

    private static String text(FactorValue value) {
        return value == null || value.value() == null ? null : value.value().toPlainString();
    }
}
