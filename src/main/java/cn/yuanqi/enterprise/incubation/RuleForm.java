package cn.yuanqi.enterprise.incubation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Problem;

/** A new version of a rule as its form sends it: each condition has a box, and fields under its own name. */
final class RuleForm {
    private static final int UNREADABLE = -1;

    private final Typed typed;
    private final RuleKind kind;
    private final List<Condition.Code> codes;

    RuleForm(MultivaluedMap<String, String> sent) {
        var kinds = Arrays.stream(RuleKind.values()).filter(one -> one.name().equals(sent.getFirst("kind")));
        this.kind = kinds.findFirst().orElse(null);
        this.typed = Typed.in(kind == null ? "" : kind.name(), sent);
        this.codes = Arrays.stream(Condition.Code.values()).filter(code -> typed.checked(code.name())).toList();
    }

    RuleDraft draft() {
        return new RuleDraft(kind, typed.day("validFrom"), typed.text("title"), typed.text("source"),
                typed.one(RuleSet.Match.class, "match"), typed.checked("advisory"),
                codes.stream().map(this::condition).toList());
    }

    private Condition condition(Condition.Code code) {
        return new Condition(code, number(code + ".months"), number(code + ".specialMonths"), amount(code + ".amount"),
                number(code + ".years"));
    }

    private Integer number(String field) {
        var text = text(field);
        return text.isEmpty() ? null : Integer.valueOf(text.matches("\\d{1,6}") ? Integer.parseInt(text) : UNREADABLE);
    }

    private BigDecimal amount(String field) {
        var text = text(field).replaceAll("[,，]", "");
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("\\d{1,20}(\\.\\d{1,2})?") ? new BigDecimal(text) : BigDecimal.valueOf(UNREADABLE);
    }

    private String text(String field) {
        var text = typed.text(field);
        return text == null ? "" : text.strip();
    }

    /** The form again; what was wrong with a condition stands at the fields of its name. */
    Typed refused(Problem problem) {
        var errors = problem.errors().stream()
                .map(error -> new Problem.FieldError(named(error.field()), error.message())).toList();
        return typed.refused(errors.isEmpty() ? problem : Problem.invalid(errors));
    }

    private String named(String field) {
        var parts = field.split("\\.");
        return parts.length == 3 && parts[0].equals("conditions")
                ? codes.get(Integer.parseInt(parts[1])) + "." + parts[2]
                : field;
    }
}
