package cn.yuanqi.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.environment.hj212.Hj212Server;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Brings the demo up with the application, where the settings want it. */
@ApplicationScoped
class DemoStart {
    /** Behind the HJ 212 port, which opens at 10,000. */
    private static final int LAST = 20_000;
    /** Before the HJ 212 port closes, which waits for those who speak. */
    private static final int FIRST = 0;

    @Inject
    DemoConfig config;
    @Inject
    DemoLoader loader;
    @Inject
    LoggerSimulator simulator;
    @Inject
    Hj212Server server;

    void load(@Observes StartupEvent starting) {
        if (config.load()) {
            loader.load();
        }
    }

    void speak(@Observes @Priority(LAST) StartupEvent started) {
        if (config.loggers() && server.listening()) {
            simulator.start(server.port());
        }
    }

    void fallSilent(@Observes @Priority(FIRST) ShutdownEvent stopping) {
        simulator.stop();
    }
}
