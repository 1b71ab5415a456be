package cn.yuanqi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What waits in the outbox, to and from its text. */
@ApplicationScoped
class Papers {
    @Inject
    ObjectMapper json;

    String write(Object paper) {
        try {
            return json.writeValueAsString(paper);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("cannot be read", unreadable);
        }
    }
}
