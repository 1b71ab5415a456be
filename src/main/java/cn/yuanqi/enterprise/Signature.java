package cn.yuanqi.enterprise;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
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
