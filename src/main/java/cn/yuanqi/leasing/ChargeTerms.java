package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What is billed beside the rent, in the same periods: not reduced by free windows, not raised by escalations of the rent.
 *
 * @param unitId {@code null} when it is for the lease as a whole
 * @param taxRate percent; {@code null} for that of the lease
 */
public record ChargeTerms(ChargeKind kind, UUID unitId, BigDecimal areaSqm, BigDecimal price, Basis basis,
        BigDecimal taxRate) {

    RentLine line() {
        return new RentLine(unitId, areaSqm, price, basis);
    }
}
