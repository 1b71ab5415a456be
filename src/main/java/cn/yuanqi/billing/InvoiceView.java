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
 * @param overdue days since the due date while something is open, else 0
 */
public record InvoiceView(UUID id, String number, UUID enterpriseId, UUID leaseId, LocalDate from, LocalDate to,
        LocalDate dueOn, LocalDate issuedOn, BigDecimal amount, BigDecimal tax, BigDecimal paid, BigDecimal open,
        Invoice.Status status, long overdue, String voidReason, List<Line> lines) {

    public record Line(UUID id, ChargeKind kind, BigDecimal amount, BigDecimal taxRate, BigDecimal tax, String note) {
        static Line of(InvoiceLine line, Map<UUID, String> explained) {
            return new Line(line.id, line.kind, line.amount, line.taxRate, line.tax,
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
        long overdue = invoice.isOverdue(on) ? on.toEpochDay() - invoice.dueOn.toEpochDay() : 0;
        return new InvoiceView(invoice.id, invoice.number, invoice.enterpriseId, invoice.leaseId, invoice.from,
                invoice.to, invoice.dueOn, invoice.issuedOn, invoice.amount, invoice.tax, invoice.paid, invoice.open(),
                invoice.status, overdue, invoice.voidReason,
                lines.stream().map(line -> Line.of(line, explained)).toList());
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
