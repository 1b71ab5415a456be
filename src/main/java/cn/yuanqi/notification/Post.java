package cn.yuanqi.notification;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.yuanqi.platform.Outbox;

/** Where listeners hand in their letters, in the transaction of the event. */
@ApplicationScoped
class Post {
    @Inject
    Outbox outbox;
    @Inject
    ObjectMapper json;

    /** @param parkId the park that the letter tells of, {@code null} for the platform */
    void send(String parkId, Letter letter) {
        var event = Outbox.eventId(parkId == null ? "" : parkId, letter.about(), letter.to().toLowerCase(Locale.ROOT));
        outbox.put(parkId, event, MailCourier.KIND, written(Sheet.of(letter)));
    }

    private String written(Sheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
