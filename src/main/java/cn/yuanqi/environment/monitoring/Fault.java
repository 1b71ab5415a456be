package cn.yuanqi.environment.monitoring;

import java.sql.SQLException;
import java.util.Set;

import jakarta.persistence.OptimisticLockException;

import org.hibernate.StaleStateException;

import cn.yuanqi.platform.Away;

/** What a failed write means for the frames in it. */
enum Fault {
    /** The database is away or takes nothing: wait, nobody is answered meanwhile. */
    AWAY,
    /** Another writer was faster (deadlock, lock wait, lost race, same key): the same again will do. */
    RACE,
    /** Something in the frames cannot be stored, or a listener failed on it. */
    POISON;

    /** Deadlock, lock wait, duplicate key. */
    private static final Set<Integer> RACES = Set.of(1213, 1205, 1062);
    private static final int DEEPEST = 20;

    static Fault of(Throwable thrown) {
        if (Away.is(thrown)) {
            return AWAY;
        }
        int depth = 0;
        var found = POISON;
        for (Throwable at = thrown; at != null && depth++ < DEEPEST; at = at.getCause()) {
            if (at instanceof SQLException sql && RACES.contains(sql.getErrorCode())
                    || at instanceof OptimisticLockException || at instanceof StaleStateException) {
                found = RACE;
            }
        }
        return found;
    }
}
