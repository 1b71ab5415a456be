package cn.yuanqi.environment.monitoring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;

/**
 * Writes frames with plain JDBC in batches, each row with its park, on the connection of the transaction under way, so
 * that what Hibernate writes beside it stands or falls with it.
 */
@ApplicationScoped
class ReadingsWriter {
    private static final ManyRows.Statement READING = insertInto(false);
    private static final ManyRows.Statement MEAN = insertInto(true);
    private static final String COMPLETE = " SET factors = ?, deviations = ?, raw = CONCAT(COALESCE(raw, ''), ?)"
            + " WHERE park_id = ? AND outlet_id = ? AND data_time = ? AND kind = ?";
    /**
     * Merged by the database, since two instances may write it at once: the newer frame wins factor by factor. Where it
     * speaks of the same factors as what is stored, as nearly always, it takes its place whole: merging costs thrice that.
     */
    private static final ManyRows.Statement LATEST = new ManyRows.Statement("INSERT INTO reading_latest"
            + " (park_id, outlet_id, kind, data_time, received_at, factors, codes) VALUES", "(?, ?, ?, ?, ?, ?, ?)",
            " ON DUPLICATE KEY UPDATE factors = IF(VALUES(data_time) >= data_time,"
                    + " IF(codes <> '' AND VALUES(codes) = codes, VALUES(factors),"
                    + " JSON_MERGE_PATCH(factors, VALUES(factors))), JSON_MERGE_PATCH(VALUES(factors), factors)),"
                    + " codes = IF(VALUES(codes) = codes, codes, ''), data_time = GREATEST(data_time, VALUES(data_time)),"
                    + " received_at = GREATEST(received_at, VALUES(received_at))");
    private static final String CONFLICT = "INSERT INTO reading_conflict"
            + " (park_id, outlet_id, data_time, kind, digest, received_at, factors, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE kind = VALUES(kind)";
    private static final String RAW = "INSERT INTO raw_frame (park_id, outlet_id, digest, st, cn, data_time, deviations,"
            + " raw, received_at, last_at, times) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
            + " ON DUPLICATE KEY UPDATE last_at = VALUES(last_at), times = times + 1";

    @Inject
    AgroalDataSource database;
    @Inject
    StoredLookup lookup;
    @Inject
    MeanMarks marks;

    /** The newest time known to be stored, per outlet and kind: what lies behind it needs no look into the table. */
    private final Map<LatestKey, Instant> newest = new ConcurrentHashMap<>();

    /**
     * Writes what these frames of one park bring, in their order.
     *
     * @param careful look every reading up first, because plain inserting failed
     * @return what was not stored before, for those who judge it
     */
    List<StoredReading> write(String parkId, List<Arrival> arrivals, boolean careful) throws SQLException {
        try (Connection connection = database.getConnection()) {
            var merges = merges(connection, parkId, arrivals, careful);
            makeRoom(connection, parkId, merges);
            insert(connection, parkId, merges);
            complete(connection, parkId, merges);
            latest(connection, parkId, merges);
            contradictions(connection, parkId, merges);
            raws(connection, parkId, arrivals);
            marks.mark(connection, parkId, merges);
            DeviationWriter.count(connection, parkId, arrivals);
            return merges.stream().filter(Merge::addsAnything).map(Merge::asStored).toList();
        }
    }

