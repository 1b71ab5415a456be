package cn.yuanqi.file;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.yuanqi.platform.FileStore;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Takes bytes away that no row refers to, a day after they came: what a crash or a refusal left between the two. */
@ApplicationScoped
class ShelfSweep {
    private static final Logger LOG = Logger.getLogger(ShelfSweep.class);
    private static final Duration GRACE = Duration.ofDays(1);
    private static final int AT_ONCE = 500;
    /** More than crashes leave in a day: then rather the database is not the one that belongs to this store. */
    static final int SUSPICIOUS = 200;

    @Inject
    InPark inPark;
    @Inject
    FileStore store;
    @Inject
    Clock clock;

    @Scheduled(every = "${yuanqi.files.sweep:6h}", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        inPark.inEach(this::sweep);
    }

    private void sweep(Park park) {
        var orphans = new ArrayList<String>();
        try (var keys = store.keysBefore(park.id, clock.instant().minus(GRACE))) {
            var some = new ArrayList<String>(AT_ONCE);
            keys.forEach(key -> {
                some.add(key);
                if (some.size() == AT_ONCE) {
                    orphans.addAll(unknown(some));
                    some.clear();
                }
            });
            orphans.addAll(unknown(some));
        }
        if (orphans.size() > SUSPICIOUS) {
            LOG.errorf("%d files of park %s have no row: is this database the one of this store? None was deleted.",
                    orphans.size(), park.id);
            return;
        }
        orphans.forEach(store::delete);
        if (!orphans.isEmpty()) {
            LOG.infof("swept %d files of park %s that belonged to nothing", orphans.size(), park.id);
        }
    }

    private static List<String> unknown(List<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var known = StoredFile.known(keys);
        return keys.stream().filter(key -> !known.contains(key)).toList();
    }
}
