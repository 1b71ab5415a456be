package cn.yuanqi.policy;

import java.time.Instant;
import java.util.UUID;

/** An application under a policy made a step that the other side waits for. @param note {@code null} for none */
public record PolicyMoved(String parkId, UUID stepId, UUID applicationId, UUID enterpriseId, String title, Deed deed,
        String note, Instant at) {
    /** What was done. */
    public enum Deed {
        ENTERED, SUBMITTED, RETURNED, CHECKED, FORWARDED, GRANTED, REFUSED, PAID, WITHDRAWN
    }
}
