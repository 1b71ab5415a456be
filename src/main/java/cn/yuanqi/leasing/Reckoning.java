package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the amount of a segment was found, for those who check it.
 *
 * @param areaSqm {@code null} where it does not count
 * @param days of the segment
 * @param wholeMonths {@code MONTH_12_365}: months of the lease that the segment covers wholly; else {@code null}
 * @param otherDays {@code MONTH_12_365}: the days beside them; else {@code null}
 * @param months {@code CALENDAR_DAYS} of a monthly price: each calendar month touched; else empty
 * @param steps the changes that led to the price, oldest first
 * @param unrounded the amount before rounding, to 8 decimals
 * @param exact whether the amount needed no rounding
 */
public record Reckoning(Basis basis, Proration proration, BigDecimal areaSqm, long days, Long wholeMonths,
        Long otherDays, List<PartMonth> months, List<PriceStep> steps, BigDecimal unrounded, boolean exact) {

    /** @param month ISO year and month */
    public record PartMonth(String month, int days, int of) {
    }
}
