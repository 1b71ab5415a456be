package cn.yuanqi.environment.hj212;

import java.util.Arrays;
import java.util.Set;

/** A valid frame whose CR LF may still come. */
final class Complete {
    private final byte[] packet;
    private final Segment segment;
    private final Set<Deviation> deviations;
    private String tail = "";

    Complete(byte[] packet, Segment segment, Set<Deviation> deviations) {
        this.packet = packet;
        this.segment = segment;
        this.deviations = deviations;
    }

    /** Whether the byte is the next one of CR LF, or an LF alone. */
    boolean takes(byte b) {
        if (b == '\n' || b == '\r' && tail.isEmpty()) {
            tail += (char) b;
            return true;
        }
        return false;
    }

    boolean closed() {
        return tail.endsWith("\n");
    }

    Frame frame() {
        if (!tail.equals("\r\n")) {
            deviations.add(Deviation.NO_CRLF);
        }
        byte[] raw = Arrays.copyOf(packet, packet.length + tail.length());
        for (int i = 0; i < tail.length(); i++) {
            raw[packet.length + i] = (byte) tail.charAt(i);
        }
        return new Frame(raw, segment, deviations);
    }
}
