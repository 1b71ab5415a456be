package cn.yuanqi.notification.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry as the outside sees it, in the language of the request.
 *
 * @param path of the page that it tells of @param eventId the same wherever the same letter turns up
 */
record InboxView(UUID id, Topic topic, String title, String text, String path, UUID eventId, Instant at,
        Instant readAt) {
    static InboxView of(InboxEntry entry) {
        return new InboxView(entry.id, entry.topic, entry.title(), entry.text(), entry.path, entry.eventId,
                entry.visibleAt, entry.readAt);
    }
}
