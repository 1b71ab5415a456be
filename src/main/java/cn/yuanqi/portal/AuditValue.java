package cn.yuanqi.portal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import cn.yuanqi.platform.Language;

/** A value of the audit in words. */
final class AuditValue {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z");

    private AuditValue() {
    }

    /** Whether it says nothing to a person. */
    static boolean isId(JsonNode value) {
        return value != null && value.isTextual() && ID.matcher(value.asText()).matches();
    }

    /** {@code null} for what is absent. */
    static String of(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            return joined(value);
        }
        if (value.isObject()) {
            return object(value);
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? words().yes() : words().no();
        }
        return value.isTextual() ? text(value.asText()) : value.asText();
    }

    private static String joined(JsonNode values) {
        List<String> words = new ArrayList<>();
        values.forEach(one -> words.add(of(one)));
        return words.isEmpty() ? null : String.join(values.get(0).isObject() ? "\n" : gap(), words);
    }

    private static String object(JsonNode fields) {
        List<String> words = new ArrayList<>();
        fields.properties().forEach(field -> {
            if (!field.getValue().isNull() && !isId(field.getValue())) {
                words.add(AuditWord.field(field.getKey()) + " " + of(field.getValue()));
            }
        });
        return String.join(gap(), words);
    }

    private static String text(String text) {
        if (AuditWord.isValue(text)) {
            return AuditWord.value(text);
        }
        if (DECIMAL.matcher(text).matches()) {
            return Figures.grouped(new BigDecimal(text));
        }
        return MOMENT.matcher(text).matches() ? moment(text) : text;
    }

    private static String moment(String text) {
        try {
            return Moments.minute(Instant.parse(text));
        } catch (DateTimeParseException only) {
            return text;
        }
    }

    private static String gap() {
        var gap = words().listGap();
        return gap.equals(",") ? gap + " " : gap;
    }

    private static AuditWords words() {
        return Language.words(AuditWords.class);
    }
}
