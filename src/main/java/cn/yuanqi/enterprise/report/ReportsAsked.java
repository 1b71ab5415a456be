package cn.yuanqi.enterprise.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The park asks enterprises to report on a period; fired once for all of them, in the transaction in which it did.
 *
 * @param dueOn the last day on which filing is in time
 * @param enterprises who is asked, by the report that was begun for it
 */
public record ReportsAsked(String parkId, String period, LocalDate dueOn, Map<UUID, UUID> enterprises) {
}
