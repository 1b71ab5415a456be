package cn.yuanqi.policy;

import java.util.Optional;
import java.util.UUID;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;

/** Whose applications the asker may know. @param staff operators and leaders @param enterpriseId {@code null} for others */
record PolicySight(boolean staff, UUID enterpriseId) {

    static PolicySight of(Actor actor) {
        return new PolicySight(actor.has(Role.OPERATOR) || actor.has(Role.LEADER), actor.enterpriseId());
    }

    /** Drafts are the enterprise's alone. */
    Optional<PolicyApplication> application(UUID id) {
        return PolicyApplication.<PolicyApplication>findByIdOptional(id).filter(one -> one.enterpriseId.equals(
                enterpriseId) || staff && one.submittedAt != null);
    }
}
