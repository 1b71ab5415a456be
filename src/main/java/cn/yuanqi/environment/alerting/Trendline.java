package cn.yuanqi.environment.alerting;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a series is heading: the median of the slopes between all pairs of values (Theil–Sen), which a single wild value
 * does not bend. It says nothing unless the values keep to the line. Pure; a hint, never a verdict.
 */
final class Trendline {
    /** Fewer values than these make no trend. */
    static final int FEWEST = 8;
    /** The older ones say nothing of the next two hours. */
    static final int MOST = 60;
    static final Duration HORIZON = Duration.ofHours(2);
    /** Of what the values vary, so much has to be the line's (a robust R²). */
    private static final double GOOD_FIT = 0.9;
    private static final double SECONDS_PER_HOUR = 3600;

    private final List<Suspicions.Point> points;
    private final Instant origin;
    private final double slope;
    private final double level;

    private Trendline(List<Suspicions.Point> points) {
        this.points = points;
        this.origin = points.get(points.size() - 1).at();
        this.slope = slope();
        this.level = median(points.stream().mapToDouble(point -> value(point) - slope * seconds(point)).toArray());
    }

    /**
     * When the limit will be crossed if the values go on as they do.
     *
     * @param perHour the slope, in the factor's unit
     * @param limit the end of the range that is ahead
     */
    record Crossing(BigDecimal perHour, BigDecimal limit, Duration in) {
    }

    /** Empty without a clear trend, when the limit is beyond the horizon, and when it is crossed already. */
    static Optional<Crossing> crossing(List<Suspicions.Point> given, Bounds bounds) {
        var points = given.stream().sorted(Comparator.comparing(Suspicions.Point::at))
                .skip(Math.max(0, given.size() - MOST)).toList();
        if (points.size() < FEWEST || bounds.isOver(points.get(points.size() - 1).value())) {
            return Optional.empty();
        }
        var line = new Trendline(points);
        return line.slope != 0 && line.fits() ? line.reaches(bounds) : Optional.empty();
    }

    private Optional<Crossing> reaches(Bounds bounds) {
        var ahead = slope > 0 ? bounds.upper() : bounds.lower();
        if (ahead == null) {
            return Optional.empty();
        }
        double seconds = (ahead.doubleValue() - level) / slope;
        return seconds <= 0 || seconds > HORIZON.toSeconds()
                ? Optional.empty()
                : Optional.of(new Crossing(BigDecimal.valueOf(slope * SECONDS_PER_HOUR), ahead,
                        Duration.ofSeconds((long) seconds)));
    }

    private double slope() {
        var slopes = new ArrayList<Double>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                double time = seconds(points.get(j)) - seconds(points.get(i));
                if (time > 0) {
                    slopes.add((value(points.get(j)) - value(points.get(i))) / time);
                }
            }
        }
        return slopes.isEmpty() ? 0 : median(slopes.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Medians of deviations, from the line and from the middle, so that one outlier does not spoil a clear trend. */
    private boolean fits() {
        double middle = median(points.stream().mapToDouble(Trendline::value).toArray());
        double spread = median(points.stream().mapToDouble(point -> Math.abs(value(point) - middle)).toArray());
        double off = median(points.stream()
                .mapToDouble(point -> Math.abs(value(point) - level - slope * seconds(point))).toArray());
        return spread > 0 && 1 - off * off / (spread * spread) >= GOOD_FIT;
    }

    private double seconds(Suspicions.Point point) {
        return Duration.between(origin, point.at()).toMillis() / 1000.0;
    }

    private static double value(Suspicions.Point point) {
        return point.value().doubleValue();
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
