package cn.yuanqi.environment.hj212;

/** A {@code ##} and what has come of the four digits behind it. */
final class Prefix {
    private static final int DIGITS = 4;
    private long start = -1;
    private int digits;
    private int declared;

    boolean begun() {
        return start >= 0;
    }

    /** Where its {@code ##} stands in the stream. */
    long start() {
        return start;
    }

    void begin(long at) {
        start = at;
        digits = 0;
        declared = 0;
    }

    /** Whether the byte is the next digit. */
    boolean takes(byte b) {
        if (b < '0' || b > '9') {
            return false;
        }
        declared = declared * 10 + b - '0';
        digits++;
        return true;
    }

    /** The length that it declares, in bytes; negative while a digit is missing. */
    int length() {
        return digits < DIGITS ? -1 : declared;
    }

    /** Where it stood; nothing is begun now. */
    long end() {
        long was = start;
        start = -1;
        return was;
    }
}
