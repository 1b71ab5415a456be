package cn.yuanqi.financing;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Data that stands in a column as JSON: what is read and written as a whole. */
final class Kept {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    static final TypeReference<List<String>> TEXTS = new TypeReference<>() {
    };
    static final TypeReference<List<DocumentType>> DOCUMENTS = new TypeReference<>() {
    };
    static final TypeReference<List<ApprovalBand>> BANDS = new TypeReference<>() {
    };
    static final TypeReference<List<Criterion>> CRITERIA = new TypeReference<>() {
    };
    static final TypeReference<List<Score.Line>> SCORE = new TypeReference<>() {
    };
    static final TypeReference<ProductTerms> TERMS = new TypeReference<>() {
    };

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
}
