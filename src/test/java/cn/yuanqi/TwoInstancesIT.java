package cn.yuanqi;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
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
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import cn.yuanqi.dashboard.EventReader;
import cn.yuanqi.environment.hj212.Frames;
import cn.yuanqi.environment.hj212.LoggerClient;

/**
 * Two instances of the packaged application on one database: what happens happens once, clients of either see it, and one
 * after the other can be replaced.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesIT {
    private static final int OUTLETS = 40;
    private static final int ROUNDS = 5;
    private PackagedPlace one;
    private PackagedPlace other;
    private static final Duration SOON = Duration.ofSeconds(15);
    private final LocalDateTime began = LocalDateTime.now(ZoneId.of("Asia/Shanghai")).minusMinutes(1)
            .truncatedTo(ChronoUnit.SECONDS);

    @BeforeAll
    void load() throws Exception {
        one = PackagedPlace.with(DemoDatabase.url());
        other = PackagedPlace.with(one.url());
    }

    @Test
    void eachAlertIsOpenOnceAndToldOnce() throws Exception {
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

    @Test
    void clientsOfTheOtherSeeWhatOneTookIn() throws Exception {
        assumeTrue(RedisServer.isHere(), "there is no redis-server");
        try (var redis = RedisServer.start();
                var first = one.ready(Map.of("YUANQI_REDIS_URL", redis.url()));
                var second = other.ready(Map.of("YUANQI_REDIS_URL", redis.url()));
                var logger = LoggerClient.connect(one.hj212());
                var officer = live(other, TwoParks.SECOND, People.OTHER_OFFICER);
                var stranger = live(other, TwoParks.FIRST, People.OFFICER);
                var beside = live(one, TwoParks.SECOND, People.OTHER_OFFICER)) {
            assertTrue(first.alive() && second.alive());
            var sent = new AtomicInteger();
            await().atMost(SOON).until(() -> tell(logger, sent) && !officer.all("alert").isEmpty());
            assertEquals(5_000, officer.await("reading").data().get("value").asInt());
            redis.kill();
            assertTrue(tell(logger, sent), "a logger is answered without a Redis");
            beside.await("reading", sent.get());
            int before = officer.all("reading").size();
            assertTrue(tell(logger, sent));
            beside.await("reading", sent.get());
            assertEquals(before, officer.all("reading").size());
            redis.begin();
            await().atMost(SOON).until(() -> tell(logger, sent) && officer.all("reading").size() > before);
            beside.await("reading", sent.get());
            assertEquals(sent.get(), beside.all("reading").size(), "each once where it was taken in");
            assertEquals(List.of(), stranger.all("reading"));
        }
    }

    private EventReader live(PackagedPlace place, String park, String person) {
        return EventReader.connect(
                URI.create("http://127.0.0.1:" + place.http() + "/api/v1/parks/" + park + "/environment/live"),
                People.token(person));
    }

    /** One more value over the limit. */
    private boolean tell(LoggerClient logger, AtomicInteger sent) {
        return logger.ask(Frames.rtd("YQDEMO%018d".formatted(290), "123456",
                began.plusSeconds(sent.incrementAndGet()), Map.of("w01018", 5_000))).contains("CN=9014");
    }

    /** As a cluster does it: one is told to end, and comes back, while loggers and people find the other. */
    @Test
    void oneAfterTheOtherIsReplacedWithoutALostFrame() throws Exception {
        var loggers = new LoggersUnderLoad(one, other);
        var ending = Map.of("YUANQI_SHUTDOWN_DELAY", "2S");
        var first = one.ready(ending);
        var second = other.ready(ending);
        try {
            loggers.begin();
            first = replaced(first, one, loggers);
            second = replaced(second, other, loggers);
            loggers.end();
            loggers.assertNothingLost(first);
            assertTrue(second.alive());
        } finally {
            loggers.end();
            first.close();
            second.close();
        }
    }

    private static Packaged replaced(Packaged old, PackagedPlace place, LoggersUnderLoad loggers) throws Exception {
        loggers.awaitMore(100);
        old.stop();
        var page = Packaged.get("http://127.0.0.1:" + place.http() + "/");
        assertEquals(200, page.statusCode(), "who is told to end still answers");
        assertEquals(143, old.exitCode(), old::output);
        assertFalse(old.output().contains("neither stored nor answered"), old::output);
        loggers.awaitMore(100);
        old.close();
        return place.ready(Map.of("YUANQI_SHUTDOWN_DELAY", "2S"));
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
