package cn.yuanqi.environment.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who says a wrong password of an MN too often is not listened to about it for a while, since logger passwords have six
 * digits; others are, so that nobody can shut a site out. Bounded in memory.
 */
@ApplicationScoped
class WrongTries {
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST = 10;
    private static final int MOST_KNOWN = 100_000;

    @Inject
    Clock clock;

    private final Map<String, Integer> wrong = new HashMap<>();
    private long window;

    synchronized boolean shutOut(String mn, String peer) {
        turn();
        return wrong.getOrDefault(key(mn, peer), 0) >= MOST;
    }

    synchronized void wrong(String mn, String peer) {
        turn();
        if (wrong.size() < MOST_KNOWN || wrong.containsKey(key(mn, peer))) {
            wrong.merge(key(mn, peer), 1, Integer::sum);
        }
    }

    private static String key(String mn, String peer) {
        return mn + " " + peer;
    }

    private void turn() {
        long now = clock.millis() / WINDOW.toMillis();
        if (now != window) {
            window = now;
            wrong.clear();
        }
    }
}
