package cn.yuanqi.leasing;

/** What a lease is billed for, period by period. */
public enum ChargeKind {
    RENT, PROPERTY_FEE, SERVICE, OTHER
}
