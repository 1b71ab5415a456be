package cn.yuanqi.enterprise;

import java.time.Instant;
import java.util.UUID;

/**
 * An enterprise went from one stage to the next; fired inside the transaction of the move.
 *
 * @param by {@code null} when no person did it
 */
public record EnterpriseMoved(String parkId, UUID enterpriseId, Lifecycle from, Lifecycle to, String reason, UUID by,
        Instant at) {
}
