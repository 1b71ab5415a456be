package cn.yuanqi.leasing;

/** What a lease is billed for. */
public enum ChargeKind {
    RENT, PROPERTY_FEE, SERVICE,
    /** For ending early. */
    PENALTY,
    /** Of an incentive whose promise was not kept. */
    CLAW_BACK,
    /** Applied to what is owed: always negative, without tax. */
    DEPOSIT;

    /** Whether it may be agreed on beside the rent, period by period. */
    boolean isBesideRent() {
        return this == PROPERTY_FEE || this == SERVICE;
    }
}
