package cn.yuanqi.environment.hj212;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a deframer makes of bytes that come in pieces, at one moment unless said otherwise. */
final class Feeding {
    private Feeding() {
    }

    static Deframer deframer() {
        return new Deframer(Packet.LONGEST, true);
    }

    static List<Found> all(byte[] bytes) {
        return pieces(bytes, bytes.length);
    }

    /** Cut at these places. */
    static List<Found> pieces(byte[] bytes, int... cuts) {
        Deframer deframer = deframer();
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            found.addAll(deframer.feed(Arrays.copyOfRange(bytes, from, cut), 0));
            from = cut;
        }
        found.addAll(deframer.feed(Arrays.copyOfRange(bytes, from, bytes.length), 0));
        found.addAll(deframer.end());
        return found;
    }

    static List<Found> singly(byte[] bytes) {
        int[] cuts = new int[bytes.length];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = i;
        }
        return pieces(bytes, cuts);
    }

    static List<Frame> frames(List<Found> found) {
        return found.stream().filter(Frame.class::isInstance).map(Frame.class::cast).toList();
    }

    static List<Refusal.Reason> refusals(List<Found> found) {
        return found.stream().filter(Refusal.class::isInstance).map(f -> ((Refusal) f).reason()).toList();
    }

    /** Comparable: the raw bytes or the reason, in order. */
    static List<String> told(List<Found> found) {
        return found.stream().map(f -> f instanceof Frame frame
                ? Arrays.toString(frame.raw()) + frame.deviations()
                : ((Refusal) f).reason() + Arrays.toString(((Refusal) f).excerpt()) + ((Refusal) f).length()).toList();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    static byte[] line(byte[] packet) {
        return join(packet, new byte[]{'\r', '\n'});
    }
}
