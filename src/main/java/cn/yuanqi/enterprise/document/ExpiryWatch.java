package cn.yuanqi.enterprise.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.tenancy.CurrentPark;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Reminds of documents that expire, by the park's days. It may run in several processes at once: the row of a reminder
 * can be written once. A step that nobody was there to see is made up for, as long as the next one has not come.
 */
@ApplicationScoped
class ExpiryWatch {
    @Inject
    InPark parks;
    @Inject
    CurrentPark current;
    @Inject
    Clock clock;
    @Inject
    Event<DocumentExpiring> expiring;

    /** A document whose step has come. */
    record Due(UUID documentId, LocalDate expiresOn, int step) {
    }

    @Scheduled(every = "${yuanqi.documents.expiry-check:30m}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void check() {
        Map<String, List<Due>> due = new HashMap<>();
        parks.inEach(park -> due.put(park.id, due(today())));
        due.forEach((park, each) -> each.forEach(one -> remind(park, one)));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(current.zone()));
    }

    /** What the current park has to be reminded of on that day. */
    List<Due> due(LocalDate today) {
        var documents = Document.expiringBetween(today, today.plusDays(DocumentStatus.SOON));
        Set<Due> sent = DocumentReminder.of(documents).stream()
                .map(each -> new Due(each.documentId, each.expiresOn, each.step)).collect(Collectors.toSet());
        var due = new ArrayList<Due>();
        for (Document document : documents) {
            Step.at(ChronoUnit.DAYS.between(today, document.expiresOn)).ifPresent(step -> {
                var one = new Due(document.id, document.expiresOn, step);
                if (!sent.contains(one)) {
                    due.add(one);
                }
            });
        }
        return due;
    }

    /** Each in a transaction of its own, so that one lost race does not take back the others. */
    void remind(String park, Due due) {
        try {
            parks.run(park, () -> send(due));
        } catch (ConstraintViolationException otherWasFaster) {
            return;
        }
    }

    private void send(Due due) {
        Document document = Document.findById(due.documentId());
        if (document.withdrawnAt != null || !due.expiresOn().equals(document.expiresOn)) {
            return;
        }
        DocumentReminder.send(document, due.step(), clock.instant());
        int left = (int) ChronoUnit.DAYS.between(today(), document.expiresOn);
        expiring.fire(new DocumentExpiring(current.id(), document.enterpriseId, document.id, document.kind,
                document.title, document.expiresOn, due.step(), left));
    }
}
