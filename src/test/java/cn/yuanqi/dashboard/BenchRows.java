package cn.yuanqi.dashboard;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.environment.monitoring.OutletFixture.Opened;
import io.agroal.api.AgroalDataSource;

/** Rows of readings written past the application: what was measured long ago, and what plain JDBC can do. */
@ApplicationScoped
class BenchRows {
    private static final int GROUP = 200;
    private static final int MINUTES = 30 * 24 * 60;
    private static final String FACTORS = "{\"w01018\":[\"150.2\",\"N\"],\"w21003\":[\"3.1\",\"N\"],"
            + "\"w01012\":[\"40\",\"N\"],\"w01001\":[\"7.2\",\"N\"],\"w01006\":[\"812\",\"N\"]}";
    private static final String COLUMNS = " (park_id, outlet_id, data_time, kind, received_at, factors, raw)";

    private static final String INSERT = "INSERT INTO bench_reading" + COLUMNS + " VALUES (?, ?, ?, ?, ?, ?, ?)";

    @Inject
    AgroalDataSource database;

    /** So many rows a second: what frames become, two threads, batches of the driver, a commit for each group. */
    double groupCommit(List<Opened> outlets, byte[] frame, double seconds) throws SQLException {
        execute("CREATE TABLE bench_reading LIKE reading");
        try {
            var next = new AtomicInteger();
            both(outlets, frame, next, seconds / 2);
            int before = next.get();
            long begin = System.nanoTime();
            both(outlets, frame, next, seconds);
            return (next.get() - before) * 1e9 / (System.nanoTime() - begin);
        } finally {
            execute("DROP TABLE bench_reading");
        }
    }

    /** How long one row takes that is committed by itself, in ms, sorted: the least that a durable answer can take. */
    List<Double> single(List<Opened> outlets, byte[] frame, int times) throws SQLException {
        execute("CREATE TABLE bench_reading LIKE reading");
        try (var connection = database.getConnection(); var insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            var millis = new ArrayList<Double>();
            for (int i = 0; i < times; i++) {
                long from = System.nanoTime();
                row(insert, outlets.get(i % outlets.size()), start().plusSeconds(i / outlets.size()), frame);
                insert.executeBatch();
                connection.commit();
                millis.add((System.nanoTime() - from) / 1e6);
            }
            connection.setAutoCommit(true);
            millis.sort(null);
            return millis;
        } finally {
            execute("DROP TABLE bench_reading");
        }
    }

    private void both(List<Opened> outlets, byte[] frame, AtomicInteger next, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        var other = CompletableFuture.runAsync(() -> groups(outlets, frame, next, end));
        groups(outlets, frame, next, end);
        other.join();
    }

    private void groups(List<Opened> outlets, byte[] frame, AtomicInteger next, long end) {
        var start = start();
        try (var connection = database.getConnection(); var insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                int from = next.getAndAdd(GROUP);
                for (int i = from; i < from + GROUP; i++) {
                    row(insert, outlets.get(i % outlets.size()), start.plusSeconds(i / outlets.size()), frame);
                }
                insert.executeBatch();
                connection.commit();
            }
            connection.setAutoCommit(true);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static LocalDateTime start() {
        return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).minusDays(2);
    }

    private static void row(PreparedStatement insert, Opened outlet, LocalDateTime at, byte[] frame)
            throws SQLException {
        insert.setString(1, outlet.parkId());
        insert.setBytes(2, bytes(outlet));
        insert.setObject(3, at);
        insert.setString(4, "RAW");
        insert.setObject(5, at);
        insert.setString(6, FACTORS);
        insert.setBytes(7, frame);
        insert.addBatch();
    }

    /** Thirty days of minutes of these outlets, up to an hour ago; says how many seconds it took. */
    double fillMinutes(List<Opened> outlets) throws SQLException {
        long begin = System.nanoTime();
        try (var connection = database.getConnection()) {
            firstMinutes(connection, outlets.get(0));
            for (var outlet : outlets.subList(1, outlets.size())) {
                try (var copy = connection.prepareStatement("INSERT INTO reading" + COLUMNS
                        + " SELECT park_id, ?, data_time, kind, received_at, factors, raw FROM reading"
                        + " WHERE park_id = ? AND outlet_id = ? AND kind = 'MINUTE'")) {
                    copy.setBytes(1, bytes(outlet));
                    copy.setString(2, outlets.get(0).parkId());
                    copy.setBytes(3, bytes(outlets.get(0)));
                    copy.executeUpdate();
                }
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void firstMinutes(Connection connection, Opened outlet) throws SQLException {
        var end = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES).minusHours(1);
        try (var insert = connection
                .prepareStatement("INSERT INTO reading" + COLUMNS + " VALUES (?, ?, ?, 'MINUTE', ?, ?, NULL)")) {
            for (int i = 1; i <= MINUTES; i++) {
                insert.setString(1, outlet.parkId());
                insert.setBytes(2, bytes(outlet));
                insert.setObject(3, end.minusMinutes(MINUTES - i));
                insert.setObject(4, end.minusMinutes(MINUTES - i));
                insert.setString(5, FACTORS);
                insert.addBatch();
                if (i % 2_000 == 0 || i == MINUTES) {
                    insert.executeBatch();
                }
            }
        }
    }

    private static byte[] bytes(Opened outlet) {
        return ByteBuffer.allocate(16).putLong(outlet.id().getMostSignificantBits())
                .putLong(outlet.id().getLeastSignificantBits()).array();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
