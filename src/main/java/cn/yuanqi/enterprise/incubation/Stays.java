package cn.yuanqi.enterprise.incubation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseStage;
import cn.yuanqi.enterprise.Lifecycle;

/** How long incubatees may stay, by the rule in force. */
@ApplicationScoped
class Stays {
    private static final Condition NATIONAL = Condition.stay(48, 60);

    @Inject
    Rules rules;

    /** An incubatee whose time is ending or over. */
    record Near(Enterprise enterprise, StayLimit limit) {
    }

    /** Empty for what is not incubating, or did not tell when it entered. */
    Optional<StayLimit> of(Enterprise enterprise, LocalDate today) {
        return limit(enterprise, allowance(today),
                EvidenceFile.isSpecial(RecordedFact.asOf(enterprise, today)), today);
    }

    /** All whose time is ending or over, the longest over first. */
    List<Near> near(LocalDate today) {
        var allowance = allowance(today);
        Set<UUID> special = RecordedFact.special(today);
        return EnterpriseStage.standingAt(Lifecycle.INCUBATING).stream()
                .flatMap(one -> limit(one, allowance, special.contains(one.id), today)
                        .filter(limit -> limit.step() != null).map(limit -> new Near(one, limit)).stream())
                .sorted(Comparator.comparing(near -> near.limit().last())).toList();
    }

    private static Optional<StayLimit> limit(Enterprise enterprise, Condition allowance, boolean special,
            LocalDate today) {
        if (enterprise.status != Lifecycle.INCUBATING || enterprise.enteredOn == null) {
            return Optional.empty();
        }
        boolean longer = special && allowance.specialMonths() != null;
        return Optional.of(StayLimit.of(enterprise.enteredOn, longer ? allowance.specialMonths() : allowance.months(),
                today));
    }

    /** The months that the rule allows; the national ones where it says nothing. */
    private Condition allowance(LocalDate today) {
        return rules.inForce(RuleKind.INCUBATION, today).conditions().stream()
                .filter(condition -> condition.code() == Condition.Code.STAY_WITHIN).findFirst().orElse(NATIONAL);
    }
}
