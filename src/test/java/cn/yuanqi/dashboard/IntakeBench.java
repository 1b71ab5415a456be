package cn.yuanqi.dashboard;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.NH3N;
import static cn.yuanqi.environment.monitoring.OutletFixture.PH;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.hj212.CodecRate;
import cn.yuanqi.environment.hj212.Flood;
import cn.yuanqi.environment.hj212.Hj212Server;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.environment.monitoring.OutletFixture.Opened;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * From bytes on TCP to the answer that says "durable", frames of five factors, the load generator in the same process and
 * so on the same cores: the most there is, held against the codec alone and against plain JDBC with the same rows in the
 * same groups; then, at 60 % of the most, how long answers, alerts' events and the screen's data take, with 30 days of
 * minutes of {@code -Dbench.outlets} outlets (344) in the table. Prints, asserts nothing.
 */
@QuarkusTest
class IntakeBench extends TwoParksTest {
    private static final int LOGGERS = 400;
    private static final int WARM_UP = 50;
    private static final int FRAMES = 150;
    private static final int PACED_SECONDS = 20;
    private static final int WINDOW = 20;
    private static final int OVER_EVERY = 997;
    private static final int GROUP = 200;
    private static final int ROWS = 40_000;
    private static final int MINUTES = 30 * 24 * 60;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String FACTORS = "{\"w01018\":[\"150.2\",\"N\"],\"w21003\":[\"3.1\",\"N\"],"
            + "\"w01012\":[\"40\",\"N\"],\"w01001\":[\"7.2\",\"N\"],\"w01006\":[\"812\",\"N\"]}";

    @TestHTTPResource("/")
    URI root;
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    Hj212Server server;
    @Inject
    AgroalDataSource database;
    private final List<Opened> opened = new ArrayList<>();
    private final Map<String, Long> due = new HashMap<>();

