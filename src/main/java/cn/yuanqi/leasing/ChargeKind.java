package cn.yuanqi.leasing;

/** What a lease is billed for; billing knows the same names. */
public enum ChargeKind {
    RENT, PROPERTY_FEE, SERVICE, ONE_OFF;

    /** Whether it may be agreed on beside the rent, period by period. */
    boolean isBesideRent() {
        return this == PROPERTY_FEE || this == SERVICE;
    }
}
