package cn.yuanqi.request;

import java.util.Optional;
import java.util.UUID;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;

/**
 * Whose cases the asker may see.
 *
 * @param staff operators and leaders see the whole park's
 * @param enterpriseId of its owner or clerk, else {@code null}
 */
record RequestSight(boolean staff, UUID enterpriseId) {

    static RequestSight of(Actor actor) {
        return new RequestSight(actor.has(Role.OPERATOR) || actor.has(Role.LEADER), actor.enterpriseId());
    }

    boolean isOwn(UUID enterprise) {
        return enterprise.equals(enterpriseId);
    }

    /** The case, if this park has it and the asker may see it. */
    Optional<ServiceCase> find(UUID id) {
        return ServiceCase.<ServiceCase>findByIdOptional(id).filter(one -> staff || isOwn(one.enterpriseId));
    }
}
