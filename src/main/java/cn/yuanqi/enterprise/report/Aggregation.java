package cn.yuanqi.enterprise.report;

/** How the figures of parts make the figure of the whole. */
public enum Aggregation {
    /** A year is the sum of its quarters, a park the sum of its enterprises. */
    SUM,
    /** A year is its last quarter, a park the sum of its enterprises: what stands at the end of the period. */
    LAST,
    /** No whole. */
    NONE
}
