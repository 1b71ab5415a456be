package cn.yuanqi.environment.inspection;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An order's deadline is near, or past, and no answer has come. Fired in the transaction that notes it.
 *
 * @param step days before the deadline, negative behind it: tells this reminder from the others
 * @param days that are left, negative when they are over
 */
public record RectificationDue(String parkId, UUID orderId, int number, UUID enterpriseId, LocalDate dueOn, int step,
        int days) {
}
