package cn.yuanqi.billing;

import java.util.UUID;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;

/**
 * Whose money the asker may see.
 *
 * @param enterpriseId the only one, {@code null} for the operators and leaders, who see the whole park's
 */
record Sight(UUID enterpriseId) {
    private static final UUID NOBODY = new UUID(0, 0);

    static Sight of(Actor actor) {
        if (actor.has(Role.OPERATOR) || actor.has(Role.LEADER)) {
            return new Sight(null);
        }
        return new Sight(actor.enterpriseId() == null ? NOBODY : actor.enterpriseId());
    }

    boolean covers(UUID enterprise) {
        return enterpriseId == null || enterpriseId.equals(enterprise);
    }
}
