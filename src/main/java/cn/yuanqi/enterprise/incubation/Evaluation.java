package cn.yuanqi.enterprise.incubation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A rule set held against what was on file about an enterprise on a day: what the history keeps of a decision. */
record Evaluation(RuleKind kind, LocalDate on, Version ruleSet, Light result, List<Finding> conditions) {

    /** The version of the rule set that was in force. */
    record Version(UUID id, int version, LocalDate validFrom, String title, String source, RuleSet.Match match,
            boolean advisory) {
    }

    static Evaluation of(RuleSet set, Evidence evidence) {
        var findings = Verdict.of(set.conditions(), evidence);
        return new Evaluation(set.kind, evidence.on(), new Version(set.id, set.version, set.validFrom, set.title,
                set.source, set.match, set.advisory), set.judge(findings), findings);
    }

    /** Whether a decision may be taken on it. */
    boolean permits() {
        return result == Light.MET || ruleSet.advisory();
    }

    /** The version and the conditions that were met, for the history. */
    String rule() {
        var met = conditions.stream().filter(finding -> finding.light() == Light.MET)
                .map(finding -> finding.condition().code().name()).collect(Collectors.joining(", "));
        return kind + " v" + ruleSet.version() + (result == Light.MET ? "" : " (advisory, " + result + ")")
                + (met.isEmpty() ? "" : ": " + met);
    }

    /** The conditions that stand in the way, as sentences. */
    String missing() {
        return conditions.stream().filter(finding -> finding.light() != Light.MET)
                .map(finding -> finding.condition().words() + " – " + finding.words())
                .collect(Collectors.joining("; "));
    }
}
