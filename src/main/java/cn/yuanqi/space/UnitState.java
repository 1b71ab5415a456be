package cn.yuanqi.space;

/** How a unit stands on a day. */
public enum UnitState {
    /** Nobody holds it. */
    VACANT, RESERVED, LET,
    /** Let, for 90 days more at most, and not to the same tenant afterwards. */
    EXPIRING,
    /** Not for letting, and nobody holds it. */
    OFF;

    static final int EXPIRING_DAYS = 90;

    public boolean isLet() {
        return this == LET || this == EXPIRING;
    }
}
