package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What one part of an invoice is for. */
@Entity
@Unaudited("stands and falls with its invoice")
@Table(name = "invoice_line")
class InvoiceLine extends ParkScoped {
    @Column(name = "invoice_id", columnDefinition = "binary(16)", updatable = false)
    public UUID invoiceId;
    @Column(updatable = false)
    public int position;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public ChargeKind kind;
    /** The schedule line, meter reading, or other row that is billed; on one living invoice at most. */
    @Column(name = "source_id", columnDefinition = "binary(16)", updatable = false)
    public UUID sourceId;
    /** CNY, tax included. */
    @Column(updatable = false)
    public BigDecimal amount;
    /** Percent. */
    @Column(name = "tax_rate", updatable = false)
    public BigDecimal taxRate;
    @Column(updatable = false)
    public BigDecimal tax;
    @Column(updatable = false)
    public String note;
    /** 1, or {@code null} once the invoice is void: what it billed may then be billed again. */
    public Integer live = 1;

    static List<InvoiceLine> ofAll(Collection<UUID> invoices) {
        return invoices.isEmpty() ? List.of() : list("invoiceId in ?1 order by invoiceId, position", invoices);
    }
}
