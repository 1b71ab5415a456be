package cn.yuanqi.enterprise.incubation;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Lifecycle;

/** How long incubatees may stay, by the rule in force. */
@ApplicationScoped
class Stays {
    private static final Condition NATIONAL = Condition.stay(48, 60);

    @Inject
    Rules rules;

    /** Empty for what is not incubating, or did not tell when it entered. */
    Optional<StayLimit> of(Enterprise enterprise, LocalDate today) {
        return of(enterprise, allowance(today), today);
    }

    Optional<StayLimit> of(Enterprise enterprise, Condition allowance, LocalDate today) {
        if (enterprise.status != Lifecycle.INCUBATING || enterprise.enteredOn == null) {
            return Optional.empty();
        }
        boolean special = allowance.specialMonths() != null
                && EvidenceFile.isSpecial(RecordedFact.asOf(enterprise, today));
        return Optional.of(StayLimit.of(enterprise.enteredOn, special ? allowance.specialMonths() : allowance.months(),
                today));
    }

    /** The months that the rule allows; the national ones where it says nothing. */
    Condition allowance(LocalDate today) {
        return rules.inForce(RuleKind.INCUBATION, today).conditions().stream()
                .filter(condition -> condition.code() == Condition.Code.STAY_WITHIN).findFirst().orElse(NATIONAL);
    }
}
