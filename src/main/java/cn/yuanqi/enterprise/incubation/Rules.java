package cn.yuanqi.enterprise.incubation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The rule sets of the current park. A park that was never asked before begins with the national rule. */
@ApplicationScoped
class Rules {
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    RuleSet inForce(RuleKind kind, LocalDate on) {
        ship();
        return RuleSet.inForce(kind, on).orElseThrow();
    }

    /** @throws Problem 422 with every field that does not hold, 409 when somebody wrote a version at the same moment */
    RuleSet write(RuleDraft draft, Stamp stamp) {
        draft.mustHold();
        ship();
        try {
            var set = RuleSet.write(draft, RuleSet.latest(draft.kind()) + 1, stamp);
            RuleSet.flush();
            return set;
        } catch (ConstraintViolationException twice) {
            throw Problem.conflict(Language.words(EligibilityWords.class).writtenMeanwhile());
        }
    }

    void ship() {
        for (RuleKind kind : RuleKind.values()) {
            if (RuleSet.latest(kind) == 0) {
                ship(kind);
            }
        }
    }

    /** In a transaction of its own, and of two who come first one does it. */
    private void ship(RuleKind kind) {
        var stamp = Stamp.machine(ZonedDateTime.now(clock).withZoneSameInstant(park.zone()));
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                RuleSet.write(RuleDraft.national(kind), 1, stamp);
                RuleSet.flush();
            });
        } catch (ConstraintViolationException shippedMeanwhile) {
            return;
        }
    }
}
