package cn.yuanqi.enterprise.report;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something happened to a report; fired in the transaction in which it did.
 *
 * @param revision the number of what was filed, 0 before
 * @param dueOn {@code null} when the park never asked for it
 */
public record ReportEvent(String parkId, Kind kind, UUID reportId, UUID enterpriseId, String period, int revision,
        LocalDate dueOn) {
    public enum Kind {
        ASKED, SUBMITTED, ACCEPTED, RETURNED
    }
}
