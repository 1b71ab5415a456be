package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** What a form sent; what does not read is {@code null} and stands in {@link #errors}. */
final class Sent {
    private final MultivaluedMap<String, String> values;
    private final List<FieldError> errors = new ArrayList<>();

    /** A form that nobody has sent yet. */
    Sent() {
        this(new MultivaluedHashMap<>());
    }

    Sent(MultivaluedMap<String, String> values) {
        this.values = values;
    }

    /** Never {@code null}. */
    String text(String field) {
        var value = values.getFirst(field);
        return value == null ? "" : value.strip();
    }

    void put(String field, String text) {
        values.putSingle(field, text);
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    BigDecimal number(String field) {
        return read(field, text -> new BigDecimal(text.replaceAll("[,，%％]", "")), words().badNumber());
    }

    Integer whole(String field) {
        return read(field, Integer::valueOf, words().badNumber());
    }

    LocalDate day(String field) {
        return read(field, LocalDate::parse, words().badDay());
    }

    <E extends Enum<E>> E one(String field, E[] all) {
        return Arrays.stream(all).filter(each -> each.name().equals(text(field))).findFirst().orElse(null);
    }

    <E extends Enum<E>> List<E> some(String field, E[] all) {
        return Arrays.stream(all).filter(each -> all(field).contains(each.name())).toList();
    }

    <T> T read(String field, Function<String, T> reading, String unread) {
        var text = text(field);
        try {
            return text.isEmpty() ? null : reading.apply(text);
        } catch (RuntimeException noSuch) {
            errors.add(new FieldError(field, unread));
            return null;
        }
    }

    List<FieldError> errors() {
        return errors;
    }

    /** Those of the rule that no reading has an error for already. */
    void add(Problem refused, String otherwise) {
        refused.errors().stream().filter(error -> errors.stream().noneMatch(had -> had.field().equals(error.field())))
                .toList().forEach(errors::add);
        if (refused.errors().isEmpty()) {
            errors.add(new FieldError(otherwise, refused.getMessage()));
        }
    }

    private static FinancingPageWords words() {
        return Language.words(FinancingPageWords.class);
    }
}
