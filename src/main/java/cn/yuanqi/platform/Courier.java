package cn.yuanqi.platform;

import java.util.UUID;

/** Carries the messages of one kind out of the house. */
public interface Courier {
    /** At most 32 characters. */
    String kind();

    /** Whether it can carry anything at all; until then its messages wait, without being tried. */
    boolean isReady();

    /**
     * Delivers one message, outside any transaction. Whatever it throws is written down and tried again later. The same
     * event id may come again after a crash: the receiver must be able to see that.
     */
    void deliver(UUID eventId, String payload);
}
