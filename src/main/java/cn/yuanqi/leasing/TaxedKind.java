package cn.yuanqi.leasing;

/** What a VAT rate is set for; water and power are taxed as their tariffs say. */
public enum TaxedKind {
    RENT, PROPERTY_FEE, SERVICE;

    /** What follows from a rent is taxed like it. */
    static TaxedKind of(ChargeKind kind) {
        return kind.isBesideRent() ? valueOf(kind.name()) : RENT;
    }
}
