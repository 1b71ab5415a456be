package cn.yuanqi.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.booking.RoomCharge;
import cn.yuanqi.booking.RoomCharges;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.leasing.TaxRate;
import cn.yuanqi.leasing.TaxedKind;

/** Issues what the meeting rooms make due: one invoice per enterprise and month, one line per meeting. */
@ApplicationScoped
class RoomRun {
    /** @param charges lines on those invoices */
    record Billed(int invoices, int charges) {
    }

    private record Payer(UUID enterpriseId, YearMonth month) {
    }

    /** In the transaction of the caller; whoever bills in the park at the same time waits for the numbers. */
    Billed bill(LocalDate through, Stamp stamp) {
        var numbers = InvoiceSequence.of(stamp.today().getYear());
        var due = RoomCharges.due(through, stamp);
        var byPayer = due.stream().collect(Collectors.groupingBy(
                charge -> new Payer(charge.enterpriseId(), charge.month()), LinkedHashMap::new, Collectors.toList()));
        byPayer.forEach((payer, charges) -> {
            var invoice = Invoice.issue(bill(payer, charges), numbers, stamp);
            Invoice.flush();
            charges.forEach(charge -> charge.billed(invoice.id));
        });
        return new Billed(byPayer.size(), due.size());
    }

    private static Bill bill(Payer payer, List<RoomCharge> charges) {
        return new Bill(payer.enterpriseId(), null, payer.month().atDay(1), payer.month().atEndOfMonth(),
                charges.get(0).dueOn(), Bill.Late.NEVER, charges.stream().map(RoomRun::charge).toList());
    }

    private static Charge charge(RoomCharge charge) {
        var rate = TaxRate.billed(TaxedKind.SERVICE, charge.building(), charge.month().atEndOfMonth());
        return new Charge(ChargeKind.SERVICE, charge.bookingId(), charge.amount(), rate, charge.note());
    }
}
