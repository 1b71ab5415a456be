package cn.yuanqi.platform.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** What a form sent, or would send unchanged; what does not read is {@code null} and stands in {@link #errors}. */
public final class Sent {
    private final MultivaluedMap<String, String> values;
    private final List<FieldError> errors = new ArrayList<>();

    public Sent(MultivaluedMap<String, String> values) {
        this.values = values;
    }

    /** A form that nobody has typed in yet; filled by {@link #put}. */
    public Sent() {
        this(new MultivaluedHashMap<>());
    }

    public Sent put(String field, Object value) {
        if (value != null) {
            values.add(field, value instanceof BigDecimal number ? plain(number) : value.toString());
        }
        return this;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Never {@code null}. */
    public String text(String field) {
        var value = values.getFirst(field);
        return value == null ? "" : value.strip();
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean on(String field) {
        return !text(field).isEmpty();
    }

    public BigDecimal number(String field) {
        return read(field, text -> new BigDecimal(text.replaceAll("[,，%％]", "")), words().badNumber());
    }

    public Integer whole(String field) {
        return read(field, Integer::valueOf, words().badNumber());
    }

    /** Where a number must stand: 0 for none, which the rule then judges. */
    public int wholeOrZero(String field) {
        var whole = whole(field);
        return whole == null ? 0 : whole;
    }

    public LocalDate day(String field) {
        return read(field, LocalDate::parse, words().badDay());
    }

    public LocalTime time(String field) {
        return read(field, LocalTime::parse, words().badTime());
    }

    public <E extends Enum<E>> E one(String field, E[] all) {
        return Arrays.stream(all).filter(each -> each.name().equals(text(field))).findFirst().orElse(null);
    }

    public <E extends Enum<E>> List<E> some(String field, E[] all) {
        return Arrays.stream(all).filter(each -> all(field).contains(each.name())).toList();
    }

    public <T> T read(String field, Function<String, T> reading, String unread) {
        var text = text(field);
        try {
            return text.isEmpty() ? null : reading.apply(text);
        } catch (RuntimeException noSuch) {
            errors.add(new FieldError(field, unread));
            return null;
        }
    }

    /** The constants as choices, those that were sent being on. */
    public <E extends Enum<E>> List<FormField.Option> options(String field, E[] all, Function<E, String> word) {
        return Arrays.stream(all).map(each -> new FormField.Option(each.name(), word.apply(each),
                all(field).contains(each.name()))).toList();
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Those of the rule that no reading has an error for already. */
    public void add(Problem refused) {
        refused.errors().stream().filter(error -> errors.stream().noneMatch(had -> had.field().equals(error.field())))
                .toList().forEach(errors::add);
        if (refused.errors().isEmpty()) {
            errors.add(new FieldError("form", refused.getMessage()));
        }
    }

    private static FormWords words() {
        return Language.words(FormWords.class);
    }
}
