package cn.yuanqi.environment.monitoring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds, and locks, what is stored already of some readings of one park: one query for all. */
@ApplicationScoped
class StoredLookup {
    private static final int MOST = 200;

    /** Tells each merge what is stored of it. */
    void fill(Connection connection, String parkId, Map<ReadingKey, Merge> merges) throws SQLException {
        for (boolean mean : new boolean[]{false, true}) {
            var keys = new ArrayList<>(merges.keySet());
            keys.removeIf(key -> key.kind().isMean() != mean);
            keys.sort(Comparator.comparing(ReadingKey::at));
            for (int from = 0; from < keys.size(); from += MOST) {
                fill(connection, parkId, keys.subList(from, Math.min(from + MOST, keys.size())), merges);
            }
        }
    }

    /** The span of time beside the keys lets the engine leave out partitions. */
    private static void fill(Connection connection, String parkId, List<ReadingKey> keys,
            Map<ReadingKey, Merge> merges) throws SQLException {
        var sql = new StringBuilder("SELECT outlet_id, data_time, kind, factors, deviations, ")
                .append(keys.get(0).kind().isMean() ? "computed FROM " : "FALSE FROM ")
                .append(ReadingsWriter.table(keys.get(0).kind().isMean()))
                .append(" WHERE park_id = ? AND data_time BETWEEN ? AND ? AND (");
        for (int i = 0; i < keys.size(); i++) {
            sql.append(i == 0 ? "" : " OR ").append("(outlet_id = ? AND data_time = ? AND kind = ?)");
        }
        try (PreparedStatement select = connection.prepareStatement(sql.append(") FOR UPDATE").toString())) {
            select.setString(1, parkId);
            select.setObject(2, Rows.utc(keys.get(0).at()));
            select.setObject(3, Rows.utc(keys.get(keys.size() - 1).at()));
            int place = 4;
            for (ReadingKey key : keys) {
                select.setBytes(place++, Rows.bytes(key.outletId()));
                select.setObject(place++, Rows.utc(key.at()));
                select.setString(place++, key.kind().name());
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Instant at = Rows.instant(rows.getObject(2, LocalDateTime.class));
                    var merge = merges
                            .get(new ReadingKey(Rows.uuid(rows.getBytes(1)), at, Kind.valueOf(rows.getString(3))));
                    if (rows.getBoolean(6)) {
                        merge.reckoned();
                    } else {
                        merge.stored(rows.getString(4), rows.getString(5));
                    }
                }
            }
        }
    }
}
