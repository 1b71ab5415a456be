package cn.yuanqi;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import cn.yuanqi.environment.hj212.Frames;
import cn.yuanqi.environment.hj212.LoggerClient;

/** Demo loggers that send without a pause, whatever dies, and remember what was answered. */
final class LoggersUnderLoad {
    private static final int LOGGERS = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final List<PackagedPlace> places;
    /** MN and second of every frame that got its 9014. */
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final AtomicInteger second = new AtomicInteger();
    private final LocalDateTime began = LocalDateTime.now(SHANGHAI).minusHours(2).truncatedTo(ChronoUnit.SECONDS);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean sending;

    /** @param places which a logger tries in turn when one does not hear it */
    LoggersUnderLoad(PackagedPlace... places) {
        this.places = List.of(places);
    }

    int answered() {
        return answered.size();
    }

    void awaitMore(int answers) {
        int before = answered();
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(5))
                .until(() -> answered() >= before + answers);
    }

    void begin() {
        sending = true;
        for (int i = 1; i <= LOGGERS; i++) {
            var mn = "YQDEMO%018d".formatted(i);
            threads.add(new Thread(() -> send(mn), mn));
        }
        threads.forEach(Thread::start);
    }

    void end() throws InterruptedException {
        sending = false;
        for (Thread thread : threads) {
            thread.join(30_000);
        }
        threads.clear();
    }

    /** A frame without an answer is repeated on a new connection, as loggers do. */
    private void send(String mn) {
        var at = next();
        for (int turn = mn.hashCode(); sending; turn++) {
            try (var logger = LoggerClient.connect(places.get(Math.floorMod(turn, places.size())).hj212())) {
                while (sending && answered(logger.send(frame(mn, at)).answer(PATIENCE))) {
                    answered.add(mn + " " + at);
                    at = next();
                }
            } catch (RuntimeException away) {
                rest();
            }
        }
    }

    private static boolean answered(String answer) {
        return answer != null && answer.contains("CN=9014");
    }

    private static void rest() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private LocalDateTime next() {
        return began.plusSeconds(second.incrementAndGet() % 7000);
    }

    private static byte[] frame(String mn, LocalDateTime at) {
        return Frames.rtd(mn, "123456", at, Map.of("w01018", 100 + at.getSecond()));
    }

    void assertNothingLost(Packaged running) throws SQLException {
        var again = answered.iterator().next().split(" ");
        try (var logger = LoggerClient.connect(places.get(0).hj212())) {
            assertTrue(logger.ask(frame(again[0], LocalDateTime.parse(again[1]))).contains("CN=9014"),
                    "a frame repeated after the crash is answered again");
        }
        assertEquals(Set.of(), missing(), running::output);
        assertEquals(0, conflicts());
    }

    private Set<String> missing() throws SQLException {
        var missing = new HashSet<>(answered);
        try (Connection database = DriverManager.getConnection(places.get(0).url(), "root", "");
                var rows = database.createStatement().executeQuery("select b.mn, r.data_time from reading r "
                        + "join mn_binding b on b.park_id = r.park_id and b.outlet_id = r.outlet_id where r.kind = 'RAW'")) {
            while (rows.next()) {
                var utc = rows.getObject(2, LocalDateTime.class).atOffset(ZoneOffset.UTC);
                missing.remove(rows.getString(1) + " " + utc.atZoneSameInstant(SHANGHAI).toLocalDateTime());
            }
        }
        return missing;
    }

    private long conflicts() throws SQLException {
        try (Connection database = DriverManager.getConnection(places.get(0).url(), "root", "");
                var row = database.createStatement().executeQuery("select count(*) from reading_conflict")) {
            row.next();
            return row.getLong(1);
        }
    }
}
