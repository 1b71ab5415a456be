package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What is due for which days. Periods are anchored at the first day of the lease, so that 31 January is followed by
 * 28 or 29 February and by 31 March; a line is cut only where its price or its freeness changes; each segment is
 * reckoned as an exact fraction and rounded once, HALF_UP, to the fen.
 *
 * @param total CNY, the sum of the periods
 */
public record RentSchedule(List<RentPeriod> periods, BigDecimal total) {

    /** @param terms valid ones, see {@link LeaseTerms#flaws} */
    public static RentSchedule of(RentTerms terms) {
        var periods = new ArrayList<RentPeriod>();
        var total = new BigDecimal("0.00");
        for (int k = 0; !start(terms, k).isAfter(terms.endsOn()); k++) {
            var period = period(terms, k);
            periods.add(period);
            total = total.add(period.amount());
        }
        return new RentSchedule(List.copyOf(periods), total);
    }

    private static LocalDate start(RentTerms terms, int k) {
        return terms.startsOn().plusMonths((long) k * terms.paymentMonths());
    }

    private static RentPeriod period(RentTerms terms, int k) {
        var days = new Span(start(terms, k), start(terms, k + 1).minusDays(1)).common(terms.days());
        var segments = new ArrayList<RentSegment>();
        for (int line = 0; line < terms.lines().size(); line++) {
            segments.addAll(segments(terms, line, days));
        }
        var amount = RentPeriod.sum(segments);
        return new RentPeriod(k + 1, days.from(), days.to(), days.from().plusDays(terms.dueDay()), amount,
                RentPeriod.taxIn(amount, terms.taxRate()), List.copyOf(segments));
    }

    private static List<RentSegment> segments(RentTerms terms, int line, Span period) {
        var course = new PriceCourse(terms, line);
        var cuts = new ArrayList<>(cuts(terms, course, period));
        var segments = new ArrayList<RentSegment>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            segments.add(segment(terms, line, new Span(cuts.get(i), cuts.get(i + 1).minusDays(1))));
        }
        return segments;
    }

    /** The first days of the line's segments, and the day after the period. */
    private static TreeSet<LocalDate> cuts(RentTerms terms, PriceCourse course, Span period) {
        var possible = new TreeSet<>(course.days());
        terms.freePeriods().forEach(window -> {
            possible.add(window.from());
            possible.add(window.to().plusDays(1));
        });
        var cuts = new TreeSet<LocalDate>();
        for (LocalDate day : possible) {
            var before = day.minusDays(1);
            boolean inside = period.holds(day) && period.holds(before);
            if (inside && (course.on(day).compareTo(course.on(before)) != 0
                    || terms.isFree(day) != terms.isFree(before))) {
                cuts.add(day);
            }
        }
        cuts.add(period.from());
        cuts.add(period.to().plusDays(1));
        return cuts;
    }

    private static RentSegment segment(RentTerms terms, int index, Span days) {
        var course = new PriceCourse(terms, index);
        var line = terms.lines().get(index);
        var price = course.on(days.from());
        var priced = new SegmentPrice(terms, line, days);
        boolean free = terms.isFree(days.from());
        return new RentSegment(index, line.unitId(), days.from(), days.to(), price, free,
                free ? new BigDecimal("0.00") : priced.exact(price).fen(), priced.reckoning(course));
    }

    /** So many months of the first full month's rent, for the deposit; a price per day counts 365/12 days a month. */
    public static BigDecimal months(RentTerms terms, BigDecimal months) {
        var month = Fraction.ZERO;
        for (RentLine line : terms.lines()) {
            var each = Fraction.of(line.price()).times(Fraction.of(line.quantity()));
            month = month.plus(line.basis() == Basis.SQM_DAY ? each.times(Fraction.of(365, 12)) : each);
        }
        return month.times(Fraction.of(months)).fen();
    }
}
