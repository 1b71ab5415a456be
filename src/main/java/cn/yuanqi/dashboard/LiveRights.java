package cn.yuanqi.dashboard;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.identity.Membership;
import cn.yuanqi.platform.Duty;
import cn.yuanqi.platform.OnDuty;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Ends the streams of those who may not see them any more; asks once for each viewer, not for each stream. */
@ApplicationScoped
class LiveRights {
    @Inject
    LiveBus bus;

    @OnDuty(Duty.WEB)
    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void check() {
        Map<Viewer, Boolean> entitled = new HashMap<>();
        for (var stream : bus.streams()) {
            if (!entitled.computeIfAbsent(stream.viewer(), LiveRights::isEntitled)) {
                stream.end();
            }
        }
    }

    private static boolean isEntitled(Viewer viewer) {
        var places = Membership.placesNow(viewer.personId(), viewer.parkId());
        return viewer.enterpriseId() == null
                ? places.stream().anyMatch(place -> place.role().ofPark())
                : places.stream().anyMatch(place -> viewer.enterpriseId().equals(place.enterpriseId()));
    }
}
