package cn.yuanqi.environment.monitoring;

import java.util.List;

/**
 * Readings of one park were stored. Fired inside their transaction, so that what listeners write stands or falls with
 * the readings; repeated frames are not in it.
 *
 * @param readings in the order of their receipt
 */
public record ReadingsStored(String parkId, List<StoredReading> readings) {
}
