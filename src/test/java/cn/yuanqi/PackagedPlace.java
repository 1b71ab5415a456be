package cn.yuanqi;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the packaged application runs, again and again, after each of its deaths.
 *
 * @param url JDBC URL of its database
 */
record PackagedPlace(String url, int http, int hj212) {
    /** On free ports. */
    static PackagedPlace with(String url) {
        return new PackagedPlace(url, freePort(), freePort());
    }

    /** Starts it and returns when it is ready. */
    Packaged ready() throws IOException {
        return ready(Map.of());
    }

    /** The same with more in its environment. */
    Packaged ready(Map<String, String> more) throws IOException {
        Map<String, String> all = new HashMap<>(environment());
        all.putAll(more);
        var running = Packaged.start(all);
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(200)).until(() -> isReady(running));
        return running;
    }

    Map<String, String> environment() {
        return Map.of("YUANQI_DB_URL", url, "YUANQI_DB_USERNAME", "root", "YUANQI_DB_PASSWORD", "", "YUANQI_OIDC_URL",
                TestStack.oidcUrl(), "YUANQI_OIDC_CLIENT_SECRET", "yuanqi-local-secret-never-in-production",
                "YUANQI_HTTP_PORT", String.valueOf(http), "YUANQI_HJ212_PORT", String.valueOf(hj212),
                "YUANQI_ALERTING_ESCALATION_ROUND", "2s");
    }

    private boolean isReady(Packaged running) throws InterruptedException {
        assertTrue(running.alive(), running::output);
        try {
            return Packaged.get("http://127.0.0.1:" + http + "/q/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
