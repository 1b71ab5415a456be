package cn.yuanqi.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.yuanqi.enterprise.Compliance;

/** How many enterprises have this status, and how many percent of all that is. */
record Share(Compliance status, long count, double percent) {

    static List<Share> of(Map<Compliance, Long> counts) {
        double all = Math.max(1, counts.values().stream().mapToLong(Long::longValue).sum());
        var mix = new ArrayList<Share>();
        for (var status : Compliance.values()) {
            long count = counts.getOrDefault(status, 0L);
            mix.add(new Share(status, count, Math.round(count / all * 1000) / 10.0));
        }
        return mix;
    }
}
