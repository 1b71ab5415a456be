package cn.yuanqi.environment.hj212;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Real frames broken in every way that a line or a logger breaks them: bytes flipped, lost, doubled, inserted, frames cut,
 * joined, nested, repaired with a right sum around wrong contents. The codec never throws, what it holds and does stays in
 * bounds, what it calls a frame reads as the same frame again, and the next whole frame is always heard. jqwik finds the
 * smallest seed of a failure; {@code -Dcodec.fuzz.seconds} (3) more are spent on seeds that nobody has tried.
 */
class CodecFuzzTest {
    private static final int STEPS_PER_BYTE = 8;
    private static final int HELD = 64 * 1024;
    private static final byte[] NEXT = Packet.of("QN=20260101000000001;ST=32;CN=2011;PW=1;MN=FFFF;Flag=5;CP=&&&&");
    private static final byte[] ALPHABET = LoggerClient.bytes("#&;=,-.0123456789ABCDEFabcdefNQSTCPWMRtd\r\n\u0000化");
    private static final List<byte[]> FRAMES = Vectors.all();

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void brokenFramesBreakNothing(@ForAll long seed) {
        survives(seed);
    }

    @Example
    void norDoSeedsThatNobodyHasTried() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Integer.getInteger("codec.fuzz.seconds", 3));
        long seed = System.nanoTime();
        do {
            survives(seed++);
        } while (System.nanoTime() < end);
    }

    static void survives(long seed) {
        try {
            feed(stream(new Random(seed)), new Random(seed));
        } catch (RuntimeException | AssertionError broken) {
            throw new AssertionError("with seed " + seed, broken);
        }
    }

    private static void feed(byte[] stream, Random random) {
        Deframer deframer = Feeding.deframer();
        long now = 0;
        for (int from = 0; from < stream.length;) {
            int to = Math.min(stream.length, from + 1 + random.nextInt(400));
            deframer.feed(Arrays.copyOfRange(stream, from, to), now).forEach(CodecFuzzTest::readsAgain);
            now += random.nextInt(40) == 0 ? Deframer.PATIENCE : random.nextInt(30);
            assertTrue(deframer.memory() <= HELD, "bytes held");
            from = to;
        }
        assertTrue(deframer.work() <= (long) STEPS_PER_BYTE * (stream.length + HELD), "steps");
        now += Deframer.PATIENCE + Deframer.GRACE;
        deframer.tick(now).forEach(CodecFuzzTest::readsAgain);
        List<Frame> heard = Feeding.frames(deframer.feed(NEXT, now));
        assertTrue(heard.size() == 1, "the next frame is heard behind all that");
        assertArrayEquals(NEXT, heard.get(0).raw());
    }

    private static void readsAgain(Found found) {
        if (found instanceof Frame frame) {
            Frame again = Frame.of(frame.raw()).orElseThrow(() -> new AssertionError("a frame reads again"));
            assertTrue(again.factors().equals(frame.factors()) && again.mn().equals(frame.mn())
                    && again.items().equals(frame.items()), "as the same");
        }
    }

    private static byte[] stream(Random random) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            byte[] frame = FRAMES.get(random.nextInt(FRAMES.size()));
            for (int times = random.nextInt(4); times > 0 && frame.length > 0; times--) {
                frame = broken(frame, random);
            }
            stream.writeBytes(random.nextInt(4) == 0 ? mended(frame) : frame);
            if (random.nextBoolean()) {
                stream.writeBytes(new byte[]{'\r', '\n'});
            }
        }
        return stream.toByteArray();
    }

    private static byte[] broken(byte[] frame, Random random) {
        int at = random.nextInt(frame.length);
        int to = at + random.nextInt(frame.length - at + 1);
        byte[] head = Arrays.copyOf(frame, at);
        byte[] middle = Arrays.copyOfRange(frame, at, to);
        byte[] tail = Arrays.copyOfRange(frame, to, frame.length);
        return switch (random.nextInt(7)) {
            case 0 -> flipped(frame, at, random);
            case 1 -> Feeding.join(head, tail);
            case 2 -> Feeding.join(head, middle, middle, tail);
            case 3 -> Feeding.join(head, one(random), Arrays.copyOfRange(frame, at, frame.length));
            case 4 -> head;
            case 5 -> Feeding.join(head, FRAMES.get(random.nextInt(FRAMES.size())), tail);
            default -> Feeding.join(head, one(random), Arrays.copyOfRange(frame, Math.min(at + 1, frame.length),
                    frame.length));
        };
    }

    private static byte[] flipped(byte[] frame, int at, Random random) {
        byte[] flipped = frame.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] one(Random random) {
        return new byte[]{ALPHABET[random.nextInt(ALPHABET.length)]};
    }

    /** The same contents with a length and a sum that fit, so that what is behind the checks is reached too. */
    private static byte[] mended(byte[] frame) {
        int overhead = Packet.PREFIX + Packet.CRC;
        if (frame.length <= overhead) {
            return frame;
        }
        byte[] data = Arrays.copyOfRange(frame, Packet.PREFIX, frame.length - Packet.CRC);
        return data.length > Packet.LONGEST
                ? frame
                : Feeding.join(String.format("##%04d", data.length).getBytes(), data,
                        String.format("%04X", Crc.of(data)).getBytes());
    }
}
