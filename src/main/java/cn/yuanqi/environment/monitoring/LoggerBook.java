package cn.yuanqi.environment.monitoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Who an MN is, remembered for a short while: frames come by the thousand, bindings change by the year. The only place
 * that goes from an MN to a park; what it tells always comes from the park's own session.
 */
@ApplicationScoped
class LoggerBook {
    private static final int MOST_UNKNOWN = 10_000;

    @Inject
    MonitoringConfig config;
    @Inject
    InPark inPark;

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final AtomicInteger unknown = new AtomicInteger();
    /** Counts changes, so that what was read before a change is not remembered after it. */
    private final AtomicInteger changes = new AtomicInteger();

    /** @param logger {@code null} for an MN that nobody has bound */
    private record Page(KnownLogger logger, long until) {
    }

    /** The loggers of those MNs that are bound. */
    Map<String, KnownLogger> find(Collection<String> mns) {
        var found = new HashMap<String, KnownLogger>();
        var missing = new ArrayList<String>();
        long now = System.nanoTime();
        for (String mn : mns) {
            var page = pages.get(mn);
            if (page == null || page.until - now < 0) {
                missing.add(mn);
            } else if (page.logger != null) {
                found.put(mn, page.logger);
            }
        }
        if (!missing.isEmpty()) {
            found.putAll(read(missing));
        }
        return found;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutletChanged changed) {
        changes.incrementAndGet();
        changed.mns().forEach(pages::remove);
    }

    private Map<String, KnownLogger> read(List<String> mns) {
        int before = changes.get();
        var read = new HashMap<String, KnownLogger>();
        Map<String, List<UUID>> outlets = new HashMap<>();
        bindings(mns).forEach(bound -> outlets.computeIfAbsent(bound.parkId, park -> new ArrayList<>())
                .add(bound.outletId));
        outlets.forEach((parkId, ids) -> inPark.run(parkId, () -> {
            var park = Park.byCode(parkId).orElseThrow();
            var retention = RetentionSetting.inForce();
            Outlet.byIds(ids).forEach(outlet -> read.put(outlet.logger.mn, KnownLogger.of(outlet, park, retention)));
        }));
        if (changes.get() == before) {
            mns.forEach(mn -> remember(mn, read.get(mn)));
        }
        return read;
    }

    @ActivateRequestContext
    List<MnBinding> bindings(List<String> mns) {
        return QuarkusTransaction.requiringNew().call(() -> MnBinding.of(mns));
    }

    private void remember(String mn, KnownLogger logger) {
        if (logger == null && unknown.incrementAndGet() > MOST_UNKNOWN) {
            pages.values().removeIf(page -> page.logger == null);
            unknown.set(0);
        }
        Duration memory = logger == null ? config.memoryOfUnknown() : config.memory();
        pages.put(mn, new Page(logger, System.nanoTime() + memory.toNanos()));
    }
}
