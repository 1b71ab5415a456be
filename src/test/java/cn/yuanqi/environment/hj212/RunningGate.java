package cn.yuanqi.environment.hj212;

import java.util.Map;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;

/** The port without the rest of the application. */
final class RunningGate implements AutoCloseable {
    final Listening listening = new Listening();
    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    final int port;
    private final Vertx vertx = Vertx.vertx();
    private final Gate gate;

    /** Settings by their last name, such as {@code in-flight}; the port is any free one. */
    RunningGate(String... settings) {
        Map<String, String> named = Listening.with(settings).entrySet().stream()
                .collect(Collectors.toMap(e -> "yuanqi.hj212." + e.getKey(), Map.Entry::getValue));
        Hj212Config config = new SmallRyeConfigBuilder().withMapping(Hj212Config.class)
                .withSources(new PropertiesConfigSource(named, "test", 100)).build()
                .getConfigMapping(Hj212Config.class);
        gate = new Gate(vertx, config, listening, new Tally(registry));
        port = gate.open().toCompletableFuture().join();
    }

    LoggerClient connect() {
        return LoggerClient.connect(port);
    }

    double count(String name, String... tags) {
        return registry.get("yuanqi.hj212." + name).tags(tags).counter().count();
    }

    /** Bytes that the connection with the most of them keeps of what is not yet a frame. */
    int mostHeld() {
        return gate.mostHeld().toCompletableFuture().join();
    }

    void stop() {
        gate.close().toCompletableFuture().join();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
