package cn.yuanqi.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Empties the outbox. Each message is claimed in a short transaction, carried outside of it, and marked in another: a
 * process that dies in between leaves a claim that runs out, and the message goes again.
 */
@ApplicationScoped
public class OutboxSender {
    /** Longer than any courier may take. */
    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final int HANDFUL = 20;

    @Inject
    @Any
    Instance<Courier> couriers;
    @Inject
    Clock clock;

    private record Parcel(UUID id, UUID eventId, String kind, String payload) {
    }

    /** Sends what is due now, and what a courier puts into the box meanwhile. */
    @Scheduled(every = "${yuanqi.outbox.check:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void send() {
        Map<String, Courier> ready = couriers.stream().filter(Courier::isReady)
                .collect(Collectors.toMap(Courier::kind, courier -> courier));
        boolean more = !ready.isEmpty();
        while (more) {
            var handful = due(ready);
            long taken = handful.stream().filter(parcel -> carry(parcel, ready.get(parcel.kind()))).count();
            more = taken > 0;
        }
    }

    private List<Parcel> due(Map<String, Courier> ready) {
        return QuarkusTransaction.requiringNew()
                .call(() -> OutboxMessage.due(ready.keySet(), clock.instant(), HANDFUL).stream()
                        .map(message -> new Parcel(message.id, message.eventId, message.kind, message.payload))
                        .toList());
    }

    /** @return whether this sender had it, gone or not */
    private boolean carry(Parcel parcel, Courier courier) {
        var now = clock.instant();
        if (!QuarkusTransaction.requiringNew().call(() -> OutboxMessage.claim(parcel.id(), now, now.plus(CLAIM)))) {
            return false;
        }
        try {
            courier.deliver(parcel.eventId(), parcel.payload());
        } catch (RuntimeException notGone) {
            writeDown(parcel, notGone);
            return true;
        }
        QuarkusTransaction.requiringNew().run(() -> OutboxMessage.sent(parcel.id(), clock.instant()));
        return true;
    }

    private void writeDown(Parcel parcel, RuntimeException notGone) {
        boolean over = QuarkusTransaction.requiringNew()
                .call(() -> OutboxMessage.failed(parcel.id(), notGone, clock.instant()));
        Log.warnf("%s %s was not sent%s: %s", parcel.kind(), parcel.eventId(), over ? ", given up" : "", notGone);
    }
}
