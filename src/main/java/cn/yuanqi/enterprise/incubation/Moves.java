package cn.yuanqi.enterprise.incubation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** The moves that an operator makes alone. */
@ApplicationScoped
class Moves {
    @Inject
    Eligibility eligibility;
    @Inject
    Signature signature;
    @Inject
    Entries entries;

    /** @throws Problem 422 without a stage or a reason, 409 when there is no such move from where it is, or a binding rule is not met */
    void move(Enterprise enterprise, Lifecycle to, String reason) {
        if (to == null) {
            throw Problem.invalid("to", Language.words(IncubationWords.class).stageMissing());
        }
        var why = Reason.given(reason);
        if (to == Lifecycle.INCUBATING && enterprise.status == Lifecycle.APPLYING) {
            throw Problem.conflict(Language.words(IncubationWords.class).needsApprovals());
        }
        if (to == Lifecycle.INCUBATING) {
            refuseEntry(enterprise);
        }
        var ruling = to == Lifecycle.GRADUATED && enterprise.status.mayBecome(to)
                ? eligibility.ruling(enterprise, RuleKind.GRADUATION)
                : null;
        enterprise.move(to, why, ruling, signature.stamp());
    }

    /**
     * Declines an applicant: it is again what it was when it applied, a lead or a tenant. By hand an applicant becomes no
     * tenant: only its history knows that it was one.
     *
     * @throws Problem 409 when it does not apply, 422 without a reason
     */
    void decline(Enterprise enterprise, String reason) {
        var why = Reason.given(reason);
        entries.refuse(enterprise, why);
        enterprise.declined(why, signature.stamp());
    }

    private static void refuseEntry(Enterprise enterprise) {
        throw Problem.conflict(Language.words(IncubationWords.class).onlyFromApplying(Stages.words(enterprise.status)));
    }
}
