package cn.yuanqi.financing;

import java.util.Optional;
import java.util.UUID;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;

/**
 * Whose financing the asker may see.
 *
 * @param staff operators and leaders see that there are applications and where they stand
 * @param enterpriseId of its owner or clerk, else {@code null}
 * @param institutionId of a lender's reviewer or approver, else {@code null}
 */
record FinancingSight(boolean staff, UUID enterpriseId, UUID institutionId) {

    static FinancingSight of(Actor actor) {
        return new FinancingSight(actor.has(Role.OPERATOR) || actor.has(Role.LEADER), actor.enterpriseId(),
                actor.institutionId());
    }

    boolean isOwn(Product product) {
        return product.institutionId.equals(institutionId);
    }

    boolean seesOffers() {
        return staff || enterpriseId != null;
    }

    boolean isApplicant(UUID enterprise) {
        return enterprise.equals(enterpriseId);
    }

    boolean isLender(UUID institution) {
        return institution.equals(institutionId);
    }

    /** The application, if this park has it and the asker may see it: drafts are the enterprise's alone. */
    Optional<FinancingApplication> application(UUID id) {
        return FinancingApplication.<FinancingApplication>findByIdOptional(id).filter(one -> isApplicant(
                one.enterpriseId) || one.submittedAt != null && (staff || isLender(one.institutionId)));
    }
}
