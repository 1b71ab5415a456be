package cn.yuanqi.enterprise.report;

import java.util.UUID;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;

/**
 * Whose reports somebody sees: operators and leaders the park's, an enterprise's people their own, an officer none.
 *
 * @param enterprise the only one, unless all
 */
record Sight(boolean all, UUID enterprise) {

    static Sight of(Actor actor) {
        boolean all = actor.has(Role.OPERATOR) || actor.has(Role.LEADER);
        return new Sight(all, all ? null : actor.enterpriseId());
    }

    boolean sees(UUID one) {
        return all || one.equals(enterprise);
    }
}
