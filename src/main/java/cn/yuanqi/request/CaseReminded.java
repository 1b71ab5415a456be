package cn.yuanqi.request;

import java.time.Instant;
import java.util.UUID;

/**
 * A case is over its time, or waits long for the enterprise; fired once for each, in the transaction that notes it.
 *
 * @param ofTime when it was due, or since when it waits
 */
public record CaseReminded(String parkId, UUID caseId, String number, UUID enterpriseId, UUID editionId, Kind kind,
        Instant ofTime, UUID assigneeId) {
    /** Which of them. */
    public enum Kind {
        OVERDUE, AWAITED
    }
}
