package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.audit.Drafted;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.financing.FinancingStep.Deed;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** An enterprise's request for money, from draft to the end of its loan. Of those who press at once one gets no 409. */
@Entity
@Table(name = "financing_application")
public class FinancingApplication extends ParkScoped implements Drafted {
    @Version
    public int version;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Column(name = "institution_id", columnDefinition = "binary(16)", updatable = false)
    public UUID institutionId;
    @Column(name = "product_id", columnDefinition = "binary(16)", updatable = false)
    public UUID productId;
    @Enumerated(EnumType.STRING)
    public ApplicationStatus status = ApplicationStatus.DRAFT;
    /** When it came to its status. */
    @Unaudited("the entry says when")
    public Instant since;
    /** What is asked for, CNY. */
    public BigDecimal amount;
    @Column(name = "term_months")
    public int termMonths;
    public String purpose;
    @Column(name = "entered_at", updatable = false)
    public Instant enteredAt;
    @Column(name = "entered_by", columnDefinition = "binary(16)", updatable = false)
    public UUID enteredBy;
    @Column(name = "submitted_at")
    public Instant submittedAt;
    @Column(name = "submitted_by", columnDefinition = "binary(16)")
    public UUID submittedBy;
    /** The product's terms as of the submission, JSON; {@code null} before. */
    @Unaudited("the lender's own")
    @Column(columnDefinition = "text")
    public String terms;
    @Unaudited("between the two sides")
    public String question;
    /** Of approvals: a question makes those given before it void. */
    @Unaudited("the lender's own")
    @Column(name = "round_no")
    public int round = 1;
    @Unaudited("the lender's own")
    @Column(name = "approvals_given")
    public int approvalsGiven;
    @Unaudited("the lender's own")
    @Column(name = "approvals_needed")
    public Integer approvalsNeeded;
    /** What the lender offers, CNY. */
    @Column(name = "approved_amount")
    public BigDecimal approvedAmount;
    @Column(name = "approved_months")
    public Integer approvedMonths;
    public BigDecimal rate;
    /** The LPR in it, percent a year, and the day of its publication. */
    public BigDecimal lpr;
    @Column(name = "lpr_on")
    public LocalDate lprOn;
    /** The last day on which the offer can be accepted. */
    @Column(name = "offer_until")
    public LocalDate offerUntil;
    @Column(name = "decided_at")
    public Instant decidedAt;
    @Unaudited("the lender's own")
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    public UUID decidedBy;
    /** Which of the lender's people looks after it; {@code null} until one takes it up. */
    @Unaudited("the lender's own")
    @Column(name = "in_hands_of", columnDefinition = "binary(16)")
    public UUID inHandsOf;
    /** Of the decision, for the applicant to read. */
    @Unaudited("between the two sides")
    public String reason;

    static FinancingApplication draft(UUID enterprise, Product product, ApplicationInput input, Stamp stamp) {
        product.mustStand();
        LenderPresence.mustBeApproved(product.institutionId);
        input.mustHold(product.terms());
        var application = new FinancingApplication();
        application.enterpriseId = enterprise;
        application.institutionId = product.institutionId;
        application.productId = product.id;
        application.enteredAt = stamp.instant();
        application.enteredBy = stamp.person();
        application.since = stamp.instant();
        application.write(input);
        application.persist();
        flush();
        FinancingStep.write(application, null, Deed.ENTERED, null, stamp);
        Collateral.write(application, input.collateral());
        return application;
    }

