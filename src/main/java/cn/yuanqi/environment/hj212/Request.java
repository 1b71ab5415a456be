package cn.yuanqi.environment.hj212;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What the server asks of a logger: its own number, the command and, inside CP, the parameters (HJ 212-2017 §6.6.5 and
 * appendix C; the form of 2005 differs in the Flag only). The logger says with 9011 whether it will, with 9012 how it went.
 */
public record Request(String qn, String cn, String pw, String cp) {
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final int ANSWER = 1;

    /** A number for a request: 17 digits of the park's local time. */
    public static String qn(LocalDateTime now) {
        return now.format(MILLIS);
    }

    /** A time as parameters say it. */
    public static String time(LocalDateTime time) {
        return time.format(SECONDS);
    }

    /** The packet for a logger of that kind of system that speaks this edition. */
    byte[] packet(String mn, String st, Version version) {
        return Packet.of("QN=" + qn + ";ST=" + st + ";CN=" + cn + ";PW=" + pw + ";MN=" + mn + ";Flag="
                + (version.ordinal() << 2 | ANSWER) + ";CP=&&" + cp + "&&");
    }
}
