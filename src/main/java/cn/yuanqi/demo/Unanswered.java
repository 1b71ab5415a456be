package cn.yuanqi.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The messages that a logger has sent and nobody has acknowledged yet: repeated after 10 s, three times, as loggers do. */
final class Unanswered {
    static final Duration PATIENCE = Duration.ofSeconds(10);
    static final int REPEATS = 3;

    private final Map<String, Sent> byQn = new LinkedHashMap<>();

    /** @param times how often it went out */
    private record Sent(byte[] packet, Instant at, int times) {
    }

    void sent(String qn, byte[] packet, Instant now) {
        byQn.put(qn, new Sent(packet, now, 1));
    }

    /** @return whether this was waited for */
    boolean answered(String qn) {
        return byQn.remove(qn) != null;
    }

    int size() {
        return byQn.size();
    }

    /** What is to be sent again now; what was sent often enough is given up. */
    List<byte[]> due(Instant now) {
        var due = new ArrayList<byte[]>();
        var entries = byQn.entrySet().iterator();
        while (entries.hasNext()) {
            var entry = entries.next();
            var sent = entry.getValue();
            if (sent.at.plus(PATIENCE).isAfter(now)) {
                continue;
            }
            if (sent.times > REPEATS) {
                entries.remove();
            } else {
                due.add(sent.packet);
                entry.setValue(new Sent(sent.packet, now, sent.times + 1));
            }
        }
        return due;
    }
}
