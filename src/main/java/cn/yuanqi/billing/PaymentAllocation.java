package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A part of a payment that pays an invoice, or, negative, that no longer does. Only ever added. */
@Entity
@Unaudited("only added to; says by itself what was booked when")
@Table(name = "payment_allocation")
class PaymentAllocation extends ParkScoped {
    @Column(name = "payment_id", columnDefinition = "binary(16)", updatable = false)
    public UUID paymentId;
    @Column(name = "invoice_id", columnDefinition = "binary(16)", updatable = false)
    public UUID invoiceId;
    /** CNY. */
    @Column(updatable = false)
    public BigDecimal amount;
    /** The day from which it counts for the late fee. */
    @Column(name = "counts_on", updatable = false)
    public LocalDate countsOn;
    @Column(name = "booked_at", updatable = false)
    public Instant bookedAt;

    /** What a payment still pays of an invoice. */
    record Held(UUID invoiceId, BigDecimal amount) {
    }

    static void book(Payment payment, Invoice invoice, BigDecimal part, Stamp stamp) {
        var allocation = row(payment, invoice, stamp);
        allocation.amount = part;
        allocation.countsOn = payment.paidOn;
        allocation.persist();
    }

    /** Until the day of the refund the part counted as paid. */
    static void takeBack(Payment payment, Invoice invoice, BigDecimal part, Stamp stamp) {
        var allocation = row(payment, invoice, stamp);
        allocation.amount = part.negate();
        allocation.countsOn = stamp.today();
        allocation.persist();
    }

    private static PaymentAllocation row(Payment payment, Invoice invoice, Stamp stamp) {
        var allocation = new PaymentAllocation();
        allocation.paymentId = payment.id;
        allocation.invoiceId = invoice.id;
        allocation.bookedAt = stamp.instant();
        return allocation;
    }

    /** The latest first. */
    static List<Held> heldBy(Payment payment) {
        var held = new LinkedHashMap<UUID, BigDecimal>();
        PaymentAllocation.<PaymentAllocation>list("paymentId = ?1 order by bookedAt desc, id desc", payment.id)
                .forEach(part -> held.merge(part.invoiceId, part.amount, BigDecimal::add));
        var all = new ArrayList<Held>();
        held.forEach((invoice, amount) -> all.add(new Held(invoice, amount)));
        return all;
    }

    static List<PaymentAllocation> of(UUID invoiceId) {
        return list("invoiceId = ?1 order by countsOn, id", invoiceId);
    }
}
