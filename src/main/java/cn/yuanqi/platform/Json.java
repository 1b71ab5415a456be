package cn.yuanqi.platform;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import io.quarkus.jackson.ObjectMapperCustomizer;

/**
 * JSON as the contract has it: absent values are {@code null}, decimals (money, areas, rates) are strings, because a
 * reader that takes them for binary floating point would lose fen; unknown fields in a body are refused by name. A day is
 * text and a choice is its name: numbers would be taken for days since 1970 (20261231 for the year 57442) and for places in
 * a list. A damaged text is refused by the name of its field.
 */
@Singleton
class Json implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.registerModule(new SimpleModule("yuanqi").addSerializer(new PlainDecimal())
                .addDeserializer(LocalDate.class, new IsoDay()).addDeserializer(String.class, new WholeText()));
    }

    /** Last: of two that read a type the later one does. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static final class PlainDecimal extends StdSerializer<BigDecimal> {
        PlainDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toPlainString());
        }
    }

    private static final class WholeText extends StringDeserializer {
        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var text = super.deserialize(json, context);
            return text != null && text.codePoints().anyMatch(Damage::is)
                    ? (String) context.handleWeirdStringValue(String.class, text, "damaged")
                    : text;
        }
    }

    private static final class IsoDay extends StdScalarDeserializer<LocalDate> {
        IsoDay() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
            }
            var text = json.getText().strip();
            try {
                return text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeParseException noDay) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no ISO day");
            }
        }
    }
}
