package cn.yuanqi.environment.monitoring;

import java.util.Set;

/** How far something asked of a logger has come. */
public enum CommandState {
    /** Waits to be sent. */
    ORDERED,
    /** Sent, and the logger has not said yet whether it will (9011). */
    SENT,
    /** The logger will, and has not said yet how it went (9012). */
    ACCEPTED,
    /** Done, as the logger says. */
    DONE,
    /** The logger has no data of that time. */
    NO_DATA,
    /** The logger will not, or could not; its code says why. */
    REFUSED, FAILED,
    /** Asked as often as the standard says, and no word of it, or of how it went. */
    TIMED_OUT,
    /** No logger was connected in time. */
    NOT_CONNECTED,
    /** Withdrawn by a person; what was sent is not called back. */
    CANCELLED;

    static final Set<CommandState> OPEN = Set.of(ORDERED, SENT, ACCEPTED);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
