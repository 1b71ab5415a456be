package cn.yuanqi.enterprise.incubation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Ruling;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** Whether an enterprise may be incubated or graduate, by the rule in force. */
@ApplicationScoped
class Eligibility {
    @Inject
    Rules rules;
    @Inject
    EvidenceFile file;
    @Inject
    ObjectMapper json;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    Evaluation of(Enterprise enterprise, RuleKind kind, LocalDate on) {
        return Evaluation.of(rules.inForce(kind, on), file.of(enterprise, on));
    }

    LocalDate today() {
        return ZonedDateTime.now(clock).withZoneSameInstant(park.zone()).toLocalDate();
    }

    /**
     * The ruling for a decision today.
     *
     * @throws Problem 409 naming what is missing, when the rule is binding
     */
    Ruling ruling(Enterprise enterprise, RuleKind kind) {
        var evaluation = of(enterprise, kind, today());
        if (!evaluation.permits()) {
            throw Problem.conflict(Language.words(EligibilityWords.class).notPermitted(evaluation.ruleSet().title(),
                    evaluation.ruleSet().version(), evaluation.missing()));
        }
        return new Ruling(evaluation.rule(), written(evaluation));
    }

    private String written(Evaluation evaluation) {
        try {
            return json.writeValueAsString(evaluation);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the history keeps, read again; {@code null} where no rule decided. */
    Evaluation read(String written) {
        try {
            return written == null ? null : json.readValue(written, Evaluation.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
