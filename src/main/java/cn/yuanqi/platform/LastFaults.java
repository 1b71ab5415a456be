package cn.yuanqi.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The last faults of this instance, to be looked up in its log by their number; nothing of what was asked or answered. */
@ApplicationScoped
public class LastFaults {
    private static final int KEPT = 20;
    private static final Pattern ID = Pattern
            .compile("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/parks/)[^/]+|(?<==).*|(?<=/invitations/)[^/]+");

    @Inject
    Clock clock;

    private final Deque<Fault> kept = new ArrayDeque<>();

    /** @param reference as the page showed it, "-" for work that nobody asked for @param where without the ids of a park's things @param kind of the exception */
    public record Fault(Instant at, String reference, String where, String kind) {
    }

    void note(String reference, String where, Throwable fault) {
        var one = new Fault(clock.instant(), reference, ID.matcher(where).replaceAll("…"),
                fault.getClass().getSimpleName());
        synchronized (kept) {
            kept.addFirst(one);
            if (kept.size() > KEPT) {
                kept.removeLast();
            }
        }
    }

    /** The latest first. */
    public List<Fault> all() {
        synchronized (kept) {
            return List.copyOf(kept);
        }
    }
}
