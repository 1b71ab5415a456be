package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Audit;
import cn.yuanqi.audit.OfEnterprise;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** What was agreed, from a day on. A version goes its own way through approval; once approved it never changes. */
@Entity
@Restricted(Audience.STAFF)
@Table(name = "lease_version")
public class LeaseVersion extends ParkScoped implements OfEnterprise {
    @Version
    public int version;
    @Column(name = "lease_id", columnDefinition = "binary(16)", updatable = false)
    public UUID leaseId;
    /** From 1; further ones are amendments. */
    @Column(updatable = false)
    public int number;
    @Enumerated(EnumType.STRING)
    public ApprovalStatus status = ApprovalStatus.DRAFT;
    @Column(name = "effective_from")
    public LocalDate effectiveFrom;
    @Column(name = "starts_on")
    public LocalDate startsOn;
    @Column(name = "ends_on")
    public LocalDate endsOn;
    @Enumerated(EnumType.STRING)
    public Proration proration;
    @Column(name = "payment_months")
    public int paymentMonths;
    @Column(name = "due_day")
    public int dueDay;
    @Column(name = "deposit_months")
    public Integer depositMonths;
    @Column(name = "deposit_amount")
    public BigDecimal depositAmount;
    @Column(name = "tax_rate")
    public BigDecimal taxRate;
    @Column(name = "late_fee_percent_per_day")
    public BigDecimal lateFeePercentPerDay;
    @Column(name = "grace_days")
    public int graceDays;
    @Column(name = "holdover_percent")
    public BigDecimal holdoverPercent;
    /** When and by whom the terms were last written; {@code null} when no person did. */
    @Column(name = "written_at")
    public Instant writtenAt;
    @Column(name = "written_by", columnDefinition = "binary(16)")
    public UUID writtenBy;
    @Column(name = "submitted_at")
    public Instant submittedAt;
    @Column(name = "submitted_by", columnDefinition = "binary(16)")
    public UUID submittedBy;
    @Column(name = "decided_at")
    public Instant decidedAt;
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    public UUID decidedBy;
    /** For whom they stood in, {@code null} for nobody. */
    @Column(name = "in_name_of", columnDefinition = "binary(16)")
    public UUID inNameOf;
    /** Why it was rejected, or what the approver added. */
    public String note;

    static LeaseVersion write(UUID leaseId, int number, LeaseTerms terms, Stamp stamp) {
        var version = new LeaseVersion();
        version.leaseId = leaseId;
        version.number = number;
        version.take(terms, stamp);
        version.persist();
        version.writeRows(terms);
        Audit.tells(version, Map.of(), ToldTerms.of(version));
        return version;
    }

    /** Replaces the terms of a draft; a rejected one becomes a draft again. @throws Problem 409 when it is neither */
    void rewrite(LeaseTerms terms, Stamp stamp) {
        must(status == ApprovalStatus.DRAFT || status == ApprovalStatus.REJECTED, words().notADraft());
        status = ApprovalStatus.DRAFT;
        take(terms, stamp);
        var before = ToldTerms.of(this);
        LeaseLine.delete("versionId", id);
        LeaseStep.delete("versionId", id);
        LeaseFree.delete("versionId", id);
        writeRows(terms);
        Audit.tells(this, before, ToldTerms.of(this));
    }

    private void writeRows(LeaseTerms terms) {
        LeaseLine.write(id, terms);
        LeaseStep.write(id, terms);
        LeaseFree.write(id, terms);
    }

    private void take(LeaseTerms terms, Stamp stamp) {
        startsOn = terms.startsOn;
        endsOn = terms.endsOn;
        effectiveFrom = effectiveFrom == null || number <= 1 ? terms.startsOn : effectiveFrom;
        proration = terms.proration;
        paymentMonths = terms.paymentMonths;
        dueDay = terms.dueDay;
        depositMonths = terms.depositMonths;
        depositAmount = terms.depositAmount;
        taxRate = terms.taxRate;
        lateFeePercentPerDay = terms.lateFeePercentPerDay;
        graceDays = terms.graceDays;
        holdoverPercent = terms.holdoverPercent;
        writtenAt = stamp.instant();
        writtenBy = stamp.person();
    }

    void submit(Stamp stamp) {
        must(status == ApprovalStatus.DRAFT, words().onlyDraftsAreSubmitted());
        status = ApprovalStatus.IN_REVIEW;
        submittedAt = stamp.instant();
        submittedBy = stamp.person();
        note = null;
    }

    void withdraw() {
        must(status == ApprovalStatus.IN_REVIEW, words().onlySubmittedAreWithdrawn());
        status = ApprovalStatus.DRAFT;
    }

    /** @throws Problem 409 when it is not in review, 403 when the asker wrote or submitted it */
    void decide(ApprovalStatus decision, String why, Stamp stamp) {
        must(status == ApprovalStatus.IN_REVIEW, words().onlySubmittedAreDecided());
        if (stamp.isOf(writtenBy) || stamp.isOf(submittedBy)) {
            throw Problem.forbidden("own-lease", words().ownLease());
        }
        status = decision;
        decidedAt = stamp.instant();
        decidedBy = stamp.person();
        inNameOf = stamp.inNameOf();
        note = why;
    }

    private static void must(boolean holds, String why) {
        if (!holds) {
            throw Problem.conflict(why);
        }
    }

    private static LeasingWords words() {
        return Language.words(LeasingWords.class);
    }

    /** The terms as they were written. */
    LeaseTerms terms(Lease lease) {
        return StoredTerms.of(List.of(this)).of(this, lease.enterpriseId);
    }

    static Optional<LeaseVersion> of(Lease lease, int number) {
        return find("leaseId = ?1 and number = ?2", lease.id, number).firstResultOptional();
    }

    /** All versions, the first one first. */
    static List<LeaseVersion> of(Lease lease) {
        return list("leaseId = ?1 order by number", lease.id);
    }

    static List<LeaseVersion> ofAll(Collection<UUID> leaseIds) {
        return leaseIds.isEmpty() ? List.of() : list("leaseId in ?1 order by leaseId, number", leaseIds);
    }

    /** The one in force: the last approved, else the first. */
    static LeaseVersion current(List<LeaseVersion> versions) {
        return versions.stream().filter(one -> one.status == ApprovalStatus.APPROVED)
                .reduce((first, second) -> second).orElse(versions.get(0));
    }

    /** An amendment that is not decided yet. */
    static Optional<LeaseVersion> pending(List<LeaseVersion> versions) {
        return versions.stream().filter(one -> one.number > 1 && one.status != ApprovalStatus.APPROVED)
                .reduce((first, second) -> second);
    }

    /** Whether this person may not decide it. */
    boolean isBy(UUID person) {
        return Objects.equals(writtenBy, person) || Objects.equals(submittedBy, person);
    }

    @Override
    public UUID enterpriseOfAudit() {
        return Lease.byId(leaseId).map(lease -> lease.enterpriseId).orElse(null);
    }
}
