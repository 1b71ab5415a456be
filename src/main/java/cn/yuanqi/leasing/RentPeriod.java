package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * A billing period.
 *
 * @param period from 1
 * @param amount CNY, VAT included: the sum of the segments
 * @param tax the VAT in it, reckoned once on the amount
 */
public record RentPeriod(int period, LocalDate from, LocalDate to, LocalDate dueOn, BigDecimal amount, BigDecimal tax,
        List<RentSegment> segments) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static BigDecimal sum(List<RentSegment> segments) {
        return segments.stream().map(RentSegment::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** amount × rate / (100 + rate), HALF_UP. */
    public static BigDecimal taxIn(BigDecimal amount, BigDecimal rate) {
        return amount.multiply(rate).divide(HUNDRED.add(rate), 2, RoundingMode.HALF_UP);
    }
}
