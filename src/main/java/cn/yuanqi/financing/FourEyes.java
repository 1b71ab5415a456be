package cn.yuanqi.financing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/**
 * That nobody decides on what they had a hand in before. Who stands in for another is two people in this: what either of
 * them did bars both.
 */
@RequestScoped
class FourEyes {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;

    /** Whether this person entered it, or acts for the enterprise. */
    boolean isApplicant(FinancingApplication application, UUID person) {
        return person.equals(application.enteredBy) || person.equals(application.submittedBy)
                || Membership.placesNow(person, park.id()).stream()
                        .anyMatch(place -> application.enterpriseId.equals(place.enterpriseId()));
    }

    /** @throws Problem 403 for who acts for the enterprise as well */
    void mustBeStrangers(FinancingApplication application, Stamp stamp) {
        if (hands(stamp).anyMatch(person -> isApplicant(application, person))) {
            throw Problem.forbidden("own-application", Language.words(FinancingWords.class).ownApplication());
        }
    }

    /** @throws Problem 403 for who entered or reviewed it */
    void mustBeFresh(FinancingApplication application, Stamp stamp) {
        mustBeStrangers(application, stamp);
        if (hands(stamp).anyMatch(person -> FinancingReview.isBy(application.id, person))) {
            throw Problem.forbidden("own-review", Language.words(FinancingWords.class).ownReview());
        }
    }

    private static Stream<UUID> hands(Stamp stamp) {
        return Stream.of(stamp.person(), stamp.inNameOf()).filter(person -> person != null);
    }

    /**
     * The approver's hand: in their own name where the band lets them, else in that of one whom they stand in for and whom
     * it lets.
     *
     * @throws Problem 403 when it lets none of them, or bars all
     */
    Stamp approving(FinancingApplication application, ApprovalBand band, List<FinancingApproval> before) {
        if (actor.isOwn(Role.APPROVER) && band.lets(actor.email())) {
            return signature.stamp();
        }
        var delegators = actor.standsInFor(Role.APPROVER).stream().filter(one -> band.lets(one.email())).toList();
        if (delegators.isEmpty()) {
            throw Problem.forbidden("not-in-band", Language.words(FinancingWords.class).notInBand());
        }
        var stamp = signature.stampFor(delegators, person -> isBarred(application, before, person));
        mustBeFresh(application, stamp);
        return stamp;
    }

    /** Why the asker may not vote on it, in words; {@code null} when they may. */
    String bar(FinancingApplication application) {
        var words = Language.words(FinancingWords.class);
        var before = FinancingApproval.of(application);
        var asker = actor.person().id();
        if (isApplicant(application, asker)) {
            return words.ownApplication();
        }
        if (before.stream().anyMatch(each -> each.isOf(asker))) {
            return words.approvedBefore();
        }
        return actor.isBarred(Role.APPROVER, person -> isBarred(application, before, person))
                ? words.ownReview()
                : null;
    }

    private boolean isBarred(FinancingApplication application, List<FinancingApproval> before, UUID person) {
        return isApplicant(application, person) || FinancingReview.isBy(application.id, person)
                || before.stream().anyMatch(each -> each.isOf(person));
    }
}
