package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How one invoice is charged for being late, fixed when it is issued: a setting changed later moves no old row.
 *
 * @param principal the sum that fell due, CNY
 * @param percentPerDay of the unpaid principal, 0.05 means 0.05 %
 * @param graceDays days after the due date that cost nothing
 */
record LateFeeTerms(BigDecimal principal, LocalDate dueOn, BigDecimal percentPerDay, int graceDays) {

    /** The first day that costs. */
    LocalDate firstDay() {
        return dueOn.plusDays(graceDays + 1L);
    }
}
