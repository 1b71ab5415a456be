package cn.yuanqi.booking;

/** What a room is held for. */
public enum BookingKind {
    MEETING,
    /** The park itself keeps it, for repairs above all. */
    BLOCK
}
