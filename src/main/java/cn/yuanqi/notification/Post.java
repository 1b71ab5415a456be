package cn.yuanqi.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.notification.inbox.Topic;
import cn.yuanqi.platform.Outbox;

/** Where listeners hand in their letters, in the transaction of the event. */
@ApplicationScoped
class Post {
    @Inject
    Outbox outbox;
    @Inject
    Papers papers;

    /** @param parkId the park that the letter tells of, {@code null} for the platform */
    void send(String parkId, Letter letter) {
        send(parkId, List.of(letter));
    }

    /** Many letters of one event. */
    void send(String parkId, List<Letter> letters) {
        var mail = new LinkedHashMap<UUID, String>();
        var notices = new LinkedHashMap<UUID, String>();
        for (Letter letter : letters) {
            var event = event(parkId, letter);
            var sheet = Sheet.of(letter);
            var topic = Topic.of(letter.about());
            if (!isForMembers(parkId, topic, letter)) {
                mail.put(event, papers.write(sheet));
            } else {
                notices.put(Outbox.eventId(NoticeCourier.KIND, event.toString()),
                        papers.write(new Notice(parkId, event, Outbox.eventId(parkId, letter.about()), topic,
                                letter.urgent(), sheet)));
            }
        }
        outbox.put(parkId, MailCourier.KIND, mail);
        outbox.put(parkId, NoticeCourier.KIND, notices);
    }

    /** Others go to whoever has the address and nowhere else: their links may be for that reader alone. */
    private static boolean isForMembers(String parkId, Topic topic, Letter letter) {
        return parkId != null && topic.hasInbox() && letter.path().startsWith("/parks/" + parkId + "/");
    }

    private static UUID event(String parkId, Letter letter) {
        return Outbox.eventId(parkId == null ? "" : parkId, letter.about(), letter.to().toLowerCase(Locale.ROOT));
    }
}
