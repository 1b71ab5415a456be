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

import org.junit.jupiter.api.Test;

import cn.yuanqi.environment.hj212.Frames;
import cn.yuanqi.environment.hj212.LoggerClient;

/** Kills the packaged application under load, three times; afterwards every frame that it answered is stored, once. */
class KilledUnderLoadIT {
    private static final int LOGGERS = 30;
    private static final int ROUNDS = 3;
    private static final int ANSWERS_BEFORE_THE_KILL = 600;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final PackagedPlace place = PackagedPlace.with(
            TestStack.databaseUrl().replaceFirst("/[^/?]+\\?", "/killed_" + System.nanoTime() + "?"));
    /** MN and second of every frame that got its 9014. */
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final AtomicInteger second = new AtomicInteger();
    private final LocalDateTime began = LocalDateTime.now(SHANGHAI).minusHours(2).truncatedTo(ChronoUnit.SECONDS);

    @Test
    void everyAnsweredFrameIsStoredOnce() throws Exception {
        try (var loader = Packaged.start(place.environment(), "load-demo")) {
            assertEquals(0, loader.exitCode(), loader::output);
        }
        for (int round = 1; round <= ROUNDS; round++) {
            killUnderLoad(round * ANSWERS_BEFORE_THE_KILL);
        }
        try (var restarted = place.ready()) {
            var again = answered.iterator().next();
            assertTrue(repeat(again).contains("CN=9014"), "a frame repeated after the crash is answered again");
            assertEquals(Set.of(), missing(), restarted::output);
            assertEquals(0, conflicts());
        }
    }

    /** Ends in the middle of things: the threads still send when the process dies. */
    private void killUnderLoad(int answers) throws Exception {
        List<Thread> loggers = new ArrayList<>();
        try (var victim = place.ready()) {
            for (int i = 1; i <= LOGGERS; i++) {
                var mn = "YQDEMO%018d".formatted(i);
                loggers.add(new Thread(() -> sendUntilItDies(mn), mn));
            }
            loggers.forEach(Thread::start);
            await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(5))
                    .until(() -> answered.size() >= answers || !victim.alive());
            assertTrue(victim.alive(), victim::output);
        }
        for (Thread logger : loggers) {
            logger.join(30_000);
        }
    }

    private void sendUntilItDies(String mn) {
        try (var logger = LoggerClient.connect(place.hj212())) {
            for (int i = 0; i < 100_000; i++) {
                var at = began.plusSeconds(second.incrementAndGet() % 7000);
                var answer = logger.ask(frame(mn, at));
                if (answer == null) {
                    return;
                }
                answered.add(mn + " " + at);
            }
        } catch (RuntimeException died) {
            return;
        }
    }

    private String repeat(String mnAndTime) {
        var parts = mnAndTime.split(" ");
        try (var logger = LoggerClient.connect(place.hj212())) {
            return logger.ask(frame(parts[0], LocalDateTime.parse(parts[1])));
        }
    }

    private static byte[] frame(String mn, LocalDateTime at) {
        return Frames.rtd(mn, "123456", at, Map.of("w01018", 100 + at.getSecond()));
    }

    private Set<String> missing() throws SQLException {
        var missing = new HashSet<>(answered);
        try (Connection database = DriverManager.getConnection(place.url(), "root", "");
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
        try (Connection database = DriverManager.getConnection(place.url(), "root", "");
                var row = database.createStatement().executeQuery("select count(*) from reading_conflict")) {
            row.next();
            return row.getLong(1);
        }
    }
}
