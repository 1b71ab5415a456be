package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says in words that a tenant can check how the amount of a segment came about. */
final class Explanation {
    private static final int SHOWN_DECIMALS = 8;
    private final RentSegment segment;
    private final LeasingWords words;

    private Explanation(RentSegment segment, LeasingWords words) {
        this.segment = segment;
        this.words = words;
    }

    static String of(RentSegment segment, LeasingWords words) {
        return new Explanation(segment, words).text();
    }

    private String text() {
        var how = segment.reckoning();
        if (segment.free()) {
            return words.freeDays(how.days(), segment.from().toString(), segment.to().toString());
        }
        return stepped(rounded(sum()));
    }

    private String sum() {
        var how = segment.reckoning();
        var price = plain(segment.price());
        return switch (how.basis()) {
            case SQM_DAY -> words.bySqmDay(price, plain(how.areaSqm()), how.days());
            case SQM_MONTH -> words.bySqmMonth(price, plain(how.areaSqm()), months());
            case FIXED_MONTH -> words.byFixedMonth(price, months());
        };
    }

    private String months() {
        var parts = segment.reckoning().wholeMonths() == null ? calendarMonths() : leaseMonths();
        return parts.size() == 1 && !parts.get(0).contains("÷")
                ? parts.get(0)
                : words.together(String.join(" + ", parts));
    }

    private List<String> calendarMonths() {
        var months = segment.reckoning().months();
        long whole = months.stream().filter(month -> month.days() == month.of()).count();
        var parts = new ArrayList<String>();
        if (whole > 0) {
            parts.add(words.wholeMonths(whole));
        }
        months.stream().filter(month -> month.days() != month.of())
                .forEach(month -> parts.add(words.partMonth(month.month(), month.days(), month.of())));
        return parts;
    }

    private List<String> leaseMonths() {
        var how = segment.reckoning();
        var parts = new ArrayList<String>();
        if (how.wholeMonths() > 0) {
            parts.add(words.leaseMonths(how.wholeMonths()));
        }
        if (how.otherDays() > 0) {
            parts.add(words.otherDays(how.otherDays()));
        }
        return parts;
    }

    private String rounded(String sum) {
        var how = segment.reckoning();
        var amount = segment.amount().toPlainString();
        if (how.exact()) {
            return words.exactly(sum, amount);
        }
        var unrounded = plain(how.unrounded());
        return how.unrounded().stripTrailingZeros().scale() < SHOWN_DECIMALS
                ? words.rounded(sum, unrounded, amount)
                : words.roundedEndless(sum, unrounded, amount);
    }

    /** The last step says what the price was before; the steps before it stand at the earlier segments. */
    private String stepped(String text) {
        var steps = segment.reckoning().steps();
        if (steps.isEmpty()) {
            return text;
        }
        var last = steps.get(steps.size() - 1);
        var from = last.from().toString();
        var before = plain(last.before());
        var now = plain(last.now());
        return last.percent() == null
                ? words.stepByPrice(text, steps.size(), from, before, now)
                : words.stepByPercent(text, steps.size(), from, signed(last.percent()), before, now);
    }

    private static String signed(BigDecimal percent) {
        return (percent.signum() > 0 ? "+" : "") + plain(percent);
    }

    private static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
