package cn.yuanqi.booking;

import java.util.UUID;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;

/**
 * Whose bookings the asker may know.
 *
 * @param staff operators and leaders know all
 * @param enterpriseId whose people know their own, {@code null} for none
 */
record BookingSight(boolean staff, UUID enterpriseId) {

    static BookingSight of(Actor actor) {
        return new BookingSight(actor.has(Role.OPERATOR) || actor.has(Role.LEADER), actor.enterpriseId());
    }

    boolean sees(Booking booking) {
        return staff || booking.enterpriseId != null && booking.enterpriseId.equals(enterpriseId);
    }
}
