package cn.yuanqi.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.leasing.DueLine;
import cn.yuanqi.leasing.Holdovers;
import cn.yuanqi.leasing.Lease.LateFee;
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
    @Inject
    CurrentPark park;
    @Inject
    Holdovers holdovers;

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

    private record Step(int invoices, int lines) {
    }

    /** Bills all that is due by that day; to be called outside a transaction. */
    Result through(LocalDate day, Stamp stamp) {
        writeHoldovers(day, stamp);
        int issued = 0;
        long billed = 0;
        Step step;
        do {
            step = Contention
                    .retried(() -> QuarkusTransaction.requiringNew().timeout(300).call(() -> step(day, stamp)));
            issued += step.invoices();
            billed += step.lines();
        } while (step.lines() > 0);
        long lines = QuarkusTransaction.requiringNew().call(() -> DueLine.countThrough(day));
        return new Result(issued, lines - billed);
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
        Step step;
        do {
            step = step(day, stamp);
            issued += step.invoices();
        } while (step.lines() > 0);
        return issued;
    }

    private Step step(LocalDate day, Stamp stamp) {
        var numbers = InvoiceSequence.of(stamp.today().getYear());
        var periods = periods(DueLine.next(day, STEP));
        var late = DueLine.lateFees(periods.keySet().stream().map(Period::leaseId).distinct().toList());
        var taken = new HashMap<UUID, UUID>();
        periods.forEach((period, lines) -> {
            var invoice = Invoice.issue(bill(period, lines, late.get(period.leaseId())), numbers, stamp);
            lines.forEach(line -> taken.put(line.id(), invoice.id));
        });
        Invoice.flush();
        if (!taken.isEmpty() && !DueLine.take(park.id(), taken, stamp.instant())) {
            throw new IllegalStateException("a schedule line was billed outside the lock of the numbers");
        }
        Invoice.getEntityManager().clear();
        return new Step(periods.size(), taken.size());
    }

    /** Lines by lease and period; the last period waits for the next step when the step may have cut it. */
    private static Map<Period, List<DueLine>> periods(List<DueLine> lines) {
        var periods = new LinkedHashMap<Period, List<DueLine>>();
        lines.forEach(line -> periods.computeIfAbsent(Period.of(line), each -> new ArrayList<>()).add(line));
        if (lines.size() == STEP && periods.size() > 1) {
            periods.remove(Period.of(lines.get(STEP - 1)));
        }
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
