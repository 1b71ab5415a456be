package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;

/** The late fees of one enterprise, whose account is locked meanwhile. */
final class LateFees {
    private final UUID enterpriseId;
    private final Stamp stamp;

    LateFees(UUID enterpriseId, Stamp stamp) {
        this.enterpriseId = enterpriseId;
        this.stamp = stamp;
    }

    /** Brings the stored lines of every invoice to what its payments say by now, to the given day. */
    void accrue(LocalDate through) {
        late(through).forEach(invoice -> {
            var stored = LateFeeLine.byDay(invoice);
            var last = stored.isEmpty() || stored.lastKey().isBefore(through) ? through : stored.lastKey();
            LateFeeLine.book(invoice, LateFee.corrections(stored, wanted(invoice, last)), stamp);
        });
    }

    /** A late fee costs no late fee. */
    private List<Invoice> late(LocalDate through) {
        return Invoice.list("enterpriseId = ?1 and dueOn < ?2 and lateFeePercent > 0 order by id", enterpriseId,
                through);
    }

    private static TreeMap<LocalDate, BigDecimal> wanted(Invoice invoice, LocalDate through) {
        if (invoice.status == Invoice.Status.VOID) {
            return new TreeMap<>();
        }
        var paid = new TreeMap<LocalDate, BigDecimal>();
        PaymentAllocation.of(invoice.id).forEach(part -> paid.merge(part.countsOn, part.amount, BigDecimal::add));
        Relief.granted(invoice.id).forEach(relief -> paid.merge(relief.grantedOn, relief.amount, BigDecimal::add));
        var terms = new LateFeeTerms(invoice.amount, invoice.dueOn, invoice.lateFeePercent, invoice.graceDays);
        return new TreeMap<>(LateFee.lines(terms, paid, through));
    }

    /**
     * Puts what is owed so far and on no invoice yet on one of its own, due on the day of issue.
     *
     * @return {@code null} when nothing is owed: what was taken back is set off against later lines
     */
    Invoice bill(LocalDate through) {
        accrue(through);
        Invoice.flush();
        var lines = LateFeeLine.unbilled(late(through).stream().map(invoice -> invoice.id).toList());
        var owed = lines.stream().map(line -> line.amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (owed.signum() <= 0) {
            return null;
        }
        var first = lines.stream().map(line -> line.day).min(LocalDate::compareTo).orElseThrow();
        var last = lines.stream().map(line -> line.day).max(LocalDate::compareTo).orElseThrow();
        var note = Language.words(BillingWords.class).lateFeeNote(first.toString(), last.toString());
        var charge = new Charge(ChargeKind.LATE_FEE, lines.get(0).id, owed, BigDecimal.ZERO, note);
        var bill = new Bill(enterpriseId, null, first, last, stamp.today(), Bill.Late.NEVER, List.of(charge));
        var invoice = Invoice.issue(bill, InvoiceSequence.of(stamp.today().getYear()), stamp);
        lines.forEach(line -> line.billedOn = invoice.id);
        if (BillingSetting.isCreditApplied()) {
            Credits.use(enterpriseId, stamp);
        }
        return invoice;
    }
}
