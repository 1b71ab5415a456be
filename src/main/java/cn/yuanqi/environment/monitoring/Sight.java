package cn.yuanqi.environment.monitoring;

import java.util.UUID;

import cn.yuanqi.identity.Actor;

/**
 * Whose outlets an asker sees.
 *
 * @param enterpriseId {@code null} for the park's own staff, who see all
 */
public record Sight(UUID enterpriseId) {
    private static final UUID NOBODY = new UUID(0, 0);

    public static Sight of(Actor actor) {
        if (actor.seesWholePark()) {
            return new Sight(null);
        }
        return new Sight(actor.enterpriseId() == null ? NOBODY : actor.enterpriseId());
    }

    boolean isWholePark() {
        return enterpriseId == null;
    }
}
