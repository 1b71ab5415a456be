package cn.yuanqi.enterprise.exchange;

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
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/**
 * 20,000 rows into the register from either format, next to plain JDBC batches of the same rows on the same machine in the
 * same run. Heap growth is the highest use while it runs above the use after a collection before. Prints, asserts nothing.
 */
@QuarkusTest
class ImportBench extends TwoParksTest {
    private static final int ROWS = 20_000;

    @Inject
    InPark inPark;
    @Inject
    EnterpriseImport imports;
    @Inject
    DataSource database;

    @Test
    void twentyThousandRows() throws IOException, SQLException {
        run("warm-up", TableFormat.CSV, 2_000);
        plain(2_000);
        for (TableFormat format : TableFormat.values()) {
            run("import " + format, format, ROWS);
        }
        long began = System.nanoTime();
        plain(ROWS);
        print("plain JDBC batches", ROWS, began, 0);
    }

    private void run(String what, TableFormat format, int rows) throws IOException {
        var file = Files.write(Files.createTempFile("bench", "." + format.extension()),
                Sheets.of(format, Sheets.HEADER, Sheets.rows(rows)));
        measure(what + " (new)", rows, file, false);
        measure(what + " (again)", rows, file, false);
        measure(what + " (dry run)", rows, file, true);
        Files.delete(file);
    }

    private void measure(String what, int rows, Path file, boolean dryRun) {
        var stamp = Stamp.machine(ZonedDateTime.now(ZoneId.of("Asia/Shanghai")));
        var order = new ImportOrder(ImportMode.GOOD_ROWS, dryRun, stamp, Language.ZH);
        long before = used(true);
        long began = System.nanoTime();
        var highest = watched(() -> inPark.call(TwoParks.FIRST, () -> imports
                .run(new EnterpriseImport.Sent(file, file.getFileName().toString()), order, ImportProgress.NOBODY)));
        print(what, rows, began, highest - before);
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
        System.out.println("  " + work.get());
        over.set(true);
        return highest.get();
    }

    private static long used(boolean collected) {
        if (collected) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void print(String what, int rows, long began, long growth) {
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%s: %d rows in %.1f s, %.0f rows/s, heap +%d MB%n", what, rows, seconds, rows / seconds,
                growth / 1_000_000);
    }

    /** The rows that an import writes for one enterprise: itself, two categories, a stage, a yearly report. */
    private void plain(int rows) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var enterprise = connection
                    .prepareStatement("INSERT INTO enterprise (id, park_id, version, credit_code, name, "
                            + "status, compliance, edited_at) VALUES (?, ?, 0, ?, ?, 'LEAD', 'NOT_MONITORED', UTC_TIMESTAMP())");
                    var category = connection
                            .prepareStatement("INSERT INTO enterprise_category (id, park_id, enterprise_id, "
                                    + "category) VALUES (?, ?, ?, ?)");
                    var stage = connection.prepareStatement("INSERT INTO enterprise_stage (id, park_id, enterprise_id, "
                            + "to_stage, reason, moved_at) VALUES (?, ?, ?, 'LEAD', 'bench', UTC_TIMESTAMP())")) {
                for (int i = 1; i <= rows; i++) {
                    var id = Ids.next();
                    add(enterprise, bytes(id), TwoParks.FIRST, EnterpriseFixture.code(), "裸" + i);
                    add(category, bytes(Ids.next()), TwoParks.FIRST, bytes(id), "TECH");
                    add(category, bytes(Ids.next()), TwoParks.FIRST, bytes(id), "ECOMMERCE");
                    add(stage, bytes(Ids.next()), TwoParks.FIRST, bytes(id));
                    if (i % 500 == 0) {
                        enterprise.executeBatch();
                        category.executeBatch();
                        stage.executeBatch();
                    }
                }
            }
            connection.commit();
        }
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
