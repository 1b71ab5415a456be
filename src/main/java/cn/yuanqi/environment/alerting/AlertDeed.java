package cn.yuanqi.environment.alerting;

/** What may happen to an alert once it is open. */
public enum AlertDeed {
    ACKNOWLEDGED, COMMENTED, ASSIGNED, ESCALATED,
    /** A reason was found why values look made up. */
    SUSPECTED,
    /** Late data changed the mean that opened it. */
    REVISED,
    /** Late data, or another limit, leave nothing that would have opened it. */
    WITHDRAWN,
    /** The logger was shut out, so nothing is expected of it. */
    LOGGER_OFF,
    /** Closed by a person. */
    DISMISSED,
    /** The enterprise was ordered to put it right; the order was closed; it was withdrawn. The note is its number. */
    ORDERED, RECTIFIED, ORDER_WITHDRAWN;

    /** Whether the note is the number of an order. */
    public boolean isOfOrder() {
        return this == ORDERED || this == RECTIFIED || this == ORDER_WITHDRAWN;
    }
}
