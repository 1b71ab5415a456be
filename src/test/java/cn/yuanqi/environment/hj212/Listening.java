package cn.yuanqi.environment.hj212;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import cn.yuanqi.environment.hj212.FrameListener.Fate;

/** A listener whose decisions a test controls; by default it answers at once. */
final class Listening implements FrameListener {
    final List<ReceivedFrame> received = Collections.synchronizedList(new ArrayList<>());
    final List<Refusal> refused = new CopyOnWriteArrayList<>();
    final List<CompletableFuture<Fate>> held = new CopyOnWriteArrayList<>();
    final AtomicInteger mostHeld = new AtomicInteger();
    volatile Function<Frame, CompletionStage<Fate>> decision = frame -> CompletableFuture.completedFuture(Fate.ANSWER);

    @Override
    public CompletionStage<Fate> received(ReceivedFrame frame) {
        received.add(frame);
        return decision.apply(frame.frame());
    }

    @Override
    public void refused(Refusal refusal, Set<String> speakers) {
        refused.add(refusal);
    }

    /** From now on every decision waits in {@link #held}. */
    void hold() {
        decision = frame -> {
            CompletableFuture<Fate> fate = new CompletableFuture<>();
            held.add(fate);
            mostHeld.accumulateAndGet((int) held.stream().filter(f -> !f.isDone()).count(), Math::max);
            return fate;
        };
    }

    List<Refusal.Reason> reasons() {
        return refused.stream().map(Refusal::reason).toList();
    }

    static Map<String, String> with(String... pairs) {
        Map<String, String> settings = new HashMap<>(Map.of("port", "0", "host", "127.0.0.1"));
        for (int i = 0; i < pairs.length; i += 2) {
            settings.put(pairs[i], pairs[i + 1]);
        }
        return settings;
    }
}
