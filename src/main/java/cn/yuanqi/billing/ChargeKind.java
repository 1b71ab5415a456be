package cn.yuanqi.billing;

/** What an invoice line asks money for. */
public enum ChargeKind {
    RENT, PROPERTY_FEE, WATER, POWER, SERVICE, DEPOSIT, LATE_FEE, ONE_OFF
}
