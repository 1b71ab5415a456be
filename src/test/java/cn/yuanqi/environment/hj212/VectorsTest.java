package cn.yuanqi.environment.hj212;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class VectorsTest {
    @Test
    void everyVectorIsAcceptedWithAndWithoutCrLf() {
        for (byte[] packet : Vectors.all()) {
            Frame bare = only(Feeding.all(packet), packet);
            assertArrayEquals(packet, bare.raw());
            assertTrue(bare.deviations().contains(Deviation.NO_CRLF));
            Frame ended = only(Feeding.all(Feeding.line(packet)), packet);
            assertArrayEquals(Feeding.line(packet), ended.raw());
            assertFalse(ended.deviations().contains(Deviation.NO_CRLF));
        }
    }

    @Test
    void everyVectorIsAcceptedUnderEverySplitAndByteByByte() {
        for (byte[] packet : Vectors.all()) {
            byte[] line = Feeding.line(packet);
            List<String> whole = Feeding.told(Feeding.all(line));
            assertEquals(whole, Feeding.told(Feeding.singly(line)));
            for (int cut = 0; cut <= line.length; cut++) {
                assertEquals(whole, Feeding.told(Feeding.pieces(line, cut)));
            }
        }
    }

    @Test
    void severalInOneReadAreAllFoundInOrder() {
        List<byte[]> packets = Vectors.all();
        byte[] lines = Feeding.join(packets.stream().map(Feeding::line).toArray(byte[][]::new));
        byte[] bare = Feeding.join(packets.toArray(byte[][]::new));
        for (byte[] stream : List.of(lines, bare)) {
            List<Found> found = Feeding.all(stream);
            assertEquals(List.of(), Feeding.refusals(found));
            assertEquals(packets.size(), found.size());
            for (int i = 0; i < packets.size(); i++) {
                byte[] raw = Feeding.frames(found).get(i).raw();
                assertArrayEquals(packets.get(i), Arrays.copyOf(raw, packets.get(i).length));
            }
        }
    }

    @Test
    void oneFlippedBitIsRefusedAndCountedUnlessTheSumStillFits() {
        for (byte[] packet : Vectors.all()) {
            byte[] good = Feeding.line(Vectors.all().get(0));
            for (int bit = 2 * 8; bit < packet.length * 8; bit++) {
                byte[] flipped = packet.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                List<Found> found = Feeding.all(Feeding.join(flipped, new byte[]{'\r', '\n'}, good));
                if (bit / 8 >= packet.length - 4 && sameHex(flipped[bit / 8], packet[bit / 8])) {
                    assertEquals(2, Feeding.frames(found).size());
                    continue;
                }
                assertEquals(1, Feeding.frames(found).size(), () -> new String(flipped));
                assertArrayEquals(good, Feeding.frames(found).get(0).raw());
                assertEquals(1, Feeding.refusals(found).size(), () -> new String(flipped) + Feeding.refusals(found));
            }
        }
    }

    private static boolean sameHex(byte flipped, byte original) {
        return Character.toLowerCase(flipped) == Character.toLowerCase(original) && Character.isLetter(original);
    }

    private static Frame only(List<Found> found, byte[] packet) {
        assertEquals(List.of(), Feeding.refusals(found), () -> new String(packet));
        assertEquals(1, found.size(), () -> new String(packet));
        return Feeding.frames(found).get(0);
    }
}
