package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** Money that an enterprise paid; what is neither allocated nor refunded is its credit. */
@Entity
public class Payment extends ParkScoped {
    public enum Method {
        BANK_TRANSFER, CASH, CARD, ALIPAY, WECHAT, OTHER,
        /** No money came: an invoice of less than nothing gives the enterprise this much to pay others with. */
        CREDIT_NOTE,
        /** No money came: the deposit of a lease, which the reference names, pays. */
        DEPOSIT;

        /** Whether money came from outside. */
        boolean isMoney() {
            return this != CREDIT_NOTE && this != DEPOSIT;
        }
    }

    public enum Status {
        RECEIVED, REFUNDED
    }

    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    /** CNY. */
    @Column(updatable = false)
    public BigDecimal amount;
    public BigDecimal allocated = BigDecimal.ZERO.setScale(2);
    public BigDecimal refunded = BigDecimal.ZERO.setScale(2);
    /** The day on which it counts; may lie before the day on which it was booked. */
    @Column(name = "paid_on", updatable = false)
    public LocalDate paidOn;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Method method;
    @Column(updatable = false)
    public String reference;
    @Enumerated(EnumType.STRING)
    public Status status;
    @Column(name = "booked_at", updatable = false)
    public Instant bookedAt;
    @Column(name = "booked_by", columnDefinition = "binary(16)", updatable = false)
    public UUID bookedBy;
    @Column(name = "refunded_on")
    public LocalDate refundedOn;
    @Column(name = "refund_reason")
    public String refundReason;
    @Column(name = "refunded_by", columnDefinition = "binary(16)")
    public UUID refundedBy;

    /** Books a payment that pays nothing yet. */
    static Payment receive(UUID enterpriseId, PaymentFacts facts, Stamp stamp) {
        facts.mustHold(stamp.today());
        var payment = new Payment();
        payment.enterpriseId = enterpriseId;
        payment.amount = facts.amount.setScale(2);
        payment.paidOn = facts.paidOn;
        payment.method = facts.method;
        payment.reference = facts.reference;
        payment.status = Status.RECEIVED;
        payment.bookedAt = stamp.instant();
        payment.bookedBy = stamp.person();
        payment.persist();
        return payment;
    }

    /** What an invoice of less than nothing gives back. */
    static void credit(Invoice invoice, Stamp stamp) {
        var facts = new PaymentFacts();
        facts.amount = invoice.amount.negate();
        facts.paidOn = stamp.today();
        facts.method = Method.CREDIT_NOTE;
        facts.reference = invoice.number;
        receive(invoice.enterpriseId, facts, stamp);
    }

    BigDecimal credit() {
        return amount.subtract(allocated).subtract(refunded);
    }

    /** Pays the oldest due first of what is open; to be called with the account locked. */
    void payOldest(List<Invoice> open, Stamp stamp) {
        var opens = open.stream().map(one -> new Allocation.Open(one.id, one.dueOn, one.open())).toList();
        pay(Allocation.oldestFirst(credit(), opens).parts(), open, stamp);
    }

    /**
     * Pays just these parts.
     *
     * @param open the enterprise's open invoices, read after the account was locked
     * @throws Problem 422 when an invoice is not open for that much, or the parts are more than is left of the payment
     */
    void pay(Map<UUID, BigDecimal> parts, List<Invoice> open, Stamp stamp) {
        parts.forEach((id, part) -> {
            var invoice = open.stream().filter(one -> one.id.equals(id)).findFirst()
                    .orElseThrow(() -> Problem.invalid("allocations", words().notOpen()));
            if (part.compareTo(invoice.open()) > 0) {
                throw Problem.invalid("allocations",
                        words().moreThanOpen(invoice.number, invoice.open().toPlainString()));
            }
            if (part.compareTo(credit()) > 0) {
                throw Problem.invalid("allocations", words().moreThanPaid(amount.toPlainString()));
            }
            invoice.count(part);
            allocated = allocated.add(part);
            PaymentAllocation.book(this, invoice, part, stamp);
        });
    }

    /**
     * Gives money back, once: first what is credit, then what it paid last.
     *
     * @param sum {@code null} for all of it
     * @throws Problem 409 when it was refunded before, 422 when it is more than was paid
     */
    void refund(BigDecimal sum, String reason, Stamp stamp) {
        if (status == Status.REFUNDED) {
            throw Problem.conflict(words().refundedBefore());
        }
        var back = sum == null ? amount : sum.setScale(2);
        if (back.compareTo(amount) > 0) {
            throw Problem.invalid("amount", words().moreThanPaid(amount.toPlainString()));
        }
        takeBack(back.subtract(credit()).max(BigDecimal.ZERO), stamp);
        refunded = back;
        status = Status.REFUNDED;
        refundedOn = stamp.today();
        refundReason = reason;
        refundedBy = stamp.person();
    }

    private void takeBack(BigDecimal sum, Stamp stamp) {
        var left = sum;
        for (var held : PaymentAllocation.heldBy(this)) {
            var part = left.min(held.amount());
            if (part.signum() > 0) {
                Invoice invoice = Invoice.findById(held.invoiceId());
                invoice.count(part.negate());
                allocated = allocated.subtract(part);
                PaymentAllocation.takeBack(this, invoice, part, stamp);
                left = left.subtract(part);
            }
        }
    }

    /** The payment, if this park has it and the asker may see it. */
    static Optional<Payment> visible(Sight sight, UUID id) {
        return Payment.<Payment>findByIdOptional(id).filter(payment -> sight.covers(payment.enterpriseId));
    }

    /** The last hundred of an enterprise, the latest first. */
    static List<PaymentView> of(UUID enterpriseId) {
        return Payment.<Payment>find("enterpriseId = ?1 order by paidOn desc, id desc", enterpriseId).range(0, 99)
                .stream().map(PaymentView::of).toList();
    }

    /** Payments with credit left, the earliest first; what was refunded in part may have some too. */
    static List<Payment> withCredit(UUID enterpriseId) {
        return list("enterpriseId = ?1 and amount > allocated + refunded order by paidOn, id", enterpriseId);
    }

    private static BillingWords words() {
        return Language.words(BillingWords.class);
    }
}
