package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One thing to bill.
 *
 * @param sourceId what it is for; nothing is billed twice for one source
 * @param amount CNY, tax included
 * @param taxRate percent
 * @param note in words the payer can check
 */
record Charge(ChargeKind kind, UUID sourceId, BigDecimal amount, BigDecimal taxRate, String note) {

    BigDecimal tax() {
        return Tax.within(amount, taxRate);
    }
}
