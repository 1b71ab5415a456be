package cn.yuanqi.enterprise;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** The asker's hand: what they do is stamped with their name and the park's time. */
@RequestScoped
public class Signature {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    public Stamp stamp() {
        return new Stamp(actor.person().id(), now());
    }

    /**
     * For what takes a role: in the asker's own name where they hold it, else in the name of one of those whom they stand
     * in for today.
     *
     * @param barred who may not do it; where all are, it is stamped all the same, for the deed itself to refuse
     */
    public Stamp stampAs(Role role, Predicate<UUID> barred) {
        return actor.isOwn(role) ? stamp() : stampFor(actor.standsInFor(role), barred);
    }

    /**
     * A leader's, for what is decided about an enterprise: none of its own people decides, nor does anybody in the name
     * of one of them.
     *
     * @param barred who else may not; the deed itself refuses these
     * @throws Problem 403 of type own-enterprise
     */
    public Stamp judging(UUID enterprise, Predicate<UUID> barred) {
        var stamp = stampAs(Role.LEADER, barred.or(Membership.peopleOf(enterprise)));
        mustBeStrange(enterprise, stamp);
        return stamp;
    }

    /** @throws Problem 403 of type own-enterprise when it is the hand of one of its own people, or done in their name */
    public static void mustBeStrange(UUID enterprise, Stamp stamp) {
        var own = Membership.peopleOf(enterprise);
        if (own.test(stamp.person()) || stamp.inNameOf() != null && own.test(stamp.inNameOf())) {
            throw Problem.forbidden("own-enterprise", Language.words(EnterpriseWords.class).ownEnterprise());
        }
    }

    /** In the name of the first of these who is not barred. */
    public Stamp stampFor(List<Actor.Who> delegators, Predicate<UUID> barred) {
        if (delegators.isEmpty()) {
            return stamp();
        }
        var whom = delegators.stream().filter(one -> !barred.test(one.id())).findFirst().orElse(delegators.get(0));
        actor.actsFor(whom);
        return new Stamp(actor.person().id(), now(), whom.id());
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock).withZoneSameInstant(park.zone());
    }
}
