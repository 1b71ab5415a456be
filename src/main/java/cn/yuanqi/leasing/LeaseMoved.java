package cn.yuanqi.leasing;

import java.time.Instant;
import java.util.UUID;

/**
 * Something was done to a lease; fired inside the transaction that did it.
 *
 * @param what SUBMITTED, WITHDRAWN, APPROVED, REJECTED, AMENDED (a further version was approved), TERMINATED, VACATED
 * @param by {@code null} when no person did it
 */
public record LeaseMoved(String parkId, UUID leaseId, UUID enterpriseId, String number, Move what, UUID by,
        Instant at) {

    public enum Move {
        SUBMITTED, WITHDRAWN, APPROVED, REJECTED, AMENDED, TERMINATED, VACATED
    }
}
