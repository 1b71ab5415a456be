package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The readings of one factor of one outlet over time. */
public record Series(UUID outletId, Kind kind, String factor) {
    private static final int BATCH = 2_000;

    /** The values of {@code [from, to)} in order of time, at most so many; rows without the factor are passed over. */
    public List<ReadingView> values(Span span, int most) {
        var values = new ArrayList<ReadingView>();
        Instant from = span.from();
        List<SeriesRow> rows;
        do {
            rows = rows(new Span(from, span.to()), Math.min(BATCH, Math.max(most, 100)));
            for (SeriesRow row : rows) {
                var value = FactorsText.read(row.factorsText()).get(factor);
                if (value != null && values.size() < most) {
                    values.add(ReadingView.of(row.at(), value));
                }
                from = row.at().plusMillis(1);
            }
        } while (values.size() < most && !rows.isEmpty());
        return marked(values);
    }

    private List<ReadingView> marked(List<ReadingView> values) {
        if (values.isEmpty()) {
            return values;
        }
        var said = Contradictions.of(outletId, kind,
                new Span(values.get(0).at(), values.get(values.size() - 1).at().plusMillis(1)));
        return said.factorsByTime().isEmpty()
                ? values
                : values.stream().map(value -> value.contradictedIf(said.has(value.at(), factor))).toList();
    }

    private List<SeriesRow> rows(Span span, int most) {
        return kind.isMean()
                ? ReadingMean.series(outletId, kind, span, most)
                : Reading.series(outletId, kind, span, most);
    }
}
