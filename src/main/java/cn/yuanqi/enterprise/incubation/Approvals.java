package cn.yuanqi.enterprise.incubation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseStage;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Letting applicants in, with four eyes. */
@ApplicationScoped
class Approvals {
    @Inject
    Actor actor;
    @Inject
    Eligibility eligibility;
    @Inject
    Signature signature;
    @Inject
    Voices voices;

    /**
     * The asker's word for an applicant; with the second one it is let in.
     *
     * @throws Problem 404 when the asker sees no such enterprise, 409 when it is no applicant or the word is not wanted,
     *         403 for its own people
     */
    Enterprise give(UUID enterpriseId, String reason) {
        var enterprise = Enterprise.held(actor, enterpriseId).orElseThrow(Problem::notFound);
        var why = Reason.optional(reason);
        mustApply(enterprise);
        var ruling = eligibility.ruling(enterprise, RuleKind.INCUBATION);
        var application = EnterpriseStage.current(enterprise).id;
        var said = voices.say(why, Approval.standing(application).stream().findFirst());
        Signature.mustBeStrange(enterprise.id, said.stamp());
        if (Approval.give(enterprise, application, said)) {
            enterprise.move(Lifecycle.INCUBATING, why, ruling, said.stamp());
        }
        return enterprise;
    }

    /** @throws Problem 404 for a word of another enterprise, 403 for another person's, 409 when the matter is decided */
    Enterprise withdraw(UUID enterpriseId, UUID id) {
        var enterprise = Enterprise.held(actor, enterpriseId).orElseThrow(Problem::notFound);
        var approval = Approval.of(enterprise, id).orElseThrow(Problem::notFound);
        if (!approval.personId.equals(actor.person().id())) {
            throw Problem.forbidden("not-yours", Language.words(IncubationWords.class).notYours());
        }
        mustApply(enterprise);
        if (!approval.stageId.equals(EnterpriseStage.current(enterprise).id)) {
            throw Problem.conflict(Language.words(IncubationWords.class).earlierApplication());
        }
        approval.withdraw(signature.stamp().instant());
        return enterprise;
    }

    private static void mustApply(Enterprise enterprise) {
        if (enterprise.status != Lifecycle.APPLYING) {
            throw Problem.conflict(
                    Language.words(IncubationWords.class).onlyFromApplying(Stages.words(enterprise.status)));
        }
    }
}
