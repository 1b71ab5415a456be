package cn.yuanqi.environment.alerting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.ReadingLatest;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Looks for loggers that have fallen silent: nothing for so many reporting intervals. It may run in several processes at
 * once, the open slot lets one of them open the alert. Time in which this process did not listen is no silence.
 */
@ApplicationScoped
class SilenceWatch {
    @Inject
    InPark parks;
    @Inject
    Alerts alerts;
    @Inject
    Clock clock;
    private volatile Instant listeningSince;

    @Scheduled(every = "${yuanqi.alerting.silence-check:30s}", concurrentExecution = ConcurrentExecution.SKIP)
    void check() {
        if (listeningSince == null) {
            listeningSince = clock.instant();
        }
        parks.inEach(park -> checkPark(listeningSince, clock.instant()));
    }

    /** @param since when listening began */
    void checkPark(Instant since, Instant now) {
        var outlets = Outlet.all();
        if (outlets.isEmpty()) {
            return;
        }
        var heard = ReadingLatest.heard();
        var silent = Alert.openAt(outlets.stream().map(outlet -> outlet.id).toList()).stream()
                .filter(alert -> alert.kind() == AlertKind.OFFLINE).map(OpenAlert::outletId)
                .collect(Collectors.toSet());
        outlets.stream().filter(outlet -> !silent.contains(outlet.id)).forEach(outlet -> {
            var patience = Duration.ofSeconds((long) outlet.realtimeSeconds * outlet.offlineFactor);
            var due = lastSign(outlet, heard).plus(patience);
            if (due.isBefore(now) && since.plus(patience).isBefore(now)) {
                alerts.open(Opening.silent(outlet.id, outlet.enterpriseId, due));
            }
        });
    }

    /** When it was last heard, else when it was registered, which its id tells. */
    private static Instant lastSign(Outlet outlet, Map<UUID, Instant> heard) {
        var registered = Instant.ofEpochMilli(outlet.id.getMostSignificantBits() >>> 16);
        return heard.getOrDefault(outlet.id, registered);
    }
}
