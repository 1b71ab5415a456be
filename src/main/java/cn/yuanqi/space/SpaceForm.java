package cn.yuanqi.space;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import cn.yuanqi.platform.Contention;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;

/** A form about space: what was typed stays as it was typed, whatever was wrong with it. */
public final class SpaceForm {
    private final Map<String, List<String>> typed = new HashMap<>();
    private final List<Problem.FieldError> errors = new ArrayList<>();
    private String notice;

    /** A form that nobody has typed into yet. */
    public static SpaceForm with(Map<String, ?> values) {
        var form = new SpaceForm();
        values.forEach((name, value) -> form.typed.put(name, List.of(value == null ? "" : value.toString())));
        return form;
    }

    public static SpaceForm of(MultivaluedMap<String, String> sent) {
        var form = new SpaceForm();
        form.typed.putAll(sent);
        return form;
    }

    public String value(String name) {
        return typed.getOrDefault(name, List.of("")).get(0);
    }

    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public boolean checked(String name, String value) {
        return values(name).contains(value);
    }

    public List<Problem.FieldError> errors() {
        return errors;
    }

    /** Why it was refused as a whole, {@code null} when it was not. */
    public String notice() {
        return notice;
    }

    public String text(String name) {
        return Flaws.clean(value(name));
    }

    public BigDecimal decimal(String name) {
        return read(name, text -> new BigDecimal(text.replace(",", "")), SpaceWords::noNumber);
    }

    public Integer integer(String name) {
        return read(name, Integer::valueOf, SpaceWords::badFloor);
    }

    public LocalDate day(String name) {
        return read(name, LocalDate::parse, SpaceWords::noSuchDay);
    }

    public UUID id(String name) {
        return read(name, UUID::fromString, SpaceWords::missing);
    }

    public <E extends Enum<E>> E one(Class<E> type, String name) {
        return read(name, text -> Enum.valueOf(type, text), SpaceWords::missing);
    }

    private <T> T read(String name, Function<String, T> reading, Function<SpaceWords, String> says) {
        var text = text(name);
        try {
            return text == null ? null : reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException unread) {
            errors.add(new Problem.FieldError(name, says.apply(Language.words(SpaceWords.class))));
            return null;
        }
    }

    /** @throws Problem 412 when somebody changed it since the form was opened */
    void mustSee(int version) {
        if (!String.valueOf(version).equals(value("version"))) {
            throw Problem.stale();
        }
    }

    /**
     * Does what the form asks in a transaction of its own and goes to the page that the change names; shows the form
     * again when it was refused, with all that was typed.
     */
    public Response sent(Supplier<String> change, Supplier<TemplateInstance> again) {
        try {
            var to = Contention.retried(() -> {
                errors.clear();
                return QuarkusTransaction.requiringNew().call(() -> whole(change));
            });
            return Response.seeOther(URI.create(to)).build();
        } catch (Problem refused) {
            if (refused.status() != 422 && refused.status() != 409 && refused.status() != 412) {
                throw refused;
            }
            refused(refused);
            return Response.status(refused.status()).entity(again.get()).build();
        }
    }

    private String whole(Supplier<String> change) {
        var to = change.get();
        if (!errors.isEmpty()) {
            throw Problem.invalid(List.of());
        }
        return to;
    }

    /** Keeps why it was refused, at its fields or as a whole. */
    public void refused(Problem refused) {
        var named = errors.stream().map(Problem.FieldError::field).toList();
        refused.errors().stream().filter(error -> !named.contains(error.field())).forEach(errors::add);
        notice = refused.status() == 422 ? null : refused.getMessage();
    }
}
