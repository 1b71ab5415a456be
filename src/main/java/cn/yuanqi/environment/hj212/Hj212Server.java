package cn.yuanqi.environment.hj212;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

/** The port that loggers connect to: opened last at start, closed first at stop. */
@ApplicationScoped
public class Hj212Server {
    /** Behind migrations and demo data. */
    private static final int LAST = 10_000;
    private static final int FIRST = 1;
    private static final Logger LOG = Logger.getLogger(Hj212Server.class);
    private final Vertx vertx;
    private final Hj212Config config;
    private final Instance<FrameListener> listeners;
    private final Tally tally;
    private volatile Gate gate;
    private volatile int port;

    @Inject
    Hj212Server(Vertx vertx, Hj212Config config, Instance<FrameListener> listeners, MeterRegistry registry) {
        this.vertx = vertx;
        this.config = config;
        this.listeners = listeners;
        this.tally = new Tally(registry);
    }

    /** Opens the port; fails with one sentence when it cannot be had. Does nothing when it is open. */
    public synchronized CompletionStage<Void> start() {
        if (gate != null) {
            return CompletableFuture.completedFuture(null);
        }
        Gate opening = new Gate(vertx, config, listeners.get(), tally);
        gate = opening;
        return opening.open().handle((opened, failure) -> {
            if (failure != null) {
                forget(opening);
                throw new IllegalStateException("Loggers cannot be heard: port %s:%d cannot be opened (%s)."
                        .formatted(config.host(), config.port(), failure.getMessage()));
            }
            port = opened;
            LOG.infof("Loggers are heard on %s:%d (HJ 212)", config.host(), opened);
            return null;
        });
    }

    /** Takes nothing new, waits for the answers on their way ({@code yuanqi.hj212.drain}), and closes the port. */
    public synchronized CompletionStage<Void> stop() {
        port = 0;
        if (gate == null) {
            return CompletableFuture.completedFuture(null);
        }
        Gate closing = gate;
        gate = null;
        return closing.close().toCompletableFuture().orTimeout(config.drain().toMillis() + 2_000,
                TimeUnit.MILLISECONDS);
    }

    public boolean listening() {
        return port != 0;
    }

    /** The port in use; 0 when closed. */
    public int port() {
        return port;
    }

    /** Whether a logger of that MN is connected to this process, with a frame that was accepted. */
    public boolean hears(String mn) {
        Gate open = gate;
        return open != null && open.presence.speaks(mn);
    }

    /**
     * Sends a request to the newest connection of the MN, in the form of the standard that its logger speaks.
     *
     * @return false when no such logger is connected here, or it takes nothing
     */
    public CompletionStage<Boolean> ask(String mn, Request request) {
        Gate open = gate;
        return open == null ? CompletableFuture.completedFuture(false) : open.ask(mn, request);
    }

    boolean wanted() {
        return config.enabled();
    }

    void atStart(@Observes @Priority(LAST) StartupEvent event) {
        if (wanted() && listeners.isUnsatisfied()) {
            LOG.warn("Nobody stores frames: the port for loggers stays closed");
        } else if (wanted()) {
            await(start());
        }
    }

    void atStop(@Observes @Priority(FIRST) ShutdownEvent event) {
        await(stop());
    }

    private synchronized void forget(Gate failed) {
        if (gate == failed) {
            gate = null;
        }
    }

    private static void await(CompletionStage<Void> stage) {
        try {
            stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
