package cn.yuanqi.environment.monitoring;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;

/** Looks into the tables past all filters. */
@ApplicationScoped
class Tables {
    @Inject
    AgroalDataSource database;

    /** One column of the rows of an outlet, as text, in the order of the primary key. */
    List<String> column(String table, String column, UUID outletId) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT " + column + " FROM " + table + " WHERE outlet_id = ? ORDER BY 1")) {
            select.setBytes(1, Rows.bytes(outletId));
            var values = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Stores a raw reading as another instance would. */
    void reading(OutletFixture.Opened outlet, Instant at, String factors) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("INSERT INTO reading (park_id, outlet_id, data_time, kind,"
                        + " received_at, factors, raw) VALUES (?, ?, ?, 'RAW', ?, ?, 'another')")) {
            insert.setString(1, outlet.parkId());
            insert.setBytes(2, Rows.bytes(outlet.id()));
            insert.setObject(3, Rows.utc(at));
            insert.setObject(4, Rows.utc(at));
            insert.setString(5, factors);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Makes the rows of an outlet as old as if they had been written then. */
    void age(String table, UUID outletId, Instant at) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("UPDATE " + table + " SET id = ? WHERE outlet_id = ?")) {
            update.setBytes(1,
                    Rows.bytes(new UUID(at.toEpochMilli() << 16 | 0x7000, outletId.getLeastSignificantBits())));
            update.setBytes(2, Rows.bytes(outletId));
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Puts a time of a park's rows far back. */
    void longAgo(String table, String column, String parkId) {
        run("UPDATE " + table + " SET " + column + " = '2020-01-01' WHERE park_id = '" + parkId + "'");
    }

    /** An empty table as readings have, for as long as it is open. */
    Scratch likeReading() {
        var name = "reading_" + Long.toString(System.nanoTime(), 36);
        run("CREATE TABLE " + name + " LIKE reading");
        return new Scratch(this, name);
    }

    record Scratch(Tables tables, String name) implements AutoCloseable {
        void add(OutletFixture.Opened outlet, Instant at) {
            tables.run("INSERT INTO " + name + " (park_id, outlet_id, data_time, kind, received_at, factors) VALUES ('"
                    + outlet.parkId() + "', UNHEX('" + outlet.id().toString().replace("-", "") + "'), '"
                    + Rows.utc(at) + "', 'RAW', '2026-01-01', '{}')");
        }

        @Override
        public void close() {
            tables.run("DROP TABLE " + name);
        }
    }

    private void run(String sql) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    int rows(String table, UUID outletId) {
        return column(table, "outlet_id", outletId).size();
    }
}
