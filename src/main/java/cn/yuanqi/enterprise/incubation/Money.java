package cn.yuanqi.enterprise.incubation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts of yuan in sentences: 10,000,000.00, or 10,000,000 where there are no fen. */
final class Money {
    private Money() {
    }

    static String grouped(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", amount.setScale(2, RoundingMode.HALF_UP));
    }

    /** To the fen, always. */
    static String exact(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.setScale(2, RoundingMode.HALF_UP));
    }
}
