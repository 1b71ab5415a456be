package cn.yuanqi.environment.hj212;

import java.util.Arrays;
import java.util.Set;

/** The latest bytes of a stream, with the checksum's state before each, so that the sum of any stretch costs one step. */
final class Window {
    private static final int SMALL = 1024;
    private static final int TELLING = 16;
    private byte[] bytes = new byte[SMALL];
    private byte[] states = new byte[SMALL];
    private int size;
    private long base;
    private int state = Crc.START;
    private long excerpted;
    private long moved;

    boolean full() {
        return size == bytes.length;
    }

    /** Lets go of the bytes before {@code keep}, and grows when these are few. */
    void makeRoom(long keep) {
        int gone = Math.max(0, index(keep));
        moved += size;
        if (gone < size / 2) {
            bytes = Arrays.copyOf(bytes, size * 2);
            states = Arrays.copyOf(states, size * 2);
        } else {
            size -= gone;
            base += gone;
            System.arraycopy(bytes, gone, bytes, 0, size);
            System.arraycopy(states, gone, states, 0, size);
        }
    }

    void add(byte b) {
        bytes[size] = b;
        states[size++] = (byte) state;
        state = Crc.step(state, b);
    }

    /** As many of these as come before the next {@code #}, find room, and lie before that position; says how many. */
    int addPlain(byte[] more, int from, long end) {
        int to = (int) Math.min(more.length, Math.max(from, from + Math.min(end - end(), bytes.length - size)));
        int i = from;
        int running = state;
        for (; i < to && more[i] != '#'; i++) {
            states[size] = (byte) running;
            bytes[size++] = more[i];
            running = Crc.step(running, more[i]);
        }
        state = running;
        return i - from;
    }

    /** Lets go of everything. */
    void restart() {
        base += size;
        size = 0;
        if (bytes.length > SMALL * 4) {
            bytes = new byte[SMALL];
            states = new byte[SMALL];
        }
    }

    long end() {
        return base + size;
    }

    int index(long position) {
        return (int) (position - base);
    }

    int last() {
        return size == 0 ? -1 : bytes[size - 1];
    }

    int before() {
        return size < 2 ? -1 : bytes[size - 2];
    }

    byte[] bytes() {
        return bytes;
    }

    int capacity() {
        return bytes.length;
    }

    long moved() {
        return moved;
    }

    byte[] copy(long from, long to) {
        return Arrays.copyOfRange(bytes, index(from), index(to));
    }

    /** With so many bytes of room behind it. */
    byte[] copy(long from, long to, int room) {
        byte[] copy = new byte[(int) (to - from) + room];
        System.arraycopy(bytes, index(from), copy, 0, copy.length - room);
        return copy;
    }

    /** The stretch's beginning, in full once only: overlapping later ones are shown by a few bytes. */
    byte[] excerpt(long from, long to) {
        long most = from >= excerpted ? Refusal.EXCERPT : TELLING;
        long end = Math.min(to, from + most);
        excerpted = Math.max(excerpted, end);
        return copy(from, end);
    }

    /** Whether the four hex digits at {@code to} are the checksum of the bytes from {@code from} on. */
    boolean sumFits(int from, int to, Set<Deviation> deviations) {
        int written = 0;
        for (int i = to; i < to + Packet.CRC; i++) {
            int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
            if (digit < 0) {
                deviations.add(Deviation.WRONG_CRC);
                return false;
            }
            if (bytes[i] >= 'a') {
                deviations.add(Deviation.LOWER_CASE_CRC);
            }
            written = written << 4 | digit;
        }
        boolean fits = written == Crc.between(states[from] & 0xFF, states[to] & 0xFF, to - from);
        if (!fits) {
            deviations.add(Deviation.WRONG_CRC);
        }
        return fits;
    }
}
