package cn.yuanqi.environment.monitoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import cn.yuanqi.tenancy.CurrentPark;

/** The dated limits of outlets, remembered for a short while, for those who judge every reading. */
@ApplicationScoped
public class LimitBook {
    @Inject
    MonitoringConfig config;
    @Inject
    CurrentPark park;

    private final Map<Key, Page> pages = new ConcurrentHashMap<>();
    private final AtomicInteger changes = new AtomicInteger();

    private record Key(String parkId, UUID outletId) {
    }

    private record Page(LimitsInForce limits, long until) {
    }

    /** The limits of these outlets of the current park; what is no outlet of it is left out. Needs a transaction. */
    public Map<UUID, LimitsInForce> of(Collection<UUID> outletIds) {
        var found = new HashMap<UUID, LimitsInForce>();
        List<UUID> missing = new ArrayList<>();
        long now = System.nanoTime();
        var here = park.id();
        for (UUID id : outletIds) {
            var page = pages.get(new Key(here, id));
            if (page == null || page.until - now < 0) {
                missing.add(id);
            } else {
                found.put(id, page.limits);
            }
        }
        if (!missing.isEmpty()) {
            read(missing, found);
        }
        return found;
    }

    private void read(List<UUID> outletIds, Map<UUID, LimitsInForce> found) {
        int before = changes.get();
        long until = System.nanoTime() + config.memory().toNanos();
        for (Outlet outlet : Outlet.byIds(outletIds)) {
            var limits = outlet.limitsInForce();
            found.put(outlet.id, limits);
            if (changes.get() == before) {
                pages.put(new Key(park.id(), outlet.id), new Page(limits, until));
            }
        }
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutletChanged changed) {
        changes.incrementAndGet();
        pages.remove(new Key(changed.parkId(), changed.outletId()));
    }
}
