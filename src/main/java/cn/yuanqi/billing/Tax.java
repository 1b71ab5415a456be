package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Value-added tax inside a price. */
final class Tax {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Tax() {
    }

    /**
     * The tax part of an amount that includes it.
     *
     * @param ratePercent 9 means 9 %
     * @return CNY, HALF_UP to the fen
     */
    static BigDecimal within(BigDecimal amount, BigDecimal ratePercent) {
        return amount.multiply(ratePercent).divide(HUNDRED.add(ratePercent), 2, RoundingMode.HALF_UP);
    }
}
