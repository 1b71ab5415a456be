package cn.yuanqi.platform.local;

/** Stands for a server in tests: it lives until it is ended. */
final class Sleeper {
    private Sleeper() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        Thread.sleep(Long.MAX_VALUE);
    }
}
