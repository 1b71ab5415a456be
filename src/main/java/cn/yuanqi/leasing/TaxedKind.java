package cn.yuanqi.leasing;

/** What a VAT rate is set for. */
public enum TaxedKind {
    RENT, PROPERTY_FEE, WATER, POWER, SERVICE, ONE_OFF;

    /** What follows from a rent is taxed like it. */
    static TaxedKind of(ChargeKind kind) {
        return kind.isBesideRent() ? valueOf(kind.name()) : RENT;
    }
}
