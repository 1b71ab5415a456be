package cn.yuanqi.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** A database that is away, takes nothing, or has no connection left for us: nobody's fault, and later it may be there. */
public final class Away {
    /** Too many connections, shutting down, read only, disk or table full. */
    private static final Set<Integer> CODES = Set.of(1040, 1053, 1290, 1792, 1836, 1021, 1114, 1129);
    private static final int DEEPEST = 20;

    private Away() {
    }

    public static boolean is(Throwable thrown) {
        int depth = 0;
        for (Throwable at = thrown; at != null && depth++ < DEEPEST; at = at.getCause()) {
            if (says(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Throwable thrown) {
        if (thrown instanceof SQLTransientConnectionException || thrown instanceof SQLNonTransientConnectionException
                || thrown instanceof SQLRecoverableException) {
            return true;
        }
        if (!(thrown instanceof SQLException sql)) {
            return false;
        }
        var state = sql.getSQLState();
        return CODES.contains(sql.getErrorCode()) || state != null && state.startsWith("08")
                || String.valueOf(sql.getMessage()).contains("cquisition timeout");
    }
}
