package cn.yuanqi.environment.monitoring;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** What a person typed to ask of a logger, kept as typed; times are the park's. */
record CommandForm(String kind, String factor, String from, String to, List<Problem.FieldError> errors) {
    static final CommandForm EMPTY = new CommandForm("", "", "", "", List.of());

    static CommandForm of(MultivaluedMap<String, String> typed) {
        return new CommandForm(text(typed, "kind"), text(typed, "factor"), text(typed, "from"), text(typed, "to"),
                List.of());
    }

    private static String text(MultivaluedMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** @throws Problem 422 for a time that cannot be read */
    CommandDesk.Order order(ZoneId zone) {
        return new CommandApi.Order(kind, factor.isEmpty() ? null : factor, at("from", from, zone), at("to", to, zone))
                .read();
    }

    private static Instant at(String field, String typed, ZoneId zone) {
        try {
            return typed.isEmpty() ? null : LocalDateTime.parse(typed).atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            throw Problem.invalid(field, Language.words(LoggerWords.class).badTime());
        }
    }

    CommandForm refused(Problem problem) {
        return new CommandForm(kind, factor, from, to, problem.errors());
    }

    /** The errors of the form that a kind belongs to: history has one for its three kinds. */
    public List<Problem.FieldError> errorsOf(String form) {
        return form.equals(kind) || form.equals("HISTORY") && kind.startsWith("HISTORY") ? errors : List.of();
    }
}
