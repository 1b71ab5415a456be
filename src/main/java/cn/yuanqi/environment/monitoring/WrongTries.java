package cn.yuanqi.environment.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who says a wrong password too often is not listened to for a while: logger passwords have six digits. Bounded in MNs. */
@ApplicationScoped
class WrongTries {
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST = 10;
    private static final int MOST_MNS = 100_000;

    @Inject
    Clock clock;

    private final Map<String, Integer> wrong = new HashMap<>();
    private long window;

    synchronized boolean shutOut(String mn) {
        turn();
        return wrong.getOrDefault(mn, 0) >= MOST;
    }

    synchronized void wrong(String mn) {
        turn();
        if (wrong.size() < MOST_MNS || wrong.containsKey(mn)) {
            wrong.merge(mn, 1, Integer::sum);
        }
    }

    private void turn() {
        long now = clock.millis() / WINDOW.toMillis();
        if (now != window) {
            window = now;
            wrong.clear();
        }
    }
}
