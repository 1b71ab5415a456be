package cn.yuanqi.notification;

import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.incubation.EntryArrived;
import cn.yuanqi.enterprise.incubation.EntryConfirmed;
import cn.yuanqi.enterprise.incubation.EntryDecided;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.Park;

/** Letters about applications from outside: the link that confirms one, the news of one, and what became of it. */
@ApplicationScoped
class EntryLetters {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm (VV)");

    @Inject
    Post post;

    void arrived(@Observes EntryArrived event) {
        var park = Park.byCode(event.parkId()).orElseThrow();
        var until = MINUTE.format(event.expiresAt().atZone(park.zoneId()));
        post.send(park.id, new Letter("entry-confirm " + event.applicationId(), event.mail(),
                "/apply/" + park.id + "/confirm/" + event.token(),
                new Letter.Wording(words -> words.entryConfirmSubject(park.name),
                        words -> words.entryConfirmText(event.company(), park.name, event.number(), until),
                        NotificationWords::entryConfirmButton)));
    }

    void confirmed(@Observes EntryConfirmed event) {
        for (String operator : Membership.mailOf(event.parkId(), Role.OPERATOR)) {
            post.send(event.parkId(), new Letter("entry-waiting " + event.applicationId(), operator,
                    "/parks/" + event.parkId() + "/entries",
                    new Letter.Wording(words -> words.entryWaitingSubject(event.company()),
                            words -> words.entryWaitingText(event.company(), event.number()),
                            NotificationWords::entryWaitingButton)));
        }
    }

    void decided(@Observes EntryDecided event) {
        var park = Park.byCode(event.parkId()).orElseThrow();
        post.send(park.id, new Letter("entry-decided " + event.applicationId(), event.mail(), "/apply/" + park.id,
                new Letter.Wording(words -> words.entryDecidedSubject(park.name, event.number()),
                        words -> text(words, event, park.name), NotificationWords::entryDecidedButton)));
    }

    private static String text(NotificationWords words, EntryDecided event, String park) {
        return switch (event.outcome()) {
            case ACCEPTED -> words.entryAcceptedText(event.company(), park);
            case RETURNED -> words.entryReturnedText(event.company(), park, event.reason());
            case DECLINED -> words.entryDeclinedText(event.company(), park, event.reason());
        };
    }
}
