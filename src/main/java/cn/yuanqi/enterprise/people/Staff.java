package cn.yuanqi.enterprise.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Invitation;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/**
 * Who belongs to an enterprise and who may change that. Whatever changes it holds the enterprise until it is done: so two
 * owners cannot remove each other at once, and limits hold whoever comes at the same moment.
 */
@RequestScoped
class Staff {
    /** Invitations of one enterprise that may wait at once. */
    static final int MOST_OPEN = 20;
    /** Letters that one enterprise's invitations may cause in a day. */
    static final int MOST_LETTERS = 40;
    /** Letters of one invitation. */
    static final int MOST_OF_ONE = 5;
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    /** @throws Problem 404 when it is absent or another's, 403 for a member of the park who has no say in it */
    Enterprise readable(String id) {
        return permitted(Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound),
                actor.has(Role.OPERATOR) || actor.has(Role.LEADER));
    }

    boolean mayManage(UUID enterprise) {
        return actor.has(Role.OPERATOR) || actor.has(Role.OWNER) && enterprise.equals(actor.enterpriseId());
    }

    private Enterprise permitted(Enterprise enterprise, boolean ofPark) {
        if (ofPark || enterprise.id.equals(actor.enterpriseId())) {
            return enterprise;
        }
        throw Problem.forbidden();
    }

    List<Member> members(Enterprise enterprise) {
        return Membership.ofEnterprise(park.id(), enterprise.id).stream().map(Member::of).toList();
    }

    List<Offer> offers(Enterprise enterprise) {
        return Invitation.pendingOf(park.id(), enterprise.id).stream().map(one -> Offer.of(one, clock.instant()))
                .toList();
    }

    Offer offer(Enterprise enterprise, String id) {
        return Offer.of(pending(enterprise, id), clock.instant());
    }

    private Invitation pending(Enterprise enterprise, String id) {
        return Invitation.pendingOf(park.id(), enterprise.id, Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    /**
     * Writes an invitation and its letter.
     *
     * @throws Problem 422 naming the field, also when too many wait already; 409 when the address is invited or belongs
     *         to an enterprise of the park
     */
    Offer invite(String id, Draft draft) {
        var enterprise = managed(id);
        draft.mustHold();
        var place = new Membership.Place(park.id(), draft.place(), enterprise.id, null);
        var now = clock.instant();
        mustBeNew(enterprise, draft, now);
        mustBelongNowhereElse(draft, place);
        mustNotFlood(enterprise, now);
        return Offer.of(Invitation.offer(place, draft.address(), actor.person().id(), now), now);
    }

    private void mustBeNew(Enterprise enterprise, Draft draft, Instant now) {
        boolean invited = Invitation.pendingOf(park.id(), enterprise.id).stream()
                .anyMatch(one -> one.isOpen(now) && one.email.equalsIgnoreCase(draft.address()));
        if (invited) {
            throw Problem.conflict(words().alreadyInvited(draft.address()));
        }
    }

    /** An owner is not told that somebody belongs to another enterprise; that person is, when accepting. */
    private void mustBelongNowhereElse(Draft draft, Membership.Place place) {
        boolean ours = Membership.ofEnterprise(place.parkId(), place.enterpriseId()).stream()
                .anyMatch(one -> one.person.email.equalsIgnoreCase(draft.address()));
        if (ours || actor.has(Role.OPERATOR)) {
            Membership.mayJoin(draft.address(), place);
        }
    }

    private void mustNotFlood(Enterprise enterprise, Instant now) {
        long open = Invitation.pendingOf(park.id(), enterprise.id).stream().filter(one -> one.isOpen(now)).count();
        if (open >= MOST_OPEN) {
            throw Problem.invalid("email", words().tooManyOpen(MOST_OPEN));
        }
        mustNotSpeakTooOften(enterprise, now);
    }

    private void mustNotSpeakTooOften(Enterprise enterprise, Instant now) {
        if (Invitation.lettersOf(park.id(), enterprise.id, now.minus(DAY)) >= MOST_LETTERS) {
            throw Problem.invalid("email", words().tooManyLetters(MOST_LETTERS));
        }
    }

    /** Writes the letter again with a new link. @throws Problem 404, 409 when it is over, 422 when it went too often */
    Offer resend(String id, String invitation) {
        var enterprise = managed(id);
        var pending = pending(enterprise, invitation);
        var now = clock.instant();
        if (pending.letters >= MOST_OF_ONE) {
            throw Problem.invalid("email", words().tooOften(MOST_OF_ONE));
        }
        mustNotSpeakTooOften(enterprise, now);
        return Offer.of(pending.resend(now), now);
    }

    /** @throws Problem 404, or 409 when somebody accepted it at the same moment */
    Offer revoke(String id, String invitation) {
        var pending = pending(managed(id), invitation);
        pending.revoke(clock.instant());
        return Offer.of(pending, clock.instant());
    }

    /** Takes somebody's place away. @throws Problem 404, or 409 for the last owner unless the park's operator does it */
    Member end(String id, String membership) {
        var enterprise = managed(id);
        var held = Membership.ofEnterprise(park.id(), enterprise.id, Ids.parse(membership))
                .orElseThrow(Problem::notFound);
        if (actor.has(Role.OPERATOR)) {
            held.end(clock.instant());
        } else {
            held.endFromWithin(clock.instant());
        }
        return Member.of(held);
    }

    private Enterprise managed(String id) {
        var enterprise = Enterprise.held(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        if (!mayManage(enterprise.id)) {
            throw Problem.forbidden();
        }
        return enterprise;
    }

    private static PeopleWords words() {
        return Language.words(PeopleWords.class);
    }
}
