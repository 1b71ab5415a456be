package cn.yuanqi.environment.hj212;

import java.util.Arrays;
import java.util.Set;

/** A valid frame whose CR LF may still come. */
final class Complete {
    static final int TAIL = 2;
    private final byte[] packet;
    private final Segment segment;
    private final Set<Deviation> deviations;
    private int tail;

    /** @param packet with room for CR LF behind it */
    Complete(byte[] packet, Segment segment, Set<Deviation> deviations) {
        this.packet = packet;
        this.segment = segment;
        this.deviations = deviations;
    }

    /** Whether the byte is the next one of CR LF, or an LF alone. */
    boolean takes(byte b) {
        if (b == '\n' || b == '\r' && tail == 0) {
            packet[packet.length - TAIL + tail++] = b;
            return true;
        }
        return false;
    }

    boolean closed() {
        return tail > 0 && packet[packet.length - TAIL + tail - 1] == '\n';
    }

    Frame frame() {
        if (tail < TAIL) {
            deviations.add(Deviation.NO_CRLF);
        }
        byte[] raw = tail == TAIL ? packet : Arrays.copyOf(packet, packet.length - TAIL + tail);
        return new Frame(raw, segment, deviations);
    }
}
