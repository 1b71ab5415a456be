package cn.yuanqi.portal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import cn.yuanqi.platform.Language;

/**
 * Values of one entry of the audit in words.
 *
 * @param noun the kind of subject, of which a value may have a name of its own
 * @param names what people call those whose ids stand in the entry; an id without a name says nothing to a person
 */
record AuditValue(String noun, Map<String, String> names) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d{2,}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z");

    static boolean isId(JsonNode value) {
        return value != null && value.isTextual() && ID.matcher(value.asText()).matches();
    }

    /** Whether it says nothing to a person. */
    boolean isMute(JsonNode value) {
        return isId(value) && !names.containsKey(value.asText());
    }

    /** What a field is called, with the title of its line when it is one of a form. */
    String field(String name, JsonNode before, JsonNode after) {
        var line = isTitled(after) ? after : before;
        if (!isTitled(line)) {
            return AuditWord.field(noun, name);
        }
        var title = line.get(Language.current() == Language.ZH ? "titleZh" : "titleEn").asText();
        var kind = name.substring(0, Math.max(0, name.indexOf('.')));
        return kind.equals("figure") ? title : words().about(AuditWord.field(noun, kind), title);
    }

    private static boolean isTitled(JsonNode value) {
        return value != null && value.has("titleZh") && value.has("titleEn") && value.has("value");
    }

    /** {@code null} for what is absent. */
    String of(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (isTitled(value)) {
            return line(value);
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

    /** A line of a form: a number with its unit, or what was said there. */
    private String line(JsonNode line) {
        var text = line.path("value").asText();
        var shown = line.has("unit") && NUMBER.matcher(text).matches()
                ? words().measured(Figures.grouped(new BigDecimal(text)),
                        AuditWord.value(noun, line.get("unit").asText()))
                : text;
        return line.path("confirmed").asBoolean() ? words().affirmed(shown) : shown;
    }

    private String joined(JsonNode values) {
        List<String> words = new ArrayList<>();
        values.forEach(one -> words.add(of(one)));
        return words.isEmpty() ? null : String.join(values.get(0).isObject() ? "\n" : gap(), words);
    }

    private String object(JsonNode fields) {
        List<String> words = new ArrayList<>();
        fields.properties().forEach(field -> {
            if (!field.getValue().isNull() && !isMute(field.getValue())) {
                words.add(AuditWord.field(noun + "_row", field.getKey()) + " " + of(field.getValue()));
            }
        });
        return String.join(gap(), words);
    }

    private String text(String text) {
        if (names.containsKey(text)) {
            return names.get(text);
        }
        if (AuditWord.isValue(noun, text)) {
            return AuditWord.value(noun, text);
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
