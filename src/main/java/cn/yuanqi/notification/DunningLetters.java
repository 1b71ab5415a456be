package cn.yuanqi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.billing.DunningSent;
import cn.yuanqi.platform.Language;

/** Carries the park's reminders of what is overdue, in the words that the park wrote for them. */
@ApplicationScoped
class DunningLetters {
    @Inject
    Post post;

    void reminded(@Observes DunningSent event) {
        var wording = new Letter.Wording(words -> isEnglish(words) ? event.titleEn() : event.titleZh(),
                words -> isEnglish(words) ? event.textEn() : event.textZh(), NotificationWords::dunningButton);
        for (String address : event.addresses()) {
            post.send(event.parkId(), new Letter("dunning " + event.letterId(), address,
                    "/parks/" + event.parkId() + "/enterprises/" + event.enterpriseId() + "/bills", wording));
        }
    }

    private static boolean isEnglish(NotificationWords words) {
        return Language.of(words.language()) == Language.EN;
    }
}
