package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.yuanqi.platform.Language;

/** A product's form: its fields as text, and what was typed as facts. */
final class ProductSheet {
    private static final int BANDS = 3;

    private ProductSheet() {
    }

    /** What was typed; bands as "sum | how many | who", a scorecard line as "from=points, from=points". */
    static ProductFacts facts(Sent sent) {
        var facts = new ProductFacts();
        facts.name = sent.text("name");
        facts.note = sent.text("note");
        facts.kind = sent.one("kind", ProductKind.values());
        facts.minAmount = sent.number("minAmount");
        facts.maxAmount = sent.number("maxAmount");
        facts.minMonths = whole(sent, "minMonths");
        facts.maxMonths = whole(sent, "maxMonths");
        facts.spreadBp = whole(sent, "spreadBp");
        facts.repricing = sent.one("repricing", Repricing.values());
        facts.method = sent.one("method", RepaymentMethod.values());
        facts.haircut = sent.number("haircut");
        facts.minCoverage = sent.number("minCoverage");
        facts.offerDays = whole(sent, "offerDays");
        facts.documents = sent.some("documents", DocumentType.values());
        facts.bands = bands(sent);
        facts.scorecard = scorecard(sent);
        return facts;
    }

    private static int whole(Sent sent, String field) {
        var number = sent.whole(field);
        return number == null ? 0 : number;
    }

    private static List<ApprovalBand> bands(Sent sent) {
        var bands = new ArrayList<ApprovalBand>();
        for (int at = 1; at <= BANDS; at++) {
            var upTo = sent.number("bandUpTo" + at);
            if (upTo != null) {
                var approvers = Arrays.stream(sent.text("bandWho" + at).split("[,，;；\\s]+"))
                        .filter(each -> !each.isEmpty()).toList();
                bands.add(new ApprovalBand(upTo, whole(sent, "bandCount" + at), approvers));
            }
        }
        return bands;
    }

    private static List<Criterion> scorecard(Sent sent) {
        return Arrays.stream(FactCode.values()).filter(FactCode::isNumber).map(fact -> {
            var steps = sent.read("score" + fact, ProductSheet::steps,
                    Language.words(OfferWords.class).badSteps());
            return steps == null ? null : new Criterion(fact, steps);
        }).filter(Objects::nonNull).toList();
    }

    private static List<Criterion.Step> steps(String text) {
        return Arrays.stream(text.split("[,，;；]")).map(String::strip).filter(each -> !each.isEmpty()).map(each -> {
            var parts = each.split("[=＝]");
            if (parts.length != 2) {
                throw new IllegalArgumentException(each);
            }
            return new Criterion.Step(new BigDecimal(parts[0].strip()), Integer.parseInt(parts[1].strip()));
        }).toList();
    }

    /** The fields, filled with what is stored. */
    static List<FinancingForm.Section> fields(ProductFacts facts) {
        return fields(new Sent(stored(facts)));
    }

    private static jakarta.ws.rs.core.MultivaluedMap<String, String> stored(ProductFacts facts) {
        var values = new jakarta.ws.rs.core.MultivaluedHashMap<String, String>();
        put(values, "name", facts.name);
        put(values, "note", facts.note);
        put(values, "kind", facts.kind);
        put(values, "minAmount", facts.minAmount);
        put(values, "maxAmount", facts.maxAmount);
        put(values, "minMonths", facts.minMonths);
        put(values, "maxMonths", facts.maxMonths);
        put(values, "spreadBp", facts.spreadBp);
        put(values, "repricing", facts.repricing);
        put(values, "method", facts.method);
        put(values, "haircut", facts.haircut);
        put(values, "minCoverage", facts.minCoverage);
        put(values, "penaltyPercent", facts.penaltyPercent);
        put(values, "offerDays", facts.offerDays);
        (facts.documents == null ? List.<DocumentType>of() : facts.documents)
                .forEach(each -> values.add("documents", each.name()));
        int at = 0;
        for (ApprovalBand band : facts.bands == null ? List.<ApprovalBand>of() : facts.bands) {
            at++;
            put(values, "bandUpTo" + at, band.upTo());
            put(values, "bandCount" + at, band.approvals());
            put(values, "bandWho" + at, String.join(", ", band.approvers()));
        }
        (facts.scorecard == null ? List.<Criterion>of() : facts.scorecard).forEach(line -> put(values,
                "score" + line.fact(), line.steps().stream().map(step -> plain(step.from()) + "=" + step.points())
                        .collect(Collectors.joining(", "))));
        return values;
    }

