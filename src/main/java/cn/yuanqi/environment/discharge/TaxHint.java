package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import cn.yuanqi.environment.compliance.JudgedDay;

/**
 * A hint, not advice: at an outlet that discharges directly, a month whose mean of daily means is more than 30 % or 50 %
 * below the limit, with no daily mean over it, is taxed at 75 % or 50 % (环境保护税法 art. 4, 13; 实施条例 art. 10, 11). Days
 * without discharge do not count; a month with any other day that could not be judged gives no hint. Pure.
 *
 * @param mean of the month's daily means, in the outlet's unit
 * @param below how far it is below the limit, in percent, one decimal
 * @param taxedAt 75 or 50 percent, {@code null} when there is no reduction
 * @param why NONE when there is one, else OVER, INCOMPLETE or NOT_LOW
 */
record TaxHint(UUID outletId, String factor, String month, double mean, double limit, double below, Integer taxedAt,
        Why why) {
    enum Why {
        NONE, OVER, INCOMPLETE, NOT_LOW
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** By outlet and factor. @param days of that month, of outlets that discharge directly */
    static List<TaxHint> of(List<JudgedDay> days, YearMonth month) {
        var groups = new TreeMap<String, List<JudgedDay>>();
        days.forEach(day -> groups.computeIfAbsent(day.outletId + day.factor, key -> new ArrayList<>()).add(day));
        return groups.values().stream().map(group -> ofOne(group, month)).flatMap(Optional::stream).toList();
    }

    private static Optional<TaxHint> ofOne(List<JudgedDay> days, YearMonth month) {
        var counted = days.stream().filter(day -> day.isJudged() && day.value != null).toList();
        var limit = counted.stream().filter(day -> !day.isRange() && day.upper != null).map(day -> day.upper)
                .min(BigDecimal::compareTo).orElse(null);
        if (limit == null || limit.signum() == 0) {
            return Optional.empty();
        }
        var mean = counted.stream().map(day -> day.value).reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(counted.size()), MathContext.DECIMAL64);
        var below = HUNDRED.subtract(mean.multiply(HUNDRED).divide(limit, MathContext.DECIMAL64));
        var why = why(days, month, below);
        return Optional.of(new TaxHint(days.get(0).outletId, days.get(0).factor, month.toString(), mean.doubleValue(),
                limit.doubleValue(), below.setScale(1, RoundingMode.HALF_UP).doubleValue(),
                why == Why.NONE ? below.compareTo(BigDecimal.valueOf(50)) > 0 ? 50 : 75 : null, why));
    }

    private static Why why(List<JudgedDay> days, YearMonth month, BigDecimal below) {
        if (days.stream().anyMatch(JudgedDay::isOver)) {
            return Why.OVER;
        }
        boolean gaps = days.stream().anyMatch(day -> !day.isJudged() && !day.isStill());
        if (gaps || days.size() < month.lengthOfMonth()) {
            return Why.INCOMPLETE;
        }
        return below.compareTo(BigDecimal.valueOf(30)) > 0 ? Why.NONE : Why.NOT_LOW;
    }
}