    /** Remembers what was stored, once it is committed. */
    void committed(List<StoredReading> stored) {
        for (StoredReading reading : stored) {
            newest.merge(new LatestKey(reading.outletId(), reading.kind()), reading.at(),
                    (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    private Collection<Merge> merges(Connection connection, String parkId, List<Arrival> arrivals, boolean careful)
            throws SQLException {
        Map<ReadingKey, Merge> merges = new LinkedHashMap<>();
        Map<ReadingKey, Merge> maybeStored = new HashMap<>();
        for (Arrival arrival : arrivals) {
            if (arrival.reckoned.isReading()) {
                var key = new ReadingKey(arrival.logger.outletId(), arrival.reckoned.at(), arrival.reckoned.kind());
                var merge = merges.computeIfAbsent(key, first -> new Merge(first, arrival));
                if (careful || !isAhead(key)) {
                    maybeStored.put(key, merge);
                }
            }
        }
        lookup.fill(connection, parkId, maybeStored);
        for (Arrival arrival : arrivals) {
            if (arrival.reckoned.isReading()) {
                merges.get(new ReadingKey(arrival.logger.outletId(), arrival.reckoned.at(), arrival.reckoned.kind()))
                        .add(arrival);
            }
        }
        return merges.values();
    }

    private boolean isAhead(ReadingKey key) {
        var known = newest.get(new LatestKey(key.outletId(), key.kind()));
        return known != null && key.at().isAfter(known);
    }

    /** Takes away the means that Yuanqi reckoned where the logger's own have come. */
    private static void makeRoom(Connection connection, String parkId, Collection<Merge> merges) throws SQLException {
        for (Merge merge : merges) {
            if (merge.replacesReckoned()) {
                try (PreparedStatement delete = connection.prepareStatement("DELETE FROM reading_mean"
                        + " WHERE park_id = ? AND outlet_id = ? AND data_time = ? AND kind = ? AND computed")) {
                    delete.setString(1, parkId);
                    delete.setBytes(2, Rows.bytes(merge.key.outletId()));
                    delete.setObject(3, Rows.utc(merge.key.at()));
                    delete.setString(4, merge.key.kind().name());
                    delete.executeUpdate();
                }
            }
        }
    }

    private static void insert(Connection connection, String parkId, Collection<Merge> merges) throws SQLException {
        for (boolean mean : new boolean[]{false, true}) {
            var fresh = merges.stream().filter(one -> one.isNew() && one.key.kind().isMean() == mean).toList();
            ManyRows.write(connection, mean ? MEAN : READING, fresh, (insert, at, merge) -> {
                int place = at;
                insert.setString(place++, parkId);
                insert.setBytes(place++, Rows.bytes(merge.key.outletId()));
                insert.setString(place++, Rows.text(merge.key.at()));
                insert.setString(place++, merge.key.kind().name());
                insert.setString(place++, Rows.text(merge.receivedAt));
                insert.setString(place++, FactorsText.write(merge.all()));
                insert.setString(place++, merge.deviations());
                insert.setBytes(place++, merge.raw());
                return place;
            });
        }
    }

    private static ManyRows.Statement insertInto(boolean mean) {
        return new ManyRows.Statement("INSERT INTO " + table(mean)
                + " (park_id, outlet_id, data_time, kind, received_at, factors, deviations, raw) VALUES",
                "(?, ?, ?, ?, ?, ?, ?, ?)", "");
    }

    private static void complete(Connection connection, String parkId, Collection<Merge> merges) throws SQLException {
        for (Merge merge : merges) {
            if (!merge.completesStored()) {
                continue;
            }
            var sql = "UPDATE " + table(merge.key.kind().isMean()) + COMPLETE;
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setString(1, FactorsText.write(merge.all()));
                update.setString(2, merge.deviations());
                update.setBytes(3, merge.raw());
                update.setString(4, parkId);
                update.setBytes(5, Rows.bytes(merge.key.outletId()));
                update.setObject(6, Rows.utc(merge.key.at()));
                update.setString(7, merge.key.kind().name());
                update.executeUpdate();
            }
        }
    }

    private static void latest(Connection connection, String parkId, Collection<Merge> merges) throws SQLException {
        ManyRows.write(connection, LATEST, Latest.of(merges), (upsert, at, one) -> {
            int place = at;
            upsert.setString(place++, parkId);
            upsert.setBytes(place++, Rows.bytes(one.key().outletId()));
            upsert.setString(place++, one.key().kind().name());
            upsert.setString(place++, Rows.text(one.at()));
            upsert.setString(place++, Rows.text(one.receivedAt()));
            upsert.setString(place++, FactorsText.writeLatest(one.factors()));
            upsert.setString(place++, one.codes());
            return place;
        });
    }

    private static void contradictions(Connection connection, String parkId, Collection<Merge> merges)
            throws SQLException {
        for (Merge merge : merges) {
            for (Merge.Contradiction one : merge.contradictions()) {
                try (PreparedStatement insert = connection.prepareStatement(CONFLICT)) {
                    insert.setString(1, parkId);
                    insert.setBytes(2, Rows.bytes(merge.key.outletId()));
                    insert.setObject(3, Rows.utc(merge.key.at()));
                    insert.setString(4, merge.key.kind().name());
                    insert.setBytes(5, Rows.digest(one.arrival().raw));
                    insert.setObject(6, Rows.utc(one.arrival().receivedAt));
                    insert.setString(7, FactorsText.write(one.factors()));
                    insert.setBytes(8, one.arrival().raw);
                    insert.executeUpdate();
                }
            }
        }
    }

    private static void raws(Connection connection, String parkId, List<Arrival> arrivals) throws SQLException {
        var raws = new ArrayList<>(arrivals);
        raws.removeIf(arrival -> arrival.reckoned.isReading());
        if (raws.isEmpty()) {
            return;
        }
        raws.sort(Comparator.comparing(arrival -> arrival.logger.outletId()));
        try (PreparedStatement upsert = connection.prepareStatement(RAW)) {
            for (Arrival arrival : raws) {
                upsert.setString(1, parkId);
                upsert.setBytes(2, Rows.bytes(arrival.logger.outletId()));
                upsert.setBytes(3, Rows.digest(arrival.raw));
                upsert.setString(4, short16(arrival.received.frame().st()));
                upsert.setString(5, short16(arrival.received.frame().cn()));
                upsert.setObject(6, Rows.utc(Rows.storable(arrival.reckoned.at())));
                upsert.setString(7, arrival.reckoned.deviations());
                upsert.setBytes(8, arrival.raw);
                upsert.setObject(9, Rows.utc(arrival.receivedAt));
                upsert.setObject(10, Rows.utc(arrival.receivedAt));
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private static String short16(String text) {
        return text == null || text.length() <= 16 ? text : text.substring(0, 16);
    }

    static String table(boolean mean) {
        return mean ? "reading_mean" : "reading";
    }
}