    private static void put(jakarta.ws.rs.core.MultivaluedMap<String, String> values, String name, Object value) {
        values.putSingle(name,
                value == null ? "" : value instanceof BigDecimal number ? plain(number) : value.toString());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The fields, filled with what was typed. */
    static List<FinancingForm.Section> fields(Sent sent) {
        var words = Language.words(OfferWords.class);
        var fields = new ArrayList<FormField>();
        fields.add(FormField.text("name", words.productName(), sent.text("name"), true));
        fields.add(FormField.select("kind", words.kind(), options(ProductKind.values(), sent, "kind")));
        fields.add(FormField.number("minAmount", words.minAmount(), sent.text("minAmount"), true));
        fields.add(FormField.number("maxAmount", words.maxAmount(), sent.text("maxAmount"), true));
        fields.add(FormField.number("minMonths", words.minMonths(), sent.text("minMonths"), true));
        fields.add(FormField.number("maxMonths", words.maxMonths(), sent.text("maxMonths"), true));
        fields.add(FormField.number("spreadBp", words.spread(), sent.text("spreadBp"), true)
                .hinting(words.spreadHint()));
        fields.add(FormField.select("repricing", words.repricing(), options(Repricing.values(), sent, "repricing")));
        fields.add(FormField.select("method", words.method(), options(RepaymentMethod.values(), sent, "method")));
        fields.add(FormField.number("offerDays", words.offerDays(), sent.text("offerDays"), true));
        fields.add(FormField.number("penaltyPercent", words.penaltyPercent(), sent.text("penaltyPercent"), false)
                .hinting(words.penaltyHint()));
        fields.add(FormField.number("haircut", words.haircut(), sent.text("haircut"), false)
                .hinting(words.haircutHint()));
        fields.add(FormField.number("minCoverage", words.minCoverage(), sent.text("minCoverage"), false));
        var sections = new ArrayList<>(List.of(new FinancingForm.Section(null, null, fields)));
        for (int at = 1; at <= BANDS; at++) {
            sections.add(new FinancingForm.Section(at == 1 ? words.bands() : null, words.bandWhoHint(),
                    band(sent, words, at)));
        }
        sections.add(new FinancingForm.Section(words.scorecard(), words.stepsHint(), scores(sent, words)));
        sections.add(new FinancingForm.Section(null, null, List.of(
                FormField.checks("documents", words.documents(), options(DocumentType.values(), sent, "documents")),
                FormField.area("note", words.note(), sent.text("note"), false))));
        return sections;
    }

    private static List<FormField> band(Sent sent, OfferWords words, int at) {
        return List.of(FormField.number("bandUpTo" + at, words.bandUpTo(at), sent.text("bandUpTo" + at), false),
                FormField.number("bandCount" + at, words.bandCount(at), sent.text("bandCount" + at), false),
                FormField.text("bandWho" + at, words.bandWho(at), sent.text("bandWho" + at), false));
    }

    private static List<FormField> scores(Sent sent, OfferWords words) {
        var names = Language.words(FinancingNames.class);
        return Arrays.stream(FactCode.values()).filter(FactCode::isNumber).map(fact -> FormField
                .text("score" + fact, words.scoreOf(names.fact(fact)), sent.text("score" + fact), false)).toList();
    }

    private static <E extends Enum<E>> List<FormField.Option> options(E[] all, Sent sent, String field) {
        return Arrays.stream(all).map(each -> new FormField.Option(each.name(), Words.of(each),
                sent.all(field).contains(each.name()))).toList();
    }
}
