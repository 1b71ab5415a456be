package cn.yuanqi;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import cn.yuanqi.environment.hj212.Frames;
import cn.yuanqi.environment.hj212.LoggerClient;

/** Two instances of the packaged application on one database: each alert is open once, and escalated once. */
class TwoInstancesIT {
    private static final int OUTLETS = 40;
    private static final int ROUNDS = 5;
    private final PackagedPlace one = PackagedPlace.with(
            TestStack.databaseUrl().replaceFirst("/[^/?]+\\?", "/instances_" + System.nanoTime() + "?"));
    private final PackagedPlace other = PackagedPlace.with(one.url());
    private final LocalDateTime began = LocalDateTime.now(ZoneId.of("Asia/Shanghai")).minusMinutes(1)
            .truncatedTo(ChronoUnit.SECONDS);

    @Test
    void eachAlertIsOpenOnceAndToldOnce() throws Exception {
        try (var loader = Packaged.start(one.environment(), "load-demo")) {
            assertEquals(0, loader.exitCode(), loader::output);
        }
        write("insert into escalation_step (id, park_id, kind, minutes, role, live) "
                + "values (unhex(replace(uuid(), '-', '')), 'cq-jingkai', 'PRE_ALARM', 0, 'LEADER', 1)");
        try (var first = one.ready(); var second = other.ready()) {
            assertTrue(first.alive() && second.alive());
            send();
            assertEquals(OUTLETS, count("select count(*) from alert where kind = 'PRE_ALARM' and open_slot = 1"));
            assertEquals(OUTLETS, count("select count(*) from alert where kind = 'PRE_ALARM'"));
            await().atMost(Duration.ofMinutes(4)).pollInterval(Duration.ofSeconds(1))
                    .until(() -> count("select count(*) from alert_entry where deed = 'ESCALATED'") >= OUTLETS);
            assertEquals(OUTLETS, count("select count(*) from alert_entry where deed = 'ESCALATED'"));
            assertEquals(OUTLETS, count("select count(distinct alert_id) from alert_entry where deed = 'ESCALATED'"));
        }
    }

    /** Each outlet's logger speaks to both instances at the same moment, with values of its own over the limit. */
    private void send() throws Exception {
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        List<Future<?>> both = new ArrayList<>();
        both.add(threads.submit(() -> speak(one, 0, together)));
        both.add(threads.submit(() -> speak(other, 1, together)));
        for (var half : both) {
            half.get(3, TimeUnit.MINUTES);
        }
        threads.shutdown();
    }

    private Void speak(PackagedPlace place, int offset, CyclicBarrier together) throws Exception {
        for (int outlet = 1; outlet <= OUTLETS; outlet++) {
            try (var logger = LoggerClient.connect(place.hj212())) {
                for (int round = 0; round < ROUNDS; round++) {
                    together.await(30, TimeUnit.SECONDS);
                    assertNotNull(logger.ask(Frames.rtd("YQDEMO%018d".formatted(300 + outlet), "123456",
                            began.plusSeconds(2L * round + offset), Map.of("w01018", 5_000 + round))));
                }
            }
        }
        return null;
    }

    private long count(String query) throws SQLException {
        try (var database = DriverManager.getConnection(one.url(), "root", "");
                var row = database.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void write(String statement) throws SQLException {
        try (var database = DriverManager.getConnection(one.url(), "root", "");
                var running = database.createStatement()) {
            running.executeUpdate(statement);
        }
    }
}
