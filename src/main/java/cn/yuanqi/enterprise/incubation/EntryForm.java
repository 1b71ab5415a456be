package cn.yuanqi.enterprise.incubation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.CreditCode;
import cn.yuanqi.enterprise.EnterpriseWords;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** The public form: what was typed stays as it was typed, whatever was wrong with it. */
public final class EntryForm {
    private static final Pattern MAIL = Pattern
            .compile("[^@\\s,;:<>()\"\\\\]{1,64}@[^@\\s,;:<>()\"\\\\]+\\.[^@\\s,;:<>()\"\\\\]{2,}");
    private static final Pattern PHONE = Pattern.compile("[-+() 0-9]{5,50}");
    private static final BigDecimal MOST_SPACE = new BigDecimal("1000000");

    private final MultivaluedMap<String, String> sent;
    private final List<Problem.FieldError> errors = new ArrayList<>();

    private EntryForm(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    static EntryForm empty() {
        return new EntryForm(new MultivaluedHashMap<>());
    }

    public static EntryForm of(MultivaluedMap<String, String> sent) {
        return new EntryForm(sent);
    }

    public String value(String field) {
        var typed = sent.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    public boolean has(Category category) {
        return sent.getOrDefault("categories", List.of()).contains(category.name());
    }

    public boolean isChecked(String field) {
        return !value(field).isEmpty();
    }

    public List<Category> choices() {
        return List.of(Category.values());
    }

    public List<Problem.FieldError> errors() {
        return errors;
    }

    void add(String field, String message) {
        errors.add(new Problem.FieldError(field, message));
    }

    /** Finds what is wrong; with nothing wrong {@link #writeInto} can be called. */
    boolean holds(LocalDate today) {
        var words = Language.words(EntryWords.class);
        required("company", 200);
        creditCode();
        required("contactName", 100);
        if (!PHONE.matcher(value("phone")).matches()) {
            add("phone", words.phoneWrong());
        }
        if (!MAIL.matcher(value("mail")).matches() || value("mail").length() > 254) {
            add("mail", words.mailWrong());
        }
        required("business", 2000);
        numbers(words);
        day(words, today);
        if (!isChecked("consent")) {
            add("consent", words.consentMissing());
        }
        return errors.isEmpty();
    }

    private void required(String field, int most) {
        var words = Language.words(EntryWords.class);
        if (value(field).isEmpty()) {
            add(field, words.missing());
        } else if (value(field).length() > most) {
            add(field, Language.words(IncubationWords.class).tooLong(most));
        } else if (value(field).codePoints().anyMatch(EntryForm::isDamage)) {
            add(field, Language.words(EnterpriseWords.class).damaged());
        }
    }

    private static boolean isDamage(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' || character == 0xfffd;
    }

    private void creditCode() {
        var code = CreditCode.normal(value("creditCode"));
        if (code.isEmpty()) {
            add("creditCode", Language.words(EntryWords.class).missing());
            return;
        }
        CreditCode.fault(code)
                .ifPresent(fault -> add("creditCode", fault.apply(Language.words(EnterpriseWords.class))));
    }

    private void numbers(EntryWords words) {
        try {
            var space = space();
            if (space != null && (space.signum() <= 0 || space.compareTo(MOST_SPACE) > 0 || space.scale() > 2)) {
                add("spaceSqm", words.spaceWrong());
            }
        } catch (NumberFormatException unreadable) {
            add("spaceSqm", words.spaceWrong());
        }
        if (!value("people").isEmpty() && !value("people").matches("[1-9]\\d{0,5}")) {
            add("people", words.peopleWrong());
        }
    }

    private BigDecimal space() {
        return value("spaceSqm").isEmpty() ? null : new BigDecimal(value("spaceSqm"));
    }

    private void day(EntryWords words, LocalDate today) {
        try {
            var day = wantedFrom();
            if (day != null && (day.isBefore(today) || day.isAfter(today.plusYears(5)))) {
                add("wantedFrom", words.dayWrong());
            }
        } catch (DateTimeException unreadable) {
            add("wantedFrom", words.dayWrong());
        }
    }

    private LocalDate wantedFrom() {
        return value("wantedFrom").isEmpty() ? null : LocalDate.parse(value("wantedFrom"));
    }

    String mail() {
        return value("mail").toLowerCase(Locale.ROOT);
    }

    void writeInto(EntryApplication application) {
        application.company = value("company");
        application.creditCode = CreditCode.normal(value("creditCode"));
        application.contactName = value("contactName");
        application.phone = value("phone");
        application.mail = mail();
        application.categories = Arrays.stream(Category.values()).filter(this::has).map(Category::name)
                .collect(Collectors.joining(";"));
        application.business = value("business");
        application.spaceSqm = space();
        application.wantedFrom = wantedFrom();
        application.people = value("people").isEmpty() ? null : Integer.valueOf(value("people"));
    }
}
