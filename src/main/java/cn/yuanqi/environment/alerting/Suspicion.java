package cn.yuanqi.environment.alerting;

/** Why values look made up. */
public enum Suspicion {
    /** The same to the last digit for longer than water stays the same. */
    CONSTANT,
    /** Zero or less, one after the other. */
    NOT_POSITIVE,
    /** Far more or far less than the value before. */
    JUMP,
    /** The day's mean of the logger is not that of its hours. */
    DAY_MEAN,
    /** The interval's mass is not its mean times its flow. */
    MASS_BALANCE,
    /** More leaves at an outlet than came in at its inlets. */
    INFLOW
}
