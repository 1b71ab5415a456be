package cn.yuanqi.notification.robot;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.yuanqi.platform.Unaudited;

/** Who may speak to a robot, and when: one sender at a time, and no more often than the vendors take. */
@ApplicationScoped
@Unaudited("the machine's pace")
class RobotPace {
    /** Longer than a call may take. */
    private static final Duration CLAIM = Duration.ofMinutes(1);

    @Inject
    EntityManager database;

    /** {@code false} when it is another's turn, too soon, or gone. */
    boolean claim(UUID robot, Instant now) {
        return database.createQuery("update Robot set claimedUntil = ?1 where id = ?2 and removedAt is null "
                + "and (claimedUntil is null or claimedUntil <= ?3) and (nextAt is null or nextAt <= ?3)")
                .setParameter(1, now.plus(CLAIM)).setParameter(2, robot).setParameter(3, now).executeUpdate() == 1;
    }

    void release(UUID robot, Instant next) {
        database.createQuery("update Robot set claimedUntil = null, nextAt = ?1 where id = ?2").setParameter(1, next)
                .setParameter(2, robot).executeUpdate();
    }
}
