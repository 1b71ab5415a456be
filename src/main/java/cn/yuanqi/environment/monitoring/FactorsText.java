package cn.yuanqi.environment.monitoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * The factors of one frame as one compact column: {@code {"w01018":["150.2","N",min,max,total]}}, decimals as text so
 * that no engine rounds them, trailing nulls left out. JSON, because the database merges it by factor.
 */
final class FactorsText {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int FIELDS = 6;

    private FactorsText() {
    }

    static String write(Map<String, FactorValue> factors) {
        var text = new StringBuilder(32 * factors.size() + 2).append('{');
        factors.forEach((code, value) -> {
            entry(text, code, value);
            if (value.total() != null || value.max() != null || value.min() != null) {
                decimal(text.append(','), value.min());
                decimal(text.append(','), value.max());
                decimal(text.append(','), value.total());
            }
            text.append(']');
        });
        return text.append('}').toString();
    }

    /** As {@link #write}, each factor with the time that it is of, in epoch milliseconds, as its sixth field. */
    static String writeLatest(Map<String, LatestValue> factors) {
        var text = new StringBuilder(56 * factors.size() + 2).append('{');
        factors.forEach((code, latest) -> {
            entry(text, code, latest.value());
            decimal(text.append(','), latest.value().min());
            decimal(text.append(','), latest.value().max());
            decimal(text.append(','), latest.value().total());
            text.append(',').append(latest.at().toEpochMilli()).append(']');
        });
        return text.append('}').toString();
    }

    static Map<String, FactorValue> read(String text) {
        var factors = new LinkedHashMap<String, FactorValue>();
        parse(text, (code, fields) -> factors.put(code, value(fields)));
        return factors;
    }

    static Map<String, LatestValue> readLatest(String text) {
        var factors = new LinkedHashMap<String, LatestValue>();
        parse(text, (code, fields) -> factors.put(code,
                new LatestValue(value(fields), Instant.ofEpochMilli(Long.parseLong(fields[5])))));
        return factors;
    }

    private static void entry(StringBuilder text, String code, FactorValue value) {
        if (text.length() > 1) {
            text.append(',');
        }
        text.append('"').append(code).append("\":[");
        decimal(text, value.value());
        text.append(",\"").append(value.flag().name()).append('"');
    }

    private static void decimal(StringBuilder text, BigDecimal value) {
        if (value == null) {
            text.append("null");
        } else {
            text.append('"').append(value).append('"');
        }
    }

    private static FactorValue value(String[] fields) {
        return new FactorValue(decimal(fields[0]), decimal(fields[2]), decimal(fields[3]), decimal(fields[4]),
                Flag.valueOf(fields[1]));
    }

    private static BigDecimal decimal(String field) {
        return field == null ? null : new BigDecimal(field);
    }

    private interface Entries {
        void entry(String code, String[] fields);
    }

    private static void parse(String text, Entries entries) {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var code = json.currentName();
                json.nextToken();
                entries.entry(code, fields(json));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String[] fields(JsonParser json) throws IOException {
        var fields = new String[FIELDS];
        for (int place = 0; json.nextToken() != JsonToken.END_ARRAY; place++) {
            if (place < FIELDS && json.currentToken() != JsonToken.VALUE_NULL) {
                fields[place] = json.getText();
            }
        }
        return fields;
    }
}
