package cn.yuanqi.leasing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Looks at the leases' days: tells of those that end in 90, 60 and 30 days, once each, and lets those that are past their
 * end hold their units on. It may run in several processes at once: the database lets one of them note a step.
 */
@ApplicationScoped
class LeaseWatch {
    private static final List<Integer> STEPS = List.of(30, 60, 90);
    @Inject
    InPark parks;
    @Inject
    Holdovers holdovers;
    @Inject
    Event<LeaseExpiring> expiring;
    @Inject
    Clock clock;

    @Scheduled(every = "${yuanqi.leasing.check:1h}", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void check() {
        parks.inEach(park -> look(park, clock.instant().atZone(park.zoneId()).toLocalDate()));
    }

    /** A lease that is first seen late is told of once, by the step that it has reached. */
    void look(Park park, LocalDate today) {
        for (Lease lease : Lease.endingIn(today, today.plusDays(90))) {
            var passed = STEPS.stream().filter(step -> !lease.endsOn.isAfter(today.plusDays(step))).toList();
            int reached = passed.get(0);
            if (lease.successorId == null && !LeaseReminder.told(lease, reached)) {
                LeaseReminder.note(lease, passed, clock.instant());
                expiring.fire(new LeaseExpiring(park.id, lease.id, lease.enterpriseId, lease.number, lease.endsOn,
                        reached));
            }
        }
        holdovers.holdOn(today);
    }
}
