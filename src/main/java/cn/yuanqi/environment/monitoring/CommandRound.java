package cn.yuanqi.environment.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.yuanqi.environment.hj212.Hj212Server;
import cn.yuanqi.environment.hj212.Request;
import cn.yuanqi.platform.Duty;
import cn.yuanqi.platform.OnDuty;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.scheduler.Scheduled;

/**
 * Sends what was ordered, asks again, and gives up. The orders stand in the database and each try is claimed there, so a
 * restart forgets none and, of several processes, the one that the logger is connected to sends.
 */
@ApplicationScoped
class CommandRound {
    private static final Logger LOG = Logger.getLogger(CommandRound.class);
    private static final int MOST = 5_000;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    @Inject
    MonitoringConfig config;
    @Inject
    InPark inPark;
    @Inject
    Hj212Server server;
    @Inject
    Clock clock;

    /** Parks with something under way, as far as it is known. */
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    /** A thread of its own: who orders waits for nobody, and its request's context stays out of this. */
    private final ExecutorService hand = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "logger-commands");
        thread.setDaemon(true);
        return thread;
    });

    private record Due(LoggerCommand command, String mn, Request request) {
    }

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommandOrdered order) {
        busy.add(order.parkId());
        hand.execute(() -> seeNow(order.parkId()));
    }

    @OnDuty(Duty.INGEST)
    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        busy.forEach(this::seeNow);
    }

    /** What another process took an order for, or this one before it was started again. */
    @OnDuty(Duty.INGEST)
    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        inPark.inEach(park -> {
            if (LoggerCommand.anyOpen()) {
                busy.add(park.id);
            } else {
                busy.remove(park.id);
            }
        });
    }

    private void seeNow(String parkId) {
        try {
            see(parkId);
        } catch (RuntimeException failed) {
            LOG.warnf("An order in park %s waits for the next round: %s", parkId, failed);
        }
    }

    /** Sees to all that is due in a park, each in a transaction of its own. */
    void see(String parkId) {
        List<Due> sends = inPark.call(parkId, () -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var park = Park.byCode(parkId).orElseThrow();
            return LoggerCommand.due(now, MOST).stream().map(command -> see(command, park, now))
                    .filter(due -> due != null).toList();
        });
        sends.forEach(due -> server.ask(due.mn, due.request).thenAccept(sent -> {
            if (!sent) {
                hand.execute(() -> inPark.run(parkId, () -> due.command.unclaim(clock.instant().plus(LOOK_AGAIN))));
            }
        }));
    }

    @PreDestroy
    void stop() {
        hand.shutdown();
    }

    /** What is to be sent once this transaction has committed; {@code null} for nothing. */
    private Due see(LoggerCommand command, Park park, Instant now) {
        if (command.state == CommandState.ACCEPTED) {
            finishOrWait(command, now);
            return null;
        }
        if (command.tries > config.reCount()) {
            command.giveUp(CommandState.TIMED_OUT, null, now);
            return null;
        }
        var outlet = Outlet.byId(command.outletId).orElseThrow();
        if (!server.hears(outlet.logger.mn)) {
            if (command.orderedAt.plus(config.patience()).isBefore(now)) {
                command.giveUp(CommandState.NOT_CONNECTED, null, now);
            }
            return null;
        }
        return command.claim(now, now.plus(config.overTime()))
                ? new Due(command, outlet.logger.mn, request(command, outlet, park, now))
                : null;
    }

    /** History may take its time, as long as it keeps coming. */
    private void finishOrWait(LoggerCommand command, Instant now) {
        Integer received = command.kind.isHistory() ? Gaps.received(command, command.acceptedAt) : null;
        boolean comes = command.kind.isHistory()
                && Gaps.received(command, now.minus(config.execution())) > 0
                && command.acceptedAt.plus(config.longestExecution()).isAfter(now);
        if (comes) {
            command.postpone(now.plus(config.execution()));
        } else {
            command.giveUp(CommandState.TIMED_OUT, received, now);
        }
    }

    private static Request request(LoggerCommand command, Outlet outlet, Park park, Instant now) {
        var cp = switch (command.kind) {
            case SET_TIME -> "SystemTime=" + local(now, park);
            case SAMPLE -> "PolId=" + command.factor;
            default -> "BeginTime=" + local(command.from, park) + ",EndTime=" + local(command.to, park);
        };
        return new Request(command.qn, command.kind.cn, outlet.logger.password, cp);
    }

    private static String local(Instant instant, Park park) {
        return Request.time(LocalDateTime.ofInstant(instant, park.zoneId()));
    }
}
