package cn.yuanqi.platform.local;

/** The local stack cannot start; the message is the whole story for the person at the keyboard, Chinese first, then English. */
public final class CannotStart extends RuntimeException {
    CannotStart(String chinese, String english) {
        super(chinese + "\n" + english);
    }
}
