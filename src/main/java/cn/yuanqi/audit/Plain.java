package cn.yuanqi.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Values as the audit keeps them: of JSON's own kinds, equal when they mean the same. */
final class Plain {
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|hash)");
    private static final int DECIMALS = 2;
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private Plain() {
    }

    static boolean isSecret(String field) {
        return SECRET.matcher(field).matches();
    }

    /** Stands for a secret: another secret is another veil, and none can be told from it. */
    static Object veiled(Object value) {
        return new Veil(value);
    }

    static boolean isVeil(Object value) {
        return value instanceof Veil;
    }

    /** Equal to the veil of an equal secret, and silent about it. */
    private record Veil(Object hidden) {
        @Override
        @JsonValue
        public String toString() {
            return "•••";
        }
    }

    static Object of(Object value) {
        if (value instanceof BigDecimal decimal) {
            var bare = decimal.stripTrailingZeros();
            return (bare.scale() < DECIMALS ? bare.setScale(DECIMALS) : bare).toPlainString();
        }
        if (value instanceof Instant moment) {
            return moment.truncatedTo(ChronoUnit.MILLIS).toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Map<?, ?> fields) {
            var plain = new LinkedHashMap<String, Object>();
            fields.forEach((name, each) -> plain.put(name.toString(), each == null ? null : of(each)));
            return plain;
        }
        if (value instanceof List<?> rows) {
            return rows.stream().map(Plain::of).toList();
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    static String json(Map<String, ?> fields) {
        if (fields == null) {
            return null;
        }
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
