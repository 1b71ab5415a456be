package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an approver grants.
 *
 * @param needed so many approvals in all
 * @param amount CNY
 * @param rate percent a year
 * @param until the last day on which it can be accepted
 */
record Offer(int needed, BigDecimal amount, int months, BigDecimal rate, BigDecimal lpr, LocalDate lprOn,
        LocalDate until, String reason) {
}
