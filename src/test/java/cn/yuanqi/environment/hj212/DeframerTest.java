package cn.yuanqi.environment.hj212;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.yuanqi.environment.hj212.Refusal.Reason;

class DeframerTest {
    private static final byte[] NOTHING = {};
    private static final byte[] A = Packet.of("QN=20260101000000001;ST=32;CN=2011;PW=1;MN=A1;Flag=5;CP=&&&&");
    private static final byte[] B = Packet.of("QN=20260101000000002;ST=32;CN=2011;PW=1;MN=B2;Flag=5;CP=&&&&");

    @Test
    void whatAWrongLengthCoveredIsNotSkipped() {
        byte[] tooLong = A.clone();
        tooLong[3] = '9';
        assertFound(Feeding.join(tooLong, B), List.of(Reason.OVERTAKEN), B);
        byte[] tooShort = A.clone();
        tooShort[4] = '5';
        assertFound(Feeding.join(tooShort, B), List.of(Reason.WRONG_CRC), B);
    }

    @Test
    void aWholeFrameInsideAnIncompleteOneWins() {
        assertFound(Feeding.join(bytes("##0900QN=2"), A, B), List.of(Reason.OVERTAKEN), A, B);
    }

    @Test
    void twoBrokenFramesInsideEachOtherAreBothCounted() {
        byte[] tooLong = A.clone();
        tooLong[3] = '9';
        byte[] wrong = B.clone();
        wrong[B.length - 3] ^= 1;
        assertFound(Feeding.join(tooLong, wrong, A), List.of(Reason.OVERTAKEN, Reason.WRONG_CRC), A);
    }

    @Test
    void hashesInsideAValidFrameAreItsText() {
        byte[] frame = Packet.of("ST=32;CN=3020;PW=1;MN=A1;CP=&&i11001-Info=//##, ### and ##0004abcd0000//&&");
        assertFound(frame, List.of(), frame);
    }

    @Test
    void oneHashTooManyHidesNothing() {
        assertFound(Feeding.join(bytes("#"), A), List.of(Reason.BAD_LENGTH), A);
        assertFound(Feeding.join(bytes("##"), A), List.of(Reason.BAD_LENGTH), A);
    }

    @Test
    void garbageIsReportedOnceWithItsBytes() {
        List<Found> found = Feeding.all(Feeding.join(bytes("\r\nnoise\r\n#noise"), A));
        Refusal refusal = (Refusal) found.get(0);
        assertEquals(Reason.GARBAGE, refusal.reason());
        assertEquals("noise\r\n#noise", new String(refusal.excerpt(), StandardCharsets.US_ASCII));
        assertEquals(13, refusal.length());
        assertEquals(2, found.size());
    }

    @Test
    void aFittingSumIsNotEnough() {
        for (String segment : List.of("", "&&&&", "ST=32;CN=2011;PW=1;CP=&&&&", "ST=32;CN=2011;PW=1;MN=;CP=&&&&",
                "ST=32;CN=2011;PW=1;MN=A1;CP=&&DataTime=20260101000000", "ST=32;CN=2011;PW=1;MN=A1;CP=&&&",
                "ST=32;CN=2011;PW=1;MN=A1", "MN=" + "1".repeat(65) + ";CP=&&&&",
                "MN=A1;PW=" + "1".repeat(65) + ";CP=&&&&")) {
            assertFound(Feeding.join(Packet.of(segment), A), List.of(Reason.BAD_SEGMENT), A);
        }
    }

    @Test
    void longSegmentsAreAcceptedUpToTheBound() {
        byte[] longer = Packet.of("ST=32;CN=3020;PW=1;MN=A1;CP=&&Info=" + "x".repeat(9_000) + "&&");
        assertFound(Feeding.join(longer, A), List.of(), longer, A);
        assertTrue(Feeding.frames(Feeding.all(longer)).get(0).deviations().contains(Deviation.LONG_SEGMENT));
        Deframer strict = new Deframer(1024, true);
        assertEquals(List.of(Reason.BAD_LENGTH), Feeding.refusals(strict.feed(longer, 0)));
        assertEquals(1, Feeding.frames(strict.feed(A, 0)).size());
    }

