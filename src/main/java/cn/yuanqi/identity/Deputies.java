package cn.yuanqi.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** What the doors do with absences and who stands in. */
@RequestScoped
@Transactional
class Deputies {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    /** Of the park's staff for its staff, of a lender's people for them, for who is both of both; the latest first. */
    List<DelegationView> all() {
        return Delegation.in(park.id(), today()).stream().filter(this::isSeen).map(this::view).toList();
    }

    private boolean isSeen(Delegation one) {
        return one.institutionId == null
                ? actor.has(Role.OPERATOR) || actor.has(Role.LEADER)
                : one.institutionId.equals(actor.institutionId());
    }

    DelegationView get(String id) {
        return view(found(id));
    }

    /** The roles that the asker may lend. */
    List<Role> roles() {
        return own().stream().map(Membership.Place::role).filter(Delegation.ROLES::contains).distinct().sorted()
                .toList();
    }

    /** Who could stand in for one of the asker's own roles; all of them when {@code null}. */
    List<DelegationView.Colleague> candidates(Role role) {
        var roles = role == null ? roles() : roles().stream().filter(one -> one == role).toList();
        return roles.stream().flatMap(one -> candidates(own(one).orElseThrow()).stream()).distinct().toList();
    }

    private List<DelegationView.Colleague> candidates(Membership.Place place) {
        var me = actor.person().id();
        return Membership.holders(place, Delegation.deputies(place.role())).stream().filter(one -> !one.id.equals(me))
                .map(DelegationView.Colleague::of).toList();
    }

    /** @throws Problem 422 for a role that is not the asker's own or an unfit deputy, 409 for an overlap or a chain */
    DelegationView give(DelegationInput input) {
        var place = own(input.role());
        var deputy = place.flatMap(held -> candidates(held).stream()
                .filter(one -> one.id().equals(input.deputyId())).findFirst());
        var absence = input.absence(today(), place.isPresent(), place.isEmpty() || deputy.isPresent());
        Person me = Person.findById(actor.person().id());
        Person other = Person.findById(deputy.orElseThrow().id());
        return view(Delegation.give(me, other, place.orElseThrow(), absence, clock.instant()));
    }

    /** By either of the two. @throws Problem 403 for all others, 409 when it ended before */
    DelegationView revoke(String id) {
        var one = found(id);
        var me = actor.person().id();
        if (!one.delegator.id.equals(me) && !one.deputy.id.equals(me)) {
            throw Problem.forbidden("not-yours", Language.words(StandInWords.class).notYours());
        }
        one.revoke(today(), clock.instant());
        return view(one);
    }

    private Delegation found(String id) {
        return Delegation.in(park.id(), Ids.parse(id)).filter(this::isSeen).orElseThrow(Problem::notFound);
    }

    /** The asker's own place with the role; what is lent to them is no place. */
    private Optional<Membership.Place> own(Role role) {
        return own().stream().filter(place -> place.role() == role && Delegation.ROLES.contains(role)).findFirst();
    }

    private List<Membership.Place> own() {
        return Membership.placesNow(actor.person().id(), park.id());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), park.zone());
    }

    UUID me() {
        return actor.person().id();
    }

    private DelegationView view(Delegation one) {
        return DelegationView.of(one, today(), me());
    }
}
