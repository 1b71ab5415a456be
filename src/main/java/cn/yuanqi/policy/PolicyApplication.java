package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.audit.Drafted;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.platform.form.Kept;
import cn.yuanqi.policy.PolicyMoved.Deed;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * An enterprise's application under a policy, from draft to pay-out. Each move is one versioned update that the database
 * lets through for one of those who press at once; the others get a 409.
 */
@Entity
@Table(name = "policy_application")
public class PolicyApplication extends ParkScoped implements Drafted {
    @Version
    public int version;
    @Column(name = "policy_id", columnDefinition = "binary(16)", updatable = false)
    public UUID policyId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Unaudited("follows from the status")
    @Column(name = "live_one")
    public Integer live = 1;
    @Enumerated(EnumType.STRING)
    public ApplicationStatus status = ApplicationStatus.DRAFT;
    @Unaudited("the entry says when")
    public Instant since;
    /** What is asked for, CNY; {@code null} where the policy reckons it. */
    public BigDecimal amount;
    public String statement;
    /** JSON: how the enterprise stood to the policy when it applied. */
    @Unaudited("reckoned from what is on file")
    @Column(columnDefinition = "text")
    public String matched;
    @Column(name = "entered_at", updatable = false)
    public Instant enteredAt;
    @Column(name = "entered_by", columnDefinition = "binary(16)", updatable = false)
    public UUID enteredBy;
    @Column(name = "submitted_at")
    public Instant submittedAt;
    @Column(name = "submitted_by", columnDefinition = "binary(16)")
    public UUID submittedBy;
    @Column(name = "checked_by", columnDefinition = "binary(16)")
    public UUID checkedBy;
    /** The authority's number. */
    public String reference;
    @Column(name = "decided_at")
    public Instant decidedAt;
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    public UUID decidedBy;
    /** Why it was returned or refused. */
    public String reason;
    /** CNY. */
    public BigDecimal granted;
    /** CNY so far; never above what was granted. */
    public BigDecimal paid = BigDecimal.ZERO.setScale(2);

    /** @throws Problem 409 outside the policy's days, or when there is one already; 422 when a fact does not hold */
    public static PolicyApplication draft(UUID enterprise, Policy policy, ApplicationInput input, Stamp stamp) {
        policy.mustTakeApplications(stamp.today());
        input.mustHold(policy);
        var application = new PolicyApplication();
        application.policyId = policy.id;
        application.enterpriseId = enterprise;
        application.enteredAt = stamp.instant();
        application.enteredBy = stamp.person();
        application.since = stamp.instant();
        application.amount = input.amount;
        application.statement = input.statement;
        application.persist();
        try {
            flush();
        } catch (ConstraintViolationException another) {
            throw Problem.conflict(words().oneAlready());
        }
        PolicyStep.write(application, policy, Deed.ENTERED, null, stamp);
        return application;
    }

