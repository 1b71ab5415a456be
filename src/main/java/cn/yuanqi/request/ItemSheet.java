package cn.yuanqi.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Language;

/**
 * An item's form: a row of fields for each step and question, lists inside them a line each with bars between.
 * Rows without a name are none.
 */
final class ItemSheet {
    private static final int SPARE = 2;
    private static final String BAR = " | ";
    private final MultivaluedMap<String, String> typed;
    private final RequestPageWords words = Language.words(RequestPageWords.class);
    private final CatalogueWords texts = Language.words(CatalogueWords.class);

    ItemSheet(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    static ItemSheet of(ItemFacts facts) {
        var typed = new MultivaluedHashMap<String, String>();
        put(typed, "code", facts.code);
        put(typed, "category", facts.category);
        put(typed, "nameZh", facts.nameZh);
        put(typed, "nameEn", facts.nameEn);
        put(typed, "descriptionZh", facts.descriptionZh);
        put(typed, "descriptionEn", facts.descriptionEn);
        put(typed, "providerZh", facts.providerZh);
        put(typed, "providerEn", facts.providerEn);
        put(typed, "slaDays", facts.slaDays == 0 ? null : facts.slaDays);
        var steps = facts.steps == null ? List.<ItemStep>of() : facts.steps;
        for (int n = 0; n < steps.size(); n++) {
            var at = "steps[" + n + "].";
            put(typed, at + "nameZh", steps.get(n).nameZh());
            put(typed, at + "nameEn", steps.get(n).nameEn());
            put(typed, at + "actor", steps.get(n).actor());
            put(typed, at + "slaDays", steps.get(n).slaDays());
            put(typed, at + "documents", steps.get(n).documents().stream().map(ItemSheet::line)
                    .collect(Collectors.joining("\n")));
        }
        var questions = facts.questions == null ? List.<ItemQuestion>of() : facts.questions;
        for (int n = 0; n < questions.size(); n++) {
            var at = "questions[" + n + "].";
            put(typed, at + "code", questions.get(n).code());
            put(typed, at + "labelZh", questions.get(n).labelZh());
            put(typed, at + "labelEn", questions.get(n).labelEn());
            put(typed, at + "type", questions.get(n).type());
            put(typed, at + "required", questions.get(n).required());
            put(typed, at + "choices", questions.get(n).choices().stream()
                    .map(one -> String.join(BAR, one.value(), one.nameZh(), Objects.toString(one.nameEn(), "")))
                    .collect(Collectors.joining("\n")));
        }
        put(typed, "rows", Math.max(steps.size(), questions.size()) + SPARE);
        return new ItemSheet(typed);
    }

    private static String line(Paper paper) {
        return String.join(BAR, paper.code(), paper.nameZh(), Objects.toString(paper.nameEn(), ""),
                paper.required() ? "1" : "0", Objects.toString(paper.validityMonths(), ""));
    }

    private static void put(MultivaluedMap<String, String> typed, String name, Object value) {
        typed.putSingle(name, Objects.toString(value, ""));
    }

    private String text(String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").strip();
    }

    private Integer whole(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text.matches("\\d{1,6}") ? Integer.valueOf(text) : Integer.valueOf(-1);
    }

    private int rows() {
        var rows = whole("rows");
        return rows == null || rows < SPARE ? SPARE : Math.min(rows, 40);
    }

    /** As it was typed, held against nothing yet. */
    ItemFacts facts(String code) {
        var facts = new ItemFacts();
        facts.code = code == null ? text("code") : code;
        facts.category = one(ItemCategory.values(), text("category"));
        facts.nameZh = text("nameZh");
        facts.nameEn = text("nameEn");
        facts.descriptionZh = text("descriptionZh");
        facts.descriptionEn = text("descriptionEn");
        facts.providerZh = text("providerZh");
        facts.providerEn = text("providerEn");
        facts.slaDays = Objects.requireNonNullElse(whole("slaDays"), 0);
        facts.steps = new ArrayList<>();
        facts.questions = new ArrayList<>();
        for (int n = 0; n < rows(); n++) {
            var step = "steps[" + n + "].";
            if (!text(step + "nameZh").isEmpty()) {
                facts.steps.add(new ItemStep(text(step + "nameZh"), orNull(text(step + "nameEn")),
                        one(Side.values(), text(step + "actor")), whole(step + "slaDays"),
                        lines(step + "documents").map(ItemSheet::paper).toList()));
            }
            var question = "questions[" + n + "].";
            if (!text(question + "labelZh").isEmpty()) {
                facts.questions.add(new ItemQuestion(text(question + "code"), text(question + "labelZh"),
                        orNull(text(question + "labelEn")), one(ItemQuestion.Type.values(), text(question + "type")),
                        text(question + "required").equals("true"), lines(question + "choices")
                                .map(line -> new ItemQuestion.Choice(line[0], line[1], orNull(line[2]))).toList()));
            }
        }
        return facts;
    }

    /** Five parts each, empty where there is none. */
    private java.util.stream.Stream<String[]> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank()).map(line -> Arrays.copyOf(
                Arrays.stream((line + " ").split("[|｜]")).map(String::strip).toArray(String[]::new), 5))
                .map(parts -> Arrays.stream(parts).map(part -> part == null ? "" : part).toArray(String[]::new));
    }

    private static Paper paper(String[] parts) {
        return new Paper(parts[0], parts[1], orNull(parts[2]), !parts[3].equals("0"),
                parts[4].isEmpty() ? null : parts[4].matches("\\d{1,6}") ? Integer.valueOf(parts[4]) : -1);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static <E extends Enum<E>> E one(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    /** @param fresh whether its code can still be chosen @param more rows than before */
    List<RequestForm.Section> sections(boolean fresh, int more) {
        var sections = new ArrayList<RequestForm.Section>();
        var first = new ArrayList<FormField>();
        if (fresh) {
            first.add(field("text", "code", texts.code(), true).hinting(texts.codeHint()));
        }
        first.add(choice("category", texts.categoryLabel(), ItemCategory.values(),
                each -> words.category((ItemCategory) each)));
        first.add(field("text", "nameZh", texts.nameZh(), true));
        first.add(field("text", "nameEn", texts.nameEn(), false));
        first.add(field("number", "slaDays", texts.slaDays(), true));
        first.add(field("text", "providerZh", texts.providerZh(), false));
        first.add(field("text", "providerEn", texts.providerEn(), false));
        first.add(field("area", "descriptionZh", texts.descriptionZh(), false));
        first.add(field("area", "descriptionEn", texts.descriptionEn(), false));
        first.add(FormField.of("hidden", "rows", "", String.valueOf(rows() + more), false));
        first.add(FormField.of("hidden", "version", "", text("version"), false));
        sections.add(new RequestForm.Section(null, null, first));
        for (int n = 0; n < rows() + more; n++) {
            sections.add(new RequestForm.Section(texts.stepRow(n + 1), n == 0 ? texts.stepRowHint() : null, step(n)));
        }
        for (int n = 0; n < rows() + more; n++) {
            sections.add(new RequestForm.Section(texts.questionRow(n + 1), n == 0 ? texts.questionRowHint() : null,
                    question(n)));
        }
        return sections;
    }

    private List<FormField> step(int n) {
        var at = "steps[" + n + "].";
        return List.of(field("text", at + "nameZh", texts.nameZh(), false),
                field("text", at + "nameEn", texts.nameEn(), false),
                choice(at + "actor", texts.actor(), new Side[]{Side.PARK, Side.ENTERPRISE, Side.PROVIDER},
                        each -> words.side((Side) each)),
                field("number", at + "slaDays", texts.stepDays(), false),
                field("area", at + "documents", texts.documentsLines(), false));
    }

    private List<FormField> question(int n) {
        var at = "questions[" + n + "].";
        return List.of(field("text", at + "code", texts.code(), false),
                field("text", at + "labelZh", texts.nameZh(), false),
                field("text", at + "labelEn", texts.nameEn(), false),
                choice(at + "type", texts.type(), ItemQuestion.Type.values(),
                        each -> texts.typeOf((ItemQuestion.Type) each)),
                FormField.choice("checks", at + "required", words.required(), List.of(new FormField.Option("true",
                        words.required(), text(at + "required").equals("true")))),
                field("area", at + "choices", texts.choicesLines(), false));
    }

    private FormField field(String type, String name, String label, boolean required) {
        return FormField.of(type, name, label, text(name), required);
    }

    private FormField choice(String name, String label, Enum<?>[] all,
            java.util.function.Function<Enum<?>, String> called) {
        return FormField.choice("select", name, label, Arrays.stream(all)
                .map(each -> new FormField.Option(each.name(), called.apply(each), each.name().equals(text(name))))
                .toList());
    }
}
