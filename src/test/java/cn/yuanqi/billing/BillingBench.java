package cn.yuanqi.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.Measurements;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.leasing.ManyLeases;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/**
 * A billing run over 3,090 leases × 12 months × 3 charges (37,080 invoices, 111,240 lines), next to plain JDBC batches of
 * the same invoices and lines into the same tables on the same machine in the same run; the same run again; and how long
 * others wait meanwhile. Asserts nothing about time.
 */
@QuarkusTest
class BillingBench extends TwoParksTest {
    private static final int LEASES = 3_090;
    private static final int WARM_UP = 300;
    private static final int BATCH = 500;
    private static final int QUIET = 200;
    /** Between two requests of the others, about as many as forty people at work send. */
    private static final long PAUSE_NANOS = 40_000_000;
    private static final Measurements FOUND = Measurements.of(BillingBench.class);
    private static final List<String> DOORS = List.of("/enterprises?limit=50", "/invoices?limit=50");

    private static final String INVOICE = "INSERT INTO invoice (id, park_id, number, enterprise_id, lease_id, from_date, "
            + "to_date, due_on, issued_on, amount, tax, paid, status, late_fee_percent, grace_days, version) VALUES "
            + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 'ISSUED', 0.05, 0, 0)";
    private static final String LINE = "INSERT INTO invoice_line (id, park_id, invoice_id, position, kind, source_id, "
            + "amount, tax_rate, tax, note, live) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";

    @Inject
    DataSource database;
    @Inject
    InPark inPark;
    @Inject
    BillingRun run;

    @Test
    void aYearOfAWholePark() throws SQLException {
        load();
        try (var warm = FreshPark.open(parks); var plain = FreshPark.open(parks)) {
            try (Connection connection = database.getConnection()) {
                ManyLeases.write(connection, warm.id(), WARM_UP);
                ManyLeases.write(connection, plain.id(), 1);
                ManyLeases.write(connection, TwoParks.FIRST, LEASES);
                ManyLeases.write(connection, TwoParks.SECOND, WARM_UP);
            }
            run(warm.id(), "warm-up", WARM_UP);
            plain(plain.id(), 0, WARM_UP);
            double atPlain = plain(plain.id(), WARM_UP, LEASES);
            ask(QUIET);
            var running = CompletableFuture.supplyAsync(() -> run(TwoParks.FIRST, "run", LEASES));
            var busy = ask(() -> !running.isDone());
            double rows = LEASES * (ManyLeases.PERIODS + ManyLeases.LINES);
            FOUND.beside("plain JDBC batches of the same rows", rows / atPlain).found(
                    "a run of 37,080 invoices and 111,240 lines", rows / running.join(), "rows/s");
            FOUND.found("the same run again, nothing to do", run(TwoParks.FIRST, "again", 0), "s");
            var quiet = ask(QUIET);
            FOUND.beside("the same in quiet", p99("quiet", quiet)).found("others' requests during the run, p99",
                    p99("during the run", busy), "ms");
        }
        load();
    }

    private static void load() {
        System.out.printf("load average %.1f on %d cores%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    /** @return seconds */
    private double run(String park, String what, int leases) {
        long began = System.nanoTime();
        inPark.enter(park, () -> assertEquals(leases * ManyLeases.PERIODS, run.through(ManyLeases.LAST_DUE,
                Stamp.machine(ZonedDateTime.now(BillingFixture.ZONE))).issued()));
        return said(what, leases, began);
    }

    private static double said(String what, int leases, long began) {
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%-20s %6d invoices, %7d lines in %6.2f s, %7.0f rows/s%n", what, leases * ManyLeases.PERIODS,
                leases * ManyLeases.LINES, seconds, leases * (ManyLeases.PERIODS + ManyLeases.LINES) / seconds);
        return seconds;
    }

    /** @return seconds */
    private double plain(String park, int first, int leases) throws SQLException {
        try (Connection connection = database.getConnection()) {
            var enterprise = enterprise(connection, park);
            connection.setAutoCommit(false);
            long began = System.nanoTime();
            try (var invoices = connection.prepareStatement(INVOICE); var lines = connection.prepareStatement(LINE)) {
                int waiting = 0;
                for (int i = 0; i < leases; i++) {
                    var lease = ManyLeases.bytes(Ids.next());
                    for (int month = 0; month < ManyLeases.PERIODS; month++) {
                        var number = "P%08d".formatted((first + i) * ManyLeases.PERIODS + month);
                        one(invoices, lines, park, number, enterprise, lease, LocalDate.of(2027, month + 1, 1));
                        if (++waiting % BATCH == 0) {
                            invoices.executeBatch();
                            lines.executeBatch();
                            connection.commit();
                        }
                    }
                }
                invoices.executeBatch();
                lines.executeBatch();
                connection.commit();
            }
            return said("plain JDBC", leases, began);
        }
    }

    private static byte[] enterprise(Connection connection, String park) throws SQLException {
        try (var ask = connection.prepareStatement("SELECT id FROM enterprise WHERE park_id = ?")) {
            ask.setString(1, park);
            try (var row = ask.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private static void one(PreparedStatement invoices, PreparedStatement lines, String park, String number,
            byte[] enterprise, byte[] lease, LocalDate from) throws SQLException {
        var id = ManyLeases.bytes(Ids.next());
        var to = from.plusMonths(1).minusDays(1);
        add(invoices, id, park, number, enterprise, lease, from, to, from, from, new BigDecimal("6999.99"),
                new BigDecimal("577.98"));
        int position = 1;
        for (String kind : List.of("PROPERTY_FEE", "RENT", "SERVICE")) {
            add(lines, ManyLeases.bytes(Ids.next()), park, id, position++, kind, ManyLeases.bytes(UUID.randomUUID()),
                    new BigDecimal("2333.33"), new BigDecimal("9.0000"), new BigDecimal("192.66"), from + " – " + to);
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static List<Double> ask(int times) {
        var left = new int[]{times};
        return ask(() -> left[0]-- > 0);
    }

    /** Asks the doors in turn while there is time. @return milliseconds */
    private static List<Double> ask(BooleanSupplier more) {
        var millis = new ArrayList<Double>();
        while (more.getAsBoolean()) {
            var door = "/api/v1/parks/" + TwoParks.FIRST + DOORS.get(millis.size() % DOORS.size());
            long from = System.nanoTime();
            var answer = People.as(People.OPERATOR).get(door);
            assertEquals(200, answer.statusCode());
            answer.asByteArray();
            millis.add((System.nanoTime() - from) / 1e6);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return millis;
    }

    private static double p99(String what, List<Double> millis) {
        millis.sort(null);
        int count = millis.size();
        System.out.printf("others, %-16s n=%d  p50=%.1f ms  p95=%.1f ms  p99=%.1f ms  max=%.1f ms%n", what, count,
                millis.get(count / 2), millis.get(count * 95 / 100), millis.get(count * 99 / 100),
                millis.get(count - 1));
        return millis.get(count * 99 / 100);
    }
}
