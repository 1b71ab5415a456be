package cn.yuanqi.environment.monitoring;

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
    private final ConcurrentHashMap.KeySetView<UUID, Boolean> failing = ConcurrentHashMap.newKeySet();

    void stored(@Observes ReadingsStored event) throws InterruptedException {
        for (StoredReading reading : event.readings()) {
            var gate = held.get(reading.outletId());
            if (gate != null) {
                gate.acquire();
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

    void failOn(UUID outletId) {
        failing.add(outletId);
    }
}
