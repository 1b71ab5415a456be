package cn.yuanqi.leasing;

/** What its days make of an approved lease. */
public enum LeaseLife {
    UPCOMING, ACTIVE,
    /** 90 days or fewer before its end. */
    EXPIRING,
    /** Past its end and not vacated: the unit stays held and is billed month by month. */
    HOLDOVER,
    /** Ended early. */
    TERMINATED, ENDED;

    static final int EXPIRING_DAYS = 90;
}
