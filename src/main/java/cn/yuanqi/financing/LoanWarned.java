package cn.yuanqi.financing;

import java.util.UUID;

/**
 * A hint of trouble with a loan appeared, and the enterprise lets its lender know of such; fired in the transaction that
 * notes it.
 *
 * @param warningId tells it from all others
 * @param value days of arrears; the verdict
 */
public record LoanWarned(String parkId, UUID warningId, UUID applicationId, UUID enterpriseId, UUID institutionId,
        Warning.Kind kind, String value) {
}
