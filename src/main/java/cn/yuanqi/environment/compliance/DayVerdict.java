package cn.yuanqi.environment.compliance;

import java.math.BigDecimal;
import java.util.Set;

import cn.yuanqi.environment.alerting.Bounds;

/**
 * What one park day says about one factor.
 *
 * @param value the mean that was judged, for a range the value farthest outside; {@code null} when there is none
 * @param bounds the limit that it was held against, {@code null} when there was none
 * @param reasons why the day could not be judged, or that it was over
 */
record DayVerdict(Outcome outcome, BigDecimal value, Bounds bounds, Set<Reason> reasons) {
    enum Outcome {
        WITHIN, OVER, UNJUDGED
    }

    static DayVerdict within(BigDecimal value, Bounds limit) {
        return new DayVerdict(Outcome.WITHIN, value, limit, Set.of());
    }

    static DayVerdict over(BigDecimal value, Bounds limit) {
        return new DayVerdict(Outcome.OVER, value, limit, Set.of(Reason.DAY_OVER));
    }

    static DayVerdict unjudged(BigDecimal value, Bounds limit, Set<Reason> reasons) {
        return new DayVerdict(Outcome.UNJUDGED, value, limit, reasons);
    }

    /** The end of the limit to show beside the value, {@code null} when there was no limit. */
    BigDecimal limit() {
        return bounds == null ? null : bounds.shownFor(value);
    }

    boolean isJudged() {
        return outcome != Outcome.UNJUDGED;
    }
}
