package cn.yuanqi.financing;

import java.time.Instant;
import java.util.UUID;

/**
 * An application made a step that the other side waits for; fired in the transaction of the step.
 *
 * @param stepId tells it from all others
 */
public record FinancingMoved(String parkId, UUID stepId, UUID applicationId, UUID enterpriseId, UUID institutionId,
        UUID productId, Deed deed, ApplicationStatus to, String note, Instant at) {
    /** What was done. */
    public enum Deed {
        SUBMITTED, ASKED, ANSWERED, APPROVED, DECLINED, WITHDRAWN, ACCEPTED, DISBURSED, EXPIRED
    }
}
