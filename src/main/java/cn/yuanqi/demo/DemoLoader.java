package cn.yuanqi.demo;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Loads the demo, or what is missing of it. A park is opened whole or not at all and its history is completed by whole
 * days, so a load that was killed goes on at the next start, and so does one whose days have meanwhile passed.
 */
@ApplicationScoped
class DemoLoader {
    private static final Logger LOG = Logger.getLogger(DemoLoader.class);

    @Inject
    DemoOpening opening;
    @Inject
    DemoHistory history;

    private volatile boolean done;

    /** @return how many means of history were missing; 0 when the demo was there already */
    int load() {
        long begun = System.nanoTime();
        var parks = DemoPark.both();
        var stored = QuarkusTransaction.requiringNew().call(() -> Park.<Park>listAll());
        int missing = 0;
        for (DemoPark demo : parks) {
            missing += load(demo, stored);
        }
        done = true;
        LOG.infof("The demo is there: %d means of history added in %.1f s", missing,
                Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1e3);
        return missing;
    }

    private int load(DemoPark demo, List<Park> stored) {
        var present = stored.stream().filter(park -> park.id.equals(demo.code())).findFirst();
        if (present.isPresent() && !DemoPark.opened(present.get())) {
            LOG.warnf("Park %s is not the demo's and is left as it is", demo.code());
            return 0;
        }
        if (present.isEmpty()) {
            opening.open(demo);
        }
        return history.complete(demo);
    }

    boolean isDone() {
        return done;
    }
}
