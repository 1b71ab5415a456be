package cn.yuanqi.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.booking.RoomCharge;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.leasing.DueLine;
import cn.yuanqi.leasing.Holdovers;
import cn.yuanqi.leasing.Lease.LateFee;
import cn.yuanqi.metering.MeterCharge;
import cn.yuanqi.platform.Contention;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Issues what the schedules of approved leases make due: one invoice per lease and period, one line per kind of charge.
 * It goes forward in steps that each commit, so a run that is killed has billed whole invoices and the next one goes on;
 * of two runs at once each step waits for the other's, and finds nothing left of what that one billed.
 */
@ApplicationScoped
class BillingRun {
    /** Schedule lines in one step: long enough for batches to pay, short enough for others who wait for a number. */
    private static final int STEP = 1_500;
    /** How often a step begins again because of one. */
    private static final int AMENDMENTS = 5;
    private static final Comparator<DueLine> ORDER = Comparator.comparing(DueLine::leaseId)
            .thenComparing(DueLine::from).thenComparing(DueLine::to).thenComparing(DueLine::origin)
            .thenComparing(line -> line.kind().name()).thenComparing(DueLine::id);
    @Inject
    CurrentPark park;
    @Inject
    Holdovers holdovers;
    @Inject
    MeterRun meters;
    @Inject
    RoomRun rooms;
    @Inject
    Credits credits;

    /**
     * @param issued invoices made
     * @param skipped lines that were invoiced before, by this run's end by another, or are 0.00
     */
    record Result(int issued, long skipped) {
    }

    private record Period(UUID leaseId, UUID enterpriseId, DueLine.Span span) {
        static Period of(DueLine line) {
            return new Period(line.leaseId(), line.enterpriseId(), line.span());
        }
    }

    /** @param last the lease that it came to, {@code null} when nothing is left */
    private record Step(int invoices, int lines, UUID last) {
        static final Step BEGIN = new Step(0, 0, new UUID(0, 0));
    }

    private static final class Overtaken extends IllegalStateException {
        Overtaken() {
            super("a schedule line was taken back while it was billed");
        }
    }

    /** Bills all that is due by that day; to be called outside a transaction. */
    Result through(LocalDate day, Stamp stamp) {
        InvoiceSequence.ready(stamp.today().getYear());
        writeHoldovers(day, stamp);
        int issued = 0;
        long billed = 0;
        for (var step = Step.BEGIN; step.last() != null;) {
            var from = step.last();
            step = committed(() -> step(day, from, stamp));
            issued += step.invoices();
            billed += step.lines();
        }
        var metered = Contention
                .retried(() -> QuarkusTransaction.requiringNew().timeout(300).call(() -> meters.bill(day, stamp)));
        var booked = Contention
                .retried(() -> QuarkusTransaction.requiringNew().timeout(300).call(() -> rooms.bill(day, stamp)));
        credits.useAll(stamp);
        long lines = QuarkusTransaction.requiringNew().call(
                () -> DueLine.countThrough(day) + MeterCharge.countThrough(day) + RoomCharge.countThrough(day));
        return new Result(issued + metered.invoices() + booked.invoices(),
                lines - billed - metered.charges() - booked.charges());
    }

    /** An amendment may take back what the step has read: then it reads again. */
    private static Step committed(Supplier<Step> step) {
        for (int left = AMENDMENTS;; left--) {
            try {
                return Contention.retried(() -> QuarkusTransaction.requiringNew().timeout(300).call(step::get));
            } catch (Overtaken amended) {
                if (left == 0) {
                    throw amended;
                }
            }
        }
    }

    /** Who stays on is known to this day only, however far the run looks ahead. */
    private void writeHoldovers(LocalDate day, Stamp stamp) {
        var known = known(day, stamp);
        Contention.retried(() -> QuarkusTransaction.requiringNew().call(() -> holdovers.write(known)));
    }

    private static LocalDate known(LocalDate day, Stamp stamp) {
        return day.isBefore(stamp.today()) ? day : stamp.today();
    }

    /** The same in the transaction of the caller. @return invoices made */
    int within(LocalDate day, Stamp stamp) {
        holdovers.write(known(day, stamp));
        int issued = 0;
        for (var step = Step.BEGIN; step.last() != null;) {
            step = step(day, step.last(), stamp);
            issued += step.invoices();
        }
        return issued + meters.bill(day, stamp).invoices() + rooms.bill(day, stamp).invoices();
    }

    private Step step(LocalDate day, UUID after, Stamp stamp) {
        var numbers = InvoiceSequence.of(stamp.today().getYear());
        var due = DueLine.next(day, after, STEP);
        if (due.isEmpty()) {
            return new Step(0, 0, null);
        }
        var periods = periods(due);
        var late = DueLine.lateFees(due.stream().map(DueLine::leaseId).distinct().toList());
        var written = new InvoiceWriter(park.id());
        var taken = new HashMap<UUID, UUID>();
        periods.forEach((period, lines) -> {
            var invoice = written.add(bill(period, lines, late.get(period.leaseId())), numbers, stamp);
            lines.forEach(line -> taken.put(line.id(), invoice.id));
        });
        written.write(stamp);
        if (!DueLine.take(park.id(), taken, stamp.instant())) {
            throw new Overtaken();
        }
        Invoice.getEntityManager().clear();
        return new Step(periods.size(), due.size(), due.get(due.size() - 1).leaseId());
    }

    /** In the order of days; what is for the same days stands together. */
    private static Map<Period, List<DueLine>> periods(List<DueLine> lines) {
        var periods = new LinkedHashMap<Period, List<DueLine>>();
        lines.stream().sorted(ORDER)
                .forEach(line -> periods.computeIfAbsent(Period.of(line), each -> new ArrayList<>()).add(line));
        return periods;
    }

    private static Bill bill(Period period, List<DueLine> lines, LateFee late) {
        var charges = lines.stream().map(BillingRun::charge).toList();
        var dueOn = lines.stream().map(DueLine::dueOn).min(LocalDate::compareTo).orElseThrow();
        return new Bill(period.enterpriseId(), period.leaseId(), period.span().from(), period.span().to(), dueOn,
                new Bill.Late(late.percentPerDay(), late.graceDays()), charges);
    }

    private static Charge charge(DueLine line) {
        return new Charge(kind(line.kind()), line.id(), line.amount(), line.taxRate(),
                line.from() + " – " + line.to());
    }

    private static ChargeKind kind(cn.yuanqi.leasing.ChargeKind kind) {
        return switch (kind) {
            case PENALTY, CLAW_BACK -> ChargeKind.ONE_OFF;
            default -> ChargeKind.valueOf(kind.name());
        };
    }
}
