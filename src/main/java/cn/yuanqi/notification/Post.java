package cn.yuanqi.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

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
        outbox.put(parkId, event(parkId, letter), MailCourier.KIND, written(Sheet.of(letter)));
    }

    /** Many letters of one event. */
    void send(String parkId, List<Letter> letters) {
        var payloads = new LinkedHashMap<UUID, String>();
        letters.forEach(letter -> payloads.put(event(parkId, letter), written(Sheet.of(letter))));
        outbox.put(parkId, MailCourier.KIND, payloads);
    }

    private static UUID event(String parkId, Letter letter) {
        return Outbox.eventId(parkId == null ? "" : parkId, letter.about(), letter.to().toLowerCase(Locale.ROOT));
    }

    private String written(Sheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
