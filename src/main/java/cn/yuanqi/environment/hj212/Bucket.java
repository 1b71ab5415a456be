package cn.yuanqi.environment.hj212;

/** A rate: so many a second, twice as many after a pause. */
final class Bucket {
    private final double perMilli;
    private final double most;
    private double tokens;
    private long filled;

    Bucket(int perSecond, long now) {
        perMilli = perSecond / 1000.0;
        most = perSecond * 2.0;
        tokens = most;
        filled = now;
    }

    /** Takes one and says 0, or says in how many ms there will be one. */
    long take(long now) {
        tokens = Math.min(most, tokens + (now - filled) * perMilli);
        filled = now;
        if (tokens >= 1) {
            tokens--;
            return 0;
        }
        return (long) Math.ceil((1 - tokens) / perMilli);
    }
}
