package cn.yuanqi.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.SuccessfulExecution;
import io.quarkus.scheduler.Trigger;

/**
 * How long ago each kind of scheduled work last succeeded here, in seconds (since the start when it never did), beside
 * how often it should run: an operator pages on an age of several periods.
 */
@ApplicationScoped
class JobTimes {
    private static final int BEHIND_THE_DUTIES = 5_000;

    @Inject
    MeterRegistry registry;
    @Inject
    Scheduler scheduler;
    @Inject
    Clock clock;
    @Inject
    LastFaults faults;

    private final Map<String, Instant> succeeded = new ConcurrentHashMap<>();

    void begin(@Observes @Priority(BEHIND_THE_DUTIES) StartupEvent started) {
        if (!scheduler.isStarted()) {
            return;
        }
        var now = clock.instant();
        for (Trigger job : scheduler.getScheduledJobs()) {
            if (!scheduler.isPaused(job.getId())) {
                var tags = tags(job);
                succeeded.put(name(job), now);
                Gauge.builder("yuanqi.job.age", () -> age(name(job))).baseUnit("seconds").tags(tags)
                        .register(registry);
                Gauge.builder("yuanqi.job.period", () -> period(job)).baseUnit("seconds").tags(tags)
                        .register(registry);
                registry.counter("yuanqi.job.failed", tags);
            }
        }
    }

    void succeeded(@Observes SuccessfulExecution done) {
        succeeded.put(name(done.getExecution().getTrigger()), clock.instant());
    }

    void failed(@Observes FailedExecution failed) {
        var job = failed.getExecution().getTrigger();
        registry.counter("yuanqi.job.failed", tags(job)).increment();
        faults.note("-", name(job), failed.getException());
    }

    private double age(String job) {
        return Duration.between(succeeded.get(job), clock.instant()).toMillis() / 1000.0;
    }

    /** From one run to the next; before the first two it is not known. */
    private static double period(Trigger job) {
        var previous = job.getPreviousFireTime();
        var next = job.getNextFireTime();
        return previous == null || next == null ? Double.NaN : Duration.between(previous, next).toMillis() / 1000.0;
    }

    private static Tags tags(Trigger job) {
        return Tags.of("job.name", name(job));
    }

    /** {@code LateFeeRound.round} of {@code cn.yuanqi.billing.LateFeeRound#round}. */
    private static String name(Trigger job) {
        var description = job.getMethodDescription() == null ? job.getId() : job.getMethodDescription();
        return description.substring(description.substring(0, Math.max(0, description.indexOf('#'))).lastIndexOf('.')
                + 1).replace('#', '.');
    }
}
