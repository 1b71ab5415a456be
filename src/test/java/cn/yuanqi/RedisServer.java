package cn.yuanqi;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** A real Redis that keeps nothing, on a free port, which is its own again after each of its deaths. */
final class RedisServer implements AutoCloseable {
    private static final String REQUIRED = "YUANQI_REDIS_REQUIRED";
    private final int port;
    private Process process;

    private RedisServer(int port) {
        this.port = port;
    }

    /** @throws IllegalStateException where one is required ({@code YUANQI_REDIS_REQUIRED=true}) and there is none */
    static boolean isHere() {
        boolean here = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "redis-server")));
        if (!here && "true".equals(System.getenv(REQUIRED))) {
            throw new IllegalStateException(REQUIRED + " is true, but there is no redis-server.");
        }
        return here;
    }

    static RedisServer start() throws IOException {
        var server = new RedisServer(freePort());
        Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
        server.begin();
        return server;
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    void begin() throws IOException {
        process = new ProcessBuilder("redis-server", "--port", String.valueOf(port), "--bind", "127.0.0.1", "--save",
                "",
                "--appendonly", "no", "--dir", Path.of("target").toAbsolutePath().toString())
                .redirectErrorStream(true).redirectOutput(Path.of("target", "redis.log").toFile()).start();
        await("Redis answers; see target/redis.log").atMost(Duration.ofSeconds(20)).until(this::listens);
    }

    private boolean listens() {
        try (var probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return probe.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    String url() {
        return "redis://127.0.0.1:" + port;
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
        await().atMost(Duration.ofSeconds(10)).until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        kill();
    }
}
