package cn.yuanqi.platform.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keycloak from its Maven distribution, on 127.0.0.1 only, with the realm of {@code realm-config/yuanqi-local-realm.json}. */
public final class LocalKeycloak implements AutoCloseable {
    public static final String REALM = "yuanqi";
    /** Of the client yuanqi-web in the local realm; worth nothing anywhere else. */
    public static final String CLIENT_SECRET = "yuanqi-local-secret-never-in-production";
    public static final Path REALM_FILE = Path.of("realm-config", "yuanqi-local-realm.json");
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final Child child;
    private final int port;

    private LocalKeycloak(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /**
     * Prepares what is missing below {@code home} and returns when the realm answers.
     *
     * @param port 0 takes any free one
     * @throws CannotStart when the realm does not answer within five minutes
     */
    public static LocalKeycloak start(Path home, int port) throws IOException {
        return start(home, port, REALM_FILE, Map.of());
    }

    /** The same with another realm, whose placeholders the environment fills. */
    public static LocalKeycloak start(Path home, int port, Path realm, Map<String, String> environment)
            throws IOException {
        Path folder = home.toAbsolutePath();
        int chosen = port == 0 ? Ports.anyFree() : port;
        Leftovers.end("keycloak", folder);
        KeycloakHome prepared = KeycloakHome.prepare(folder, realm.toAbsolutePath());
        Child child = Child.start("keycloak", folder, command(prepared, chosen),
                environment(environment));
        LocalKeycloak keycloak = new LocalKeycloak(child, chosen);
        keycloak.awaitRealm();
        return keycloak;
    }

    /** The address of the realm, which is the issuer of its tokens. */
    public String issuer() {
        return issuer(port);
    }

    static String issuer(int port) {
        return address(port) + "/realms/" + REALM;
    }

    @Override
    public void close() {
        child.close();
    }

    private static String address(int port) {
        return "http://127.0.0.1:" + port;
    }

    private static List<String> command(KeycloakHome home, int port) {
        List<String> command = new ArrayList<>(home.java());
        command.addAll(List.of("start", "--optimized", "--import-realm", "--http-enabled=true", "--http-host=127.0.0.1",
                "--http-port=" + port, "--hostname=" + address(port), "--cache=local"));
        return command;
    }

    /** Nobody needs the master realm here, so nobody knows this password, unless a test asked for one. */
    private static Map<String, String> environment(Map<String, String> asked) {
        Map<String, String> all = new HashMap<>(Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", UUID.randomUUID().toString()));
        all.putAll(asked);
        return all;
    }

    private void awaitRealm() {
        long end = System.nanoTime() + 300_000_000_000L;
        while (!answers()) {
            if (!child.alive() || System.nanoTime() > end) {
                child.close();
                throw child.failed();
            }
            Pause.milliseconds(200);
        }
    }

    private boolean answers() {
        try {
            HttpRequest discovery = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(5)).build();
            return HTTP.send(discovery, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
