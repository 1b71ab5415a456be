package cn.yuanqi.environment.monitoring;

import java.util.HashMap;
import java.util.Map;

/**
 * How many refused frames are kept: so many an hour for each MN, ten times as many for each peer address, fifty times
 * as many in all, so that a flood is seen but cannot fill the disk.
 */
final class QuarantineQuota {
    private static final long HOUR = 3_600_000;
    private static final int PEER = 10;
    private static final int ALL = 50;

    private final int perMn;
    private final Map<String, Integer> kept = new HashMap<>();
    private long hour;
    private int all;

    QuarantineQuota(int perMn) {
        this.perMn = perMn;
    }

    /** Whether a refused frame is kept; counts it if so. */
    synchronized boolean admits(String mn, String peer, long millis) {
        if (millis / HOUR != hour) {
            hour = millis / HOUR;
            kept.clear();
            all = 0;
        }
        var peerKey = "peer " + peer;
        if (all >= perMn * ALL || kept.getOrDefault(mn, 0) >= perMn || kept.getOrDefault(peerKey, 0) >= perMn * PEER) {
            return false;
        }
        all++;
        kept.merge(mn, 1, Integer::sum);
        kept.merge(peerKey, 1, Integer::sum);
        return true;
    }
}
