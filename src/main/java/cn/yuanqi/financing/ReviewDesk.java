package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** What the lender's side does with applications. */
@RequestScoped
@Transactional
class ReviewDesk {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    FourEyes eyes;

    /** Takes it up or adds a finding; with consent the scorecard is counted, and the look is logged. */
    ApplicationView review(String id, ReviewInput input) {
        var given = input.held();
        var application = own(id);
        var stamp = signature.stampAs(Role.REVIEWER, person -> eyes.isApplicant(application, person));
        eyes.mustBeStrangers(application, stamp);
        mustNotHaveVoted(FinancingApproval.of(application), stamp);
        application.review(stamp);
        Collateral.of(application.id).filter(backing -> given.acceptedValue() != null)
                .ifPresent(backing -> backing.accepted = given.acceptedValue().setScale(2));
        FinancingReview.write(application, given, score(application, stamp), stamp);
        return view(application);
    }

    /** {@code null} without a consent that stands. */
    private static Score score(FinancingApplication application, Stamp stamp) {
        var scorecard = application.terms().scorecard();
        var consent = Consent.standing(application.enterpriseId, application.institutionId, stamp.today());
        if (scorecard.isEmpty() || consent.isEmpty()) {
            return null;
        }
        PassportView.write(consent.get(), application.id, PassportView.Purpose.SCORE, stamp);
        Enterprise enterprise = Enterprise.findById(application.enterpriseId);
        return Score.of(scorecard, Passport.of(enterprise, consent.get().scopes(), stamp));
    }

    ApplicationView ask(String id, String text) {
        var application = own(id);
        eyes.mustBeStrangers(application, signature.stamp());
        application.ask(Said.text("text", text, 1000), signature.stamp());
        return view(application);
    }

    ApplicationView decline(String id, String reason) {
        var application = own(id);
        var stamp = signature.stampAs(Role.APPROVER, person -> eyes.isApplicant(application, person));
        eyes.mustBeStrangers(application, stamp);
        application.decline(Said.text("reason", reason, 1000), stamp);
        return view(application);
    }

    /**
     * Gives one approval; with as many as the band of the sum asks for it is approved.
     *
     * @throws Problem 403 for who entered or reviewed it and who is not named in the band, 409 when it was decided, this
     *             person approved it before, or another one approved something else, 422 when a term does not hold; who
     *             stands in for another is barred by what either of the two did
     */
    ApplicationView approve(String id, ApprovalInput input) {
        var application = own(id);
        eyes.mustBeFresh(application, signature.stamp());
        var terms = application.terms();
        var given = input.of(application, terms);
        var band = terms.band(given.amount());
        List<FinancingApproval> before = FinancingApproval.of(application);
        var stamp = eyes.approving(application, band, before);
        if (application.status == ApplicationStatus.IN_REVIEW) {
            mustAgree(given, before, stamp);
            mustBeCovered(application, terms, given.amount());
        }
        application.approve(offer(given, terms, band, stamp), stamp);
        FinancingApproval.write(application, given, stamp);
        if (application.status == ApplicationStatus.APPROVED) {
            FinancingCondition.write(application, given.conditions());
        }
        return view(application);
    }

    /** Who has voted neither votes again nor values anew what the next one votes on. */
    private static void mustNotHaveVoted(List<FinancingApproval> before, Stamp stamp) {
        if (before.stream().anyMatch(each -> stamp.isOf(each.by) || stamp.isOf(each.inNameOf))) {
            throw Problem.conflict(Language.words(FinancingWords.class).approvedBefore());
        }
    }

    private static void mustAgree(ApprovalInput given, List<FinancingApproval> before, Stamp stamp) {
        var words = Language.words(FinancingWords.class);
        mustNotHaveVoted(before, stamp);
        before.stream().filter(each -> !given.agrees(each)).findFirst().ifPresent(other -> {
            throw Problem.conflict(words.approvedOtherwise(other.amount.toPlainString(), other.months));
        });
    }

    private static void mustBeCovered(FinancingApplication application, ProductTerms terms, BigDecimal sum) {
        Collateral.of(application.id).filter(backing -> backing.coverage(sum).compareTo(terms.minCoverage()) < 0)
                .ifPresent(backing -> {
                    throw Problem.invalid("amount", Language.words(FinancingWords.class).notCovered(
                            backing.lendable().toPlainString(), terms.minCoverage().toPlainString()));
                });
    }

    private static Offer offer(ApprovalInput given, ProductTerms terms, ApprovalBand band, Stamp stamp) {
        var lpr = ProductTerms.lpr(given.termMonths(), stamp.today());
        return new Offer(band.approvals(), given.amount(), given.termMonths(), terms.rate(lpr.rate), lpr.rate,
                lpr.publishedOn, stamp.today().plusDays(terms.offerDays()), given.reason());
    }

    /** @throws Problem 409 before the offer is accepted, and when the condition was met before */
    ApplicationView meet(String id, int place, String note) {
        var application = own(id);
        eyes.mustBeStrangers(application, signature.stamp());
        var condition = FinancingCondition.of(application.id, place).orElseThrow(Problem::notFound);
        if (application.status != ApplicationStatus.ACCEPTED && application.status != ApplicationStatus.APPROVED) {
            var words = Language.words(FinancingWords.class);
            throw Problem.conflict(words.notInThisState(words.status(application.status)));
        }
        var stamp = signature.stamp();
        condition.meet(Said.orNothing("note", note, 500), stamp);
        FinancingStep.write(application, application.status, FinancingStep.Deed.CONDITION_MET, condition.text, stamp);
        return view(application);
    }

    /** The lender's own, held: who reviews and approves at the same moment does one after the other. */
    private FinancingApplication own(String id) {
        var sight = FinancingSight.of(actor);
        var application = sight.application(Ids.parse(id)).filter(one -> sight.isLender(one.institutionId))
                .orElseThrow(Problem::notFound);
        FinancingApplication.getEntityManager().refresh(application, LockModeType.PESSIMISTIC_WRITE);
        return application;
    }

    private ApplicationView view(FinancingApplication application) {
        return new ApplicationViews(FinancingSight.of(actor), signature.stamp()).one(application);
    }
}