    @Test
    void aPartialFrameIsGivenUpAfterFiveSecondsOfSilence() {
        Deframer deframer = Feeding.deframer();
        byte[] half = Arrays.copyOf(A, 30);
        byte[] rest = Arrays.copyOfRange(A, 30, A.length);
        assertEquals(List.of(), deframer.feed(half, 1_000));
        assertEquals(6_000, deframer.due());
        assertEquals(List.of(), deframer.tick(5_999));
        assertEquals(List.of(Reason.GIVEN_UP), Feeding.refusals(deframer.tick(6_000)));
        assertEquals(Long.MAX_VALUE, deframer.due());
        assertEquals(List.of(), Feeding.frames(deframer.feed(Feeding.join(rest, NOTHING), 6_001)));
        assertEquals(1, Feeding.frames(deframer.feed(B, 6_002)).size());
    }

    @Test
    void aSlowFrameIsNotGivenUpWhileItsBytesKeepComing() {
        Deframer deframer = Feeding.deframer();
        int frames = 0;
        for (int i = 0; i < A.length; i++) {
            frames += Feeding.frames(deframer.feed(new byte[]{A[i]}, i * 40L)).size();
        }
        assertEquals(1, frames);
    }

    @Test
    void lateBytesMeetTheirTimeEvenWithoutATick() {
        Deframer deframer = Feeding.deframer();
        deframer.feed(Arrays.copyOf(A, 30), 0);
        List<Found> found = deframer.feed(B, 5_000);
        assertEquals(List.of(Reason.GIVEN_UP), Feeding.refusals(found));
        assertEquals(1, Feeding.frames(found).size());
    }

    @Test
    void crLfIsWaitedForAMomentOnly() {
        byte[] bare = Arrays.copyOf(A, A.length - 2);
        Deframer deframer = Feeding.deframer();
        assertEquals(List.of(), deframer.feed(bare, 0));
        assertEquals(Deframer.GRACE, deframer.due());
        List<Found> found = deframer.tick(Deframer.GRACE);
        assertTrue(Feeding.frames(found).get(0).deviations().contains(Deviation.NO_CRLF));
        assertEquals(List.of(), deframer.feed(bytes("\r\n"), 60));
        assertEquals(List.of(), deframer.end());
    }

    @Test
    void otherEndsAreTakenAndSaid() {
        byte[] bare = Arrays.copyOf(A, A.length - 2);
        for (String end : List.of("\n", "\r", "\n\n", "\r\r\n")) {
            List<Found> found = Feeding.all(Feeding.join(bare, bytes(end), B));
            assertEquals(2, Feeding.frames(found).size());
            assertEquals(2, found.size());
            assertTrue(Feeding.frames(found).get(0).deviations().contains(Deviation.NO_CRLF));
        }
    }

    @Test
    void withoutCheckingAWrongSumIsADeviation() {
        byte[] wrong = Arrays.copyOf(A, A.length);
        wrong[A.length - 3] = 'Z';
        Deframer lax = new Deframer(Packet.LONGEST, false);
        Frame frame = Feeding.frames(lax.feed(Feeding.join(wrong, A), 0)).get(0);
        assertArrayEquals(wrong, frame.raw());
        assertTrue(frame.deviations().contains(Deviation.WRONG_CRC));
        assertEquals("A1", frame.mn());
    }

    @Test
    void hexDigitsOfOtherScriptsAreNone() {
        byte[] wrong = Feeding.join(Arrays.copyOf(A, A.length - 6), bytes("０１ＡＢ"));
        assertFound(Feeding.join(wrong, B), List.of(Reason.WRONG_CRC), B);
    }

    private static void assertFound(byte[] stream, List<Reason> refusals, byte[]... frames) {
        for (List<Found> found : List.of(Feeding.all(stream), Feeding.singly(stream))) {
            assertEquals(refusals, Feeding.refusals(found));
            List<Frame> seen = Feeding.frames(found);
            assertEquals(frames.length, seen.size());
            for (int i = 0; i < frames.length; i++) {
                assertArrayEquals(frames[i], seen.get(i).raw());
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
