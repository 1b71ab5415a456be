package cn.yuanqi.environment.hj212;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One valid message with its packet's bytes. Absent header texts are empty, except {@link #qn}; none is longer than 64
 * characters. Figures stay text: {@link Decimal} reads them.
 */
public final class Frame implements Found {
    private static final int ANSWER = 1;
    private static final int SPLIT = 2;
    private final byte[] raw;
    private final Header header;
    private final Contents contents;
    private final Set<Deviation> deviations;

    Frame(byte[] raw, Segment segment, Set<Deviation> deviations) {
        this.raw = raw;
        this.header = segment.header();
        this.contents = segment.contents();
        this.deviations = Collections.unmodifiableSet(deviations);
    }

    /**
     * Reads a packet that was kept; empty when it is none. Its sum counts first: a broken frame may stand inside a whole one.
     */
    public static Optional<Frame> of(byte[] packet) {
        return of(packet, true).or(() -> of(packet, false));
    }

    private static Optional<Frame> of(byte[] packet, boolean checkCrc) {
        Deframer deframer = new Deframer(Packet.LONGEST, checkCrc);
        List<Found> found = new ArrayList<>(deframer.feed(packet, 0));
        found.addAll(deframer.end());
        return found.stream().filter(Frame.class::isInstance).map(Frame.class::cast).findFirst();
    }

    /** The whole packet as received, with what there was of its CR LF; a copy. */
    public byte[] raw() {
        return raw.clone();
    }

    /** The logger's number of this message, normally 17 digits of its local time; null when absent. */
    public String qn() {
        return header.qn();
    }

    /** The kind of system, {@code 32} for surface-water pollution sources. */
    public String st() {
        return header.st();
    }

    /** What the message is, {@code 2011} for real-time data. */
    public String cn() {
        return header.cn();
    }

    public String pw() {
        return header.pw();
    }

    /** Never empty. */
    public String mn() {
        return header.mn();
    }

    /** Null when absent or unreadable, else 0…255. */
    public Integer flag() {
        return header.flag();
    }

    public Version version() {
        return Version.of(header.flag());
    }

    public boolean answerWanted() {
        return header.flag() != null && (header.flag() & ANSWER) != 0;
    }

    /** Whether it is one of the parts of a split message, and says which. */
    public boolean split() {
        return header.flag() != null && (header.flag() & SPLIT) != 0
                && !deviations.contains(Deviation.BAD_SPLIT);
    }

    /** The number of the request that an answer (9011, 9012, 9013) speaks of; the form of 2005 says it inside CP. */
    public String answeredQn() {
        return contents.items.getOrDefault("QN", header.qn());
    }

    /** How many parts a split message has; null when absent or unreadable. */
    public Integer pnum() {
        return header.pnum();
    }

    /** Which part this is, from 1; null when absent or unreadable. */
    public Integer pno() {
        return header.pno();
    }

    /** The logger's local time, the start of the interval for 2051, 2061 and 2031; null when absent or unreadable. */
    public LocalDateTime dataTime() {
        return contents.dataTime;
    }

    /** Factor code → field ({@code Rtd}, {@code Min}, {@code Avg}, {@code Max}, {@code Cou}, {@code Flag}, …) → text, as ordered in the message. */
    public Map<String, Map<String, String>> factors() {
        return contents.factors;
    }

    /** The items of CP that belong to no factor, such as {@code DataTime}. */
    public Map<String, String> items() {
        return contents.items;
    }

    public Set<Deviation> deviations() {
        return deviations;
    }
}
