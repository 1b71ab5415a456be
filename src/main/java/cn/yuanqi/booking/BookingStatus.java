package cn.yuanqi.booking;

/** Where a booking stands; the first two hold their time. */
public enum BookingStatus {
    REQUESTED, CONFIRMED, REFUSED, CANCELLED;

    boolean holds() {
        return this == REQUESTED || this == CONFIRMED;
    }
}
