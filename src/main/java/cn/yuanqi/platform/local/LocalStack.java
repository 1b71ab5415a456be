package cn.yuanqi.platform.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import cn.yuanqi.platform.Terminal;

/** What {@code mvn quarkus:dev} needs besides Yuanqi: starts it once, tells Yuanqi where it is, ends it behind Yuanqi. */
public final class LocalStack {
    /** Set while it runs: a live reload loads these classes anew, so only the system's properties remember. */
    private static final String RUNNING = "yuanqi.local.running";
    private static final Path HOME = Path.of(System.getProperty("yuanqi.local.home", ".local")).toAbsolutePath();
    private static final Path DATABASE = HOME.resolve("mariadb");
    private static final Path KEYCLOAK = HOME.resolve("keycloak");

    private LocalStack() {
    }

    /**
     * Starts MariaDB and Keycloak side by side, unless they run already, sets the properties that production reads from
     * the environment, and returns when MariaDB answers.
     *
     * @throws CannotStart when a port is taken, another Yuanqi runs here, or a server does not start
     */
    public static void start() throws IOException {
        if (System.getProperty(RUNNING) != null) {
            return;
        }
        Files.createDirectories(HOME);
        Instance.claim(HOME);
        Leftovers.end("mariadb", DATABASE);
        Leftovers.end("keycloak", KEYCLOAK);
        Map<String, Integer> ports = ports();
        Ports.mustBeFree(ports);
        if (Boolean.getBoolean("yuanqi.local.reset")) {
            Trees.delete(DATABASE.resolve("data"));
            Trees.delete(KEYCLOAK.resolve("data"));
            Trees.delete(HOME.resolve("files"));
        }
        begin(ports.get(Settings.DATABASE_PORT), ports.get(Settings.KEYCLOAK_PORT));
    }

    private static Map<String, Integer> ports() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put(Settings.HTTP_PORT, Settings.port(Settings.HTTP_PORT, 8080));
        ports.put(Settings.HJ212_PORT, Settings.port(Settings.HJ212_PORT, 9212));
        ports.put(Settings.KEYCLOAK_PORT, Settings.port(Settings.KEYCLOAK_PORT, 8180));
        ports.put(Settings.DATABASE_PORT, Settings.port(Settings.DATABASE_PORT, 3316));
        return ports;
    }

    private static void begin(int databasePort, int keycloakPort) {
        Terminal.say(
                "正在启动 MariaDB 和 Keycloak（首次约一分钟）…… Starting MariaDB and Keycloak (the first time about a minute) …");
        CompletableFuture<LocalDatabase> database = beside(() -> LocalDatabase.start(DATABASE, databasePort));
        CompletableFuture<LocalKeycloak> keycloak = beside(() -> LocalKeycloak.start(KEYCLOAK, keycloakPort));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(List.of(database, keycloak)), "local stack"));
        keycloak.whenComplete(LocalStack::realmIsThere);
        try {
            describe(database.join(), LocalKeycloak.issuer(keycloakPort));
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof CannotStart why) {
                throw why;
            }
            throw failed;
        }
    }

    private static void describe(LocalDatabase database, String issuer) {
        System.setProperty("YUANQI_DB_URL", database.jdbcUrl("yuanqi"));
        System.setProperty("YUANQI_DB_USERNAME", LocalDatabase.USERNAME);
        System.setProperty("YUANQI_DB_PASSWORD", LocalDatabase.PASSWORD);
        System.setProperty("YUANQI_OIDC_URL", issuer);
        System.setProperty("YUANQI_OIDC_CLIENT_SECRET", LocalKeycloak.CLIENT_SECRET);
        System.setProperty(RUNNING, "true");
    }

    /** Yuanqi does not wait for Keycloak, which takes longest: it migrates and loads the demo meanwhile, but is not ready. */
    private static void realmIsThere(LocalKeycloak keycloak, Throwable failed) {
        if (failed == null) {
            System.setProperty(RealmReady.PROPERTY, "true");
        } else {
            Terminal.complain(failed.getMessage());
            System.exit(1);
        }
    }

    /** Yuanqi first, so that it can finish what it holds; then both servers at once. */
    private static void end(List<CompletableFuture<? extends AutoCloseable>> servers) {
        Instance.awaitApplicationEnd();
        servers.parallelStream().forEach(LocalStack::close);
    }

    /** One that is still starting ends with its lifeline, as soon as this process is gone. */
    private static void close(CompletableFuture<? extends AutoCloseable> server) {
        if (!server.isDone() || server.isCompletedExceptionally()) {
            return;
        }
        try {
            server.join().close();
        } catch (Exception alreadyGone) {
            // Then there is nothing left to end.
        }
    }

    private static <T> CompletableFuture<T> beside(Starting<T> starting) {
        CompletableFuture<T> started = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                started.complete(starting.start());
            } catch (IOException | RuntimeException failed) {
                started.completeExceptionally(failed);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return started;
    }

    private interface Starting<T> {
        T start() throws IOException;
    }
}
