package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What an enterprise shows for money that it says it has sent (回单). */
@Entity
@Unaudited("says by itself who sent it; what becomes of it has entries of its own")
@Table(name = "payment_proof")
class PaymentProof extends ParkScoped {
    public enum Status {
        PENDING, CONFIRMED, REFUSED
    }

    @Version
    public int version;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id", updatable = false)
    public StoredFile file;
    /** CNY. */
    @Column(updatable = false)
    public BigDecimal amount;
    @Column(name = "paid_on", updatable = false)
    public LocalDate paidOn;
    @Column(updatable = false)
    public String reference;
    @Enumerated(EnumType.STRING)
    public Status status = Status.PENDING;
    @Column(name = "sent_at", updatable = false)
    public Instant sentAt;
    @Column(name = "sent_by", columnDefinition = "binary(16)", updatable = false)
    public UUID sentBy;
    @Column(name = "settled_at")
    public Instant settledAt;
    @Column(name = "settled_by", columnDefinition = "binary(16)")
    public UUID settledBy;
    @Column(name = "refusal_reason")
    public String refusalReason;
    /** What the confirmation booked. */
    @Column(name = "payment_id", columnDefinition = "binary(16)")
    public UUID paymentId;

    /** @param facts that hold */
    static PaymentProof send(List<Invoice> invoices, PaymentFacts facts, StoredFile file, Stamp stamp) {
        var proof = new PaymentProof();
        proof.enterpriseId = invoices.get(0).enterpriseId;
        proof.file = file;
        proof.amount = facts.amount.setScale(2);
        proof.paidOn = facts.paidOn;
        proof.reference = facts.reference;
        proof.sentAt = stamp.instant();
        proof.sentBy = stamp.person();
        proof.persist();
        invoices.forEach(invoice -> ProofInvoice.name(proof, invoice));
        return proof;
    }

    /**
     * Books the payment that it shows, which pays the named invoices as far as they are open, the oldest due first; to
     * be called with the account locked.
     *
     * @throws Problem 409 when it was confirmed or declined before
     */
    Payment confirm(Stamp stamp) {
        mustWait();
        var facts = new PaymentFacts();
        facts.amount = amount;
        facts.paidOn = paidOn;
        facts.reference = reference;
        var payment = Payment.receive(enterpriseId, facts, stamp);
        var named = ProofInvoice.namedBy(List.of(id));
        payment.payOldest(Invoice.open(enterpriseId).stream()
                .filter(open -> named.stream().anyMatch(one -> one.invoiceId.equals(open.id))).toList(), stamp);
        paymentId = payment.id;
        settle(Status.CONFIRMED, stamp);
        return payment;
    }

    /** @throws Problem 409 when it was confirmed or declined before */
    void refuse(String reason, Stamp stamp) {
        mustWait();
        refusalReason = reason;
        settle(Status.REFUSED, stamp);
    }

    private void mustWait() {
        if (status != Status.PENDING) {
            throw Problem.conflict(Language.words(ProofWords.class).settledBefore());
        }
    }

    private void settle(Status next, Stamp stamp) {
        status = next;
        settledAt = stamp.instant();
        settledBy = stamp.person();
        Audit.did(next == Status.CONFIRMED ? "confirmed" : "refused", this, Map.of("status", Status.PENDING),
                Map.of("status", next));
    }

    /** The proof, if this park has it and the asker may see it. */
    static Optional<PaymentProof> visible(Sight sight, UUID id) {
        return PaymentProof.<PaymentProof>findByIdOptional(id).filter(proof -> sight.covers(proof.enterpriseId));
    }

    /** The last fifty of an enterprise, the latest first. */
    static List<PaymentProof> of(UUID enterpriseId) {
        return find("enterpriseId = ?1 order by id desc", enterpriseId).<PaymentProof>range(0, 49).list();
    }

    static List<PaymentProof> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    /** Those that wait for the operators, the oldest first; at most fifty. */
    static List<PaymentProof> waiting() {
        return find("status = ?1 order by id", Status.PENDING).<PaymentProof>range(0, 49).list();
    }
}
