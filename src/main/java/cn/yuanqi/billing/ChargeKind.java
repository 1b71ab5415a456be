package cn.yuanqi.billing;

/** What an invoice line asks money for. */
public enum ChargeKind {
    RENT, PROPERTY_FEE, WATER, POWER, SERVICE, DEPOSIT, LATE_FEE, ONE_OFF;

    /** Whether meters say how it came about. */
    boolean isMetered() {
        return this == WATER || this == POWER;
    }
}
