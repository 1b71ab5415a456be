package cn.yuanqi.environment.monitoring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jboss.logging.Logger;

import com.mysql.cj.jdbc.JdbcConnection;

/**
 * Statements that the server has parsed and keeps with their connection: their values go to it as bytes, which spares both
 * sides two thirds of the work of a long insert. Whose rows they are, {@code park_id}, is one of these values. A connection is used by one thread at a time, and so are its statements.
 */
final class KeptStatements {
    private static final Logger LOG = Logger.getLogger(KeptStatements.class);
    private static final Map<JdbcConnection, Map<String, PreparedStatement>> KEPT = new ConcurrentHashMap<>();

    /** That the server must prepare it anew, or does not know it any more (behind a proxy): nothing was done. */
    private static final Set<Integer> FORGOTTEN = Set.of(1615, 1243);

    private KeptStatements() {
    }

    interface Use {
        void of(PreparedStatement statement) throws SQLException;
    }

    /** The statement, each of whose uses binds all its values anew; in a plain one where the server keeps no more. */
    static void use(Connection connection, String sql, Use use) throws SQLException {
        var physical = connection.unwrap(JdbcConnection.class);
        var kept = of(physical, sql);
        if (kept != null) {
            try {
                use.of(kept);
                return;
            } catch (SQLException failed) {
                if (!FORGOTTEN.contains(failed.getErrorCode())) {
                    throw failed;
                }
                KEPT.get(physical).put(sql, null);
            }
        }
        try (PreparedStatement plain = connection.prepareStatement(sql)) {
            use.of(plain);
        }
    }

    private static PreparedStatement of(JdbcConnection connection, String sql) {
        var mine = KEPT.get(connection);
        if (mine == null) {
            KEPT.keySet().removeIf(KeptStatements::isOver);
            mine = KEPT.computeIfAbsent(connection, first -> new HashMap<>());
        }
        var known = mine.get(sql);
        if (known == null && !mine.containsKey(sql)) {
            known = prepare(connection, sql);
            mine.put(sql, known);
        }
        return known;
    }

    private static PreparedStatement prepare(JdbcConnection connection, String sql) {
        try {
            return connection.serverPrepareStatement(sql);
        } catch (SQLException refused) {
            LOG.infof("The database does not keep a statement: %s", refused.getMessage());
            return null;
        }
    }

    private static boolean isOver(JdbcConnection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException broken) {
            return true;
        }
    }
}
