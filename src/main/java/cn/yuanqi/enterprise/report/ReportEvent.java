package cn.yuanqi.enterprise.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something happened to a report; fired in the transaction in which it did.
 *
 * @param revision the number of what was filed, 0 before
 * @param dueOn {@code null} when the park never asked for it
 * @param reasons why it was returned, in the order of the form; else empty
 */
public record ReportEvent(String parkId, Kind kind, UUID reportId, UUID enterpriseId, String period, int revision,
        LocalDate dueOn, List<Reason> reasons) {

    /** What the park said at one line of the form, for those whom the event is told to. */
    public record Reason(String titleZh, String titleEn, String text) {
    }

    public enum Kind {
        SUBMITTED, ACCEPTED, RETURNED
    }
}