    @Test
    void fromBytesToDurableAnswers() throws Exception {
        for (int i = 0; i < LOGGERS; i++) {
            opened.add(outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND)));
        }
        double codec = CodecRate.of(frames(0, WARM_UP, 0).stream().flatMap(List::stream).toList(), 4);
        double jdbc = groupCommit();
        var start = OutletFixture.now().minusMinutes(9);
        try (var flood = Flood.connect(server.port(), LOGGERS)) {
            flood.run(frames(start, 0, WARM_UP, 0), WINDOW, 0);
            var most = flood.run(frames(start, WARM_UP, FRAMES, 0), WINDOW, 0);
            System.out.printf("load average %.1f on %d cores%n",
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    Runtime.getRuntime().availableProcessors());
            System.out.printf(
                    "most: %.0f frames/s = %.3f of the codec alone (%.0f), %.3f of JDBC group commit (%.0f)%n",
                    most.rate(), most.rate() / codec, codec, most.rate() / jdbc, jdbc);
            fillMinutes();
            atSixtyPercent(flood, 0.6 * most.rate(), start.plusSeconds(WARM_UP + FRAMES));
        }
    }

    private void atSixtyPercent(Flood flood, double rate, LocalDateTime start) {
        var each = (int) Math.max(1, rate * PACED_SECONDS / LOGGERS);
        var frames = frames(start, 0, each, OVER_EVERY);
        var screen = new ArrayList<Long>();
        var going = new AtomicBoolean(true);
        var officer = SignedIn.as(People.OTHER_OFFICER);
        try (var reader = EventReader.connect(
                root.resolve("/api/v1/parks/" + TwoParks.SECOND + "/environment/live"),
                People.token(People.OTHER_OFFICER))) {
            var looking = CompletableFuture.runAsync(() -> look(officer, going, screen));
            long begin = System.nanoTime();
            for (int n = 0; n < each * LOGGERS; n++) {
                due.put(key(opened.get(n % LOGGERS), start.plusSeconds(n / LOGGERS)), begin + (long) (n * 1e9 / rate));
            }
            var paced = flood.run(frames, Integer.MAX_VALUE, rate);
            going.set(false);
            looking.join();
            reader.await("alive", reader.all("alive").size() + 2);
            System.out.printf("at 60 %%: %.0f frames/s%n", paced.rate());
            System.out.printf("answer    p50 %.1f ms, p99 %.1f ms, n=%d%n", paced.percentile(0.5),
                    paced.percentile(0.99), paced.nanos().length);
            print("alert", reader.all("alert").stream().filter(event -> known(event) != null)
                    .map(event -> event.nanos() - known(event)).toList());
            print("screen", screen);
        }
    }

    private Long known(EventReader.Event event) {
        return due.get(event.data().get("outletId").asText() + "@" + Instant.parse(event.data().get("at").asText()));
    }

    private static String key(Opened outlet, LocalDateTime at) {
        return outlet.id() + "@" + at.atZone(ZONE).toInstant();
    }

    private static void look(SignedIn officer, AtomicBoolean going, List<Long> nanos) {
        while (going.get()) {
            long begin = System.nanoTime();
            officer.request().get("/parks/" + TwoParks.SECOND + "/screen/data").then().statusCode(200);
            nanos.add(System.nanoTime() - begin);
        }
    }

    private static void print(String name, List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        if (sorted.isEmpty()) {
            System.out.printf("%-9s none%n", name);
            return;
        }
        System.out.printf("%-9s p50 %.1f ms, p99 %.1f ms, n=%d%n", name, sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6, sorted.size());
    }

    private List<List<byte[]>> frames(int from, int count, int overEvery) {
        return frames(OutletFixture.now().minusMinutes(9), from, count, overEvery);
    }

    private List<List<byte[]>> frames(LocalDateTime start, int from, int count, int overEvery) {
        var values = new LinkedHashMap<String, String>(
                Map.of(COD, "150.2", NH3N, "3.1", PH, "7.2", "w01012", "40", "w01006", "812"));
        var all = new ArrayList<List<byte[]>>();
        for (int logger = 0; logger < LOGGERS; logger++) {
            var own = new ArrayList<byte[]>(count);
            for (int i = from; i < from + count; i++) {
                boolean over = overEvery > 0 && (i * LOGGERS + logger) % overEvery == 0;
                values.put(COD, over ? "800" : "150.2");
                own.add(opened.get(logger).rtd(start.plusSeconds(i), values));
            }
            all.add(own);
        }
        return all;
    }

    /** The rows that the frames become, two threads, a commit for each group. */
    private double groupCommit() throws SQLException {
        execute("CREATE TABLE bench_reading LIKE reading");
        try {
            var raw = opened.get(0).rtd(OutletFixture.now(), Map.of(COD, "150.2", NH3N, "3.1", PH, "7.2"));
            write("bench_reading", 0, ROWS / 4, raw);
            long begin = System.nanoTime();
            var second = CompletableFuture.runAsync(() -> write("bench_reading", ROWS, ROWS / 2, raw));
            write("bench_reading", 2 * ROWS, ROWS / 2, raw);
            second.join();
            return ROWS * 1e9 / (System.nanoTime() - begin);
        } finally {
            execute("DROP TABLE bench_reading");
        }
    }

    private void fillMinutes() {
        int count = Math.min(LOGGERS, Integer.getInteger("bench.outlets", 344));
        long begin = System.nanoTime();
        IntStream.range(0, 2).parallel().forEach(half -> {
            for (int i = half; i < count; i += 2) {
                minutes(opened.get(i));
            }
        });
        System.out.printf("%d minutes of %d outlets stored beforehand in %.0f s%n", MINUTES, count,
                (System.nanoTime() - begin) / 1e9);
    }

    private void minutes(Opened outlet) {
        var end = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES).minusHours(1);
        insert("reading", MINUTES, 2_000,
                i -> new Row(outlet, end.minusMinutes(MINUTES - i), "MINUTE", null));
    }

    /** Rows of all outlets in turn. */
    private void write(String table, int from, int rows, byte[] raw) {
        var start = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).minusDays(2);
        insert(table, rows, GROUP, i -> new Row(opened.get((from + i) % LOGGERS),
                start.plusSeconds((from + i) / LOGGERS), "RAW", raw));
    }

    private record Row(Opened outlet, LocalDateTime at, String kind, byte[] raw) {
    }

    private void insert(String table, int rows, int commit, IntFunction<Row> each) {
        try (var connection = database.getConnection();
                var insert = connection
                        .prepareStatement("INSERT INTO " + table + " (park_id, outlet_id, data_time, kind,"
                                + " received_at, factors, raw) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < rows; i++) {
                var row = each.apply(i);
                insert.setString(1, row.outlet.parkId());
                insert.setBytes(2, bytes(row.outlet));
                insert.setObject(3, row.at);
                insert.setString(4, row.kind);
                insert.setObject(5, row.at);
                insert.setString(6, FACTORS);
                insert.setBytes(7, row.raw);
                insert.addBatch();
                if ((i + 1) % commit == 0 || i + 1 == rows) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            connection.setAutoCommit(true);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
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