    /** Read anew and held until this transaction ends, so that its papers and it are sent as one. */
    void hold() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws Problem 409 when it was submitted, 412 when somebody else edited it, 422 when a fact does not hold */
    void edit(Product product, ApplicationInput input) {
        must(ApplicationStatus.DRAFT);
        input.mustHold(product.terms());
        write(input);
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.stale();
        }
        Collateral.write(this, input.collateral());
    }

    private void write(ApplicationInput input) {
        amount = input.amount;
        termMonths = input.termMonths;
        purpose = input.purpose;
    }

    /** @throws Problem 409 when it is no draft, the product is withdrawn, or what backs it backs another; 422 */
    void submit(Product product, Stamp stamp) {
        must(ApplicationStatus.DRAFT);
        product.mustStand();
        LenderPresence.mustBeApproved(institutionId);
        var now = product.terms();
        Papers.mustBeThere(this, now);
        terms = Kept.write(now);
        submittedAt = stamp.instant();
        submittedBy = stamp.person();
        become(ApplicationStatus.SUBMITTED, Deed.SUBMITTED, null, stamp);
        Collateral.of(id).ifPresent(collateral -> collateral.take(now.haircut()));
    }

    /** A reviewer takes it up, or adds a finding. @throws Problem 409 */
    void review(Stamp stamp) {
        must(ApplicationStatus.SUBMITTED, ApplicationStatus.IN_REVIEW);
        inHandsOf = inHandsOf == null ? stamp.person() : inHandsOf;
        if (status == ApplicationStatus.SUBMITTED) {
            become(ApplicationStatus.IN_REVIEW, Deed.REVIEWED, null, stamp);
        }
    }

    /** @throws Problem 409 */
    void ask(String what, Stamp stamp) {
        must(ApplicationStatus.SUBMITTED, ApplicationStatus.IN_REVIEW);
        question = what;
        round++;
        approvalsGiven = 0;
        approvalsNeeded = null;
        become(ApplicationStatus.INFO_REQUESTED, Deed.ASKED, what, stamp);
    }

    /** @throws Problem 409 */
    void answer(String what, Stamp stamp) {
        must(ApplicationStatus.INFO_REQUESTED);
        question = null;
        become(ApplicationStatus.IN_REVIEW, Deed.ANSWERED, what, stamp);
    }

    /** @throws Problem 409 when it was decided before */
    void withdraw(String why, Stamp stamp) {
        must(ApplicationStatus.UNDECIDED.toArray(ApplicationStatus[]::new));
        become(ApplicationStatus.WITHDRAWN, Deed.WITHDRAWN, why, stamp);
        Collateral.letGo(id);
    }

    /** @throws Problem 409 */
    void decline(String why, Stamp stamp) {
        must(ApplicationStatus.IN_REVIEW);
        reason = why;
        decidedAt = stamp.instant();
        decidedBy = stamp.person();
        become(ApplicationStatus.DECLINED, Deed.DECLINED, why, stamp);
        Collateral.letGo(id);
    }

    /** Counts one approval; with the last that is needed it is approved. @throws Problem 409 */
    void approve(Offer offer, Stamp stamp) {
        must(ApplicationStatus.IN_REVIEW);
        approvalsGiven++;
        approvalsNeeded = offer.needed();
        if (approvalsGiven < approvalsNeeded) {
            Audit.as("approvedInPart", this);
            send();
            FinancingStep.write(this, status, Deed.APPROVAL_GIVEN, null, stamp);
            return;
        }
        approvedAmount = offer.amount();
        approvedMonths = offer.months();
        rate = offer.rate();
        lpr = offer.lpr();
        lprOn = offer.lprOn();
        offerUntil = offer.until();
        reason = offer.reason();
        decidedAt = stamp.instant();
        decidedBy = stamp.person();
        become(ApplicationStatus.APPROVED, Deed.APPROVED, reason, stamp);
    }

    /** @throws Problem 409 when there is no offer, or it has expired */
    void accept(Stamp stamp) {
        must(ApplicationStatus.APPROVED);
        if (stamp.today().isAfter(offerUntil)) {
            throw Problem.conflict(words().offerOver(offerUntil.toString()));
        }
        become(ApplicationStatus.ACCEPTED, Deed.ACCEPTED, null, stamp);
    }

    /** @throws Problem 409 while the offer still holds */
    void expire(Stamp stamp) {
        must(ApplicationStatus.APPROVED);
        become(ApplicationStatus.EXPIRED, Deed.EXPIRED, null, stamp);
        Collateral.letGo(id);
    }

    /** @throws Problem 409 */
    void mayBeDisbursed() {
        must(ApplicationStatus.ACCEPTED);
    }

    void disburse(Stamp stamp) {
        mayBeDisbursed();
        become(ApplicationStatus.DISBURSED, Deed.DISBURSED, null, stamp);
    }

    /** Money came back. @param all whether nothing is left */
    void repaid(boolean all, Stamp stamp) {
        must(ApplicationStatus.DISBURSED, ApplicationStatus.REPAYING);
        if (all) {
            become(ApplicationStatus.CLOSED, Deed.CLOSED, null, stamp);
            Collateral.letGo(id);
        } else if (status == ApplicationStatus.DISBURSED) {
            become(ApplicationStatus.REPAYING, Deed.REPAID, null, stamp);
        }
    }

    private void must(ApplicationStatus... expected) {
        if (!Set.of(expected).contains(status)) {
            throw Problem.conflict(words().notInThisState(words().status(status)));
        }
    }

    /** The update comes before what refers to the row, which would hold it shared: two would wait for each other. */
    private void become(ApplicationStatus to, Deed deed, String note, Stamp stamp) {
        var from = status;
        status = to;
        since = stamp.instant();
        Audit.as(deed.name().toLowerCase(Locale.ROOT), this);
        send();
        FinancingStep.write(this, from, deed, note, stamp);
    }

    private void send() {
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.conflict(words().movedMeanwhile());
        }
    }

    /** The terms that it is done under; the product's before it is submitted. */
    ProductTerms terms() {
        return terms == null ? Product.<Product>findById(productId).terms() : Kept.read(terms, Kept.TERMS);
    }

    @Override
    public boolean isDraft() {
        return submittedAt == null;
    }

    private static FinancingWords words() {
        return Language.words(FinancingWords.class);
    }
}
