package cn.yuanqi.environment.alerting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What makes a series of values suspicious, seen from its newest value in event time. Pure. */
final class Suspicions {
    /** Fewer values than these prove nothing by being the same. */
    static final int FEWEST = 10;
    private static final Duration NEIGHBOURS = Duration.ofMinutes(30);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal GRAMS = BigDecimal.valueOf(1_000);

    private Suspicions() {
    }

    /** A valid value. */
    record Point(Instant at, BigDecimal value) {
    }

    /** @param flow what passed in its hour, m³; {@code null} when not known */
    record Hour(BigDecimal mean, BigDecimal flow) {
    }

    /** The newest value and those before it, in whatever order they are given. */
    static Set<Suspicion> of(List<Point> points, SuspicionRule rule) {
        var found = EnumSet.noneOf(Suspicion.class);
        var series = points.stream().sorted(Comparator.comparing(Point::at)).toList();
        if (isConstant(series, rule)) {
            found.add(Suspicion.CONSTANT);
        }
        if (isNotPositive(series, rule)) {
            found.add(Suspicion.NOT_POSITIVE);
        }
        if (series.size() > 1 && isJump(series.get(series.size() - 2), series.get(series.size() - 1), rule)) {
            found.add(Suspicion.JUMP);
        }
        return found;
    }

    private static boolean isConstant(List<Point> series, SuspicionRule rule) {
        if (rule.constantMinutes() == 0 || series.size() < FEWEST) {
            return false;
        }
        var last = series.get(series.size() - 1);
        int first = series.size() - 1;
        while (first > 0 && series.get(first - 1).value.compareTo(last.value) == 0) {
            first--;
        }
        boolean nothing = rule.zeroAllowed() && last.value.signum() == 0;
        return !nothing && series.size() - first >= FEWEST && !series.get(first).at
                .plus(Duration.ofMinutes(rule.constantMinutes())).isAfter(last.at);
    }

    private static boolean isNotPositive(List<Point> series, SuspicionRule rule) {
        int wanted = rule.notPositiveValues();
        return wanted > 0 && series.size() >= wanted && series.subList(series.size() - wanted, series.size()).stream()
                .allMatch(point -> isLow(point.value, rule));
    }

    static boolean isLow(BigDecimal value, SuspicionRule rule) {
        return value.signum() < 0 || value.signum() == 0 && !rule.zeroAllowed();
    }

    /** Only between neighbours, and only where there is something to compare with. */
    static boolean isJump(Point before, Point after, SuspicionRule rule) {
        var smaller = before.value.min(after.value);
        return rule.jumpPercent() > 0 && smaller.signum() > 0 && !before.at.plus(NEIGHBOURS).isBefore(after.at)
                && isOff(before.value.max(after.value), smaller, rule.jumpPercent());
    }

    /** Off both the plain mean and the mean weighted by flow, whichever of them the logger reckons. */
    static boolean isDayMeanOff(BigDecimal dayMean, List<Hour> hours, SuspicionRule rule) {
        if (rule.meanPercent() == 0 || hours.isEmpty()) {
            return false;
        }
        var sum = hours.stream().map(Hour::mean).reduce(BigDecimal.ZERO, BigDecimal::add);
        var plain = sum.divide(BigDecimal.valueOf(hours.size()), MathContext.DECIMAL64);
        return isOff(dayMean, plain, rule.meanPercent()) && isOff(dayMean, weighted(hours, plain), rule.meanPercent());
    }

    private static BigDecimal weighted(List<Hour> hours, BigDecimal otherwise) {
        if (hours.stream().anyMatch(hour -> hour.flow == null || hour.flow.signum() < 0)) {
            return otherwise;
        }
        var flow = hours.stream().map(Hour::flow).reduce(BigDecimal.ZERO, BigDecimal::add);
        return flow.signum() == 0
                ? otherwise
                : hours.stream().map(hour -> hour.mean.multiply(hour.flow)).reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(flow, MathContext.DECIMAL64);
    }

    /**
     * @param mean of the interval, mg/L
     * @param flow what passed in it, m³
     * @param mass what the logger says it carried, kg
     */
    static boolean isMassOff(BigDecimal mean, BigDecimal flow, BigDecimal mass, SuspicionRule rule) {
        var expected = mean.multiply(flow).divide(GRAMS);
        return rule.massPercent() > 0 && expected.signum() > 0 && isOff(mass, expected, rule.massPercent());
    }

    private static boolean isOff(BigDecimal value, BigDecimal expected, int percent) {
        return value.subtract(expected).abs().multiply(HUNDRED)
                .compareTo(expected.abs().multiply(BigDecimal.valueOf(percent))) > 0;
    }
}
