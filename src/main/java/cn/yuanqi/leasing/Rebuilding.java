package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * A lease's schedule under what was, or may be, agreed anew: what is invoiced stays, all else from the day after the
 * last invoiced one is reckoned again; what comes out the same keeps its line.
 */
final class Rebuilding {
    private final Lease lease;
    private final Agreed agreed;
    private final LocalDate last;
    private final List<ScheduleLine> standing;
    private final List<Change> changes = new ArrayList<>();

    /**
     * One line that is not as before.
     *
     * @param before {@code null} for one that is new
     * @param after {@code null} for one that goes
     */
    record Change(ChargeKind kind, ScheduleLine before, RentPeriod after) {
        LocalDate from() {
            return after == null ? before.from : after.from();
        }

        BigDecimal difference() {
            var was = before == null ? BigDecimal.ZERO : before.amount;
            return (after == null ? BigDecimal.ZERO : after.amount()).subtract(was).setScale(2);
        }
    }

    /** @param last the last day that anything is due for */
    Rebuilding(Lease lease, Agreed agreed, LocalDate last) {
        this.lease = lease;
        this.agreed = agreed;
        this.last = last;
        standing = ScheduleLine.of(lease.id).stream().filter(line -> line.origin == ScheduleLine.Origin.PLAN).toList();
        compare();
    }

    /** The first day that is not invoiced. */
    LocalDate open() {
        var invoiced = Schedules.invoicedTo(standing);
        return invoiced == null ? lease.startsOn : invoiced.plusDays(1);
    }

    private void compare() {
        var open = open();
        var before = new ArrayList<>(standing.stream().filter(line -> !line.from.isBefore(open)).toList());
        if (!open.isAfter(last)) {
            agreed.schedules(new Span(open, last)).forEach((kind, schedule) -> schedule.periods().forEach(after -> {
                var same = before.stream().filter(line -> line.kind == kind && line.from.equals(after.from()))
                        .findFirst();
                same.ifPresent(before::remove);
                if (same.isEmpty() || !equal(same.get(), after, agreed.taxRate(kind, after.dueOn()))) {
                    changes.add(new Change(kind, same.orElse(null), after));
                }
            }));
        }
        before.stream().filter(line -> !line.isInvoiced())
                .forEach(line -> changes.add(new Change(line.kind, line, null)));
    }

    private static boolean equal(ScheduleLine line, RentPeriod period, BigDecimal rate) {
        return line.to.equals(period.to()) && line.dueOn.equals(period.dueOn())
                && line.amount.compareTo(period.amount()) == 0 && line.tax.compareTo(period.tax()) == 0
                && line.taxRate.compareTo(rate) == 0 && Objects.equals(key(line.segments), key(period.segments()));
    }

    private static List<String> key(List<RentSegment> segments) {
        return segments.stream().map(one -> one.line() + " " + one.unitId() + " " + one.from() + " " + one.to() + " "
                + one.amount() + " " + one.free() + " " + one.price().stripTrailingZeros().toPlainString()).toList();
    }

    /** By day; empty when nothing changes. */
    List<Change> changes() {
        return changes.stream().sorted(Comparator.comparing(Change::from)).toList();
    }

    /** @throws Problem 409 when a line was invoiced at this moment */
    void write() {
        for (Change change : changes) {
            if (change.before() != null && !ScheduleLine.takenBack(change.before().id)) {
                throw Problem.conflict(Language.words(LeasingWords.class).invoicedMeanwhile());
            }
        }
        for (Change change : changes) {
            if (change.after() != null) {
                ScheduleLine.write(new ScheduleLine.Source(lease, agreed.lastVersion(), ScheduleLine.Origin.PLAN,
                        change.kind()), change.after(), agreed.taxRate(change.kind(), change.after().dueOn()));
            }
        }
    }
}
