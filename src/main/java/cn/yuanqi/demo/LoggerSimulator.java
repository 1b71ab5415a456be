package cn.yuanqi.demo;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.SocketAddress;

/** Drives the loggers of cq-jingkai over real TCP, so that its screen lives. All on one event loop. */
@ApplicationScoped
class LoggerSimulator {
    private static final Logger LOG = Logger.getLogger(LoggerSimulator.class);
    private static final int CONNECT_MILLIS = 5_000;

    @Inject
    Vertx vertx;
    @Inject
    Clock clock;
    @Inject
    DemoConfig config;

    private volatile NetClient client;
    private volatile List<SimulatedLogger> loggers = List.of();
    private long beats;
    private long repeats;
    private int next;

    /** @param port where HJ 212 is spoken */
    synchronized void start(int port) {
        if (client != null) {
            return;
        }
        var server = SocketAddress.inetSocketAddress(port, config.loggerHost());
        client = vertx.createNetClient(new NetClientOptions().setConnectTimeout(CONNECT_MILLIS).setTcpNoDelay(true));
        loggers = DemoOutlet.ofZone().stream().limit(config.loggerCount())
                .map(outlet -> new SimulatedLogger(outlet, DemoPark.ZONE, server, clock.instant())).toList();
        vertx.getOrCreateContext().runOnContext(ready -> {
            beats = vertx.setPeriodic(Math.max(1, config.loggerInterval().toMillis() / loggers.size()), tick -> beat());
            repeats = vertx.setPeriodic(1_000, tick -> loggers.forEach(logger -> logger.repeat(clock.instant())));
        });
        LOG.infof("%d simulated loggers speak to %s:%d", loggers.size(), config.loggerHost(), port);
    }

    /** One logger after the other, so that an interval is filled evenly. */
    private void beat() {
        var speaking = client;
        if (speaking != null) {
            loggers.get(next).beat(speaking, clock.instant());
            next = (next + 1) % loggers.size();
        }
    }

    long answers() {
        return loggers.stream().mapToLong(SimulatedLogger::answers).sum();
    }

    synchronized void stop() {
        if (client != null) {
            vertx.cancelTimer(beats);
            vertx.cancelTimer(repeats);
            client.close();
            client = null;
        }
    }
}
