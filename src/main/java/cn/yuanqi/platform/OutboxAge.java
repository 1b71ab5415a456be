package cn.yuanqi.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** How long the oldest message waits that has not gone and was not given up, in seconds; looked at now and then, not at each question. */
@ApplicationScoped
class OutboxAge {
    @Inject
    MeterRegistry registry;
    @Inject
    Clock clock;

    private volatile Instant oldest;
    private volatile long givenUp;

    void begin(@Observes StartupEvent started) {
        Gauge.builder("yuanqi.outbox.age", this::seconds).baseUnit("seconds").register(registry);
        Gauge.builder("yuanqi.outbox.given.up", () -> givenUp).register(registry);
    }

    @Scheduled(every = "${yuanqi.outbox.look:30s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        QuarkusTransaction.requiringNew().run(() -> {
            oldest = OutboxMessage.oldestUnsent().orElse(null);
            givenUp = OutboxMessage.givenUp();
        });
    }

    private double seconds() {
        var since = oldest;
        return since == null ? 0 : Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }
}
