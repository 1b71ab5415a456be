package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.metering.MeterCharge;

/**
 * An invoice as the outside sees it; sums in CNY, rates in percent.
 *
 * @param relieved what the park has given up of the amount, and the tax in that
 * @param overdue days since the due date while something is open, else 0
 */
public record InvoiceView(UUID id, String number, UUID enterpriseId, UUID leaseId, LocalDate from, LocalDate to,
        LocalDate dueOn, LocalDate issuedOn, BigDecimal amount, BigDecimal tax, BigDecimal paid, BigDecimal relieved,
        BigDecimal relievedTax, BigDecimal open, Invoice.Status status, long overdue, String voidReason,
        List<Line> lines) {

    /**
     * @param relieved what the park has given up of it, and the tax in that
     * @param note in words the payer can check
     */
    public record Line(UUID id, ChargeKind kind, BigDecimal amount, BigDecimal taxRate, BigDecimal tax,
            BigDecimal relieved, BigDecimal relievedTax, String note) {
        static Line of(InvoiceLine line, Map<UUID, ReliefPart.Taken> taken, Map<UUID, String> explained) {
            var relief = taken.getOrDefault(line.id, ReliefPart.Taken.NOTHING);
            return new Line(line.id, line.kind, line.amount, line.taxRate, line.tax, relief.amount(), relief.tax(),
                    explained.getOrDefault(line.sourceId, line.note));
        }
    }

    /** @param on the park's day */
    static InvoiceView of(Invoice invoice, List<InvoiceLine> lines, LocalDate on) {
        return of(invoice, lines, explained(lines), on);
    }

    /** Water and power, as their meters tell it in the asker's language. */
    private static Map<UUID, String> explained(List<InvoiceLine> lines) {
        return MeterCharge.words(lines.stream().filter(line -> line.kind.isMetered()).map(line -> line.sourceId)
                .toList());
    }

    private static InvoiceView of(Invoice invoice, List<InvoiceLine> lines, Map<UUID, String> explained,
            LocalDate on) {
        var taken = invoice.relieved.signum() == 0
                ? Map.<UUID, ReliefPart.Taken>of()
                : ReliefPart.taken(List.of(invoice.id));
        long overdue = invoice.isOverdue(on) ? on.toEpochDay() - invoice.dueOn.toEpochDay() : 0;
        return new InvoiceView(invoice.id, invoice.number, invoice.enterpriseId, invoice.leaseId, invoice.from,
                invoice.to, invoice.dueOn, invoice.issuedOn, invoice.amount, invoice.tax, invoice.paid,
                invoice.relieved, invoice.relievedTax, invoice.open(), invoice.status, overdue, invoice.voidReason,
                lines.stream().map(line -> Line.of(line, taken, explained)).toList());
    }

    static InvoiceView of(Invoice invoice, LocalDate on) {
        return of(invoice, invoice.lines(), on);
    }

    /** Reads the lines of all of them at once. */
    static List<InvoiceView> ofAll(Collection<Invoice> invoices, LocalDate on) {
        var all = InvoiceLine.ofAll(invoices.stream().map(one -> one.id).toList());
        var explained = explained(all);
        Map<UUID, List<InvoiceLine>> lines = all.stream().collect(Collectors.groupingBy(line -> line.invoiceId));
        return invoices.stream().map(one -> of(one, lines.getOrDefault(one.id, List.of()), explained, on)).toList();
    }
}
