package cn.yuanqi.environment.hj212;

import java.time.DateTimeException;
import java.time.LocalDateTime;

/** The protocol's times: digits without separators, in the logger's local time. */
final class Stamp {
    static final int SECONDS = 14;
    static final int MILLIS = 17;
    static final int EPOCH = 13;
    /** Nothing was measured over HJ 212 before; a zeroed clock starts there or below. */
    private static final int FIRST_YEAR = 1970;

    private Stamp() {
    }

    /** The time of {@code yyyyMMddHHmmss} or {@code yyyyMMddHHmmssSSS}; null for anything else. */
    static LocalDateTime read(String text) {
        int length = text.length();
        if (length != SECONDS && length != MILLIS || !digits(text)) {
            return null;
        }
        try {
            LocalDateTime time = LocalDateTime.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8),
                    number(text, 8, 10), number(text, 10, 12), number(text, 12, 14));
            if (time.getYear() < FIRST_YEAR) {
                return null;
            }
            return length == SECONDS ? time : time.plusNanos(number(text, 14, 17) * 1_000_000L);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
