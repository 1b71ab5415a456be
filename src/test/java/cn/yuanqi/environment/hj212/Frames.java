package cn.yuanqi.environment.hj212;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Valid packets for tests: ST 32, Flag 5 (2017, answer wanted), every figure with flag N, each packet with a QN of its own. */
public final class Frames {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS");
    private static final AtomicLong NEXT = new AtomicLong();

    private Frames() {
    }

    /** Real-time data (2011) at the logger's local time. */
    public static byte[] rtd(String mn, String pw, LocalDateTime time, Map<String, ?> values) {
        return of("2011", mn, pw, time, fields(values, "Rtd"));
    }

    /** An interval's means: 2051 minute, 2061 hour, 2031 day; the time is its start. */
    public static byte[] mean(String cn, String mn, String pw, LocalDateTime start, Map<String, ?> values) {
        return of(cn, mn, pw, start, fields(values, "Avg"));
    }

    /** Any CN with any CP items behind DataTime, such as {@code w01018-Rtd=12.5,w01018-Flag=N}. */
    public static byte[] of(String cn, String mn, String pw, LocalDateTime time, String items) {
        return Packet.of("QN=" + qn() + ";ST=32;CN=" + cn + ";PW=" + pw + ";MN=" + mn + ";Flag=5;CP=&&DataTime="
                + time.format(SECONDS) + ";" + items + "&&");
    }

    private static String fields(Map<String, ?> values, String field) {
        return values.entrySet().stream()
                .map(v -> v.getKey() + "-" + field + "=" + v.getValue() + "," + v.getKey() + "-Flag=N")
                .collect(Collectors.joining(";"));
    }

    /** Never the same twice in a run. */
    public static String qn() {
        return LocalDateTime.of(2026, 1, 1, 0, 0).plusNanos(NEXT.incrementAndGet() * 1_000_000).format(MILLIS);
    }
}
