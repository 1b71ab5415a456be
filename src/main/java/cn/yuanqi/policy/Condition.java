package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.form.Flaws;

/**
 * One condition of a policy; what its measure does not use is {@code null}.
 *
 * @param value CNY, persons, months or percent
 * @param values choices
 * @param year of the report
 */
public record Condition(Measure measure, Operator operator, BigDecimal value, List<String> values, Integer year) {
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

    public static Condition number(Measure measure, Operator operator, String value, Integer year) {
        return new Condition(measure, operator, new BigDecimal(value), null, year);
    }

    public static Condition choice(Measure measure, Operator operator, String... values) {
        return new Condition(measure, operator, null, List.of(values), null);
    }

    /** Notes what is missing or impossible in it. @param field where it stands in the input */
    void mustHold(Flaws flaws, String field) {
        var words = Language.words(PolicyWords.class);
        flaws.chosen(field + ".measure", measure);
        flaws.chosen(field + ".operator", operator);
        if (measure == null || operator == null) {
            return;
        }
        flaws.must(operator.ofChoices() == measure.ofChoices(), field + ".operator", words.operatorWrong());
        boolean choices = values != null && !values.isEmpty() && measure.choices().containsAll(values);
        flaws.must(measure.ofChoices() ? choices : values == null || values.isEmpty(), field + ".values",
                words.choicesWrong());
        boolean number = value != null && value.abs().compareTo(MOST) < 0 && value.stripTrailingZeros().scale() <= 4
                && (value.signum() >= 0 || measure.isGrowth() || measure == Measure.NET_PROFIT);
        boolean whole = measure != Measure.AGE_MONTHS || number && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(1200)) <= 0;
        flaws.must(measure.ofChoices() ? value == null : number && whole, field + ".value", words.valueWrong());
        flaws.must(measure.ofReport() ? year != null && year >= 2000 && year <= 2100 : year == null, field + ".year",
                words.yearWrong());
    }

    /** As a sentence. */
    public String words() {
        var names = Language.words(PolicyNames.class);
        var what = measure.ofReport() ? names.ofYear(names.measure(measure), year) : names.measure(measure);
        return measure.ofChoices()
                ? names.condition(what, names.operator(operator), values.stream()
                        .map(each -> Shown.choice(measure, each)).reduce(names::and).orElseThrow())
                : names.figureCondition(what, names.operator(operator), Shown.figure(measure, value));
    }
}
