package cn.yuanqi.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;

/** The course of a figure as a line of 96 by 24, without a script: the words beside it say what it means. */
record Spark(String points) {
    private static final double WIDTH = 96;
    private static final double HEIGHT = 24;
    private static final double EDGE = 2;

    /** @param values in order of time, {@code null} where nothing is known; {@code null} comes back for fewer than two */
    static Spark of(List<? extends Number> values) {
        var known = values.stream().filter(Objects::nonNull).mapToDouble(Number::doubleValue).summaryStatistics();
        if (known.getCount() < 2) {
            return null;
        }
        double range = known.getMax() - known.getMin();
        var points = new StringJoiner(" ");
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                double share = range == 0 ? 0.5 : (values.get(i).doubleValue() - known.getMin()) / range;
                points.add(String.format(Locale.ROOT, "%.1f,%.1f", EDGE + i * (WIDTH - 2 * EDGE) / (values.size() - 1),
                        HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)));
            }
        }
        return new Spark(points.toString());
    }
}
