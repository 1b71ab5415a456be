package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.Occupancy;

/** Tenants who stayed on after the end: their units stay held, and each month is billed at the last price × a percentage. */
@ApplicationScoped
public class Holdovers {
    private static final int DECIMALS = 4;
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    @Inject
    Occupancy occupancy;

    /**
     * Writes the lines of the months that have begun by that day, each once, also when asked twice or by two at once;
     * in the transaction of the caller, in the current park.
     *
     * @return how many lines are new
     */
    public int write(LocalDate through) {
        int written = 0;
        for (Lease lease : Lease.heldOver(through)) {
            written += write(Lease.held(lease.id).orElseThrow(), through);
        }
        return written;
    }

    /** Lets all that are past their end on that day hold their units on, without billing anything. */
    void holdOn(LocalDate today) {
        Lease.heldOver(today).stream().filter(lease -> lease.life(today) == LeaseLife.HOLDOVER).forEach(this::hold);
    }

    private int write(Lease lease, LocalDate through) {
        if (lease.life(through) != LeaseLife.HOLDOVER) {
            return 0;
        }
        hold(lease);
        int written = 0;
        var known = standing(lease);
        for (Map.Entry<ChargeKind, RentTerms> each : terms(lease, through).entrySet()) {
            var kind = each.getKey();
            for (RentPeriod month : RentSchedule.of(each.getValue()).periods()) {
                if (known.stream().noneMatch(line -> line.kind == kind && line.from.equals(month.from()))) {
                    ScheduleLine.write(
                            new ScheduleLine.Source(lease, lease.current(), ScheduleLine.Origin.HOLDOVER, kind), month,
                            each.getValue().tax().on(month.dueOn()));
                    written++;
                }
            }
        }
        return written;
    }

    /** Whoever was promised the unit from then on keeps it; the lease is held over all the same. */
    private void hold(Lease lease) {
        try {
            occupancy.extend(lease.id, null);
        } catch (Problem promised) {
            return;
        }
    }

    private static List<ScheduleLine> standing(Lease lease) {
        return ScheduleLine.of(lease.id).stream().filter(line -> line.origin == ScheduleLine.Origin.HOLDOVER).toList();
    }

    /** Whole months from the day after the end, the last of them the one that holds the day. */
    private static Map<ChargeKind, RentTerms> terms(Lease lease, LocalDate through) {
        var agreed = lease.current().terms(lease);
        var start = lease.endsOn.plusDays(1);
        long months = 1;
        while (!start.plusMonths(months).isAfter(through)) {
            months++;
        }
        var end = start.plusMonths(months).minusDays(1);
        return Schedules.kinds(agreed).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> {
            var terms = each.getValue();
            var lines = new ArrayList<RentLine>();
            for (int i = 0; i < terms.lines().size(); i++) {
                var line = terms.lines().get(i);
                var price = new PriceCourse(terms, i).on(lease.endsOn).multiply(agreed.holdoverPercent)
                        .movePointLeft(2).setScale(DECIMALS, RoundingMode.HALF_UP);
                lines.add(new RentLine(line.unitId(), line.areaSqm(), price, line.basis()));
            }
            return new RentTerms(start, end, lines, terms.proration(), 1, terms.dueDay(), List.of(), List.of(),
                    terms.tax());
        }));
    }

    /** The tenant is out: the month under way counts up to its last day, what was invoiced beyond is given back. */
    void cut(Lease lease, LocalDate last) {
        for (ScheduleLine line : standing(lease)) {
            if (line.to.isAfter(last)) {
                cut(lease, line, last);
            }
        }
    }

    private static void cut(Lease lease, ScheduleLine line, LocalDate last) {
        var terms = terms(lease, line.to).get(line.kind).withTax(TaxCourse.agreed(line.taxRate));
        var owed = line.from.isAfter(last)
                ? null
                : RentSchedule.of(List.of(new Stretch(terms.days(), terms)), new Span(line.from, last)).periods()
                        .get(0);
        if (line.isInvoiced()) {
            var back = (owed == null ? NOTHING : owed.amount()).subtract(line.amount);
            var from = owed == null ? line.from : last.plusDays(1);
            Settlement.settle(lease, lease.current(),
                    new Settlement.Item(line.kind, from, line.to, back, line.taxRate),
                    new Settlement.Due(last, RentPeriod.taxIn(back, line.taxRate)));
            return;
        }
        if (!ScheduleLine.takenBack(line.id)) {
            throw Problem.conflict(Language.words(LeasingWords.class).invoicedMeanwhile());
        }
        if (owed != null) {
            ScheduleLine.write(
                    new ScheduleLine.Source(lease, lease.current(), ScheduleLine.Origin.HOLDOVER, line.kind), owed,
                    line.taxRate);
        }
    }
}
