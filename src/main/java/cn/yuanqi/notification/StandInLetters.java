package cn.yuanqi.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.identity.DelegationMoved;
import cn.yuanqi.identity.HandedOver;

/** Tells a deputy for whom they stand in and when that ends, and a taker what they took over. */
@ApplicationScoped
class StandInLetters {
    private static final int MOST = 20;
    @Inject
    Post post;

    void moved(@Observes DelegationMoved event) {
        var days = event.from() + " – " + event.to();
        var wording = new Letter.Wording(
                words -> words.standInSubject(event.deputy(), event.delegator(), event.deed()),
                words -> words.standInText(event.deputy(), event.delegator(), event.role(), days, event.deed()),
                NotificationWords::standInButton);
        var readers = new ArrayList<>(List.of(event.deputyMail()));
        if (event.deed() != DelegationMoved.Deed.GIVEN) {
            readers.add(event.delegatorMail());
        }
        for (String to : readers) {
            post.send(event.parkId(), new Letter("delegation " + event.delegationId() + " " + event.deed(), to,
                    "/parks/" + event.parkId() + "/absences", wording));
        }
    }

    void handedOver(@Observes HandedOver event) {
        var things = String.join("\n", event.things().subList(0, Math.min(MOST, event.things().size())));
        int count = event.things().size();
        post.send(event.parkId(), new Letter("hand-over " + UUID.randomUUID(), event.toMail(),
                "/parks/" + event.parkId() + "/absences",
                new Letter.Wording(words -> words.handedOverSubject(event.from(), count),
                        words -> words.handedOverText(event.from(), count, things),
                        NotificationWords::standInButton)));
    }
}
