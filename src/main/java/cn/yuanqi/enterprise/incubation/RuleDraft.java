package cn.yuanqi.enterprise.incubation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * A new version of a rule set, as people write it.
 *
 * @param source the document that it comes from
 * @param advisory {@code null} is no: a decision against it is refused
 */
record RuleDraft(RuleKind kind, LocalDate validFrom, String title, String source, RuleSet.Match match,
        Boolean advisory, List<Condition> conditions) {
    private static final int LONGEST = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** The national rule of 2018 (国科发区〔2018〕300号, art. 10 and 11), in force from 2019 on. */
    static RuleDraft national(RuleKind kind) {
        var begins = LocalDate.of(2019, 1, 1);
        var source = "国科发区〔2018〕300号";
        return kind == RuleKind.INCUBATION
                ? new RuleDraft(kind, begins, "科技企业孵化器管理办法（在孵条件）", source, RuleSet.Match.ALL, true,
                        List.of(Condition.founded(24), Condition.stay(48, 60)))
                : new RuleDraft(kind, begins, "科技企业孵化器管理办法（毕业条件）", source, RuleSet.Match.ANY, true,
                        List.of(Condition.of(Condition.Code.HIGH_TECH), Condition.venture(yuan(5_000_000)),
                                Condition.revenue(yuan(10_000_000), 2), Condition.of(Condition.Code.EXIT)));
    }

    private static BigDecimal yuan(long amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }

    /** @throws Problem 422 with every field that does not hold */
    void mustHold() {
        var words = Language.words(EligibilityWords.class);
        var flaws = new ArrayList<Problem.FieldError>();
        if (kind == null) {
            flaws.add(new Problem.FieldError("kind", words.kindMissing()));
        }
        if (validFrom == null || validFrom.isBefore(EARLIEST) || validFrom.isAfter(LATEST)) {
            flaws.add(new Problem.FieldError("validFrom", words.validFromMissing()));
        }
        if (title == null || title.isBlank() || title.length() > LONGEST) {
            flaws.add(new Problem.FieldError("title", words.titleMissing(LONGEST)));
        }
        if (source != null && source.length() > LONGEST) {
            flaws.add(new Problem.FieldError("source", Language.words(IncubationWords.class).tooLong(LONGEST)));
        }
        if (match == null) {
            flaws.add(new Problem.FieldError("match", words.matchMissing()));
        }
        conditionFlaws(flaws, words);
        if (!flaws.isEmpty()) {
            throw Problem.invalid(flaws);
        }
    }

    private void conditionFlaws(List<Problem.FieldError> flaws, EligibilityWords words) {
        if (conditions == null || conditions.isEmpty()) {
            flaws.add(new Problem.FieldError("conditions", words.conditionsMissing()));
            return;
        }
        var seen = new HashSet<Condition.Code>();
        for (int i = 0; i < conditions.size(); i++) {
            var field = "conditions." + i;
            var condition = conditions.get(i) == null ? Condition.of(null) : conditions.get(i);
            flaws.addAll(condition.flaws(field));
            if (condition.code() != null && !seen.add(condition.code())) {
                flaws.add(new Problem.FieldError(field + ".code", words.codeTwice()));
            }
        }
    }
}
