package cn.yuanqi.identity;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** What the doors do with the open work of a member: to see it and to put it into other hands. */
@RequestScoped
@Transactional
class HandOver {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    OpenWorks works;

    /** What a member has in hand, and who could take all of it. */
    record View(UUID membershipId, DelegationView.Colleague person, Role role, UUID institutionId, List<Thing> items,
            List<DelegationView.Colleague> takers) {
    }

    /**
     * One thing in hand.
     *
     * @param title what people call its kind
     * @param path of its page, {@code null} for none
     */
    record Thing(String kind, String title, UUID id, String name, String path, Instant since) {
        public String key() {
            return kind + ":" + id;
        }
    }

    /** Which things go to whom, as it is sent in. @param items all of them when left out */
    record Input(UUID to, List<Pick> items) {
        static final Input NOTHING = new Input(null, null);
    }

    record Pick(String kind, UUID id) {
    }

    /** Members whose work the asker may put into other hands, and how much each has. */
    record Colleague(UUID membershipId, String name, Role role, int things) {
    }

    /** Of the whole park for its staff, of their lender for a lender's people. */
    List<Colleague> colleagues() {
        return Membership.liveIn(park.id()).stream().filter(one -> !one.role.ofEnterprise() && mayShift(one))
                .map(one -> new Colleague(one.id, one.person.name, one.role, held(one).size())).toList();
    }

    View of(String membership) {
        return view(found(membership));
    }

    /** @throws Problem 422 for somebody who may not take one of them, 409 when one is not in these hands any more */
    View shift(String membership, Input input) {
        var member = found(membership);
        var words = Language.words(StandInWords.class);
        if (input.to() == null || input.to().equals(member.person.id)) {
            throw Problem.invalid("to", words.chooseTaker());
        }
        var held = held(member);
        var picked = input.items() == null
                ? held
                : input.items().stream().map(pick -> held.stream()
                        .filter(one -> pick != null && one.kind().kind().equals(pick.kind())
                                && one.item().id().equals(pick.id()))
                        .findFirst().orElseThrow(() -> Problem.conflict(words.notInTheseHands()))).distinct().toList();
        if (picked.isEmpty()) {
            throw Problem.invalid("items", words.chooseThings());
        }
        works.handOver(picked, member.person, input.to(), park.id());
        return view(member);
    }

    /** All of it for the park's staff and for themselves; for a lender's people only what is their lender's. */
    private List<OpenWorks.Held> held(Membership member) {
        boolean all = actor.isOwn(Role.OPERATOR) || actor.isOwn(Role.LEADER)
                || member.person.id.equals(actor.person().id());
        return works.of(member.person.id).stream()
                .filter(one -> all || Objects.equals(one.item().institutionId(), member.institutionId)).toList();
    }

    private View view(Membership member) {
        var held = held(member);
        var takers = Membership.liveIn(park.id()).stream()
                .filter(one -> !one.person.id.equals(member.person.id) && one.person.disabledAt == null)
                .filter(one -> held.isEmpty()
                        ? Objects.equals(one.institutionId, member.institutionId) && !one.role.ofEnterprise()
                        : held.stream().anyMatch(thing -> thing.fits(one.place())))
                .map(one -> DelegationView.Colleague.of(one.person)).distinct().toList();
        var root = "/parks/" + park.id();
        return new View(member.id, DelegationView.Colleague.of(member.person), member.role, member.institutionId,
                held.stream().map(one -> new Thing(one.kind().kind(), one.kind().title(), one.item().id(),
                        one.item().name(), one.item().path() == null ? null : root + one.item().path(),
                        one.item().since())).toList(),
                takers);
    }

    private Membership found(String id) {
        return Membership.liveIn(park.id(), Ids.parse(id)).filter(one -> !one.role.ofEnterprise())
                .filter(this::mayShift).orElseThrow(Problem::notFound);
    }

    /** Everybody their own; an operator or a leader that of all, a lender's approver that of its people. */
    private boolean mayShift(Membership one) {
        return one.person.id.equals(actor.person().id()) || actor.isOwn(Role.OPERATOR) || actor.isOwn(Role.LEADER)
                || actor.isOwn(Role.APPROVER) && Objects.equals(one.institutionId, actor.institutionId());
    }
}
