package cn.yuanqi.dashboard;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Gives those who ask the same at the same time one answer together, as all screens do that one event wakes: while an
 * answer is sought, whoever comes waits for the next one, so that nobody gets one from before they asked.
 *
 * @param <K> says all that the answer depends on, the park first
 */
final class SharedAnswer<K, V> {
    private final Map<K, Turns<V>> turns = new ConcurrentHashMap<>();

    /** @param running what is being sought, {@code null} for nothing @param next what begins when it is found */
    private record Turns<V>(CompletableFuture<V> running, CompletableFuture<V> next) {
    }

    V of(K question, Supplier<V> seeking) {
        var mine = new CompletableFuture<V>();
        var turn = turns.compute(question, (asked, now) -> now == null
                ? new Turns<>(mine, null)
                : now.next == null ? new Turns<>(now.running, mine) : now);
        if (turn.running == mine) {
            return seek(question, mine, seeking);
        }
        if (turn.next == mine) {
            turn.running.handle((found, failed) -> null).join();
            turns.put(question, new Turns<>(mine, null));
            return seek(question, mine, seeking);
        }
        return found(turn.next);
    }

    private V seek(K question, CompletableFuture<V> mine, Supplier<V> seeking) {
        try {
            mine.complete(seeking.get());
        } catch (RuntimeException | Error failed) {
            mine.completeExceptionally(failed);
        }
        turns.computeIfPresent(question, (asked, now) -> now.running == mine && now.next == null ? null : now);
        return found(mine);
    }

    private static <V> V found(CompletableFuture<V> answer) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
