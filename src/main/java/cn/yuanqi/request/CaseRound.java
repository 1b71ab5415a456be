package cn.yuanqi.request;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.request.CaseReminded.Kind;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Reminds the park of cases that are over their time, and enterprises of cases that wait long for them. It may run in
 * several processes at once: the row of a reminder can be written once.
 */
@ApplicationScoped
class CaseRound {
    @Inject
    InPark parks;
    @Inject
    Clock clock;
    @Inject
    Event<CaseReminded> reminded;

    /** A case that somebody has to be reminded of. @param ofTime when it was due, or since when it waits */
    record Due(UUID caseId, Kind kind, Instant ofTime) {
    }

    @Scheduled(every = "${yuanqi.requests.round:5m}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        Map<String, List<Due>> due = new HashMap<>();
        parks.inEach(park -> due.put(park.id, due(park)));
        due.forEach((park, all) -> all.forEach(one -> remind(park, one)));
    }

    /** In the current park. */
    List<Due> due(Park park) {
        var due = new ArrayList<Due>();
        if (ServiceSetting.ofPark().isEmpty()) {
            return due;
        }
        var now = clock.instant();
        ServiceCase.<ServiceCase>list("clock.dueAt < ?1 order by clock.dueAt", now)
                .forEach(one -> due.add(new Due(one.id, Kind.OVERDUE, one.clock.dueAt)));
        var calendar = ParkCalendar.now(park.zoneId());
        var patience = calendar.days(ServiceSetting.ofPark().orElseThrow().remindDays);
        ServiceCase.<ServiceCase>list("status = ?1 order by since", CaseStatus.WAITING_FOR_ENTERPRISE).stream()
                .filter(one -> calendar.between(one.since, now).compareTo(patience) >= 0)
                .forEach(one -> due.add(new Due(one.id, Kind.AWAITED, one.since)));
        due.removeIf(one -> ServiceReminder.isSent(one.caseId(), one.kind(), one.ofTime()));
        return due;
    }

    /** Each in a transaction of its own, so that one lost race does not take back the others. */
    void remind(String park, Due due) {
        try {
            parks.run(park, () -> send(park, due));
        } catch (ConstraintViolationException otherWasFaster) {
            return;
        }
    }

    private void send(String park, Due due) {
        ServiceCase one = ServiceCase.findById(due.caseId());
        boolean stands = due.kind() == Kind.OVERDUE
                ? due.ofTime().equals(one.clock.dueAt)
                : one.status == CaseStatus.WAITING_FOR_ENTERPRISE && due.ofTime().equals(one.since);
        if (stands) {
            ServiceReminder.send(one.id, due.kind(), due.ofTime(), clock.instant());
            reminded.fire(new CaseReminded(park, one.id, one.number, one.enterpriseId, one.editionId, due.kind(),
                    due.ofTime(), one.assigneeId));
        }
    }
}
