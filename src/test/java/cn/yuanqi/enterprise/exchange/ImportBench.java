package cn.yuanqi.enterprise.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.Measurements;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.table.ImportResult;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/**
 * {@code mvn -Pbench verify -Dit.test=ImportBench -DargLine=-Xmx512m}: 20,000 enterprises into the register from either
 * format, next to plain JDBC batches of the same rows on the same machine in the same run, after a small import that warms
 * up. Heap growth is the highest use while it runs above the use after a collection before; garbage counts, so the heap is
 * kept small. Asserts nothing.
 */
@QuarkusTest
class ImportBench extends TwoParksTest {
    private static final int WARM_UP = 1_000;
    private static final int ROWS = 20_000;
    private static final int BATCH = 500;
    private static final Measurements FOUND = Measurements.of(ImportBench.class);

    private static final String NOW = "UTC_TIMESTAMP()";
    private static final String PARK = "'" + TwoParks.FIRST + "'";
    private static final List<String> PLAIN = List.of(
            "INSERT INTO enterprise (id, park_id, version, credit_code, name, status, compliance, edited_at) VALUES (?, "
                    + PARK + ", 0, ?, ?, 'LEAD', 'NOT_MONITORED', " + NOW + ")",
            "INSERT INTO enterprise_category (id, park_id, enterprise_id, category) VALUES (?, " + PARK + ", ?, ?)",
            "INSERT INTO enterprise_stage (id, park_id, enterprise_id, to_stage, reason, moved_at) VALUES (?, " + PARK
                    + ", ?, 'LEAD', 'bench', " + NOW + ")",
            "INSERT INTO report (id, park_id, version, enterprise_id, form, form_version, period, report_year, status, "
                    + "revision, accepted_revision, accepted_at, source, saves) VALUES (?, " + PARK
                    + ", 0, ?, 'YEARLY', 1, '2021', 2021, 'ACCEPTED', 1, 1, " + NOW + ", 'import', 0)",
            "INSERT INTO report_revision (id, park_id, report_id, number, status, source, form_version, decided_at) "
                    + "VALUES (?, " + PARK + ", ?, 1, 'ACCEPTED', 'import', 1, " + NOW + ")",
            "INSERT INTO report_figure (id, park_id, report_id, revision, field, amount, typed, unit) VALUES (?, "
                    + PARK
                    + ", ?, 1, 'revenue', 1261100.00, '1261100.00', 'CNY')",
            "INSERT INTO audit_entry (id, park_id, happened_at, room, noun, subject_id, enterprise_id, audience, verb, "
                    + "after_json) VALUES (?, " + PARK + ", " + NOW + ", 'bench', ?, ?, ?, 'ALL', 'CREATED', '"
                    + "x".repeat(300) + "')");

    @Inject
    InPark inPark;
    @Inject
    EnterpriseImport imports;
    @Inject
    DataSource database;

    /** What plain JDBC takes for as many rows. */
    private double plain;

    @Test
    void twentyThousandRows() throws IOException, SQLException {
        load();
        plain(WARM_UP);
        run("warm-up CSV", TableFormat.CSV, WARM_UP);
        run("warm-up XLSX", TableFormat.XLSX, WARM_UP);
        plain(ROWS);
        for (TableFormat format : TableFormat.values()) {
            run(format.name(), format, ROWS);
        }
        load();
    }

    private static void load() {
        System.out.printf("load average %.1f on %d cores%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private void run(String what, TableFormat format, int rows) throws IOException {
        var file = Files.write(Files.createTempFile("bench", "." + format.extension()),
                Sheets.of(format, Sheets.HEADER, Sheets.rows(rows)));
        measure(what + ", new", rows, file, false);
        measure(what + ", again", rows, file, false);
        measure(what + ", dry run", rows, file, true);
        Files.delete(file);
    }

    private void measure(String what, int rows, Path file, boolean dryRun) {
        var stamp = Stamp.machine(ZonedDateTime.now(ZoneId.of("Asia/Shanghai")));
        var order = new ImportOrder(ImportMode.GOOD_ROWS, dryRun, stamp, Language.ZH);
        long before = used(true);
        long began = System.nanoTime();
        inPark.enter(TwoParks.FIRST, () -> {
            long highest = watched(() -> imports.run(new EnterpriseImport.Sent(file, file.getFileName().toString()),
                    order, ImportProgress.NOBODY));
            print(what, rows, began, highest - before);
        });
    }

    private static long watched(Supplier<ImportResult> work) {
        var over = new AtomicBoolean();
        var highest = new AtomicLong();
        var watch = new Thread(() -> {
            while (!over.get()) {
                highest.accumulateAndGet(used(false), Math::max);
                java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
            }
        });
        watch.start();
        var result = work.get();
        over.set(true);
        assertEquals(0, result.rejected());
        return highest.get();
    }

    private static long used(boolean collected) {
        if (collected) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void print(String what, int rows, long began, long growth) {
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%s: %d rows in %.1f s, heap +%d MB%n", what, rows, seconds, growth / 1_000_000);
        if (rows == ROWS) {
            FOUND.beside("plain JDBC batches of the same rows", rows / plain).found("import of 20,000, " + what,
                    rows / seconds, "rows/s");
            FOUND.found("heap growth of import of 20,000, " + what, growth / 1e6, "MB");
        }
    }

    /**
     * The rows that an import writes for one enterprise: itself, two categories, a stage, a yearly report with its revision
     * and figure, two entries of the audit.
     */
    private void plain(int rows) throws SQLException {
        long began = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var statements = new ArrayList<PreparedStatement>();
            for (String sql : PLAIN) {
                statements.add(connection.prepareStatement(sql));
            }
            for (int i = 1; i <= rows; i++) {
                one(statements, i);
                if (i % BATCH == 0) {
                    for (PreparedStatement statement : statements) {
                        statement.executeBatch();
                    }
                }
            }
            connection.commit();
            for (PreparedStatement statement : statements) {
                statement.close();
            }
        }
        plain = (System.nanoTime() - began) / 1e9;
        System.out.printf("plain JDBC batches: %d rows in %.1f s%n", rows, plain);
    }

    private static void one(List<PreparedStatement> statements, int number) throws SQLException {
        var enterprise = bytes(Ids.next());
        var report = bytes(Ids.next());
        add(statements.get(0), enterprise, EnterpriseFixture.code(), "裸" + number);
        add(statements.get(1), bytes(Ids.next()), enterprise, "TECH");
        add(statements.get(1), bytes(Ids.next()), enterprise, "ECOMMERCE");
        add(statements.get(2), bytes(Ids.next()), enterprise);
        add(statements.get(3), report, enterprise);
        add(statements.get(4), bytes(Ids.next()), report);
        add(statements.get(5), bytes(Ids.next()), report);
        add(statements.get(6), bytes(Ids.next()), "Enterprise", enterprise, enterprise);
        add(statements.get(6), bytes(Ids.next()), "Report", report, enterprise);
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }
}
