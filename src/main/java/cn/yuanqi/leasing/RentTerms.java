package cn.yuanqi.leasing;

import java.time.LocalDate;
import java.util.List;

/**
 * What a rent schedule follows from, and nothing else.
 *
 * @param startsOn first day; periods and the lease's months are counted from it
 * @param endsOn last day
 * @param paymentMonths length of a billing period
 * @param dueDay days from a period's first day to its due date; negative is before
 * @param tax the VAT that the prices include, by due day
 */
public record RentTerms(LocalDate startsOn, LocalDate endsOn, List<RentLine> lines, Proration proration,
        int paymentMonths, int dueDay, List<Escalation> escalations, List<FreePeriod> freePeriods,
        TaxCourse tax) {

    public RentTerms {
        lines = List.copyOf(lines);
        escalations = List.copyOf(escalations);
        freePeriods = List.copyOf(freePeriods);
    }

    RentTerms withTax(TaxCourse other) {
        return new RentTerms(startsOn, endsOn, lines, proration, paymentMonths, dueDay, escalations, freePeriods,
                other);
    }

    Span days() {
        return new Span(startsOn, endsOn);
    }

    /** The lease's own month {@code j}, counted from the first day: 31 January, 28 February, 31 March … */
    Span month(long j) {
        return new Span(startsOn.plusMonths(j), startsOn.plusMonths(j + 1).minusDays(1));
    }

    boolean isFree(LocalDate day) {
        return freePeriods.stream().anyMatch(window -> window.covers(day));
    }
}
