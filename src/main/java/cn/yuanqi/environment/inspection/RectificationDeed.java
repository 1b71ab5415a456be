package cn.yuanqi.environment.inspection;

/** What may happen to an order. */
public enum RectificationDeed {
    ORDERED, ANSWERED,
    /** The re-inspection found the answer insufficient. */
    RETURNED,
    /** The re-inspection found it put right. */
    CLOSED, WITHDRAWN,
    /** The deadline was reminded of. */
    REMINDED
}
