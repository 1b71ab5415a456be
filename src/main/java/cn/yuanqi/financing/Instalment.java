package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What falls due on one day.
 *
 * @param place from 1
 * @param rate percent a year that its interest was reckoned with
 * @param left principal that is outstanding once it is paid, CNY
 */
public record Instalment(int place, LocalDate dueOn, BigDecimal rate, BigDecimal principal, BigDecimal interest,
        BigDecimal left) {
    public BigDecimal total() {
        return principal.add(interest);
    }
}
