package cn.yuanqi.environment.compliance;

import java.time.Instant;
import java.util.UUID;

import cn.yuanqi.enterprise.Compliance;

/**
 * An enterprise's verdict is another than before. Fired in the transaction that changed it.
 *
 * @param outletId the outlet that brought it about, {@code null} when it was none alone
 */
public record ComplianceChanged(String parkId, UUID enterpriseId, UUID outletId, Compliance before, Compliance after,
        Instant at) {
}
