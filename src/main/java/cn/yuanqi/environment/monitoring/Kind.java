package cn.yuanqi.environment.monitoring;

/** What a reading speaks for: an instant, or an interval that begins at its time (HJ 212-2017 §6.6.5, CN 2011, 2051, 2061, 2031). */
public enum Kind {
    RAW, MINUTE, HOUR, DAY;

    /** Hour and day means live in a table of their own. */
    boolean isMean() {
        return this == HOUR || this == DAY;
    }
}
