package cn.yuanqi.environment.inspection;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something happened to an order. Fired in the transaction that did so.
 *
 * @param entryId tells this time from another
 * @param note the demand, or what was said with the deed
 */
public record RectificationMoved(String parkId, UUID orderId, int number, UUID enterpriseId, UUID entryId,
        RectificationDeed deed, LocalDate dueOn, String note) {
}
