package cn.yuanqi.environment.monitoring;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

import jakarta.persistence.OptimisticLockException;

import org.hibernate.StaleStateException;

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
    /** Too many connections, shutting down, read only, disk or table full. */
    private static final Set<Integer> AWAYS = Set.of(1040, 1053, 1290, 1792, 1836, 1021, 1114, 1129);
    private static final int DEEPEST = 20;

    static Fault of(Throwable thrown) {
        int depth = 0;
        var found = POISON;
        for (Throwable at = thrown; at != null && depth++ < DEEPEST; at = at.getCause()) {
            if (isAway(at)) {
                return AWAY;
            }
            if (at instanceof SQLException sql && RACES.contains(sql.getErrorCode())
                    || at instanceof OptimisticLockException || at instanceof StaleStateException) {
                found = RACE;
            }
        }
        return found;
    }

    private static boolean isAway(Throwable thrown) {
        if (thrown instanceof SQLTransientConnectionException || thrown instanceof SQLNonTransientConnectionException
                || thrown instanceof SQLRecoverableException) {
            return true;
        }
        if (!(thrown instanceof SQLException sql)) {
            return false;
        }
        var state = sql.getSQLState();
        return AWAYS.contains(sql.getErrorCode()) || state != null && state.startsWith("08")
                || String.valueOf(sql.getMessage()).contains("cquisition timeout");
    }
}
