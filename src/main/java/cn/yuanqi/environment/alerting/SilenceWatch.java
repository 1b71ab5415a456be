package cn.yuanqi.environment.alerting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
        var now = clock.instant();
        Map<String, List<Opening>> silent = new HashMap<>();
        parks.inEach(park -> silent.put(park.id, silent(listeningSince, now)));
        silent.forEach(this::tell);
    }

    /** Each in a transaction of its own: when a whole park falls silent, readings must not wait for all of it. */
    void tell(String park, List<Opening> silent) {
        silent.forEach(opening -> parks.run(park, () -> alerts.open(opening)));
    }

    /**
     * The outlets of the current park that are newly silent.
     *
     * @param since when listening began
     */
    List<Opening> silent(Instant since, Instant now) {
        var outlets = Outlet.all();
        if (outlets.isEmpty()) {
            return List.of();
        }
        var heard = ReadingLatest.heard();
        var known = Alert.openAt(outlets.stream().map(outlet -> outlet.id).toList()).stream()
                .filter(alert -> alert.kind() == AlertKind.OFFLINE).map(OpenAlert::outletId)
                .collect(Collectors.toSet());
        var dismissed = Alert.silencesDismissed();
        var silent = new ArrayList<Opening>();
        for (var outlet : outlets) {
            var patience = Duration.ofSeconds((long) outlet.realtimeSeconds * outlet.offlineFactor);
            var heardAt = lastSign(outlet, heard);
            var due = heardAt.plus(patience);
            boolean told = dismissed.getOrDefault(outlet.id, Instant.EPOCH).isAfter(heardAt);
            if (!told && !known.contains(outlet.id) && due.isBefore(now) && since.plus(patience).isBefore(now)) {
                silent.add(Opening.silent(outlet.id, outlet.enterpriseId, due));
            }
        }
        return silent;
    }

    /** When it was last heard, else when it was registered, which its id tells. */
    private static Instant lastSign(Outlet outlet, Map<UUID, Instant> heard) {
        var registered = Instant.ofEpochMilli(outlet.id.getMostSignificantBits() >>> 16);
        return heard.getOrDefault(outlet.id, registered);
    }
}
