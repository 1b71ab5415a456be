package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.platform.Language;

/** A period of the schedule as the outside sees it. */
record SchedulePart(int period, LocalDate from, LocalDate to, LocalDate dueOn, BigDecimal amount, BigDecimal tax,
        List<Segment> segments) {

    record Segment(int line, UUID unitId, LocalDate from, LocalDate to, BigDecimal price, boolean free,
            BigDecimal amount, String explanation) {
    }

    /** In the asker's language. */
    static SchedulePart of(RentPeriod period) {
        return new SchedulePart(period.period(), period.from(), period.to(), period.dueOn(), period.amount(),
                period.tax(), segments(period.segments()));
    }

    static List<Segment> segments(List<RentSegment> segments) {
        var words = Language.words(LeasingWords.class);
        return segments.stream().map(one -> new Segment(one.line(), one.unitId(), one.from(), one.to(),
                shown(one.price()), one.free(), one.amount(), Explanation.of(one, words))).toList();
    }

    /** Prices show four decimals, more where there are more. */
    static BigDecimal shown(BigDecimal price) {
        var stripped = price.stripTrailingZeros();
        return stripped.setScale(Math.max(4, stripped.scale()));
    }
}
