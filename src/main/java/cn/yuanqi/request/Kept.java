package cn.yuanqi.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Data that stands in a column or a shipped file as JSON: what is read and written as a whole. */
final class Kept {
    static final TypeReference<List<ItemStep>> STEPS = new TypeReference<>() {
    };
    static final TypeReference<List<ItemQuestion>> QUESTIONS = new TypeReference<>() {
    };
    static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {
    };
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Kept() {
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <T> T read(String kept, TypeReference<T> type) {
        try {
            return JSON.readValue(kept, type);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    /** A file that comes with the release. */
    static <T> T shipped(String file, TypeReference<T> type) {
        try (var bytes = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return JSON.readValue(bytes, type);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