    /**
     * Read anew and held until this transaction ends: of one who takes a document away and one who submits what rests on
     * it, the later sees what the earlier did.
     */
    void hold() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws Problem 409 when it is with the park, 412 when somebody else edited it, 422 */
    void edit(ApplicationInput input, Policy policy) {
        must(ApplicationStatus.DRAFT, ApplicationStatus.RETURNED);
        input.mustHold(policy);
        amount = input.amount;
        statement = input.statement;
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.stale();
        }
    }

    /** @throws Problem 409 when it is with the park or the days are over, 422 when a document is missing */
    public void submit(Policy policy, Match match, Stamp stamp) {
        must(ApplicationStatus.DRAFT, ApplicationStatus.RETURNED);
        if (status == ApplicationStatus.DRAFT) {
            policy.mustTakeApplications(stamp.today());
        }
        PolicyDocument.mustBeThere(this, policy);
        if (submittedAt == null && amount != null) {
            Audit.tells(this, Map.of(), Map.of("amount", amount));
        }
        matched = Kept.write(match);
        submittedAt = submittedAt == null ? stamp.instant() : submittedAt;
        submittedBy = stamp.person();
        reason = null;
        become(ApplicationStatus.SUBMITTED, Deed.SUBMITTED, null, stamp);
    }

    /** @throws Problem 409 unless it waits for the park */
    void sendBack(String why, Stamp stamp) {
        must(ApplicationStatus.SUBMITTED);
        reason = why;
        become(ApplicationStatus.RETURNED, Deed.RETURNED, why, stamp);
    }

    /** @throws Problem 409 unless it waits for the park */
    public void check(Stamp stamp) {
        must(ApplicationStatus.SUBMITTED);
        checkedBy = stamp.person();
        become(ApplicationStatus.PARK_CHECKED, Deed.CHECKED, null, stamp);
    }

    /** @param number the authority's @throws Problem 409 unless the park has checked it */
    public void forward(String number, Stamp stamp) {
        must(ApplicationStatus.PARK_CHECKED);
        reference = number;
        become(ApplicationStatus.FORWARDED, Deed.FORWARDED, number, stamp);
    }

    /** @throws Problem 409 unless it is with the authority, 422 for an amount that is none or above the cap */
    public void grant(BigDecimal sum, Policy policy, Stamp stamp) {
        must(ApplicationStatus.FORWARDED);
        if (!PolicyFacts.isMoney(sum) || policy.cap != null && sum.compareTo(policy.cap) > 0) {
            throw Problem.invalid("amount", words().grantUpTo(policy.cap == null ? "–" : policy.cap.toPlainString()));
        }
        granted = sum.setScale(2);
        decided(stamp);
        become(ApplicationStatus.GRANTED, Deed.GRANTED, granted.toPlainString(), stamp);
    }

    /** @throws Problem 409 unless it is with the authority */
    void refuse(String why, Stamp stamp) {
        must(ApplicationStatus.FORWARDED);
        reason = why;
        live = null;
        decided(stamp);
        become(ApplicationStatus.REFUSED, Deed.REFUSED, why, stamp);
    }

    private void decided(Stamp stamp) {
        decidedAt = stamp.instant();
        decidedBy = stamp.person();
    }

    /** @throws Problem 409 when it is decided */
    void withdraw(String why, Stamp stamp) {
        must(ApplicationStatus.UNDECIDED.toArray(ApplicationStatus[]::new));
        live = null;
        become(ApplicationStatus.WITHDRAWN, Deed.WITHDRAWN, why, stamp);
    }

    /** Money came, in whole or in part. @throws Problem 409 unless it is granted, 422 for more than what is left */
    public void pay(PaymentFacts facts, Stamp stamp) {
        must(ApplicationStatus.GRANTED, ApplicationStatus.PAID_OUT);
        facts.mustHold(granted.subtract(paid), stamp.today());
        paid = paid.add(facts.amount);
        become(ApplicationStatus.PAID_OUT, Deed.PAID, facts.amount.toPlainString() + " · " + facts.reference, stamp);
        PolicyPayment.write(this, facts, stamp);
    }

    private void must(ApplicationStatus... expected) {
        if (!List.of(expected).contains(status)) {
            throw Problem.conflict(words().notInThisState(words().status(status)));
        }
    }

    /** The update comes before what refers to the row, which would hold it shared: two would wait for each other. */
    private void become(ApplicationStatus to, Deed deed, String note, Stamp stamp) {
        status = to;
        since = stamp.instant();
        Audit.as(deed.name().toLowerCase(Locale.ROOT), this);
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.conflict(words().movedMeanwhile());
        }
        PolicyStep.write(this, Policy.findById(policyId), deed, note, stamp);
    }

    @Override
    public boolean isDraft() {
        return submittedAt == null;
    }

    /** Whether the enterprise has one under the policy. @param enterprise may be {@code null} */
    static boolean of(UUID policy, UUID enterprise) {
        return enterprise != null && count("policyId = ?1 and enterpriseId = ?2", policy, enterprise) > 0;
    }

    /** Those of an enterprise that stand. */
    static List<PolicyApplication> standing(UUID enterprise) {
        return list("enterpriseId = ?1 and live = 1", enterprise);
    }

    /** All of an enterprise's, the latest first. */
    static List<PolicyApplication> ofEnterprise(UUID enterprise) {
        return list("enterpriseId = ?1 order by id desc", enterprise);
    }

    static List<PolicyApplication> under(UUID policy) {
        return list("policyId = ?1 and live = 1", policy);
    }

    private static PolicyWords words() {
        return Language.words(PolicyWords.class);
    }
}
