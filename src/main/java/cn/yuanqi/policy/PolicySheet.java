package cn.yuanqi.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.platform.form.FormField;
import cn.yuanqi.platform.form.FormPage.Section;
import cn.yuanqi.platform.form.Sent;

/** A policy's form: its fields as text, and what was typed as facts. */
final class PolicySheet {
    private static final int LINES = PolicyFacts.MOST_CONDITIONS;
    private static final String OPTIONAL = "?";

    private PolicySheet() {
    }

    /** @param before the checklist as it was: a document keeps its code, which files refer to */
    static PolicyFacts facts(Sent sent, List<ChecklistItem> before) {
        var facts = new PolicyFacts();
        facts.titleZh = sent.text("titleZh");
        facts.titleEn = sent.text("titleEn");
        facts.authority = sent.text("authority");
        facts.documentNumber = sent.text("documentNumber");
        facts.link = sent.text("link");
        facts.textZh = sent.text("textZh");
        facts.textEn = sent.text("textEn");
        facts.gives = sent.text("gives");
        facts.cap = sent.number("cap");
        facts.appliesFrom = sent.day("appliesFrom");
        facts.appliesUntil = sent.day("appliesUntil");
        facts.checklist = checklist(sent.text("checklist"), before);
        facts.conditions = new ArrayList<>();
        for (int at = 1; at <= LINES; at++) {
            var measure = sent.one("measure" + at, Measure.values());
            if (measure != null) {
                facts.conditions.add(condition(sent, measure, at));
            }
        }
        return facts;
    }

    private static Condition condition(Sent sent, Measure measure, int at) {
        var operator = sent.one("operator" + at, Operator.values());
        var words = Language.words(PolicyWords.class);
        if (measure.ofChoices()) {
            var values = sent.read("value" + at, text -> Arrays.stream(text.split("[,，、;；\\s]+"))
                    .map(each -> Shown.named(measure, each).orElseThrow()).toList(), words.choicesWrong());
            return new Condition(measure, operator, null, values, null);
        }
        return new Condition(measure, operator, sent.number("value" + at), null, sent.whole("year" + at));
    }

    /** A line each: "title | English title", with a question mark before what may be left out. */
    private static List<ChecklistItem> checklist(String text, List<ChecklistItem> before) {
        var items = new ArrayList<ChecklistItem>();
        for (String line : text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            boolean optional = line.startsWith(OPTIONAL) || line.startsWith("？");
            var titles = (optional ? line.substring(1) : line).split("[|｜]", 2);
            var title = titles[0].strip();
            items.add(new ChecklistItem(code(title, items, before), title,
                    titles.length < 2 || titles[1].isBlank() ? null : titles[1].strip(), !optional));
        }
        return items;
    }

    private static String code(String title, List<ChecklistItem> items, List<ChecklistItem> before) {
        var taken = Stream.concat(items.stream(), before.stream()).map(ChecklistItem::code).toList();
        return before.stream().filter(one -> one.titleZh().equals(title)
                && items.stream().noneMatch(had -> had.code().equals(one.code()))).map(ChecklistItem::code).findFirst()
                .orElseGet(() -> IntStream.iterate(1, n -> n + 1).mapToObj(n -> "D" + n)
                        .filter(code -> !taken.contains(code)).findFirst().orElseThrow());
    }

    static Sent of(PolicyFacts facts) {
        var sent = new Sent().put("titleZh", facts.titleZh).put("titleEn", facts.titleEn)
                .put("authority", facts.authority).put("documentNumber", facts.documentNumber)
                .put("link", facts.link).put("textZh", facts.textZh).put("textEn", facts.textEn)
                .put("gives", facts.gives).put("cap", facts.cap).put("appliesFrom", facts.appliesFrom)
                .put("appliesUntil", facts.appliesUntil)
                .put("checklist", facts.checklist.stream().map(PolicySheet::line).collect(Collectors.joining("\n")));
        for (int at = 1; at <= facts.conditions.size(); at++) {
            var one = facts.conditions.get(at - 1);
            sent.put("measure" + at, one.measure()).put("operator" + at, one.operator()).put("year" + at, one.year())
                    .put("value" + at, one.measure().ofChoices()
                            ? one.values().stream().map(each -> Shown.choice(one.measure(), each))
                                    .collect(Collectors.joining(", "))
                            : one.value());
        }
        return sent;
    }

    private static String line(ChecklistItem item) {
        return (item.required() ? "" : OPTIONAL) + item.titleZh()
                + (item.titleEn() == null ? "" : " | " + item.titleEn());
    }

    static List<Section> fields(Sent sent) {
        var words = Language.words(PolicyPageWords.class);
        var sections = new ArrayList<>(List.of(new Section(null, null, List.of(
                field("text", "titleZh", words.titleZh(), sent).needed(), field("text", "titleEn", words.titleEn(),
                        sent),
                field("text", "authority", words.authority(), sent).needed(),
                field("text", "documentNumber", words.documentNumber(), sent).upTo(100),
                field("text", "link", words.link(), sent).upTo(500),
                field("number", "cap", words.cap(), sent).hinting(words.capHint()),
                field("date", "appliesFrom", words.appliesFrom(), sent).needed(),
                field("date", "appliesUntil", words.appliesUntil(), sent).needed(),
                field("area", "gives", words.gives(), sent).upTo(1000).needed(),
                field("area", "textZh", words.text(), sent).upTo(10_000),
                field("area", "textEn", words.textEn(), sent).upTo(10_000),
                field("area", "checklist", words.checklist(), sent).upTo(2000).hinting(words.checklistHint())))));
        for (int at = 1; at <= LINES; at++) {
            sections.add(new Section(at == 1 ? words.conditions() : null, at == 1 ? words.conditionsHint() : null,
                    condition(sent, at)));
        }
        return sections;
    }

    private static List<FormField> condition(Sent sent, int at) {
        var names = Language.words(PolicyNames.class);
        var words = Language.words(PolicyPageWords.class);
        var measures = new ArrayList<>(List.of(new FormField.Option("", words.noCondition(), false)));
        measures.addAll(sent.options("measure" + at, Measure.values(), names::measure));
        return List.of(FormField.select("measure" + at, words.measureOf(at), measures),
                FormField.select("operator" + at, words.operatorOf(at),
                        sent.options("operator" + at, Operator.values(), names::operator)),
                field("text", "value" + at, words.valueOf(at), sent), field("number", "year" + at, words.yearOf(at),
                        sent));
    }

    private static FormField field(String type, String name, String label, Sent sent) {
        return FormField.of(type, name, label, sent.text(name));
    }

    /** A condition's errors are named by its place in the list: on the form they stand at its line. */
    static List<FieldError> placed(Sent sent, List<FieldError> errors) {
        var lines = IntStream.rangeClosed(1, LINES).filter(at -> !sent.text("measure" + at).isEmpty()).boxed()
                .toList();
        return errors.stream().map(error -> {
            var parts = error.field().split("[\\[\\].]+");
            return parts.length == 3 && parts[0].equals("conditions")
                    ? new FieldError((parts[2].equals("values") ? "value" : parts[2])
                            + lines.get(Integer.parseInt(parts[1])), error.message())
                    : error;
        }).toList();
    }
}
