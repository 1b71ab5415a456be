package cn.yuanqi.environment.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** What an operator watches of the intake: how many frames wait, since when the oldest does, how long answers take. */
@ApplicationScoped
class IntakeMeters {
    private static final Duration[] BOUNDS = {Duration.ofMillis(10), Duration.ofMillis(25), Duration.ofMillis(50),
            Duration.ofMillis(100), Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1),
            Duration.ofMillis(2_500), Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofMinutes(1)};

    private final MeterRegistry registry;
    private final Clock clock;
    private final Timer answer;

    @Inject
    IntakeMeters(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        this.answer = Timer.builder("yuanqi.intake.answer").serviceLevelObjectives(BOUNDS).register(registry);
    }

    void watch(List<GroupWriter> writers) {
        Gauge.builder("yuanqi.intake.queue", writers, all -> all.stream().mapToInt(GroupWriter::waiting).sum())
                .register(registry);
        Gauge.builder("yuanqi.intake.oldest", writers, this::oldest).baseUnit("seconds").register(registry);
    }

    /** From the frame's arrival until its fate is durable. */
    <T> CompletionStage<T> timed(CompletionStage<T> fate) {
        var began = Timer.start(registry);
        return fate.whenComplete((told, failed) -> began.stop(answer));
    }

    private double oldest(List<GroupWriter> writers) {
        var now = clock.instant();
        return writers.stream().map(GroupWriter::oldest).filter(Objects::nonNull)
                .mapToLong(since -> Duration.between(since, now).toMillis()).max().orElse(0) / 1000.0;
    }
}
