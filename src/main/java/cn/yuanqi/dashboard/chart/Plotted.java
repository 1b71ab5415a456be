package cn.yuanqi.dashboard.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * A table and how it is drawn.
 *
 * @param note what a reader must know to read it right
 * @param first what the rows are, as a head of the first column
 * @param columns one series each
 * @param rows by their place on the axis
 */
public record Plotted(Form form, Unit unit, String note, String first, List<String> columns, List<Row> rows) {
    /** How it is drawn: beside each other, on top of each other, or as lines. */
    public enum Form {
        BARS, STACK, LINES
    }

    public enum Unit {
        COUNT, YUAN, PERCENT
    }

    /** @param values one for each column, {@code null} where nothing is known */
    public record Row(String label, List<BigDecimal> values) {
        public static Row of(String label, BigDecimal... values) {
            return new Row(label, Arrays.asList(values));
        }

        public static Row of(String label, Long... counts) {
            return new Row(label,
                    Arrays.stream(counts).map(count -> count == null ? null : BigDecimal.valueOf(count)).toList());
        }
    }

    public boolean isEmpty() {
        return rows.stream().flatMap(row -> row.values().stream())
                .allMatch(value -> value == null || value.signum() == 0);
    }

    public boolean isYuan() {
        return unit == Unit.YUAN;
    }

    public boolean isPercent() {
        return unit == Unit.PERCENT;
    }
}
