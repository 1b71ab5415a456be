package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What falls due for a period and kind of charge.
 *
 * @param id {@code null} while the lease is not approved
 * @param note what a line of a settlement is for, else {@code null}
 */
record ScheduleView(UUID id, ChargeKind kind, ScheduleLine.Origin origin, int period, LocalDate from, LocalDate to,
        LocalDate dueOn, BigDecimal amount, BigDecimal tax, BigDecimal taxRate, boolean invoiced,
        List<SchedulePart.Segment> segments, String note) {

    static List<ScheduleView> of(Lease lease) {
        return lease.status == ApprovalStatus.APPROVED
                ? ScheduleLine.of(lease.id).stream().map(ScheduleView::of).toList()
                : planned(lease.first().terms(lease));
    }

    static ScheduleView of(ScheduleLine line) {
        return new ScheduleView(line.id, line.kind, line.origin, line.period, line.from, line.to, line.dueOn,
                line.amount, line.tax, plain(line.taxRate), line.isInvoiced(), SchedulePart.segments(line.segments),
                line.origin == ScheduleLine.Origin.SETTLEMENT ? SettledWords.of(line) : null);
    }

    static List<ScheduleView> planned(LeaseTerms terms) {
        var lines = new ArrayList<ScheduleView>();
        Schedules.kinds(terms).forEach((kind, of) -> RentSchedule.of(of).periods()
                .forEach(period -> lines.add(planned(kind, period, of.tax().on(period.dueOn())))));
        return lines;
    }

    /** A line that would be written. */
    static ScheduleView planned(ChargeKind kind, RentPeriod period, BigDecimal taxRate) {
        return new ScheduleView(null, kind, ScheduleLine.Origin.PLAN, period.period(), period.from(), period.to(),
                period.dueOn(), period.amount(), period.tax(), plain(taxRate), false,
                SchedulePart.segments(period.segments()), null);
    }

    private static BigDecimal plain(BigDecimal percent) {
        var stripped = percent.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}
