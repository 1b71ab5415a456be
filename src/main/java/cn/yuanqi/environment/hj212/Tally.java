package cn.yuanqi.environment.hj212;

import java.util.EnumMap;
import java.util.Map;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What went over the port, counted. */
final class Tally {
    final Counter frames;
    final Counter answers;
    /** Frames that their listener refused, and those that it failed to store. */
    final Counter silenced;
    final Counter failed;
    private final Map<Refusal.Reason, Counter> refused = new EnumMap<>(Refusal.Reason.class);

    Tally(MeterRegistry registry) {
        frames = registry.counter("yuanqi.hj212.frames");
        answers = registry.counter("yuanqi.hj212.answers");
        silenced = registry.counter("yuanqi.hj212.silenced");
        failed = registry.counter("yuanqi.hj212.failed");
        for (Refusal.Reason reason : Refusal.Reason.values()) {
            refused.put(reason, registry.counter("yuanqi.hj212.refused", "reason", reason.name()));
        }
    }

    Counter refused(Refusal.Reason reason) {
        return refused.get(reason);
    }
}
