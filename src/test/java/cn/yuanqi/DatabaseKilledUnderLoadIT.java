package cn.yuanqi;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import cn.yuanqi.platform.local.LocalDatabase;

/**
 * Kills the database below the packaged application under load, {@code -Dkill.database.rounds} times (1), and starts it
 * again: the application lives on, and every frame that it answered is stored, once.
 */
class DatabaseKilledUnderLoadIT {
    private static final int ROUNDS = Integer.getInteger("kill.database.rounds", 1);
    private static final int ANSWERS_BEFORE_THE_KILL = 600;
    private static final Path HOME = Path.of("target", "killed-database");

    @Test
    void everyAnsweredFrameIsStoredOnce() throws Exception {
        var database = LocalDatabase.start(HOME, 0);
        try {
            int port = port(database);
            var place = PackagedPlace.with(database.jdbcUrl("killed_" + System.nanoTime()));
            try (var loader = Packaged.start(place.environment(), "load-demo")) {
                assertEquals(0, loader.exitCode(), loader::output);
            }
            var loggers = new LoggersUnderLoad(place);
            try (var running = place.ready()) {
                loggers.begin();
                for (int round = 1; round <= ROUNDS; round++) {
                    awaitMoreAnswers(loggers, running);
                    kill(port);
                    database = LocalDatabase.start(HOME, port);
                }
                awaitMoreAnswers(loggers, running);
                loggers.end();
                loggers.assertNothingLost(running);
            }
            System.out.printf("%d frames answered in %d rounds of SIGKILL on the database, none lost%n",
                    loggers.answered(), ROUNDS);
        } finally {
            database.close();
        }
    }

    private static void awaitMoreAnswers(LoggersUnderLoad loggers, Packaged running) {
        int before = loggers.answered();
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(5)).until(
                () -> loggers.answered() >= before + ANSWERS_BEFORE_THE_KILL || !running.alive());
        assertTrue(running.alive(), running::output);
    }

    private static int port(LocalDatabase database) {
        return Integer.parseInt(database.jdbcUrl("x").replaceFirst(".*:(\\d+)/x.*", "$1"));
    }

    /** SIGKILL to the server that this process started, known by its port. */
    private static void kill(int port) {
        var victims = ProcessHandle.current().descendants().filter(process -> process.info().commandLine()
                .map(line -> line.contains("--port=" + port) && line.contains("killed-database")).orElse(false))
                .toList();
        assertTrue(!victims.isEmpty(), "the database is a child of this process");
        victims.forEach(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofSeconds(10)).until(() -> victims.stream().noneMatch(ProcessHandle::isAlive));
    }
}
