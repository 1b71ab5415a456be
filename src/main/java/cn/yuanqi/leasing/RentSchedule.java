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
        return of(List.of(new Stretch(terms.days(), terms)), terms.days());
    }

    /**
     * The schedule of terms that were amended: each stretch by its own terms, periods as the last ones count them.
     *
     * @param stretches in order, without gaps
     * @param days which days to reckon; a period that they cut is reckoned for the days inside
     */
    static RentSchedule of(List<Stretch> stretches, Span days) {
        var last = stretches.get(stretches.size() - 1).terms();
        var periods = new ArrayList<RentPeriod>();
        var total = new BigDecimal("0.00");
        for (int k = 0; !start(last, k).isAfter(days.to()); k++) {
            var inside = new Span(start(last, k), start(last, k + 1).minusDays(1)).common(days);
            if (inside != null) {
                var period = period(k + 1, inside, stretches);
                periods.add(period);
                total = total.add(period.amount());
            }
        }
        return new RentSchedule(List.copyOf(periods), total);
    }

    private static LocalDate start(RentTerms terms, int k) {
        return terms.startsOn().plusMonths((long) k * terms.paymentMonths());
    }

    private static RentPeriod period(int number, Span days, List<Stretch> stretches) {
        var last = stretches.get(stretches.size() - 1).terms();
        var segments = pieces(stretches, days).stream().map(Piece::segment).toList();
        var amount = RentPeriod.sum(segments);
        var dueOn = days.from().plusDays(last.dueDay());
        return new RentPeriod(number, days.from(), days.to(), dueOn, amount,
                RentPeriod.taxIn(amount, last.tax().on(dueOn)), segments);
    }

    /** The lines cut into days of one price and freeness, line by line. */
    static List<Piece> pieces(List<Stretch> stretches, Span days) {
        int lines = stretches.stream().mapToInt(stretch -> stretch.terms().lines().size()).max().orElse(0);
        var pieces = new ArrayList<Piece>();
        for (int line = 0; line < lines; line++) {
            for (Stretch stretch : stretches) {
                var common = stretch.days().common(days);
                if (common != null && line < stretch.terms().lines().size()) {
                    cut(stretch.terms(), line, common).forEach(piece -> append(pieces, piece));
                }
            }
        }
        return pieces;
    }

    private static void append(List<Piece> pieces, Piece next) {
        var before = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (before != null && before.goesOnWith(next)) {
            pieces.set(pieces.size() - 1, before.with(next));
        } else {
            pieces.add(next);
        }
    }

    private static List<Piece> cut(RentTerms terms, int line, Span days) {
        var course = new PriceCourse(terms, line);
        var cuts = new ArrayList<>(cuts(terms, course, days));
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            var from = cuts.get(i);
            pieces.add(new Piece(terms, line, new Span(from, cuts.get(i + 1).minusDays(1)), course.on(from),
                    terms.isFree(from)));
        }
        return pieces;
    }

    /** The first days of the pieces, and the day after the last. */
    private static TreeSet<LocalDate> cuts(RentTerms terms, PriceCourse course, Span days) {
        var possible = new TreeSet<>(course.days());
        terms.freePeriods().forEach(window -> {
            possible.add(window.from());
            possible.add(window.to().plusDays(1));
        });
        var cuts = new TreeSet<LocalDate>();
        for (LocalDate day : possible) {
            var before = day.minusDays(1);
            boolean inside = days.holds(day) && days.holds(before);
            if (inside && (course.on(day).compareTo(course.on(before)) != 0
                    || terms.isFree(day) != terms.isFree(before))) {
                cuts.add(day);
            }
        }
        cuts.add(days.from());
        cuts.add(days.to().plusDays(1));
        return cuts;
    }

    /** So many months of the first full month's rent, for the deposit; a price per day counts 365/12 days a month. */
    public static BigDecimal months(RentTerms terms, BigDecimal months) {
        return months(terms, months, terms.startsOn());
    }

    /** The same at the prices of a day. */
    static BigDecimal months(RentTerms terms, BigDecimal months, LocalDate day) {
        var month = Fraction.ZERO;
        for (int i = 0; i < terms.lines().size(); i++) {
            var line = terms.lines().get(i);
            var each = Fraction.of(new PriceCourse(terms, i).on(day)).times(Fraction.of(line.quantity()));
            month = month.plus(line.basis() == Basis.SQM_DAY ? each.times(Fraction.of(365, 12)) : each);
        }
        return month.times(Fraction.of(months)).fen();
    }
}
