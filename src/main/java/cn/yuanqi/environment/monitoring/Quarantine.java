package cn.yuanqi.environment.monitoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import cn.yuanqi.tenancy.InPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Keeps refused frames where whoever may see them finds them, never in another park, and never more than the quota. */
@ApplicationScoped
class Quarantine {
    @Inject
    InPark inPark;
    @Inject
    Clock clock;

    private final QuarantineQuota quota;

    @Inject
    Quarantine(MonitoringConfig config) {
        quota = new QuarantineQuota(config.refusedPerHour());
    }

    void keep(List<Arrival> refused) {
        Map<String, List<Arrival>> ofParks = new LinkedHashMap<>();
        long now = clock.millis();
        for (Arrival arrival : refused) {
            if (quota.admits(arrival.mn(), arrival.peerHost(), now)) {
                var parkId = arrival.logger == null ? "" : arrival.logger.parkId();
                ofParks.computeIfAbsent(parkId, park -> new ArrayList<>()).add(arrival);
            }
        }
        ofParks.forEach((parkId, arrivals) -> {
            if (parkId.isEmpty()) {
                keepUnknown(arrivals);
            } else {
                inPark.run(parkId, () -> arrivals.forEach(arrival -> RefusedFrame.of(arrival).persist()));
            }
        });
    }

    @ActivateRequestContext
    void keepUnknown(List<Arrival> arrivals) {
        QuarkusTransaction.requiringNew().run(() -> arrivals.forEach(arrival -> UnknownFrame.of(arrival).persist()));
    }
}
