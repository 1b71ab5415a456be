package cn.yuanqi.environment.monitoring;

import java.util.Set;
import java.util.UUID;

/**
 * An outlet was opened or edited.
 *
 * @param mns the MNs that it had before and has now
 */
public record OutletChanged(String parkId, UUID outletId, Set<String> mns) {
}
