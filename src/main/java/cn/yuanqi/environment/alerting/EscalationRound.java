package cn.yuanqi.environment.alerting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Tells the next person when nobody reacts. Each alert and step in a transaction of its own that holds the alert: of two
 * instances the second waits, finds the step gone through, and says nothing; so does one that an officer was faster than.
 */
@ApplicationScoped
class EscalationRound {
    @Inject
    InPark parks;
    @Inject
    Clock clock;
    @Inject
    Event<AlertEscalated> escalated;

    /** An alert that a step waits for. */
    record Due(UUID alertId, UUID stepId) {
    }

    @Scheduled(every = "${yuanqi.alerting.escalation-round:1m}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        var now = clock.instant();
        Map<String, List<Due>> due = new HashMap<>();
        parks.inEach(park -> due.put(park.id, due(now)));
        due.forEach((park, all) -> all.forEach(one -> parks.run(park, () -> escalate(park, one))));
    }

    /** In the current park. */
    static List<Due> due(Instant now) {
        var due = new ArrayList<Due>();
        for (var step : EscalationStep.all()) {
            step.due(now).forEach(alert -> due.add(new Due(alert, step.id)));
        }
        return due;
    }

    /** Whether it was this call that told of it. */
    boolean escalate(String park, Due due) {
        var step = EscalationStep.byId(due.stepId()).orElse(null);
        var alert = Alert.held(List.of(due.alertId())).stream().findFirst().orElse(null);
        if (step == null || alert == null || alert.acknowledgedAt != null
                || AlertEntry.isThrough(alert.id, step.id)) {
            return false;
        }
        AlertEntry.escalated(alert, step, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Audit.did("escalated", alert, Map.of(), Map.of("minutes", step.minutes, "role", step.role));
        escalated.fire(new AlertEscalated(park, AlertView.of(alert), step.id, step.minutes, step.role));
        return true;
    }
}
