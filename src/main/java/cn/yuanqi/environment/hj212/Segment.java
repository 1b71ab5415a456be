package cn.yuanqi.environment.hj212;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/** A data segment: the header's items and, closed by {@code &&} on both sides, the contents. */
record Segment(Header header, Contents contents) {
    private static final byte[] CP = "CP=&&".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> MEASUREMENTS = Set.of("2011", "2021", "2031", "2051", "2061", "2081");

    /** An answer in the form of 2005 names its QN inside CP, and has no Flag. */
    private static final Set<Deviation> PROPER_IN_2005 = EnumSet.of(Deviation.NO_QN, Deviation.NO_FLAG);

    /** Where it lies among the bytes. */
    record Stretch(int from, int to) {
    }

    /**
     * Where {@code CP=&&} begins; the complement of the last place looked at when there is none. A {@code ##} ends the
     * search: no header holds it, and so nobody can make us search the same bytes for many beginnings.
     */
    static int findCp(byte[] bytes, int from, int to) {
        boolean itemStart = true;
        for (int i = from; i < to; i++) {
            if (itemStart && at(bytes, i, to)) {
                return i;
            }
            if (bytes[i] == '#' && i + 1 < to && bytes[i + 1] == '#') {
                return ~i;
            }
            itemStart = bytes[i] == ';';
        }
        return ~to;
    }

    static boolean closed(byte[] bytes, int from, int to) {
        return to - from >= CP.length + 2 && bytes[to - 1] == '&' && bytes[to - 2] == '&';
    }

    /** The segment whose CP begins at {@code cp}; null when it is not closed or names no MN. */
    static Segment read(byte[] bytes, int cp, Stretch whole, Set<Deviation> deviations) {
        int from = whole.from();
        int to = whole.to();
        if (to - cp < CP.length + 2) {
            return null;
        }
        Header header = Header.read(Text.of(bytes, from, cp, deviations), deviations);
        if (header == null) {
            return null;
        }
        Contents contents = Contents.read(Text.of(bytes, cp + CP.length, to - 2, deviations), deviations);
        if (!contents.timed() && MEASUREMENTS.contains(header.cn())) {
            deviations.add(Deviation.NO_DATA_TIME);
        }
        if (header.cn().startsWith("901") && contents.items.containsKey("QN")) {
            deviations.removeAll(PROPER_IN_2005);
        }
        if (to - from > Packet.STANDARD) {
            deviations.add(Deviation.LONG_SEGMENT);
        }
        return new Segment(header, contents);
    }

    private static boolean at(byte[] bytes, int start, int to) {
        if (to - start < CP.length) {
            return false;
        }
        for (int i = 0; i < CP.length; i++) {
            if (bytes[start + i] != CP[i]) {
                return false;
            }
        }
        return true;
    }
}
