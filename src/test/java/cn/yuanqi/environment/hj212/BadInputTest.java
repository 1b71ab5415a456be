package cn.yuanqi.environment.hj212;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.environment.hj212.Refusal.Reason;

/** Whatever one connection sends, it gets its clear answer or none, and another connection does not notice. */
class BadInputTest {
    private static final Duration SHORT = Duration.ofMillis(200);
    private final RunningGate gate = new RunningGate();
    private LoggerClient bad;
    private LoggerClient other;

    @BeforeEach
    void connect() {
        bad = gate.connect();
        other = gate.connect();
    }

    @AfterEach
    void theOtherDidNotNotice() {
        assertNotNull(other.ask(frame()));
        other.close();
        bad.close();
        gate.close();
    }

    @Test
    void byteByByte() {
        for (byte b : frame()) {
            bad.send(new byte[]{b});
        }
        assertNotNull(bad.answer());
        assertEquals(List.of(), gate.listening.reasons());
    }

    @Test
    void aWrongCrc() {
        byte[] wrong = frame();
        wrong[wrong.length - 3] ^= 1;
        assertNull(bad.send(wrong).answer(SHORT));
        assertRefused(Reason.WRONG_CRC);
        assertNotNull(bad.ask(frame()));
    }

    @Test
    void signedAndUnreadableLengths() {
        for (String length : List.of("+101", "-101", " 101", "0x65", "1e02", "１01")) {
            String text = new String(frame(), StandardCharsets.UTF_8);
            bad.send(LoggerClient.bytes("##" + length + text.substring(6)));
        }
        assertNull(bad.answer(SHORT));
        assertEquals(Collections.nCopies(6, Reason.BAD_LENGTH), gate.listening.reasons());
        assertNotNull(bad.ask(frame()));
    }

    @Test
    void lengthsTooShortAndTooLong() {
        String text = new String(frame(), StandardCharsets.UTF_8);
        bad.send(LoggerClient.bytes("##0020" + text.substring(6)));
        bad.send(LoggerClient.bytes("##0999" + text.substring(6)));
        assertNotNull(bad.ask(frame()));
        assertEquals(List.of(Reason.WRONG_CRC, Reason.OVERTAKEN), gate.listening.reasons());
    }

    @Test
    void garbageBeforeTheFrame() {
        for (String garbage : List.of("#", "###", "##", "##01", "xyz\r\n", "\0\0\0", "##9999", "&&##0010")) {
            assertNotNull(bad.ask(Feeding.join(LoggerClient.bytes(garbage), frame())), garbage);
        }
    }

    @Test
    void anEndlessStreamIsCutOff() {
        byte[] noise = new byte[64 * 1024];
        Arrays.fill(noise, (byte) 'x');
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 10_000; i++) {
                bad.send(noise);
            }
        });
        assertNotNull(other.ask(frame()));
        await().atMost(Duration.ofSeconds(20)).until(sending::isCompletedExceptionally);
        assertTrue(gate.count("refused", "reason", "GARBAGE") > 100);
    }

    @Test
    void anHttpRequest() {
        bad.send(LoggerClient.bytes("GET / HTTP/1.1\r\nHost: 127.0.0.1:9212\r\nAccept: */*\r\n\r\n"));
        assertNull(bad.answer(SHORT));
        bad.close();
        assertRefused(Reason.GARBAGE);
    }

    @Test
    void halfAFrameAndThenNothing() {
        byte[] packet = frame();
        bad.send(Arrays.copyOf(packet, 100));
        assertNotNull(other.ask(frame()));
        bad.close();
        assertRefused(Reason.GIVEN_UP);
    }

    private void assertRefused(Reason reason) {
        await().until(() -> gate.listening.reasons().equals(List.of(reason)));
        assertEquals(1, gate.count("refused", "reason", reason.name()));
    }

    private static byte[] frame() {
        return Frames.rtd("YQDEMO000000000000000001", "123456", LocalDateTime.of(2026, 1, 1, 8, 0),
                Map.of("w01018", "12.5"));
    }
}
