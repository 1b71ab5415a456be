package cn.yuanqi.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** The open work of people, over all kinds that there are. */
@ApplicationScoped
class OpenWorks {
    @Inject
    @Any
    Instance<OpenWork> kinds;
    @Inject
    Event<HandedOver> handedOver;

    /** One thing in somebody's hands, with its kind. */
    record Held(OpenWork kind, OpenWork.Item item) {
        boolean fits(Membership.Place place) {
            return kind.roles().contains(place.role())
                    && Objects.equals(item.institutionId(), place.institutionId());
        }
    }

    /** All that is in this person's hands in the current park, kind by kind, the longest there first. */
    List<Held> of(UUID person) {
        var held = new ArrayList<Held>();
        kinds.stream().sorted(Comparator.comparing(OpenWork::kind))
                .forEach(kind -> kind.of(person).forEach(item -> held.add(new Held(kind, item))));
        return held;
    }

    /** @throws Problem 409 when something is in the person's hands that none of their other places lets them do */
    void mustBeHandedOver(Membership leaving) {
        var others = Membership.placesWithout(leaving);
        var stranded = of(leaving.person.id).stream().filter(one -> others.stream().noneMatch(one::fits)).count();
        if (stranded > 0) {
            throw Problem.conflict(
                    Language.words(StandInWords.class).handOverFirst(leaving.person.name, (int) stranded));
        }
    }

    /**
     * Puts these into other hands, all or none.
     *
     * @throws Problem 422 when one of them is nothing for the taker, 409 when one is not in these hands any more
     */
    void handOver(List<Held> things, Person from, UUID to, String park) {
        for (Held one : things) {
            var taker = Membership.taking(to, park, one.item().institutionId(), one.kind().roles());
            if (taker.isEmpty()) {
                throw Problem.invalid("to", Language.words(StandInWords.class).cannotTake(one.item().name()));
            }
            one.kind().handOver(one.item().id(), from.id, to);
        }
        Person taker = Person.findById(to);
        handedOver.fire(new HandedOver(park, from.name, taker.name, taker.email,
                things.stream().map(one -> one.kind().title() + " · " + one.item().name()).toList()));
    }
}
