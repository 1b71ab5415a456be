package cn.yuanqi.environment.monitoring;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;

/**
 * The months (UTC) of a table of readings as partitions. The first is open below and the last above, so a reading of any
 * time finds its place, whatever was dropped and whether or not anybody has been here to make new ones. Changing them
 * commits whatever is under way and belongs to no park, so none of this runs inside a transaction.
 */
@ApplicationScoped
class ReadingPartitions {
    static final String TABLE = "reading";
    private static final String OPEN_ABOVE = "p_after";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'p_'uuuu_MM");
    private static final int DAY = 10;
    /** Seconds. While a change waits for a long reader, the intake waits behind it: so it gives up soon, for the next round. */
    private static final int PATIENCE = 3;

    @Inject
    AgroalDataSource database;

    /** @param before exclusive end */
    record Month(String name, LocalDate before) {
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Those with an end, in order of time. */
    List<Month> months(String table) {
        return call(connection -> months(connection, table));
    }

    /**
     * Splits months off the partition that is open above until that day has its own.
     *
     * @return what was made, in order of time
     */
    List<Month> makeThrough(String table, LocalDate today, LocalDate through) {
        return call(connection -> {
            var there = months(connection, table);
            var missing = new ArrayList<Month>();
            var begin = there.isEmpty() ? today.withDayOfMonth(1) : there.get(there.size() - 1).before();
            while (!begin.isAfter(through)) {
                var end = begin.plusMonths(1).withDayOfMonth(1);
                missing.add(new Month(begin.format(NAME), end));
                begin = end;
            }
            if (!missing.isEmpty()) {
                change(connection, split(table, missing));
            }
            return missing;
        });
    }

    private static String split(String table, List<Month> missing) {
        var sql = new StringBuilder("ALTER TABLE ").append(table).append(" REORGANIZE PARTITION ").append(OPEN_ABOVE)
                .append(" INTO (");
        missing.forEach(month -> sql.append("PARTITION ").append(month.name).append(" VALUES LESS THAN ('")
                .append(month.before).append(" 00:00:00'), "));
        return sql.append("PARTITION ").append(OPEN_ABOVE).append(" VALUES LESS THAN (MAXVALUE))").toString();
    }

    /** How many rows each park has in it; parks without any are missing. */
    Map<String, Long> rows(String table, Month month) {
        return call(connection -> {
            var rows = new TreeMap<String, Long>();
            try (var statement = connection.createStatement();
                    ResultSet counted = statement.executeQuery("SELECT park_id, COUNT(*) FROM " + table + " PARTITION ("
                            + month.name + ") GROUP BY park_id")) {
                while (counted.next()) {
                    rows.put(counted.getString(1), counted.getLong(2));
                }
            }
            return rows;
        });
    }

    /** Deletes all of the month; what comes for it later goes to the month after it, which is now the first. */
    void drop(String table, Month month) {
        call(connection -> {
            change(connection, "ALTER TABLE " + table + " DROP PARTITION " + month.name);
            return null;
        });
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET SESSION lock_wait_timeout = " + PATIENCE);
            try {
                statement.execute(sql);
            } finally {
                statement.execute("SET SESSION lock_wait_timeout = DEFAULT");
            }
        }
    }

    private static List<Month> months(Connection connection, String table) throws SQLException {
        var months = new ArrayList<Month>();
        try (var select = connection.prepareStatement("SELECT partition_name, partition_description"
                + " FROM information_schema.partitions WHERE table_schema = DATABASE() AND table_name = ?"
                + " AND partition_description <> 'MAXVALUE' ORDER BY partition_ordinal_position")) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    var bound = rows.getString(2).replace("'", "").substring(0, DAY);
                    months.add(new Month(rows.getString(1), LocalDate.parse(bound)));
                }
            }
        }
        return months;
    }

    private <T> T call(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("the partitions of readings", failed);
        }
    }
}
