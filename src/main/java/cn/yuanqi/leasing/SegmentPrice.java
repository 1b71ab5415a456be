package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What a price comes to over a stretch of days: the exact fraction, rounded once. */
final class SegmentPrice {
    private static final int SHOWN_DECIMALS = 8;
    private final RentTerms terms;
    private final RentLine line;
    private final Span days;

    SegmentPrice(RentTerms terms, RentLine line, Span days) {
        this.terms = terms;
        this.line = line;
        this.days = days;
    }

    /** The exact amount of these days at this price, free or not. */
    Fraction exact(BigDecimal price) {
        var each = Fraction.of(price).times(Fraction.of(line.quantity()));
        if (line.basis() == Basis.SQM_DAY) {
            return each.times(Fraction.of(days.days(), 1));
        }
        return each.times(terms.proration() == Proration.CALENDAR_DAYS ? calendarMonths() : leaseMonths());
    }

    private Fraction calendarMonths() {
        var months = Fraction.ZERO;
        for (Reckoning.PartMonth part : parts()) {
            months = months.plus(Fraction.of(part.days(), part.of()));
        }
        return months;
    }

    private List<Reckoning.PartMonth> parts() {
        var parts = new ArrayList<Reckoning.PartMonth>();
        for (var month = YearMonth.from(days.from()); !month.isAfter(YearMonth.from(days.to())); month = month
                .plusMonths(1)) {
            var covered = days.common(new Span(month.atDay(1), month.atEndOfMonth()));
            parts.add(new Reckoning.PartMonth(month.toString(), (int) covered.days(), month.lengthOfMonth()));
        }
        return parts;
    }

    private Fraction leaseMonths() {
        return Fraction.of(wholeMonths(), 1).plus(Fraction.of(12 * otherDays(), 365));
    }

    private long wholeMonths() {
        return whole().size();
    }

    private long otherDays() {
        return days.days() - whole().stream().mapToLong(Span::days).sum();
    }

    /** The lease's months that lie in the segment with all their days. */
    private List<Span> whole() {
        var whole = new ArrayList<Span>();
        for (long j = monthsBefore(days.from()); !terms.month(j).from().isAfter(days.to()); j++) {
            if (days.holds(terms.month(j))) {
                whole.add(terms.month(j));
            }
        }
        return whole;
    }

    /** The number of a month of the lease that begins on or before the day. */
    private long monthsBefore(LocalDate day) {
        var between = (day.getYear() - terms.startsOn().getYear()) * 12L + day.getMonthValue()
                - terms.startsOn().getMonthValue();
        return Math.max(0, between - 1);
    }

    /** How {@link #exact} came about. */
    Reckoning reckoning(PriceCourse course) {
        boolean ofMonths = line.basis() != Basis.SQM_DAY;
        boolean own = ofMonths && terms.proration() == Proration.MONTH_12_365;
        var exact = exact(course.on(days.from()));
        return new Reckoning(line.basis(), terms.proration(),
                line.basis() == Basis.FIXED_MONTH ? null : line.areaSqm(),
                days.days(), own ? wholeMonths() : null, own ? otherDays() : null,
                ofMonths && !own ? parts() : List.of(), course.until(days.from()), exact.rounded(SHOWN_DECIMALS),
                exact.fits(2));
    }
}
