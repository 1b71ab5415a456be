package cn.yuanqi.environment.monitoring;

/** What a limit is compared with: the instantaneous value, the hour's mean, or the day's mean. */
public enum LimitBasis {
    INSTANT, HOUR, DAY
}
