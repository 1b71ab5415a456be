package cn.yuanqi.enterprise.report;

/** How often a form is filed; also its code. */
public enum Cadence {
    YEARLY, QUARTERLY;

    /** The first period that there can be: from when the shipped version of a form holds. */
    Period first() {
        return this == YEARLY ? new Period(1900, 0) : new Period(1900, 1);
    }
}
