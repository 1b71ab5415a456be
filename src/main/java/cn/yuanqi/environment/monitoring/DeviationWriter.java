package cn.yuanqi.environment.monitoring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts deviations, on the connection and within the transaction of the frames that have them. */
final class DeviationWriter {
    /** The first example stays: what is seen every minute needs no newer one. */
    private static final String COUNT = "INSERT INTO logger_deviation"
            + " (park_id, outlet_id, deviation, times, first_at, last_at, example) VALUES (?, ?, ?, ?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE times = times + VALUES(times), last_at = GREATEST(last_at, VALUES(last_at))";
    /** One order for all writers, so that they wait for each other instead of deadlocking. */
    private static final Comparator<Deviating.Key> ORDER = Comparator.comparing(Deviating.Key::outletId)
            .thenComparing(Deviating.Key::deviation);

    private DeviationWriter() {
    }

    /** Counts what these frames of one park do otherwise; those that do nothing cost nothing. */
    static void count(Connection connection, String parkId, List<Arrival> arrivals) throws SQLException {
        Map<Deviating.Key, Deviating> found = new LinkedHashMap<>();
        for (Arrival arrival : arrivals) {
            var said = arrival.reckoned.deviations();
            if (said != null) {
                for (String deviation : said.split(",")) {
                    Deviating.of(arrival.logger.outletId(), deviation, arrival.receivedAt, arrival.raw).into(found);
                }
            }
        }
        write(connection, parkId, found.values());
    }

    static void write(Connection connection, String parkId, Collection<Deviating> found) throws SQLException {
        if (found.isEmpty()) {
            return;
        }
        try (PreparedStatement upsert = connection.prepareStatement(COUNT)) {
            for (Deviating one : found.stream().sorted(Comparator.comparing(Deviating::key, ORDER)).toList()) {
                upsert.setString(1, parkId);
                upsert.setBytes(2, Rows.bytes(one.key().outletId()));
                upsert.setString(3, one.key().deviation());
                upsert.setLong(4, one.times());
                upsert.setObject(5, Rows.utc(one.firstAt()));
                upsert.setObject(6, Rows.utc(one.lastAt()));
                upsert.setBytes(7, one.example());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
