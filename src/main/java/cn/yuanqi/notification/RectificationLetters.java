package cn.yuanqi.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.inspection.RectificationDeed;
import cn.yuanqi.environment.inspection.RectificationDue;
import cn.yuanqi.environment.inspection.RectificationMoved;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;

/** Tells an enterprise what it has to put right and what became of its answer, officers that one waits, both what is late. */
@ApplicationScoped
class RectificationLetters {
    @Inject
    Post post;

    void moved(@Observes RectificationMoved event) {
        Enterprise enterprise = Enterprise.findById(event.enterpriseId());
        int number = event.number();
        var day = event.dueOn().toString();
        var wording = switch (event.deed()) {
            case ORDERED -> new Letter.Wording(words -> words.rectifyOrderedSubject(number, day),
                    words -> words.rectifyOrderedText(enterprise.name, day, event.note()),
                    NotificationWords::rectifyAnswer);
            case RETURNED -> new Letter.Wording(words -> words.rectifyReturnedSubject(number, day),
                    words -> words.rectifyReturnedText(number, day, event.note()), NotificationWords::rectifyAnswer);
            case ANSWERED -> new Letter.Wording(words -> words.rectifyAnsweredSubject(enterprise.name, number),
                    words -> words.rectifyAnsweredText(enterprise.name, number, event.note()),
                    NotificationWords::rectifyLook);
            case CLOSED -> new Letter.Wording(words -> words.rectifyClosedSubject(number),
                    words -> words.rectifyClosedText(number, event.note()), NotificationWords::rectifyLook);
            case WITHDRAWN -> new Letter.Wording(words -> words.rectifyWithdrawnSubject(number),
                    words -> words.rectifyWithdrawnText(number, event.note()), NotificationWords::rectifyLook);
            case REMINDED -> throw new IllegalArgumentException("reminders are an event of their own");
        };
        for (String to : readers(event)) {
            post.send(event.parkId(), new Letter("rectification " + event.entryId(), to,
                    path(event.parkId(), event.orderId()), wording));
        }
    }

    private static List<String> readers(RectificationMoved event) {
        return event.deed() == RectificationDeed.ANSWERED
                ? Membership.mailOf(event.parkId(), Role.OFFICER)
                : Membership.mailOfEnterprise(event.parkId(), event.enterpriseId(), Role.OWNER, Role.CLERK);
    }

    void due(@Observes RectificationDue event) {
        Enterprise enterprise = Enterprise.findById(event.enterpriseId());
        int number = event.number();
        int days = Math.abs(event.days());
        var day = event.dueOn().toString();
        var wording = event.days() < 0
                ? new Letter.Wording(words -> words.rectifyLateSubject(number, days),
                        words -> words.rectifyLateText(enterprise.name, number, day, days),
                        NotificationWords::rectifyLook)
                : new Letter.Wording(words -> words.rectifyDueSubject(number, day),
                        words -> words.rectifyDueText(enterprise.name, number, day, days),
                        NotificationWords::rectifyAnswer);
        var readers = new ArrayList<>(
                Membership.mailOfEnterprise(event.parkId(), event.enterpriseId(), Role.OWNER, Role.CLERK));
        if (event.days() < 0) {
            readers.addAll(Membership.mailOf(event.parkId(), Role.OFFICER));
        }
        for (String to : readers) {
            post.send(event.parkId(),
                    new Letter("rectification-due " + event.orderId() + " " + day + " " + event.step(), to,
                            path(event.parkId(), event.orderId()), wording));
        }
    }

    private static String path(String park, UUID order) {
        return "/parks/" + park + "/environment/rectifications/" + order;
    }
}
