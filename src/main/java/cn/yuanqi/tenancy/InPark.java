package cn.yuanqi.tenancy;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.MDC;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Does work in a park that no request entered: jobs, socket handlers, commands. Each call has a context and a transaction of its own. */
@ApplicationScoped
public class InPark {
    /** What log lines of this work name the park by. */
    private static final String LOGGED = "park";
    @Inject
    CurrentPark current;

    public void run(String parkId, Runnable work) {
        call(parkId, () -> {
            work.run();
            return null;
        });
    }

    /** @throws IllegalArgumentException when there is no such park */
    public <T> T call(String parkId, Supplier<T> work) {
        return call(inOwnContext(() -> QuarkusTransaction.requiringNew().call(() -> Park.byCode(parkId)
                .orElseThrow(() -> new IllegalArgumentException("no park " + parkId)))), work);
    }

    /** The same for a park that was read before. */
    public <T> T call(Park park, Supplier<T> work) {
        return inOwnContext(() -> {
            enter(park);
            return QuarkusTransaction.requiringNew().call(work::get);
        });
    }

    /** The same without a transaction around it, for long work that opens several of its own. */
    public void enter(String parkId, Runnable work) {
        inOwnContext(() -> {
            enter(QuarkusTransaction.requiringNew().call(() -> Park.byCode(parkId)
                    .orElseThrow(() -> new IllegalArgumentException("no park " + parkId))));
            work.run();
            return null;
        });
    }

    /** Does the work once in each active park; what fails in one park does not keep the others from theirs. */
    public void inEach(Consumer<Park> work) {
        List<Park> parks = inOwnContext(() -> QuarkusTransaction.requiringNew().call(Park::active));
        RuntimeException first = null;
        for (Park park : parks) {
            try {
                call(park, () -> {
                    work.accept(park);
                    return null;
                });
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void enter(Park park) {
        current.enter(park);
        MDC.put(LOGGED, park.id);
    }

    private static <T> T inOwnContext(Supplier<T> work) {
        var before = MDC.get(LOGGED);
        ManagedContext context = Arc.container().requestContext();
        var outer = context.getStateIfActive();
        context.deactivate();
        context.activate();
        try {
            return work.get();
        } finally {
            context.terminate();
            restore(before);
            if (outer != null) {
                context.activate(outer);
            }
        }
    }

    private static void restore(Object before) {
        if (before == null) {
            MDC.remove(LOGGED);
        } else {
            MDC.put(LOGGED, before);
        }
    }
}
