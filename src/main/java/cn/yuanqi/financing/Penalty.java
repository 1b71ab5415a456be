package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Interest on what is overdue (逾期罚息). Pure. From the day after the due day to the day of the payment, each included, the
 * overdue principal and the interest not paid in time bear the contract's rate and so many percent of it more, by actual
 * days of a year of 360; HALF_UP to 0.01 once per span in which the sum stayed the same. What accrues bears nothing itself.
 * Source: 中国人民银行 银发〔2003〕251号, which has 30 to 50 percent for what is overdue.
 */
final class Penalty {
    static final String DAY_COUNT = "ACT/360";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Days of the year × percent × percent. */
    private static final BigDecimal DIVISOR = BigDecimal.valueOf(360L * 100 * 100);

    private Penalty() {
    }

    /**
     * @param base CNY
     * @param rate the contract's, percent a year
     * @param percent on top of the rate, percent of it
     * @param from the last day that bore none
     */
    static BigDecimal of(BigDecimal base, BigDecimal rate, BigDecimal percent, LocalDate from, LocalDate to) {
        long days = Math.max(0, ChronoUnit.DAYS.between(from, to));
        return base.multiply(rate).multiply(HUNDRED.add(percent)).multiply(BigDecimal.valueOf(days)).divide(DIVISOR, 2,
                RoundingMode.HALF_UP);
    }

    /** The rate of what is overdue, percent a year. */
    static BigDecimal rate(BigDecimal rate, BigDecimal percent) {
        return rate.multiply(HUNDRED.add(percent)).divide(HUNDRED, 4, RoundingMode.HALF_UP);
    }
}
