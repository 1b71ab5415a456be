package cn.yuanqi.dashboard;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

import cn.yuanqi.dashboard.LiveBus.Written;

/**
 * The values that a stream has still to send: so many in a turn just as they come, beyond that only the newest of each
 * figure. More than that no eye can follow, and writing them would take the time that the frames behind them need.
 */
final class LiveValues {
    static final long TURN_MILLIS = 250;
    static final int IN_A_TURN = 250;
    private static final long TURN = TimeUnit.MILLISECONDS.toNanos(TURN_MILLIS);
    /** For a reader that does not ask. */
    private static final int MOST_READY = 1_000;
    private static final int MOST_HELD = 10_000;

    private final Queue<Written> ready = new ArrayDeque<>();
    private final Map<LiveEvent.Figure, Written> held = new LinkedHashMap<>();
    private int left = IN_A_TURN;
    private long turn;

    /** @param now by {@link System#nanoTime()} */
    void add(Written value, long now) {
        if (held.isEmpty() && now - turn >= TURN) {
            begin(now);
        }
        if (held.isEmpty() && left > 0) {
            send(value);
        } else {
            held.put(value.of(), value);
            if (held.size() > MOST_HELD) {
                held.remove(held.keySet().iterator().next());
            }
        }
    }

    /** Whether some wait for the next turn. */
    boolean waits() {
        return !held.isEmpty();
    }

    /** Begins the next turn with those that waited longest. */
    void nextTurn(long now) {
        begin(now);
        for (var each = held.values().iterator(); left > 0 && each.hasNext(); each.remove()) {
            send(each.next());
        }
    }

    Written poll() {
        return ready.poll();
    }

    void clear() {
        ready.clear();
        held.clear();
    }

    private void begin(long now) {
        turn = now;
        left = IN_A_TURN;
    }

    private void send(Written value) {
        left--;
        if (ready.size() == MOST_READY) {
            ready.poll();
        }
        ready.add(value);
    }
}
