package cn.yuanqi.space;

import java.util.List;
import java.util.UUID;

/**
 * Units were taken or freed.
 *
 * @param leaseId whose units, {@code null} for a reservation
 */
public record OccupancyChanged(List<UUID> unitIds, UUID leaseId) {
}
