package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A change of price at a day: by a percentage, or to a new price.
 *
 * @param percent {@code null} when there is a price
 * @param price {@code null} when there is a percentage
 * @param line index of the line from 0; {@code null} for all lines
 */
public record Escalation(LocalDate from, BigDecimal percent, BigDecimal price, Integer line) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    boolean concerns(int index) {
        return line == null || line == index;
    }

    /** The price from that day on: old × (1 + percent/100), HALF_UP to 4 decimals; or the new one. */
    BigDecimal applied(BigDecimal old) {
        return price != null
                ? price
                : old.multiply(HUNDRED.add(percent)).movePointLeft(2).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
