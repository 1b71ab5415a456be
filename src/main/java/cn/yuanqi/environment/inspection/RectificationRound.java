package cn.yuanqi.environment.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.tenancy.CurrentPark;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Reminds of orders that were not answered, by the park's days. May run in several processes: the entry's key lets one send. */
@ApplicationScoped
class RectificationRound {
    /** Days before the deadline, negative behind it. */
    static final List<Integer> STEPS = List.of(3, 1, -1, -7);

    @Inject
    InPark parks;
    @Inject
    CurrentPark current;
    @Inject
    Clock clock;
    @Inject
    Event<RectificationDue> due;

    @Scheduled(every = "${yuanqi.rectification.reminders:30m}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void check() {
        remind(clock);
    }

    /** Sends what the day calls for in each park; each in a transaction of its own. */
    void remind(Clock now) {
        Map<String, List<UUID>> owed = new HashMap<>();
        parks.inEach(park -> {
            var today = LocalDate.now(now.withZone(park.zoneId()));
            owed.put(park.id, Rectification.owed().stream().filter(order -> isDue(order, today))
                    .map(order -> order.id).toList());
        });
        owed.forEach((park, orders) -> orders.forEach(order -> remind(park, order, now)));
    }

    private void remind(String park, UUID id, Clock now) {
        try {
            parks.run(park, () -> send(id, now));
        } catch (ConstraintViolationException otherWasFaster) {
            return;
        }
    }

    /** Looks again at the order as it is now: it may have been answered meanwhile. */
    private void send(UUID id, Clock now) {
        var order = Rectification.held(id, null).orElseThrow();
        var today = LocalDate.now(now.withZone(current.zone()));
        if (!order.status.isOwed() || !isDue(order, today)) {
            return;
        }
        int step = step(order.dueOn, order.dueSince, today).getAsInt();
        RectificationEntry.reminded(order, step, now.instant());
        due.fire(new RectificationDue(current.id(), order.id, order.number, order.enterpriseId, order.dueOn, step,
                (int) ChronoUnit.DAYS.between(today, order.dueOn)));
    }

    private static boolean isDue(Rectification order, LocalDate today) {
        var step = step(order.dueOn, order.dueSince, today);
        return step.isPresent() && !RectificationEntry.isReminded(order, step.getAsInt());
    }

    /**
     * The latest step that was reached, so that a service that was down for days sends one reminder and not two. None for
     * a step of the day on which the deadline was set, or before.
     */
    static OptionalInt step(LocalDate dueOn, LocalDate since, LocalDate today) {
        return STEPS.stream().filter(step -> {
            var day = dueOn.minusDays(step);
            return !day.isAfter(today) && day.isAfter(since);
        }).mapToInt(Integer::intValue).min();
    }
}
