package cn.yuanqi.request;

import java.time.Instant;
import java.util.UUID;

/**
 * A case was moved; fired in the transaction of the move.
 *
 * @param entryId tells it from all others
 * @param by {@code null} when no person did it
 * @param assigneeId who works on it after the move, {@code null} for nobody
 * @param step whose turn it is now: the step's number, one more than there are when all are done
 */
public record CaseMoved(String parkId, UUID entryId, UUID caseId, String number, UUID enterpriseId, UUID editionId,
        Deed deed, CaseStatus from, CaseStatus to, Side side, String note, UUID by, UUID assigneeId, int step,
        Instant at) {
    /** What was done. */
    public enum Deed {
        OPENED, ASSIGNED, STARTED, STEP_DONE, ASKED, ANSWERED, RESUMED, DONE, CANCELLED, REOPENED, RATED
    }
}
