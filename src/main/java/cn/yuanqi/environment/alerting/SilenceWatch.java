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
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.OutletChanged;
import cn.yuanqi.environment.monitoring.ReadingLatest;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Looks for loggers that have fallen silent: nothing for so many reporting intervals. It may run in several processes at
 * once, the open slot lets one of them open the alert. Time in which this process did not listen is no silence, nor is
 * time in which the logger was shut out. An announced stop changes nothing: a logger that stands still says so by flag F.
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
        parks.inEach(park -> {
            Alert.silencesOfDisabled().forEach(alert -> endOf(alert, now));
            silent.put(park.id, silent(listeningSince, now));
        });
        silent.forEach(this::tell);
    }

    /** Of a logger that is shut out nothing is expected, so its silence ends with the change that shuts it out. */
    void changed(@Observes OutletChanged change) {
        if (!Outlet.byId(change.outletId()).orElseThrow().logger.enabled) {
            Alert.openOne(Opening.silenceOf(change.outletId())).ifPresent(alert -> endOf(alert, clock.instant()));
        }
    }

    private void endOf(Alert alert, Instant now) {
        Alert.held(List.of(alert.id)).forEach(held -> {
            AlertEntry.loggerOff(held, now);
            alerts.close(held, now);
        });
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
        var outlets = Outlet.all().stream().filter(outlet -> outlet.logger.enabled).toList();
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

    /** When it was last heard, else when it was registered, which its id tells; not before it was let in again. */
    private static Instant lastSign(Outlet outlet, Map<UUID, Instant> heard) {
        var sign = heard.getOrDefault(outlet.id, Ids.made(outlet.id));
        var letIn = outlet.logger.enabledAt;
        return letIn != null && letIn.isAfter(sign) ? letIn : sign;
    }
}
