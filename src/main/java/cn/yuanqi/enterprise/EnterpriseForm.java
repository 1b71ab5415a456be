package cn.yuanqi.enterprise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** The form of an enterprise: what was typed stays as it was typed, whatever was wrong with it. */
final class EnterpriseForm {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Map<Fact, String> typed = new EnumMap<>(Fact.class);
    private final List<Problem.FieldError> errors = new ArrayList<>();
    /** What stands in the register now, where that is another than when the form was opened. */
    private final Map<Fact, String> now = new EnumMap<>(Fact.class);
    private int version;

    /** One line of the form. */
    record Field(String name, String label, String value, boolean required, String now) {
        public String shownNow() {
            return now.isEmpty() ? Language.words(RegisterWords.class).nothing() : now;
        }
    }

    static EnterpriseForm empty() {
        return new EnterpriseForm();
    }

    static EnterpriseForm of(Enterprise enterprise) {
        var form = new EnterpriseForm();
        form.version = enterprise.version;
        form.typed.putAll(shown(enterprise));
        return form;
    }

    static EnterpriseForm of(MultivaluedMap<String, String> sent) {
        var form = new EnterpriseForm();
        for (Fact fact : Fact.values()) {
            form.typed.put(fact, String.join(";", sent.getOrDefault(fact.field(), List.of())));
        }
        form.version = version(sent.getFirst("version"));
        return form;
    }

    private static int version(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException tampered) {
            throw Problem.stale();
        }
    }

    /** What was typed as facts; what does not read stands in {@link #errors}. */
    EnterpriseFacts facts(Stamp stamp) {
        var words = Language.words(EnterpriseWords.class);
        var facts = new EnterpriseFacts();
        for (Fact fact : Fact.values()) {
            var text = typed.getOrDefault(fact, "");
            try {
                fact.read(Typed.isBlank(text) ? null : Typed.clean(text), facts);
            } catch (Unfit unfit) {
                errors.add(new Problem.FieldError(fact.field(), unfit.says().apply(words)));
            }
        }
        var unread = errors.stream().map(Problem.FieldError::field).toList();
        facts.flaws(stamp.today()).stream().filter(flaw -> !unread.contains(flaw.field()))
                .forEach(flaw -> errors.add(flaw.in(words)));
        return facts;
    }

    void refused(Problem problem) {
        errors.addAll(problem.errors());
    }

    /** Somebody else was faster: shows what they wrote, and lets the next attempt replace it knowingly. */
    void overtakenBy(Enterprise enterprise) {
        version = enterprise.version;
        shown(enterprise).forEach((fact, value) -> {
            if (!value.equals(Typed.clean(typed.getOrDefault(fact, "")))) {
                now.put(fact, value);
            }
        });
    }

    private static Map<Fact, String> shown(Enterprise e) {
        var shown = new EnumMap<Fact, String>(Fact.class);
        shown.put(Fact.CREDIT_CODE, e.creditCode);
        shown.put(Fact.NAME, e.name);
        shown.put(Fact.CATEGORIES, e.categories().stream().map(Category::name).collect(Collectors.joining(";")));
        shown.put(Fact.INDUSTRY, Objects.toString(e.industry, ""));
        shown.put(Fact.FOUNDED_ON, Objects.toString(e.foundedOn, ""));
        shown.put(Fact.ENTERED_ON, Objects.toString(e.enteredOn, ""));
        shown.put(Fact.REGISTERED_CAPITAL, e.registeredCapital == null
                ? ""
                : e.registeredCapital.divide(TEN_THOUSAND).stripTrailingZeros().toPlainString());
        shown.put(Fact.LEGAL_REPRESENTATIVE, Objects.toString(e.legalRepresentative, ""));
        shown.put(Fact.PHONE, Objects.toString(e.phone, ""));
        shown.put(Fact.HEADCOUNT, Objects.toString(e.headcount, ""));
        return shown;
    }

    /** The lines of the form in the order of {@link Fact}, the categories apart. */
    public List<Field> fields() {
        return Arrays.stream(Fact.values()).filter(fact -> fact != Fact.CATEGORIES).map(this::field).toList();
    }

    private Field field(Fact fact) {
        return new Field(fact.field(), label(fact), typed.getOrDefault(fact, ""),
                fact == Fact.CREDIT_CODE || fact == Fact.NAME, now.get(fact));
    }

    private static String label(Fact fact) {
        var words = Language.words(EnterpriseWords.class);
        return switch (fact) {
            case CREDIT_CODE -> words.creditCode();
            case NAME -> words.name();
            case CATEGORIES -> words.categories();
            case INDUSTRY -> words.industry();
            case FOUNDED_ON -> words.foundedOn();
            case ENTERED_ON -> words.enteredOn();
            case REGISTERED_CAPITAL -> words.registeredCapitalTenThousand();
            case LEGAL_REPRESENTATIVE -> words.legalRepresentative();
            case PHONE -> words.phone();
            case HEADCOUNT -> words.headcount();
        };
    }

    public List<Category> categories() {
        return List.of(Category.values());
    }

    public boolean has(Category category) {
        return List.of(typed.getOrDefault(Fact.CATEGORIES, "").split(";")).contains(category.name());
    }

    public String categoriesNow() {
        var standing = now.get(Fact.CATEGORIES);
        if (standing == null || standing.isEmpty()) {
            return standing == null ? null : Language.words(RegisterWords.class).nothing();
        }
        return Arrays.stream(standing.split(";"))
                .map(name -> Language.words(EnterpriseWords.class).category(Category.valueOf(name)))
                .collect(Collectors.joining(" · "));
    }

    public List<Problem.FieldError> errors() {
        return errors;
    }

    public boolean isOvertaken() {
        return !now.isEmpty();
    }

    public int version() {
        return version;
    }
}
