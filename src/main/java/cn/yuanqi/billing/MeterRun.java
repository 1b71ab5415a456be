package cn.yuanqi.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.leasing.DueLine;
import cn.yuanqi.metering.MeterCharge;
import cn.yuanqi.metering.MeterCharges;

/**
 * Issues what the meters make due: one invoice per lease and period of readings. A correction stands on the next of the
 * lease's invoices, alone only where there is none.
 */
@ApplicationScoped
class MeterRun {
    /** @param charges lines on those invoices */
    record Billed(int invoices, int charges) {
    }

    private record Payer(UUID enterpriseId, UUID leaseId) {
    }

    private record Period(LocalDate from, LocalDate to) {
    }

    /** In the transaction of the caller; whoever bills in the park at the same time waits for the numbers. */
    Billed bill(LocalDate through, Stamp stamp) {
        var numbers = InvoiceSequence.of(stamp.today().getYear());
        var due = MeterCharges.due(through);
        var byPayer = new LinkedHashMap<Payer, List<MeterCharge>>();
        due.forEach(charge -> byPayer
                .computeIfAbsent(new Payer(charge.enterpriseId, charge.leaseId), each -> new ArrayList<>())
                .add(charge));
        var late = DueLine.lateFees(byPayer.keySet().stream().map(Payer::leaseId).filter(id -> id != null).toList());
        int issued = 0;
        for (var each : byPayer.entrySet()) {
            var agreed = late.get(each.getKey().leaseId());
            var terms = agreed == null
                    ? Bill.Late.NEVER
                    : new Bill.Late(agreed.percentPerDay(), agreed.graceDays());
            for (var period : periods(each.getValue()).values()) {
                var invoice = Invoice.issue(bill(period, terms, stamp.today()), numbers, stamp);
                period.forEach(charge -> charge.billed(invoice.id));
                issued++;
            }
        }
        Invoice.flush();
        return new Billed(issued, due.size());
    }

    private static Map<Period, List<MeterCharge>> periods(List<MeterCharge> charges) {
        var periods = new LinkedHashMap<Period, List<MeterCharge>>();
        var order = Comparator.comparing((MeterCharge charge) -> charge.toDay)
                .thenComparing(charge -> charge.fromDay).thenComparing(MeterCharge::shortly);
        charges.stream().filter(charge -> !charge.isCorrection()).sorted(order).forEach(
                charge -> periods.computeIfAbsent(period(charge), each -> new ArrayList<>()).add(charge));
        var last = periods.isEmpty() ? null : new ArrayList<>(periods.values()).get(periods.size() - 1);
        charges.stream().filter(MeterCharge::isCorrection).sorted(order).forEach(
                charge -> (last == null
                        ? periods.computeIfAbsent(period(charge), each -> new ArrayList<>())
                        : last).add(charge));
        return periods;
    }

    private static Period period(MeterCharge charge) {
        return new Period(charge.fromDay, charge.toDay);
    }

    /** The period is that of its first charge; what was due long ago is corrected from today on. */
    private static Bill bill(List<MeterCharge> charges, Bill.Late late, LocalDate today) {
        var first = charges.get(0);
        var dueOn = first.isCorrection() && first.dueOn.isBefore(today) ? today : first.dueOn;
        return new Bill(first.enterpriseId, first.leaseId, first.fromDay, first.toDay, dueOn, late,
                charges.stream().map(MeterRun::charge).toList());
    }

    private static Charge charge(MeterCharge charge) {
        return new Charge(ChargeKind.valueOf(charge.kind().name()), charge.id, charge.amount, charge.taxRate,
                charge.shortly());
    }
}
