package cn.yuanqi.environment.monitoring;

import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Listens to what is stored as a room further down would: sees it, holds it up, or fails on it. */
@ApplicationScoped
public class StoredProbe {
    private final ConcurrentLinkedQueue<StoredReading> seen = new ConcurrentLinkedQueue<>();
    private final ConcurrentHashMap<UUID, Semaphore> held = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<UUID, Integer> away = new ConcurrentHashMap<>();
    private final ConcurrentHashMap.KeySetView<UUID, Boolean> failing = ConcurrentHashMap.newKeySet();

    void stored(@Observes ReadingsStored event) throws InterruptedException {
        for (StoredReading reading : event.readings()) {
            var gate = held.get(reading.outletId());
            if (gate != null) {
                gate.acquire();
            }
            if (away.merge(reading.outletId(), -1, Integer::sum) >= 0) {
                throw new IllegalStateException(new SQLTransientConnectionException("the database is away"));
            }
            if (failing.contains(reading.outletId())) {
                throw new IllegalStateException("a listener that cannot bear this outlet");
            }
        }
        seen.addAll(event.readings());
    }

    public List<StoredReading> of(UUID outletId) {
        return seen.stream().filter(reading -> reading.outletId().equals(outletId)).toList();
    }

    void hold(UUID outletId) {
        held.put(outletId, new Semaphore(0));
    }

    void release(UUID outletId) {
        held.remove(outletId).release(1_000);
    }

    /** The next so many tries to store anything of this outlet find the database away. */
    void away(UUID outletId, int tries) {
        away.put(outletId, tries);
    }

    void failOn(UUID outletId) {
        failing.add(outletId);
    }
}
