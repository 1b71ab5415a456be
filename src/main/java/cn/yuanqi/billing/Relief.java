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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * That the park gives up a part of an invoice (减免): one person asks, another one grants. The invoice's lines stay as
 * they were issued; what is granted stands beside them. All of its moves are made with the account locked.
 */
@Entity
class Relief extends ParkScoped {
    public enum Status {
        ASKED, GRANTED, DECLINED, WITHDRAWN
    }

    @Version
    public int version;
    @Column(name = "invoice_id", columnDefinition = "binary(16)", updatable = false)
    public UUID invoiceId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    /** CNY, tax included. */
    @Column(updatable = false)
    public BigDecimal amount;
    /** The tax in it; {@code null} until it is granted. */
    public BigDecimal tax;
    /** Of the whole invoice, where it was asked for so. */
    @Column(updatable = false)
    public BigDecimal percent;
    @Column(updatable = false)
    public String reason;
    /** What shows the reason; {@code null} for none. */
    @ManyToOne
    @JoinColumn(name = "file_id")
    public StoredFile file;
    @Enumerated(EnumType.STRING)
    public Status status = Status.ASKED;
    /** 1 while nobody has decided, else {@code null}: the database holds that one waits per invoice. */
    @Unaudited("follows the status")
    public Integer waiting = 1;
    @Column(name = "asked_at", updatable = false)
    public Instant askedAt;
    @Column(name = "asked_by", columnDefinition = "binary(16)", updatable = false)
    public UUID askedBy;
    @Column(name = "decided_at")
    public Instant decidedAt;
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    public UUID decidedBy;
    /** For whom they stood in, {@code null} for nobody. */
    @Column(name = "in_name_of", columnDefinition = "binary(16)")
    public UUID inNameOf;
    /** The park's day from which it counts. */
    @Column(name = "granted_on")
    public LocalDate grantedOn;
    /** What was said with the decision. */
    public String note;

    /** @param parts CNY by line. @throws Problem 409 while another one waits, or when less than that is open */
    static Relief ask(Invoice invoice, ReliefInput input, Map<UUID, BigDecimal> parts, Stamp stamp) {
        if (count("invoiceId = ?1 and waiting = 1", invoice.id) > 0) {
            throw Problem.conflict(words().oneWaits());
        }
        var relief = new Relief();
        relief.invoiceId = invoice.id;
        relief.enterpriseId = invoice.enterpriseId;
        relief.amount = parts.values().stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        relief.percent = input.percent;
        relief.reason = input.reason;
        relief.askedAt = stamp.instant();
        relief.askedBy = stamp.person();
        relief.persist();
        parts.forEach((line, part) -> ReliefPart.write(relief, line, part));
        Audit.as("asked", relief);
        return relief;
    }

    /**
     * Takes it off the invoice.
     *
     * @throws Problem 409 when it was decided before, or more than is open; 403 for who asked
     */
    void grant(String said, Stamp stamp) {
        mustWait();
        mustBeAnother(stamp);
        Invoice invoice = Invoice.findById(invoiceId);
        if (!Invoice.OPEN.contains(invoice.status)) {
            throw Problem.conflict(Language.words(BillingWords.class).notOpen());
        }
        if (amount.compareTo(invoice.open()) > 0) {
            throw Problem.conflict(words().moreThanOpenNow(amount.toPlainString(), invoice.open().toPlainString()));
        }
        tax = ReliefPart.grant(this, invoice.lines());
        grantedOn = stamp.today();
        invoice.relieve(amount, tax);
        decide(Status.GRANTED, said, stamp);
        Audit.as("granted", this);
    }

    /** @throws Problem 409 when it was decided before, 403 for who asked */
    void decline(String why, Stamp stamp) {
        mustWait();
        mustBeAnother(stamp);
        decide(Status.DECLINED, why, stamp);
        Audit.as("declined", this);
    }

    /** @throws Problem 409 when it was decided before */
    void withdraw(Stamp stamp) {
        mustWait();
        decide(Status.WITHDRAWN, null, stamp);
        Audit.as("withdrawn", this);
    }

    void show(StoredFile evidence) {
        mustWait();
        file = evidence;
    }

    private void mustWait() {
        if (status != Status.ASKED) {
            throw Problem.conflict(words().decidedBefore());
        }
    }

    private void mustBeAnother(Stamp stamp) {
        if (stamp.isOf(askedBy)) {
            throw Problem.forbidden("own-relief", words().ownRelief());
        }
    }

    private void decide(Status decision, String said, Stamp stamp) {
        status = decision;
        waiting = null;
        note = said;
        decidedAt = stamp.instant();
        decidedBy = stamp.person();
        inNameOf = stamp.inNameOf();
    }

    private static ReliefWords words() {
        return Language.words(ReliefWords.class);
    }

    /** The relief, if this park has it and the asker may see it. */
    static Optional<Relief> visible(Sight sight, UUID id) {
        return Relief.<Relief>findByIdOptional(id).filter(relief -> sight.covers(relief.enterpriseId));
    }

    /** All of an invoice, the latest first. */
    static List<Relief> of(UUID invoiceId) {
        return list("invoiceId = ?1 order by id desc", invoiceId);
    }

    /** What was granted of an invoice, by day. */
    static List<Relief> granted(UUID invoiceId) {
        return list("invoiceId = ?1 and status = ?2 order by grantedOn, id", invoiceId, Status.GRANTED);
    }

    static List<Relief> grantedTo(UUID enterpriseId) {
        return list("enterpriseId = ?1 and status = ?2 order by grantedOn, id", enterpriseId, Status.GRANTED);
    }

    /** The one of an invoice that waits for a decision. */
    static Optional<Relief> waiting(UUID invoiceId) {
        return find("invoiceId = ?1 and waiting = 1", invoiceId).firstResultOptional();
    }

    /** Those that wait for a decision, the oldest first; at most fifty. */
    static List<Relief> waiting() {
        return find("status = ?1 order by id", Status.ASKED).<Relief>range(0, 49).list();
    }
}
