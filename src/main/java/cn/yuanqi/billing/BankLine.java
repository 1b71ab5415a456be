package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** Money that came to the park's bank account, as the bank's statement says. */
@Entity
@Unaudited("says by itself who imported and who settled it; the payment that it becomes has entries of its own")
@Table(name = "bank_line")
class BankLine extends ParkScoped {
    public enum Status {
        OPEN, BOOKED, ASIDE
    }

    @Version
    public int version;
    @Column(name = "line_key", columnDefinition = "char(64)", updatable = false)
    public String key;
    @Column(name = "paid_on", updatable = false)
    public LocalDate paidOn;
    /** CNY. */
    @Column(updatable = false)
    public BigDecimal amount;
    @Column(updatable = false)
    public String payer;
    @Column(updatable = false)
    public String account;
    @Column(updatable = false)
    public String reference;
    @Column(updatable = false)
    public String remark;
    @Enumerated(EnumType.STRING)
    public Status status = Status.OPEN;
    @Column(name = "imported_at", updatable = false)
    public Instant importedAt;
    @Column(name = "imported_by", columnDefinition = "binary(16)", updatable = false)
    public UUID importedBy;
    /** Whose money it was found to be. */
    @Column(name = "enterprise_id", columnDefinition = "binary(16)")
    public UUID enterpriseId;
    @Column(name = "payment_id", columnDefinition = "binary(16)")
    public UUID paymentId;
    /** Why it was set aside. */
    public String reason;
    @Column(name = "settled_at")
    public Instant settledAt;
    @Column(name = "settled_by", columnDefinition = "binary(16)")
    public UUID settledBy;

    static void add(String key, BankEntry entry, Stamp stamp) {
        var line = new BankLine();
        line.key = key;
        line.paidOn = entry.paidOn();
        line.amount = entry.amount();
        line.payer = entry.payer();
        line.account = entry.account();
        line.reference = entry.reference();
        line.remark = entry.remark();
        line.importedAt = stamp.instant();
        line.importedBy = stamp.person();
        line.persist();
    }

    /** Books the payment; to be called with this row and the account locked. @param open what it pays, oldest first */
    Payment book(UUID enterprise, List<Invoice> open, Stamp stamp) {
        mustBeOpen();
        var facts = new PaymentFacts();
        facts.amount = amount;
        facts.paidOn = paidOn;
        facts.reference = reference != null || remark == null || remark.length() <= 100
                ? reference == null ? remark : reference
                : remark.substring(0, 100);
        var payment = Payment.receive(enterprise, facts, stamp);
        payment.payOldest(open, stamp);
        enterpriseId = enterprise;
        paymentId = payment.id;
        settle(Status.BOOKED, stamp);
        return payment;
    }

    void setAside(String why, Stamp stamp) {
        mustBeOpen();
        reason = why;
        settle(Status.ASIDE, stamp);
    }

    /** @throws Problem 409 when it was booked or set aside before */
    void mustBeOpen() {
        if (status != Status.OPEN) {
            throw Problem.conflict(Language.words(BankWords.class).settledBefore());
        }
    }

    private void settle(Status next, Stamp stamp) {
        status = next;
        settledAt = stamp.instant();
        settledBy = stamp.person();
    }

    /** Locks the line to the end of the transaction. */
    static Optional<BankLine> locked(UUID id) {
        return BankLine.<BankLine>find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    static Set<String> known(List<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager().createQuery("select b.key from BankLine b where b.key in :keys",
                        String.class).setParameter("keys", keys).getResultList());
    }

    /** The earliest imported first; at most two hundred. */
    static List<BankLine> of(Status status) {
        return find("status = ?1 order by id", status).<BankLine>range(0, 199).list();
    }
}
