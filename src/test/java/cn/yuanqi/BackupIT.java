package cn.yuanqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import cn.yuanqi.platform.local.LocalDatabase;

/** The drill of docs/operations.md: dump a living database, restore it into another server, compare, and start Yuanqi on the copy. */
class BackupIT {
    private static final String AUDIT = "select concat(hex(id), '|', coalesce(park_id, ''), '|', happened_at) from audit_entry order by id";
    @Test
    void whatIsRestoredIsWhatWasDumpedAndTheApplicationRunsOnIt() throws Exception {
        var url = DemoDatabase.url();
        var origin = PackagedPlace.with(url);
        Path dump = Files.createTempFile("yuanqi", ".sql");
        try (var second = LocalDatabase.start(Path.of(".local", "test", "restored"), 0)) {
            // The application serves pages meanwhile; jobs and loggers would write what the comparison could not know.
            try (var running = origin.ready(Map.of("YUANQI_DUTY", "web"))) {
                assertTrue(running.alive());
                dump(url, dump);
            }
            String copy = second.jdbcUrl("restored_" + System.nanoTime());
            DriverManager.getConnection(copy, "root", "").close();
            restore(dump, copy);

            var place = PackagedPlace.with(copy);
            try (var migration = Packaged.start(place.environment(), "migrate")) {
                assertEquals(0, migration.exitCode(), migration::output);
                assertTrue(migration.output().contains("which is the newest"), migration::output);
            }
            try (var before = DriverManager.getConnection(url, "root", "");
                    var after = DriverManager.getConnection(copy, "root", "")) {
                assertEquals(counts(before), counts(after));
                assertEquals(money(before), money(after));
                assertEquals(texts(before, AUDIT), texts(after, AUDIT));
            }
            try (var running = place.ready()) {
                var me = Packaged.get("http://127.0.0.1:" + place.http() + "/api/v1/parks/cq-digital/kpi",
                        "Authorization", "Bearer " + People.token(People.OPERATOR));
                assertEquals(200, me.statusCode(), me.body());
                assertTrue(me.body().contains("\"2021\":\"4900000000.00\""), me.body());
                assertTrue(running.alive());
            }
        } finally {
            Files.delete(dump);
        }
    }

    private static void dump(String url, Path into) throws IOException, InterruptedException {
        run(Redirect.OUT, into, tool("mariadb-dump"), url, "--single-transaction", "--hex-blob", "--skip-triggers",
                "--default-character-set=utf8mb4");
        assertTrue(Files.size(into) > 1_000_000, "the dump is too small to hold a demo");
    }

    private void restore(Path from, String copy) throws IOException, InterruptedException {
        run(Redirect.IN, from, tool("mariadb"), copy, "--default-character-set=utf8mb4");
    }

    private enum Redirect {
        IN, OUT
    }

    private static void run(Redirect way, Path file, Path program, String database, String... options)
            throws IOException, InterruptedException {
        var address = URI.create(database.substring("jdbc:".length()));
        List<String> command = new ArrayList<>(List.of(program.toString(), "--no-defaults", "--protocol=tcp",
                "--host=" + address.getHost(), "--port=" + address.getPort(), "--user=root", "--skip-ssl"));
        command.addAll(List.of(options));
        command.add(address.getPath().substring(1));
        Path complaints = Files.createTempFile("yuanqi", ".err");
        var builder = new ProcessBuilder(command).redirectError(complaints.toFile());
        builder.environment().put("LD_LIBRARY_PATH",
                program.getParent().resolveSibling("libs").toAbsolutePath().toString());
        var process = (way == Redirect.IN
                ? builder.redirectInput(file.toFile())
                : builder.redirectOutput(file.toFile())).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "still at it");
        assertEquals(0, process.exitValue(), Files.readString(complaints));
        Files.delete(complaints);
    }

    /** Of the distribution that the local stack unpacked. */
    private static Path tool(String name) throws IOException {
        try (Stream<Path> all = Files.list(Path.of(".local", "dist"))) {
            return all.map(each -> each.resolve("bin").resolve(name)).filter(Files::isExecutable)
                    .max(Comparator.naturalOrder()).orElseThrow(() -> new AssertionError("no " + name));
        }
    }

    /** Rows by table. */
    private static Map<String, Long> counts(Connection database) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : texts(database, "select table_name from information_schema.tables "
                + "where table_schema = database() and table_type = 'BASE TABLE'")) {
            rows.put(table, Long.valueOf(texts(database, "select count(*) from `" + table + "`").get(0)));
        }
        assertTrue(rows.size() > 100, rows::toString);
        return rows;
    }

    /** The sum of every column that holds money, by table and column. */
    private static Map<String, String> money(Connection database) throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        for (String column : texts(database,
                "select concat(table_name, '.', column_name) from information_schema.columns "
                        + "where table_schema = database() and data_type = 'decimal' and numeric_scale = 2")) {
            var parts = column.split("\\.");
            sums.put(column,
                    texts(database, "select coalesce(sum(`" + parts[1] + "`), 0) from `" + parts[0] + "`").get(0));
        }
        assertTrue(sums.values().stream().anyMatch(sum -> sum.length() > 9), sums::toString);
        return sums;
    }

    private static List<String> texts(Connection database, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
