package cn.yuanqi;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;

/**
 * Kills the packaged application under load, {@code -Dkill.rounds} times (3); afterwards every frame that it answered is
 * stored, once.
 */
class KilledUnderLoadIT {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);
    private static final int ANSWERS_BEFORE_THE_KILL = 600;
    private PackagedPlace place;
    private LoggersUnderLoad loggers;

    @Test
    void everyAnsweredFrameIsStoredOnce() throws Exception {
        place = PackagedPlace.with(DemoDatabase.url());
        loggers = new LoggersUnderLoad(place);
        for (int round = 1; round <= ROUNDS; round++) {
            killUnderLoad();
        }
        try (var restarted = place.ready()) {
            loggers.assertNothingLost(restarted);
        }
        Measurements.of(KilledUnderLoadIT.class).found(
                "answered in %d rounds of SIGKILL on the application, none of them lost".formatted(ROUNDS),
                loggers.answered(), "frames");
    }

    /** Ends in the middle of things: the loggers still send when the process dies. */
    private void killUnderLoad() throws Exception {
        try (var victim = place.ready()) {
            int before = loggers.answered();
            loggers.begin();
            await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(5)).until(
                    () -> loggers.answered() >= before + ANSWERS_BEFORE_THE_KILL || !victim.alive());
            assertTrue(victim.alive(), victim::output);
        }
        loggers.end();
    }
}
