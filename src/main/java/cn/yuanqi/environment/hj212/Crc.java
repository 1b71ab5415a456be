package cn.yuanqi.environment.hj212;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The checksum of HJ 212-2017, appendix A. It is not Modbus: each byte meets the <em>upper</em> byte of the sum, so that
 * only the upper byte is carried on. That upper byte, called state here, moves by a reversible linear map; with the
 * state kept for every position of a stream, the sum of any stretch of it is known at once, however long it is. The
 * {@link Deframer} lives on that.
 */
final class Crc {
    static final int EMPTY = 0xFFFF;
    static final int START = EMPTY >> 8;
    private static final int[] TABLE = new int[256];
    private static final int[] STEP = new int[256];
    private static final byte[] BACK = new byte[256];
    private static final byte[][] AHEAD;

    static {
        for (int i = 0; i < 256; i++) {
            int crc = i;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 1 ? crc >> 1 ^ 0xA001 : crc >> 1;
            }
            TABLE[i] = crc;
            STEP[i] = crc >> 8;
            BACK[crc >> 8] = (byte) i;
        }
        AHEAD = powers();
    }

    private Crc() {
    }

    private static byte[][] powers() {
        byte[][] powers = new byte[256][];
        byte[] power = new byte[256];
        for (int i = 0; i < 256; i++) {
            power[i] = (byte) i;
        }
        int order = 0;
        boolean identity;
        do {
            powers[order++] = power;
            byte[] next = new byte[256];
            identity = true;
            for (int i = 0; i < 256; i++) {
                next[i] = (byte) (TABLE[power[i] & 0xFF] >> 8);
                identity &= (next[i] & 0xFF) == i;
            }
            power = next;
        } while (!identity);
        return Arrays.copyOf(powers, order);
    }

    static int of(byte[] bytes) {
        int crc = EMPTY;
        for (byte b : bytes) {
            crc = TABLE[crc >> 8 ^ b & 0xFF];
        }
        return crc;
    }

    static int of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The state one byte further. */
    static int step(int state, byte b) {
        return STEP[state ^ b & 0xFF];
    }

    /**
     * The checksum of {@code length} bytes, from the running states of a stream before their first and behind their last
     * byte, whatever the stream began with.
     */
    static int between(int before, int behind, int length) {
        if (length == 0) {
            return EMPTY;
        }
        int state = behind ^ AHEAD[length % AHEAD.length][before ^ START] & 0xFF;
        return TABLE[BACK[state] & 0xFF];
    }
}
