package cn.yuanqi.environment.compliance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.yuanqi.environment.alerting.Bounds;
import cn.yuanqi.environment.compliance.Mean.Mark;

/**
 * One park day of one factor: the logger's day mean, the hours, the limit in force that day (GB 8978-1996 5.2: limits
 * are daily means). Pure.
 *
 * @param logged the logger's own day mean (2031), {@code null} when it did not come
 * @param hours the hour means that came (2061)
 * @param limit {@code null} when none was in force
 * @param validHours how many valid hours make a valid day: policy, not law
 */
record Day(Mean logged, List<Mean> hours, Bounds limit, int validHours) {

    DayVerdict verdict() {
        if (limit == null) {
            return DayVerdict.unjudged(shown(), null, Set.of(Reason.NO_LIMIT));
        }
        if (isStill()) {
            return DayVerdict.unjudged(shown(), limit, Set.of(Reason.STOPPED));
        }
        return isRange() ? rangeVerdict() : meanVerdict();
    }

    /** pH: a mean of it says nothing, so each hour is held against the range. */
    private DayVerdict rangeVerdict() {
        var outside = valid().stream().filter(hour -> hour.isAtLeast()
                ? limit.isSurelyOver(hour.value())
                : limit.isOver(hour.value())).map(Mean::value).max(Comparator.comparing(this::distance));
        if (outside.isPresent()) {
            return DayVerdict.over(outside.get(), limit);
        }
        long sure = valid().stream().filter(hour -> !hour.isAtLeast()).count();
        if (sure >= validHours) {
            return DayVerdict.within(shown(), limit);
        }
        return trusted().map(this::judge).orElseGet(this::cannotJudge);
    }

    private DayVerdict meanVerdict() {
        return trusted().or(this::ownMean).map(this::judge).orElseGet(this::cannotJudge);
    }

    private DayVerdict judge(Mean mean) {
        boolean over = mean.isAtLeast() ? limit.isSurelyOver(mean.value()) : limit.isOver(mean.value());
        if (over) {
            return DayVerdict.over(mean.value(), limit);
        }
        return mean.isAtLeast()
                ? DayVerdict.unjudged(mean.value(), limit, Set.of(Reason.INVALID_FLAGS))
                : DayVerdict.within(mean.value(), limit);
    }

    /** The logger's day mean, unless an invalid hour inside the day makes it abnormal. */
    private Optional<Mean> trusted() {
        return Optional.ofNullable(logged).filter(Mean::counts).filter(mean -> hours.stream().allMatch(Mean::counts));
    }

    /** The mean of the valid hours, weighted by their flow; plain where no flow is measured. */
    private Optional<Mean> ownMean() {
        boolean weighted = valid().stream().anyMatch(hour -> hour.flow() != null);
        var counted = valid().stream().filter(hour -> !weighted || hour.flow() != null).toList();
        if (counted.isEmpty() || counted.size() < validHours) {
            return Optional.empty();
        }
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var hour : counted) {
            var weight = weighted ? hour.flow() : BigDecimal.ONE;
            sum = sum.add(hour.value().multiply(weight));
            weights = weights.add(weight);
        }
        var mark = counted.stream().anyMatch(Mean::isAtLeast) ? Mark.AT_LEAST : Mark.VALID;
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(new Mean(sum.divide(weights, MathContext.DECIMAL64), null, mark));
    }

    private DayVerdict cannotJudge() {
        var reasons = EnumSet.noneOf(Reason.class);
        boolean flagged = logged != null && !logged.counts() || hours.stream().anyMatch(hour -> !hour.counts())
                || valid().stream().anyMatch(Mean::isAtLeast);
        if (flagged) {
            reasons.add(Reason.INVALID_FLAGS);
        }
        if (!flagged || !hours.isEmpty() && hours.size() < validHours) {
            reasons.add(Reason.TOO_FEW_VALID_HOURS);
        }
        return DayVerdict.unjudged(shown(), limit, reasons);
    }

    /** A day all F or without flow. */
    private boolean isStill() {
        if (logged != null && logged.isStill()) {
            return true;
        }
        return !hours.isEmpty() && hours.stream().allMatch(Mean::isStill) && (logged == null || !logged.counts()
                || hours.size() >= validHours);
    }

    private boolean isRange() {
        return limit.lower() != null && limit.upper() != null;
    }

    private List<Mean> valid() {
        return hours.stream().filter(Mean::counts).toList();
    }

    private BigDecimal distance(BigDecimal value) {
        var end = limit.crossed(value);
        return end == null ? BigDecimal.ZERO : value.subtract(end).abs();
    }

    private BigDecimal shown() {
        return logged == null ? null : logged.value();
    }
}
