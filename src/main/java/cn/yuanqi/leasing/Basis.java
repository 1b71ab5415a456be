package cn.yuanqi.leasing;

/** What a price is the price of. */
public enum Basis {
    /** Yuan per square metre and day. */
    SQM_DAY,
    /** Yuan per square metre and month. */
    SQM_MONTH,
    /** Yuan per month; the area does not count. */
    FIXED_MONTH
}
