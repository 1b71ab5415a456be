package cn.yuanqi.enterprise.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A document expires soon, or today. Fired once for each step and date, in the transaction that notes it.
 *
 * @param step 60, 30, 7 or 0: the days before the expiry that this reminder belongs to
 * @param daysLeft until the last day; less than the step when nobody looked on the day itself
 */
public record DocumentExpiring(String parkId, UUID enterpriseId, UUID documentId, DocumentKind kind, String title,
        LocalDate expiresOn, int step, int daysLeft) {
}
