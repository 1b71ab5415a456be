package cn.yuanqi.platform.local;

/** Waiting between two looks at a process. */
final class Pause {
    private Pause() {
    }

    static void milliseconds(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
