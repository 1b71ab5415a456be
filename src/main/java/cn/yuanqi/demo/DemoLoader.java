package cn.yuanqi.demo;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

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
    private static final int PATIENCE = 600;

    @Inject
    DemoOpening opening;
    @Inject
    DemoHistory history;
    @Inject
    DemoLoop loop;
    @Inject
    UserTransaction transactions;

    private volatile boolean done;

    /** @return how many means of history were missing; 0 when the demo was there already */
    @ActivateRequestContext
    int load() {
        long begun = System.nanoTime();
        var stored = QuarkusTransaction.requiringNew().call(() -> Park.<Park>listAll());
        int missing = 0;
        for (DemoPark demo : DemoPark.both()) {
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
            patiently(() -> opening.open(demo));
        }
        int missing = history.complete(demo);
        loop.open(demo);
        return missing;
    }

    /** A whole park takes seconds, but on a busy machine more of them than a transaction usually has. */
    private void patiently(Runnable opens) {
        try {
            transactions.setTransactionTimeout(PATIENCE);
            opens.run();
        } catch (SystemException failed) {
            throw new IllegalStateException(failed);
        } finally {
            usualPatience();
        }
    }

    private void usualPatience() {
        try {
            transactions.setTransactionTimeout(0);
        } catch (SystemException failed) {
            throw new IllegalStateException(failed);
        }
    }

    boolean isDone() {
        return done;
    }
}
