package cn.yuanqi.environment.alerting;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;

import cn.yuanqi.platform.Ids;

/**
 * Inserts alerts past Hibernate: a refused second open alert is an answer here, not the end of the session. MySQL and
 * its kin undo only the statement that broke the key and leave the transaction as it was.
 */
@ApplicationScoped
class AlertStore {
    private static final int DUPLICATE_KEY = 1062;
    private static final String INSERT = """
                                         INSERT INTO alert (id, park_id, outlet_id, enterprise_id, factor, kind, open_slot, measured, bound, multiple,
                                             opened_at, restless_at, calm_values)
                                         VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, 0)""";

    @Inject
    Session session;

    /** The id of the alert that was opened, {@code null} when one is open already. Waits for writers under way. */
    UUID open(String park, Opening opening) {
        return session.doReturningWork(connection -> insert(connection, park, opening));
    }

    private static UUID insert(Connection connection, String park, Opening opening) throws SQLException {
        var id = Ids.next();
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setBytes(1, bytes(id));
            insert.setString(2, park);
            insert.setBytes(3, bytes(opening.key().outletId()));
            insert.setBytes(4, bytes(opening.enterpriseId()));
            insert.setString(5, opening.key().factor());
            insert.setString(6, opening.key().kind().name());
            insert.setBigDecimal(7, opening.value());
            insert.setBigDecimal(8, opening.limit());
            insert.setBigDecimal(9, opening.multiple());
            time(insert, 10, opening.at());
            time(insert, 11, opening.at());
            insert.executeUpdate();
            return id;
        } catch (SQLException refused) {
            if (refused.getErrorCode() == DUPLICATE_KEY) {
                return null;
            }
            throw refused;
        }
    }

    private static void time(PreparedStatement insert, int place, Instant at) throws SQLException {
        insert.setObject(place, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }
}
