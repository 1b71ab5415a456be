package cn.yuanqi.notification;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.billing.ReliefMoved;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;

/** Tells leaders that a relief waits for them, the enterprise that one was granted, and operators that one was declined. */
@ApplicationScoped
class ReliefLetters {
    @Inject
    Post post;

    void moved(@Observes ReliefMoved event) {
        var sum = event.amount().toPlainString();
        var wording = switch (event.move()) {
            case ASKED -> new Letter.Wording(words -> words.reliefAskedSubject(event.number()),
                    words -> words.reliefAskedText(event.number(), sum), NotificationWords::reliefButton);
            case GRANTED -> new Letter.Wording(words -> words.reliefGrantedSubject(event.number()),
                    words -> words.reliefGrantedText(event.number(), sum), NotificationWords::reliefButton);
            case DECLINED -> new Letter.Wording(words -> words.reliefDeclinedSubject(event.number()),
                    words -> words.reliefDeclinedText(event.number(), sum), NotificationWords::reliefButton);
        };
        for (String to : readers(event)) {
            post.send(event.parkId(), new Letter("relief " + event.reliefId() + " " + event.move(), to,
                    "/parks/" + event.parkId() + "/invoices/" + event.invoiceId(), wording));
        }
    }

    private static List<String> readers(ReliefMoved event) {
        return switch (event.move()) {
            case ASKED -> Membership.mailOf(event.parkId(), Role.LEADER);
            case GRANTED -> Membership.mailOfEnterprise(event.parkId(), event.enterpriseId(), Role.OWNER);
            case DECLINED -> Membership.mailOf(event.parkId(), Role.OPERATOR);
        };
    }
}
