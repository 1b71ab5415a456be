package cn.yuanqi;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import cn.yuanqi.platform.local.LocalDatabase;

/**
 * What becomes of the packaged application under load while its database is killed, {@code -Dkill.database.rounds} times
 * (1), or stands still: it lives on, and what it answered is stored, once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseKilledUnderLoadIT {
    private static final int ROUNDS = Integer.getInteger("kill.database.rounds", 1);
    private static final int ANSWERS_BEFORE_THE_KILL = 600;
    private static final Path HOME = Path.of("target", "killed-database");
    private static final Duration STILL = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int REQUESTS = 200;
    private static final int SILENT_PEERS = 5_000;
    private LocalDatabase database;
    private PackagedPlace place;
    private int port;

    @BeforeAll
    void begin() throws Exception {
        database = LocalDatabase.start(HOME, 0);
        port = Integer.parseInt(database.jdbcUrl("x").replaceFirst(".*:(\\d+)/x.*", "$1"));
        place = PackagedPlace.with(database.jdbcUrl("killed_" + System.nanoTime()));
        try (var loader = Packaged.start(place.environment(), "load-demo")) {
            assertEquals(0, loader.exitCode(), loader::output);
        }
    }

    @AfterAll
    void end() {
        database.close();
    }

    @Test
    void everyAnsweredFrameIsStoredOnce() throws Exception {
        var loggers = new LoggersUnderLoad(place);
        try (var running = place.ready()) {
            loggers.begin();
            for (int round = 1; round <= ROUNDS; round++) {
                awaitMoreAnswers(loggers, running);
                kill();
                database = LocalDatabase.start(HOME, port);
            }
            awaitMoreAnswers(loggers, running);
            loggers.end();
            loggers.assertNothingLost(running);
        }
        Measurements.of(DatabaseKilledUnderLoadIT.class).found(
                "answered in %d rounds of SIGKILL on the database, none of them lost".formatted(ROUNDS),
                loggers.answered(), "frames");
    }

    /** With a pool of two, and 5,002 peers at the loggers' port that do no good. */
    @Test
    void whileItStandsStillOthersAreToldSoonAndNothingIsAnsweredThatIsNotStored() throws Exception {
        var loggers = new LoggersUnderLoad(place);
        try (var running = place.ready(Map.of("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "2"));
                var peers = BadPeers.at(place.hj212(), SILENT_PEERS)) {
            loggers.begin();
            awaitMoreAnswers(loggers, running);
            Flurry.of(REQUESTS, place).assertTold(SOON);
            signal("STOP");
            long from = System.nanoTime();
            var waiting = Flurry.of(REQUESTS, place);
            await().atMost(STILL).until(() -> waiting.refused() >= REQUESTS * 9 / 10);
            await().atMost(STILL.multipliedBy(2)).until(() -> System.nanoTime() - from > STILL.toNanos());
            signal("CONT");
            waiting.assertTold(SOON);
            awaitMoreAnswers(loggers, running);
            Flurry.of(1, place).assertTold(SOON);
            peers.assertTheSilentAreHeard();
            loggers.end();
            loggers.assertNothingLost(running);
        }
    }

    private static void awaitMoreAnswers(LoggersUnderLoad loggers, Packaged running) {
        int before = loggers.answered();
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(5)).until(
                () -> loggers.answered() >= before + ANSWERS_BEFORE_THE_KILL || !running.alive());
        assertTrue(running.alive(), running::output);
    }

    /** The server that this process started, known by its port. */
    private List<ProcessHandle> servers() {
        var servers = ProcessHandle.current().descendants().filter(process -> process.info().commandLine()
                .map(line -> line.contains("--port=" + port) && line.contains("killed-database")).orElse(false))
                .toList();
        assertTrue(!servers.isEmpty(), "the database is a child of this process");
        return servers;
    }

    private void kill() {
        var victims = servers();
        victims.forEach(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofSeconds(10)).until(() -> victims.stream().noneMatch(ProcessHandle::isAlive));
    }

    private void signal(String name) throws IOException, InterruptedException {
        for (var server : servers()) {
            assertEquals(0, new ProcessBuilder("kill", "-" + name, String.valueOf(server.pid())).start().waitFor());
        }
    }
}
