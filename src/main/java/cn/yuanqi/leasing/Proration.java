package cn.yuanqi.leasing;

/** How a monthly price counts where a month is not covered wholly. */
public enum Proration {
    /** Each calendar month touched: covered days of that month's days. */
    CALENDAR_DAYS,
    /** The lease's own months count whole, each other day counts 12/365 of a month. */
    MONTH_12_365
}
