package cn.yuanqi.notification.inbox;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import cn.yuanqi.tenancy.InPark;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Forgets old entries, a bounded number per park and round: what they tell of stands in the rooms themselves. */
@ApplicationScoped
public class InboxKeeping {
    private static final int BATCH = 1_000;

    @Inject
    InPark parks;
    @Inject
    Clock clock;
    @ConfigProperty(name = "yuanqi.inbox.keep-days", defaultValue = "180")
    int keepDays;

    @Scheduled(every = "${yuanqi.inbox.purge:1h}", concurrentExecution = ConcurrentExecution.SKIP)
    public void purge() {
        var before = clock.instant().minus(Duration.ofDays(keepDays));
        parks.inEach(park -> InboxEntry.forget(before, BATCH));
    }
}
