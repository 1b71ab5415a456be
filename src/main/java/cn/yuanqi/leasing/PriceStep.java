package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One change of a line's price.
 *
 * @param percent {@code null} when the new price was agreed as such
 */
public record PriceStep(LocalDate from, BigDecimal percent, BigDecimal before, BigDecimal now) {
}
