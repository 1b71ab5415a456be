package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The lease as a strip from its first to its last day, drawn 1000 wide: paid and free days, steps, and today. */
record RentStrip(List<Bar> bars, List<Mark> marks, Integer today) {
    private static final int WIDTH = 1000;

    /** @param free whether rent is due on these days */
    record Bar(int x, int width, boolean free, LocalDate from, LocalDate to) {
    }

    /** A step. @param percent {@code null} for a new price */
    record Mark(int x, LocalDate from, BigDecimal percent, BigDecimal price) {
        /** Where its label ends or begins, so that it stays inside. */
        public String anchor() {
            return x > WIDTH / 2 ? "end" : "start";
        }

        public String label() {
            return percent == null
                    ? price.stripTrailingZeros().toPlainString()
                    : (percent.signum() > 0 ? "+" : "") + percent.stripTrailingZeros().toPlainString() + "%";
        }
    }

    static RentStrip of(RentTerms terms, LocalDate today) {
        var days = terms.days();
        var bars = new ArrayList<Bar>();
        bars.add(new Bar(0, WIDTH, false, days.from(), days.to()));
        terms.freePeriods().forEach(window -> {
            int x = at(days, window.from());
            bars.add(new Bar(x, Math.max(2, at(days, window.to().plusDays(1)) - x), true, window.from(),
                    window.to()));
        });
        var marks = terms.escalations().stream()
                .map(step -> new Mark(at(days, step.from()), step.from(), step.percent(), step.price())).toList();
        return new RentStrip(bars, marks, days.holds(today) ? at(days, today) : null);
    }

    private static int at(Span days, LocalDate day) {
        return (int) (WIDTH * (new Span(days.from(), day).days() - 1) / days.days());
    }
}
