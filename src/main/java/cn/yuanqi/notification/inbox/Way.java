package cn.yuanqi.notification.inbox;

/** How a person is told of a topic on one channel. */
public enum Way {
    AT_ONCE, DIGEST, OFF
}
