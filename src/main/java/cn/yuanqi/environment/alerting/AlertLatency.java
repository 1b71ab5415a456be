package cn.yuanqi.environment.alerting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import cn.yuanqi.environment.monitoring.ReadingsStored;
import cn.yuanqi.environment.monitoring.StoredReading;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;

/** How long it takes from a value's arrival until the alert that it opened is durable. */
@ApplicationScoped
class AlertLatency {
    private static final int BEFORE_THE_RULES = 1;
    private static final Duration[] BOUNDS = {Duration.ofMillis(100), Duration.ofMillis(250), Duration.ofMillis(500),
            Duration.ofSeconds(1), Duration.ofMillis(2_500), Duration.ofSeconds(5), Duration.ofSeconds(15),
            Duration.ofMinutes(1)};
    private static final Object ARRIVED = AlertLatency.class;

    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;
    private final Timer latency;

    @Inject
    AlertLatency(TransactionSynchronizationRegistry transaction, Clock clock, MeterRegistry registry) {
        this.transaction = transaction;
        this.clock = clock;
        this.latency = Timer.builder("yuanqi.alert.latency").serviceLevelObjectives(BOUNDS).register(registry);
    }

    /** Told from the start, so that nobody takes its absence for silence. */
    void begin(@Observes StartupEvent started) {
        latency.count();
    }

    void stored(@Observes @Priority(BEFORE_THE_RULES) ReadingsStored stored) {
        if (transaction.getTransactionKey() != null) {
            stored.readings().stream().filter(reading -> !reading.computed()).map(StoredReading::receivedAt)
                    .min(Instant::compareTo).ifPresent(at -> transaction.putResource(ARRIVED, at));
        }
    }

    void opened(@Observes AlertOpened opened) {
        if (transaction.getTransactionKey() != null && transaction.getResource(ARRIVED) instanceof Instant arrived) {
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // Only a commit counts.
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        latency.record(Duration.between(arrived, clock.instant()));
                    }
                }
            });
        }
    }
}
