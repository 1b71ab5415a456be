package cn.yuanqi.enterprise.incubation;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;

/** As what the asker may speak for an applicant: by a role of their own, or in the name of somebody who is away. */
@RequestScoped
class Voices {
    @Inject
    Actor actor;
    @Inject
    Signature signature;

    /** Another's voice, lent for today. */
    private record Lent(Approval.Voice voice, Actor.Who whom) {
    }

    Approval.Voice own() {
        return new Approval.Voice(actor.isOwn(Role.OPERATOR), actor.isOwn(Role.LEADER));
    }

    /** What is said after the first word, if there is one: by a lent voice only where the asker's own is not wanted. */
    Approval.Said say(String reason, Optional<Approval> first) {
        return first.filter(given -> !own().completes(given)).flatMap(this::lent)
                .map(lent -> new Approval.Said(lent.voice(), reason, signature.stampFor(List.of(lent.whom()),
                        nobody -> false)))
                .orElseGet(() -> new Approval.Said(own(), reason, signature.stamp()));
    }

    /** Whether the asker may speak the word that is missing. */
    boolean mayFollow(Approval first) {
        return !first.isOf(actor.person().id()) && (own().completes(first) || lent(first).isPresent());
    }

    private Optional<Lent> lent(Approval first) {
        return List.of(Role.OPERATOR, Role.LEADER).stream()
                .flatMap(role -> actor.standsInFor(role).stream()
                        .map(whom -> new Lent(new Approval.Voice(role == Role.OPERATOR, role == Role.LEADER), whom)))
                .filter(lent -> lent.voice().completes(first) && !first.isOf(lent.whom().id())).findFirst();
    }
}
