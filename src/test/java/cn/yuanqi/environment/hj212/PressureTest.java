package cn.yuanqi.environment.hj212;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;

import cn.yuanqi.environment.hj212.FrameListener.Fate;

class PressureTest {
    @Test
    void neitherOneConnectionNorAllTogetherHaveMoreInFlightThanAllowed() {
        try (RunningGate gate = new RunningGate("in-flight", "10", "in-flight-per-connection", "4")) {
            gate.listening.hold();
            List<LoggerClient> loggers = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                LoggerClient logger = gate.connect();
                loggers.add(logger);
                for (int n = 0; n < 20; n++) {
                    logger.send(frame("A" + i));
                }
            }
            await().until(() -> gate.listening.held.size() == 10);
            await().during(Duration.ofMillis(300)).until(() -> gate.listening.held.size() == 10);
            for (int i = 0; i < 5; i++) {
                String mn = "A" + i;
                assertTrue(gate.listening.received.stream().filter(r -> r.frame().mn().equals(mn)).count() <= 4);
            }
            await().until(() -> {
                gate.listening.held.forEach(fate -> fate.complete(Fate.ANSWER));
                return gate.listening.received.size() == 100;
            });
            gate.listening.held.forEach(fate -> fate.complete(Fate.ANSWER));
            assertTrue(gate.listening.mostHeld.get() <= 10);
            for (LoggerClient logger : loggers) {
                for (int n = 0; n < 20; n++) {
                    assertNotNull(logger.answer());
                }
                logger.close();
            }
        }
    }

    @Test
    void whatArrivedInPartBeforeReadingStoppedIsStillThereWhenItGoesOn() {
        try (RunningGate gate = new RunningGate("in-flight-per-connection", "1");
                LoggerClient logger = gate.connect()) {
            gate.listening.hold();
            byte[] second = frame("A1");
            logger.send(Feeding.join(frame("A1"), Arrays.copyOf(second, 40)));
            await().until(() -> gate.listening.held.size() == 1);
            await().during(Duration.ofMillis(Deframer.PATIENCE + 300)).atMost(Duration.ofSeconds(10))
                    .until(() -> gate.listening.refused.isEmpty());
            gate.listening.decision = frame -> CompletableFuture.completedFuture(Fate.ANSWER);
            gate.listening.held.get(0).complete(Fate.ANSWER);
            assertNotNull(logger.answer());
            assertNotNull(logger.ask(Arrays.copyOfRange(second, 40, second.length)));
        }
    }

    @Test
    void tooManyFramesOfOneMnAreReadSlowlyAndAllAnswered() {
        try (RunningGate gate = new RunningGate("frames-per-second-per-mn", "50");
                LoggerClient flood = gate.connect();
                LoggerClient other = gate.connect()) {
            long start = System.nanoTime();
            for (int n = 0; n < 150; n++) {
                flood.send(frame("A1"));
            }
            assertNotNull(other.ask(frame("B2")));
            for (int n = 0; n < 150; n++) {
                assertNotNull(flood.answer());
            }
            assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() >= 900);
        }
    }

    @Test
    void aPeerThatNeverReadsIsNotReadEitherAndThenClosed() {
        try (RunningGate gate = new RunningGate("unread", "PT0.5S", "frames-per-second-per-mn", "1000000");
                LoggerClient other = gate.connect()) {
            LoggerClient deaf = LoggerClient.connect(gate.port, 4096);
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
                byte[] many = Feeding.join(Collections.nCopies(100, frame("A1")).toArray(byte[][]::new));
                for (int i = 0; i < 3_000; i++) {
                    deaf.send(many);
                }
            });
            assertNotNull(other.ask(frame("B2")));
            await().atMost(Duration.ofSeconds(30)).until(sending::isCompletedExceptionally);
            assertTrue(gate.listening.received.size() < 300_000);
            assertNotNull(other.ask(frame("B2")));
            deaf.close();
        }
    }

    @Test
    void anIdleConnectionIsClosed() {
        try (RunningGate gate = new RunningGate("idle", "PT0.3S"); LoggerClient logger = gate.connect()) {
            assertTrue(logger.closedWithin(Duration.ofSeconds(5)));
        }
    }

    @Test
    void aPeerThatWritesAFrameByTheByteIsClosedAndNobodyElse() {
        try (RunningGate gate = new RunningGate("slowest", "PT1S");
                LoggerClient slow = gate.connect();
                LoggerClient other = gate.connect()) {
            assertNotNull(other.ask(frame("B2")));
            byte[] packet = frame("A1");
            slow.send(Arrays.copyOf(packet, 6));
            CompletableFuture<Integer> writing = CompletableFuture.supplyAsync(() -> {
                int sent = 6;
                try {
                    while (sent < packet.length) {
                        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                        slow.send(new byte[]{packet[sent]});
                        sent++;
                    }
                } catch (UncheckedIOException closed) {
                    return sent;
                }
                return sent;
            });
            assertTrue(slow.closedWithin(Duration.ofSeconds(10)));
            assertTrue(writing.join() < packet.length);
            assertNotNull(other.ask(frame("B2")));
        }
    }

    @Test
    void timeInWhichAPeerIsNotReadIsNotHeldAgainstIt() {
        try (RunningGate gate = new RunningGate("slowest", "PT1S", "in-flight-per-connection", "1");
                LoggerClient logger = gate.connect()) {
            gate.listening.hold();
            byte[] second = frame("A1");
            logger.send(Feeding.join(frame("A1"), Arrays.copyOf(second, 40)));
            await().until(() -> gate.listening.held.size() == 1);
            await().during(Duration.ofMillis(1_500)).atMost(Duration.ofSeconds(10))
                    .until(() -> gate.listening.received.size() == 1);
            gate.listening.decision = frame -> CompletableFuture.completedFuture(Fate.ANSWER);
            gate.listening.held.get(0).complete(Fate.ANSWER);
            assertNotNull(logger.answer());
            assertNotNull(logger.ask(Arrays.copyOfRange(second, 40, second.length)));
        }
    }

    @Test
    void fiveThousandLoggersAreHeardAtOnceAndNoneHoldsMuch() {
        try (RunningGate gate = new RunningGate()) {
            List<LoggerClient> loggers = new ArrayList<>();
            try {
                for (int n = 0; n < 5_000; n++) {
                    loggers.add(gate.connect());
                    loggers.get(n).send(Arrays.copyOf(frame("L" + n), 50));
                }
                for (int n = 0; n < 5_000; n++) {
                    byte[] packet = frame("L" + n);
                    loggers.get(n).send(Arrays.copyOf(packet, 50)).send(packet);
                }
                for (LoggerClient logger : loggers) {
                    assertNotNull(logger.answer());
                }
                assertEquals(5_000, gate.count("answers"));
                assertTrue(gate.mostHeld() <= 16 * 1024, () -> gate.mostHeld() + " bytes");
            } finally {
                loggers.forEach(LoggerClient::close);
            }
        }
    }

    @Test
    void moreConnectionsThanAllowedAreClosedAtOnce() {
        try (RunningGate gate = new RunningGate("connections", "1"); LoggerClient first = gate.connect()) {
            assertNotNull(first.ask(frame("A1")));
            try (LoggerClient second = gate.connect()) {
                assertTrue(second.closedWithin(Duration.ofSeconds(5)));
            }
            assertNotNull(first.ask(frame("A1")));
            assertEquals(2, gate.count("frames"));
        }
    }

    @Test
    void strangersDoNotKeepLoggersOut() {
        try (RunningGate gate = new RunningGate("connections", "2"); LoggerClient known = gate.connect()) {
            assertNotNull(known.ask(frame("A1")));
            try (LoggerClient stranger = gate.connect(); LoggerClient logger = gate.connect()) {
                assertTrue(stranger.closedWithin(Duration.ofSeconds(5)));
                assertNotNull(logger.ask(frame("B2")));
                assertNotNull(known.ask(frame("A1")));
            }
        }
    }

    private static byte[] frame(String mn) {
        return Frames.rtd(mn, "123456", LocalDateTime.of(2026, 1, 1, 8, 0), Map.of("w01018", "12.5"));
    }
}
