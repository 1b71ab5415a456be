package cn.yuanqi.environment.discharge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.environment.monitoring.Inflow;
import cn.yuanqi.tenancy.CurrentPark;

/** Which outlets of each park have inlets, remembered for a short while: every group of means asks. */
@ApplicationScoped
class BalanceBook {
    /** Another instance may have changed it. */
    private static final Duration MEMORY = Duration.ofSeconds(30);

    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(Map<UUID, Set<UUID>> inlets, Instant until) {
    }

    /** The outlets of the current park that have one of these on one of their sides. Needs a transaction. */
    Set<UUID> concernedBy(Collection<UUID> points) {
        var now = clock.instant();
        var page = known.get(park.id());
        if (page == null || !page.until.isAfter(now)) {
            page = new Known(Inflow.all(), now.plus(MEMORY));
            known.put(park.id(), page);
        }
        return page.inlets.entrySet().stream()
                .filter(one -> points.contains(one.getKey()) || one.getValue().stream().anyMatch(points::contains))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    void forget(String parkId) {
        known.remove(parkId);
    }
}
