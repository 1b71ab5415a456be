package cn.yuanqi.audit;

import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.yuanqi.platform.Mask;

/** Masks people in what an entry tells: that a phone changed is everybody's who reads the audit, the phone is not. */
final class People {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, UnaryOperator<String>> FIELDS = Map.of("phone", Mask::phone,
            "legalRepresentative", Mask::name, "contactName", Mask::name, "mail", Mask::mail);

    private People() {
    }

    /** The same changed fields, with those of people masked. */
    static String masked(String json) {
        if (json == null || FIELDS.keySet().stream().noneMatch(field -> json.contains('"' + field + '"'))) {
            return json;
        }
        try {
            if (!(JSON.readTree(json) instanceof ObjectNode fields)) {
                return json;
            }
            FIELDS.forEach((field, mask) -> {
                if (fields.path(field).isTextual()) {
                    fields.put(field, mask.apply(fields.get(field).asText()));
                }
            });
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
