package cn.yuanqi.environment.monitoring;

import java.time.Duration;

/** What can be asked of a logger (HJ 212-2017 table 9): by its command number. */
public enum CommandKind {
    /** Its clock takes the park's time. */
    SET_TIME("1012", null, null),
    /** A sample is taken and analysed now. */
    SAMPLE("3012", null, null),
    /** Minute, hour and day values of a span are sent again. */
    HISTORY_MINUTE("2051", Kind.MINUTE, Duration.ofDays(2)), HISTORY_HOUR("2061", Kind.HOUR,
            Duration.ofDays(31)), HISTORY_DAY("2031", Kind.DAY, Duration.ofDays(366));

    final String cn;
    /** The readings that come back; {@code null} when none do. */
    final Kind readings;
    final Duration longest;

    CommandKind(String cn, Kind readings, Duration longest) {
        this.cn = cn;
        this.readings = readings;
        this.longest = longest;
    }

    public boolean isHistory() {
        return readings != null;
    }
}
