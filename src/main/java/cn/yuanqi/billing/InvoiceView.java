package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An invoice as the outside sees it; sums in CNY, rates in percent.
 *
 * @param overdue days since the due date while something is open, else 0
 */
public record InvoiceView(UUID id, String number, UUID enterpriseId, UUID leaseId, LocalDate from, LocalDate to,
        LocalDate dueOn, LocalDate issuedOn, BigDecimal amount, BigDecimal tax, BigDecimal paid, BigDecimal open,
        Invoice.Status status, long overdue, String voidReason, List<Line> lines) {

    public record Line(UUID id, ChargeKind kind, BigDecimal amount, BigDecimal taxRate, BigDecimal tax, String note) {
        static Line of(InvoiceLine line) {
            return new Line(line.id, line.kind, line.amount, line.taxRate, line.tax, line.note);
        }
    }

    /** @param on the park's day */
    static InvoiceView of(Invoice invoice, List<InvoiceLine> lines, LocalDate on) {
        long overdue = invoice.isOverdue(on) ? on.toEpochDay() - invoice.dueOn.toEpochDay() : 0;
        return new InvoiceView(invoice.id, invoice.number, invoice.enterpriseId, invoice.leaseId, invoice.from,
                invoice.to, invoice.dueOn, invoice.issuedOn, invoice.amount, invoice.tax, invoice.paid, invoice.open(),
                invoice.status, overdue, invoice.voidReason, lines.stream().map(Line::of).toList());
    }

    static InvoiceView of(Invoice invoice, LocalDate on) {
        return of(invoice, invoice.lines(), on);
    }

    /** Reads the lines of all of them at once. */
    static List<InvoiceView> ofAll(Collection<Invoice> invoices, LocalDate on) {
        Map<UUID, List<InvoiceLine>> lines = InvoiceLine.ofAll(invoices.stream().map(one -> one.id).toList()).stream()
                .collect(Collectors.groupingBy(line -> line.invoiceId));
        return invoices.stream().map(one -> of(one, lines.getOrDefault(one.id, List.of()), on)).toList();
    }
}
