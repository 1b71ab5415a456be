package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is to stand on one invoice.
 *
 * @param leaseId {@code null} when it belongs to no lease
 * @param late the terms of being late: percent a day and days of grace
 */
record Bill(UUID enterpriseId, UUID leaseId, LocalDate from, LocalDate to, LocalDate dueOn, Late late,
        List<Charge> charges) {

    record Late(BigDecimal percentPerDay, int graceDays) {
        static final Late NEVER = new Late(BigDecimal.ZERO, 0);
    }

    BigDecimal amount() {
        return charges.stream().map(Charge::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The sum of the lines' taxes. */
    BigDecimal tax() {
        return charges.stream().map(Charge::tax).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
