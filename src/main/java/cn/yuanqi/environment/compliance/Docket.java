package cn.yuanqi.environment.compliance;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;

import cn.yuanqi.platform.Ids;

/**
 * The enterprises of each park that wait to be judged because alerts of theirs have moved. An entry is written with what
 * moved them and struck with the judgement, so that neither a kill nor a second instance loses one.
 */
@ApplicationScoped
class Docket {
    private static final String ENTER = "INSERT INTO docket (park_id, enterprise_id, outlet_id, token, since)"
            + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
            + " outlet_id = IF(outlet_id = VALUES(outlet_id), outlet_id, NULL), token = VALUES(token)";
    private static final String READ = "SELECT enterprise_id, outlet_id, token FROM docket"
            + " WHERE park_id = ? AND enterprise_id IN (?%s) ORDER BY enterprise_id";
    private static final String OVERDUE = "SELECT enterprise_id FROM docket WHERE park_id = ? AND since < ? LIMIT 1000";
    private static final String STRIKE = "DELETE FROM docket WHERE park_id = ? AND enterprise_id = ? AND token = ?";

    @Inject
    Session session;
    @Inject
    Clock clock;

    /** @param outletId where alerts moved, {@code null} for several outlets @param token of the last time that they did */
    record Entry(UUID enterpriseId, UUID outletId, UUID token) {
    }

    /** @param moved enterprises by the outlet where alerts moved, {@code null} for several; sorted, lest writers wait crosswise */
    void enter(String park, SortedMap<UUID, UUID> moved) {
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(ENTER)) {
                for (var one : moved.entrySet()) {
                    insert.setString(1, park);
                    insert.setBytes(2, bytes(one.getKey()));
                    insert.setBytes(3, one.getValue() == null ? null : bytes(one.getValue()));
                    insert.setBytes(4, bytes(Ids.next()));
                    insert.setObject(5, utc(clock.instant()));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** What stands there of these, in the order in which enterprises are held. */
    List<Entry> read(String park, Collection<UUID> enterprises) {
        return session.doReturningWork(connection -> read(connection, park, enterprises));
    }

    private static List<Entry> read(Connection connection, String park, Collection<UUID> enterprises)
            throws SQLException {
        var sql = READ.formatted(", ?".repeat(enterprises.size() - 1));
        try (var select = connection.prepareStatement(sql)) {
            int place = 1;
            select.setString(place++, park);
            for (var id : enterprises) {
                select.setBytes(place++, bytes(id));
            }
            var entries = new ArrayList<Entry>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(new Entry(id(rows.getBytes(1)), id(rows.getBytes(2)), id(rows.getBytes(3))));
                }
            }
            return entries;
        }
    }

    /** Those who have waited since before that time: whoever should have judged them is gone. */
    List<UUID> overdue(String park, Instant before) {
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(OVERDUE)) {
                select.setString(1, park);
                select.setObject(2, utc(before));
                var enterprises = new ArrayList<UUID>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        enterprises.add(id(rows.getBytes(1)));
                    }
                }
                return enterprises;
            }
        });
    }

    /** Those judged; where something moved meanwhile, the entry stays. */
    void strike(String park, List<Entry> judged) {
        session.doWork(connection -> {
            try (var delete = connection.prepareStatement(STRIKE)) {
                for (var one : judged) {
                    delete.setString(1, park);
                    delete.setBytes(2, bytes(one.enterpriseId));
                    delete.setBytes(3, bytes(one.token));
                    delete.addBatch();
                }
                delete.executeBatch();
            }
        });
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID id(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
