package cn.yuanqi.enterprise.incubation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Problem;

/** What was typed into one of a page's forms: it stays as it was typed, whatever was wrong with it. */
final class Typed {
    private final String form;
    private final MultivaluedMap<String, String> sent;
    private final List<Problem.FieldError> errors = new ArrayList<>();
    private String refusal;

    private Typed(String form, MultivaluedMap<String, String> sent) {
        this.form = form;
        this.sent = sent;
    }

    static Typed nothing() {
        return new Typed("", new MultivaluedHashMap<>());
    }

    /** @param form which of the page's forms was sent */
    static Typed in(String form, MultivaluedMap<String, String> sent) {
        return new Typed(form, sent);
    }

    Typed refused(Problem problem) {
        errors.addAll(problem.errors());
        refusal = problem.errors().isEmpty() ? problem.getMessage() : null;
        return this;
    }

    /** Whether it is this form that was sent. */
    public boolean is(String name) {
        return form.equals(name);
    }

    /** Whether it is one of the forms about this one. */
    public boolean concerns(UUID id) {
        return form.endsWith(" " + id);
    }

    /** What stands in a field of a form: what was typed there, or nothing. */
    public String value(String name, String field) {
        return value(name, field, "");
    }

    public String value(String name, String field, Object otherwise) {
        var typed = is(name) ? sent.getFirst(field) : null;
        return typed != null ? typed : otherwise == null ? "" : otherwise.toString();
    }

    public List<Problem.FieldError> errors(String name) {
        return is(name) ? errors : List.of();
    }

    /** What was wrong with a form as a whole; {@code null} when nothing. */
    public String refusal(String name) {
        return is(name) ? refusal : null;
    }

    /** What was wrong with whichever form was sent; {@code null} when nothing as a whole. */
    public String refusal() {
        return refusal;
    }

    String text(String field) {
        return sent.getFirst(field);
    }

    public boolean checked(String field) {
        return sent.getFirst(field) != null;
    }

    <E extends Enum<E>> E one(Class<E> type, String field) {
        var text = sent.getFirst(field);
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(text)).findFirst()
                .orElse(null);
    }

    /** {@code null} when there is none or it does not read. */
    LocalDate day(String field) {
        return Optional.ofNullable(sent.getFirst(field)).map(String::strip).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException unreadable) {
                return null;
            }
        }).orElse(null);
    }
}
