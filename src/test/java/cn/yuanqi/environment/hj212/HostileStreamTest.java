package cn.yuanqi.environment.hj212;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Counts steps and bytes held, not time: both stay proportional and bounded whatever comes. */
class HostileStreamTest {
    private static final int SIZE = 100_000;
    private static final int STEPS_PER_BYTE = 8;
    private static final int HELD = 32 * 1024;

    @Test
    void manyBeginningsCostNoMoreThanPlainBytes() {
        for (String unit : List.of("#", "##", "##0", "##09", "##0999", "##9999", "##0010", "##0000", "##0000FFFF",
                "##0014&&",
                "##9999&&0000", "##0999MN=1;CP=&&", "##9999MN=1;CP=&&&&1C80", "&&CP=", "##9999\r\n", "##+999")) {
            assertCheap(unit.repeat(SIZE / unit.length()).getBytes(StandardCharsets.US_ASCII), unit);
        }
    }

    @Test
    void beginningsWhoseSumsAllFitAreStillCheap() {
        for (String header : List.of("", "MN=;CP=&&", "X;")) {
            byte[] stream = fitting(header);
            assertTrue(Feeding.refusals(Feeding.all(stream)).contains(Refusal.Reason.BAD_SEGMENT));
            assertCheap(stream, header);
        }
    }

    @Test
    void noiseIsCheapToo() {
        byte[] noise = new byte[SIZE];
        new Random(9212).nextBytes(noise);
        assertCheap(noise, "noise");
        Arrays.fill(noise, (byte) 'x');
        assertCheap(noise, "x");
    }

    @Test
    void aFrameBehindItAllIsFound() {
        byte[] frame = Packet.of("ST=32;CN=2011;PW=1;MN=A1;CP=&&&&");
        byte[] storm = "##9999".repeat(5_000).getBytes(StandardCharsets.US_ASCII);
        List<Frame> frames = Feeding.frames(Feeding.all(Feeding.join(storm, frame)));
        assertEquals(1, frames.size());
    }

    private static void assertCheap(byte[] stream, String what) {
        Deframer deframer = Feeding.deframer();
        int held = 0;
        for (int from = 0; from < stream.length; from += 1_000) {
            deframer.feed(Arrays.copyOfRange(stream, from, Math.min(stream.length, from + 1_000)), 0);
            held = Math.max(held, deframer.memory());
        }
        deframer.end();
        assertTrue(deframer.work() <= (long) STEPS_PER_BYTE * stream.length,
                () -> what + ": " + (double) deframer.work() / stream.length + " steps a byte");
        assertTrue(held <= HELD, what + ": " + held + " bytes held");
    }

    /** Overlapping candidates of 2000 bytes, one every few bytes, each closed and with the right sum where it ends. */
    private static byte[] fitting(String header) {
        int length = 2_002 + header.length();
        byte[] start = ("##" + length + header).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        while (stream.size() < SIZE) {
            stream.writeBytes(start);
            stream.writeBytes("&&".getBytes(StandardCharsets.US_ASCII));
            byte[] sofar = stream.toByteArray();
            int from = sofar.length - length;
            byte[] covered = from < 6 ? new byte[0] : Arrays.copyOfRange(sofar, from, sofar.length);
            stream.writeBytes(String.format("%04X", Crc.of(covered)).getBytes(StandardCharsets.US_ASCII));
            while (stream.size() % 20 != 0) {
                stream.write('.');
            }
        }
        return stream.toByteArray();
    }
}
