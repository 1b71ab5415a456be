package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What is let and at which price.
 *
 * @param unitId {@code null} while none is chosen
 * @param areaSqm {@code null} where the basis does not count it
 * @param price in yuan of the basis, at the start of the lease, VAT included
 */
public record RentLine(UUID unitId, BigDecimal areaSqm, BigDecimal price, Basis basis) {

    /** What the price is multiplied by, apart from time. */
    BigDecimal quantity() {
        return basis == Basis.FIXED_MONTH ? BigDecimal.ONE : areaSqm;
    }
}
