package cn.yuanqi.environment.hj212;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.environment.hj212.FrameListener.Fate;

class GateTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final String MN = "YQDEMO000000000000000001";
    private RunningGate gate = new RunningGate();

    @AfterEach
    void close() {
        gate.close();
    }

    @Test
    void theAnswerCarriesTheSameQnOnceTheFrameIsDurable() {
        gate.listening.hold();
        try (LoggerClient logger = gate.connect()) {
            logger.send(frame(MN));
            await().until(() -> gate.listening.held.size() == 1);
            assertNull(logger.answer(SHORT));
            gate.listening.held.get(0).complete(Fate.ANSWER);
            String qn = gate.listening.received.get(0).frame().qn();
            assertEquals("##0087QN=" + qn + ";ST=91;CN=9014;PW=123456;MN=" + MN + ";Flag=4;CP=&&&&",
                    logger.answer().substring(0, 93));
            assertEquals(1, gate.count("answers"));
        }
    }

    @Test
    void answersLeaveInTheOrderOfTheirFramesAndFailuresLeaveNone() {
        gate.listening.hold();
        try (LoggerClient logger = gate.connect()) {
            logger.send(Feeding.join(frame(MN), frame(MN), frame(MN), frame(MN)));
            await().until(() -> gate.listening.held.size() == 4);
            gate.listening.held.get(3).complete(Fate.ANSWER);
            gate.listening.held.get(1).completeExceptionally(new IllegalStateException("database away"));
            gate.listening.held.get(2).complete(Fate.SILENCE);
            assertNull(logger.answer(SHORT));
            gate.listening.held.get(0).complete(Fate.ANSWER);
            assertTrue(logger.answer().contains(gate.listening.received.get(0).frame().qn()));
            assertTrue(logger.answer().contains(gate.listening.received.get(3).frame().qn()));
            assertNull(logger.answer(SHORT));
            assertEquals(1, gate.count("failed"));
            assertEquals(1, gate.count("silenced"));
        }
    }

    @Test
    void aListenerThatThrowsOnlyLeavesTheFrameUnanswered() {
        gate.listening.decision = frame -> {
            throw new IllegalStateException("broken");
        };
        try (LoggerClient logger = gate.connect()) {
            assertNull(logger.send(frame(MN)).answer(SHORT));
            gate.listening.decision = frame -> CompletableFuture.completedFuture(Fate.ANSWER);
            assertNotNull(logger.ask(frame(MN)));
        }
    }

    @Test
    void nobodyIsAnsweredWhoDidNotAsk() {
        try (LoggerClient logger = gate.connect()) {
            logger.send(Packet.of("QN=20260101000000000;ST=32;CN=2011;PW=1;MN=A1;Flag=4;CP=&&&&"));
            logger.send(Packet.of("ST=32;CN=2011;PW=1;MN=A1;CP=&&&&"));
            await().until(() -> gate.listening.received.size() == 2);
            assertNull(logger.answer(SHORT));
        }
    }

    @Test
    void aFrameWithoutCrLfIsAnsweredAllTheSame() {
        try (LoggerClient logger = gate.connect()) {
            byte[] packet = frame(MN);
            assertNotNull(logger.ask(Arrays.copyOf(packet, packet.length - 2)));
        }
    }

    @Test
    void aThirdConnectionOfOneMnClosesTheOldestAndIsServed() {
        try (LoggerClient first = gate.connect();
                LoggerClient second = gate.connect();
                LoggerClient third = gate.connect()) {
            assertNotNull(first.ask(frame(MN)));
            assertNotNull(second.ask(frame(MN)));
            assertNotNull(third.ask(frame(MN)));
            assertTrue(first.closedWithin(Duration.ofSeconds(5)));
            assertNotNull(second.ask(frame(MN)));
            assertNotNull(third.ask(frame(MN)));
        }
    }

    @Test
    void aWrongPasswordClosesNobodysConnection() {
        try (LoggerClient first = gate.connect();
                LoggerClient second = gate.connect();
                LoggerClient third = gate.connect()) {
            assertNotNull(first.ask(frame(MN)));
            assertNotNull(second.ask(frame(MN)));
            gate.listening.decision = frame -> CompletableFuture.completedFuture(Fate.SILENCE);
            assertNull(third.send(frame(MN)).answer(SHORT));
            gate.listening.decision = frame -> CompletableFuture.completedFuture(Fate.ANSWER);
            assertNotNull(first.ask(frame(MN)));
        }
    }

    @Test
    void aStopAnswersWhatIsOnItsWayAndThenFreesThePort() throws Exception {
        gate.listening.hold();
        try (LoggerClient logger = gate.connect()) {
            logger.send(frame(MN));
            await().until(() -> gate.listening.held.size() == 1);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(gate::stop);
            assertNull(logger.answer(SHORT));
            assertFalse(stopped.isDone());
            logger.send(frame(MN));
            gate.listening.held.get(0).complete(Fate.ANSWER);
            assertNotNull(logger.answer());
            stopped.join();
            assertTrue(logger.closedWithin(Duration.ofSeconds(5)));
            assertEquals(1, gate.listening.received.size());
            new ServerSocket(gate.port).close();
        }
    }

    @Test
    void aStopDoesNotWaitForEver() {
        RunningGate short1 = new RunningGate("drain", "PT0.2S");
        short1.listening.hold();
        try (LoggerClient logger = short1.connect()) {
            logger.send(frame(MN));
            await().until(() -> short1.listening.held.size() == 1);
            short1.stop();
            assertTrue(logger.closedWithin(Duration.ofSeconds(5)));
        } finally {
            short1.close();
        }
    }

    @Test
    void aTakenPortIsSaidAtOnce() {
        assertThrows(CompletionException.class, () -> new RunningGate("port", String.valueOf(gate.port)));
    }

    private static byte[] frame(String mn) {
        return Frames.rtd(mn, "123456", LocalDateTime.of(2026, 1, 1, 8, 0), Map.of("w01018", "12.5"));
    }
}
