package cn.yuanqi.environment.compliance;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.yuanqi.tenancy.InPark;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Judges who stands in the {@link Docket}, on a thread of its own, so that readings wait for no verdict: at once whom this
 * process has entered, each once however often they were entered meanwhile; a little later whom a dead one has left.
 */
@ApplicationScoped
class Court {
    private static final Logger LOG = Logger.getLogger(Court.class);
    private static final int BEFORE_THE_SERVER = 100;
    private static final int AFTER_THE_INTAKE = 200_000;
    /** Held by one transaction, so that nobody who edits an enterprise waits for long. */
    private static final int SESSION = 20;
    private static final Duration OVERDUE = Duration.ofSeconds(3);
    private static final Duration ADJOURNED = Duration.ofSeconds(2);

    @Inject
    InPark parks;
    @Inject
    Docket docket;
    @Inject
    Judge judge;
    @Inject
    Clock clock;
    private final Map<Case, CompletableFuture<Void>> called = new LinkedHashMap<>();
    private Thread thread;
    private boolean sitting;

    private record Case(String park, UUID enterprise) {
    }

    void open(@Observes @Priority(BEFORE_THE_SERVER) StartupEvent started) {
        sitting = true;
        thread = new Thread(this::sit, "court");
        thread.setDaemon(true);
        thread.start();
    }

    /** Who is left stands in the docket, for the next start or another instance. */
    void close(@Observes @Priority(AFTER_THE_INTAKE) ShutdownEvent stopping) throws InterruptedException {
        synchronized (called) {
            sitting = false;
            called.notifyAll();
        }
        thread.join(ADJOURNED.toMillis());
    }

    /** Completes when those entered by now have been judged, or could not be and wait on. */
    CompletableFuture<Void> call(String park, Collection<UUID> enterprises) {
        synchronized (called) {
            var all = enterprises.stream()
                    .map(id -> called.computeIfAbsent(new Case(park, id), first -> new CompletableFuture<>()))
                    .toArray(CompletableFuture[]::new);
            called.notifyAll();
            return CompletableFuture.allOf(all);
        }
    }

    /** Also the first thing after a start. */
    @Scheduled(every = "${yuanqi.compliance.docket-check:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    void takeOver() {
        var before = clock.instant().minus(OVERDUE);
        parks.inEach(park -> call(park.id, docket.overdue(park.id, before)));
    }

    private void sit() {
        try {
            for (var cases = next(); !cases.isEmpty(); cases = next()) {
                hear(cases);
            }
        } catch (InterruptedException stopped) {
            LOG.debug("The court rises");
        }
    }

    /** Some of one park; none when it is over. */
    private Map<Case, CompletableFuture<Void>> next() throws InterruptedException {
        synchronized (called) {
            while (sitting && called.isEmpty()) {
                called.wait();
            }
            var cases = new LinkedHashMap<Case, CompletableFuture<Void>>();
            var waiting = called.entrySet().iterator();
            while (sitting && waiting.hasNext() && cases.size() < SESSION) {
                var one = waiting.next();
                if (cases.isEmpty() || cases.keySet().iterator().next().park.equals(one.getKey().park)) {
                    cases.put(one.getKey(), one.getValue());
                    waiting.remove();
                }
            }
            return cases;
        }
    }

    private void hear(Map<Case, CompletableFuture<Void>> cases) {
        var park = cases.keySet().iterator().next().park;
        try {
            judge(park, new ArrayList<>(cases.keySet().stream().map(Case::enterprise).toList()));
        } catch (RuntimeException | Error failed) {
            alone(cases, failed);
        } finally {
            cases.values().forEach(one -> one.complete(null));
        }
    }

    /** One that fails keeps nobody else waiting, and nothing ends the court: who could not be judged stays in the docket. */
    private void alone(Map<Case, CompletableFuture<Void>> cases, Throwable failed) {
        if (cases.size() == 1) {
            var one = cases.keySet().iterator().next();
            LOG.warnf(failed, "Enterprise %s of park %s could not be judged yet", one.enterprise, one.park);
        } else {
            cases.forEach((one, told) -> hear(Map.of(one, told)));
        }
    }

    /** Judged and struck in one transaction; of two that judge the same, the later finds nothing to change. */
    void judge(String park, List<UUID> enterprises) {
        parks.run(park, () -> {
            var entries = docket.read(park, enterprises);
            entries.forEach(entry -> judge.alertsOf(entry.enterpriseId(), entry.outletId()));
            docket.strike(park, entries);
        });
    }
}
