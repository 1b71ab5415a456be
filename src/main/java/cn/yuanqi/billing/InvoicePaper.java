package cn.yuanqi.billing;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.leasing.Lease;
import cn.yuanqi.leasing.Lessor;
import cn.yuanqi.leasing.LessorFacts;
import cn.yuanqi.leasing.Reckoned;
import cn.yuanqi.platform.Capitals;
import cn.yuanqi.platform.Language;
import cn.yuanqi.tenancy.Park;

/**
 * An invoice as it is printed, in the asker's language.
 *
 * @param lease its number, {@code null} for what belongs to none
 * @param voidedOn {@code null} while it stands
 */
record InvoicePaper(InvoiceView invoice, String park, LessorFacts lessor, Enterprise payer, TitleFacts title,
        String lease, LocalDate voidedOn, List<Line> lines, List<Paid> payments) {

    /** @param how in words that the payer can check, may be empty */
    record Line(InvoiceView.Line line, BigDecimal net, List<String> how) {
    }

    /** @param amount CNY, negative when it was taken back */
    record Paid(LocalDate on, Payment.Method method, String reference, BigDecimal amount) {
    }

    static InvoicePaper of(Invoice invoice, Park park, LocalDate today) {
        var payer = Enterprise.byIds(List.of(invoice.enterpriseId)).get(0);
        var rows = invoice.lines();
        var how = how(rows);
        var view = InvoiceView.of(invoice, rows, today);
        var lines = view.lines().stream()
                .map(line -> new Line(line, line.amount().subtract(line.tax()), how.getOrDefault(line.id(), List.of())))
                .toList();
        return new InvoicePaper(view, park.name, lessor(invoice.issuedOn, park), payer,
                TaxTitle.of(payer.id).map(TitleFacts::of).orElseGet(() -> TitleFacts.of(payer)),
                invoice.leaseId == null ? null : Lease.byId(invoice.leaseId).map(one -> one.number).orElse(null),
                invoice.voidedAt == null ? null : LocalDate.ofInstant(invoice.voidedAt, park.zoneId()), lines,
                payments(invoice.id));
    }

    /** How lines came about, in words that the payer can check, by line; what no schedule made is left out. */
    static Map<UUID, List<String>> how(List<InvoiceLine> rows) {
        var reckoned = Reckoned.of(rows.stream().map(row -> row.sourceId).toList());
        return rows.stream().filter(row -> reckoned.containsKey(row.sourceId))
                .collect(toMap(row -> row.id, row -> reckoned.get(row.sourceId)));
    }

    /** Who let at the end of that day. */
    static LessorFacts lessor(LocalDate day, Park park) {
        ZoneId zone = park.zoneId();
        return Lessor.at(day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1), park.name);
    }

    private static List<Paid> payments(UUID invoice) {
        var parts = PaymentAllocation.of(invoice);
        var ids = parts.stream().map(part -> part.paymentId).distinct().toList();
        var payments = ids.isEmpty()
                ? List.<Payment>of()
                : Payment.<Payment>list("id in ?1", ids);
        var byId = payments.stream().collect(toMap(one -> one.id, one -> one));
        return parts.stream().map(part -> new Paid(part.countsOn, byId.get(part.paymentId).method,
                byId.get(part.paymentId).reference, part.amount)).toList();
    }

    public BigDecimal net() {
        return invoice.amount().subtract(invoice.tax());
    }

    public boolean isCreditNote() {
        return invoice.amount().signum() < 0;
    }

    /** The amount in Chinese capitals; {@code null} in another language. */
    public String capitals() {
        return Language.current() == Language.ZH ? Capitals.of(invoice.amount()) : null;
    }
}
