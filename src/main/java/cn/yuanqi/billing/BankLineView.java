package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the bank's statement as the outside sees it; CNY.
 *
 * @param suggestion {@code null} where nothing is suggested, or nothing is to be done
 */
record BankLineView(UUID id, LocalDate paidOn, BigDecimal amount, String payer, String account, String reference,
        String remark, BankLine.Status status, UUID enterpriseId, UUID paymentId, String reason,
        Suggestion suggestion) {

    static BankLineView of(BankLine line) {
        var suggestion = line.status == BankLine.Status.OPEN ? Suggestion.of(line).orElse(null) : null;
        return new BankLineView(line.id, line.paidOn, line.amount, line.payer, line.account, line.reference,
                line.remark, line.status, line.enterpriseId, line.paymentId, line.reason, suggestion);
    }
}
