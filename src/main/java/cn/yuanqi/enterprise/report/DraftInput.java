package cn.yuanqi.enterprise.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * What an enterprise writes into its draft.
 *
 * @param figures by field a value, or {@code {value, unit, confirmed}}; or a list of these with {@code field}. {@code null}
 *        as a value empties the field; fields that are not named stay
 */
record DraftInput(JsonNode figures) {

    /** @throws Problem 422 for a field that the form has not, or a unit that does not exist */
    Map<String, Written> written(ReportForm form) {
        var words = Language.words(ReportWords.class);
        var written = new LinkedHashMap<String, Written>();
        var errors = new ArrayList<Problem.FieldError>();
        entries().forEach((field, node) -> {
            if (form.field(field).isEmpty()) {
                errors.add(new Problem.FieldError(field, words.unknownField()));
            } else if (!node.path("unit").asText("").isEmpty() && unit(node) == null) {
                errors.add(new Problem.FieldError(field, words.wrongUnit()));
            } else {
                written.put(field, read(node));
            }
        });
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return written;
    }

    private Map<String, JsonNode> entries() {
        var entries = new LinkedHashMap<String, JsonNode>();
        if (figures != null && figures.isArray()) {
            figures.forEach(node -> entries.put(node.path("field").asText(""), node));
        } else if (figures != null && figures.isObject()) {
            figures.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        } else {
            throw Problem.invalid("figures", Language.words(ReportWords.class).missing());
        }
        return entries;
    }

    private static Written read(JsonNode node) {
        if (!node.isObject()) {
            return new Written(text(node), null, null);
        }
        var confirmed = node.get("confirmed");
        return new Written(text(node.path("value")), unit(node),
                confirmed == null || confirmed.isNull() ? null : confirmed.asBoolean());
    }

    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode()
                ? ""
                : value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    private static Unit unit(JsonNode node) {
        var code = node.path("unit").asText("");
        return Arrays.stream(Unit.values()).filter(unit -> unit.name().equals(code)).findFirst().orElse(null);
    }
}
