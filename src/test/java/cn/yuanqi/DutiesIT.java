package cn.yuanqi;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import cn.yuanqi.platform.local.LocalKeycloak;

/** The packaged application with one duty each, as the chart deploys it: migrated first, then pages, loggers and jobs apart. */
class DutiesIT {
    private static final Set<String> OF_LOGGERS = Set.of("RefusedBytes.flush", "CommandRound.round",
            "CommandRound.look",
            "Backfill.round");
    private static final Duration STARTED = Duration.ofMinutes(4);
    private final Map<String, String> settings = new HashMap<>(Map.of("YUANQI_DB_URL", newDatabase(),
            "YUANQI_DB_USERNAME", "root", "YUANQI_DB_PASSWORD", "", "YUANQI_OIDC_URL", TestStack.oidcUrl(),
            "YUANQI_OIDC_CLIENT_SECRET", LocalKeycloak.CLIENT_SECRET, "YUANQI_MIGRATE", "false"));

    /** An instance of one duty and its three ports. */
    private record Place(Packaged running, int http, int hj212, int management) implements AutoCloseable {
        String measures() throws IOException, InterruptedException {
            return Packaged.get("http://127.0.0.1:" + management + "/q/metrics").body();
        }

        Set<String> jobs() throws IOException, InterruptedException {
            return measures().lines().filter(line -> line.startsWith("yuanqi_job_age_seconds{"))
                    .map(line -> line.replaceAll(".*job_name=\"([^\"]+)\".*", "$1")).collect(Collectors.toSet());
        }

        int ready() throws InterruptedException {
            assertTrue(running.alive(), running::output);
            try {
                return Packaged.get("http://127.0.0.1:" + management + "/q/health/ready").statusCode();
            } catch (IOException notYet) {
                return 0;
            }
        }

        @Override
        public void close() throws IOException {
            running.close();
        }
    }

    @Test
    void eachDutyOpensItsOwnDoorsAndRunsItsOwnWork() throws Exception {
        try (var web = start("web")) {
            await().atMost(STARTED).until(() -> web.ready() == 503);
            assertFalse(isOpen(web.hj212));
            try (var migration = Packaged.start(settings, "migrate")) {
                assertEquals(0, migration.exitCode(), migration::output);
                assertTrue(migration.output().contains("which is the newest"), migration::output);
            }
            await().atMost(STARTED).until(() -> web.ready() == 200);
            beside(web);
            web.running.stop();

            // Not ready first, while requests are still answered.
            await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(50)).until(() -> web.ready() == 503);
            assertEquals(200, Packaged.get("http://127.0.0.1:" + web.http + "/").statusCode());
        }
    }

    private void beside(Place web) throws Exception {
        try (var ingest = start("ingest"); var jobs = start("jobs")) {
            await().atMost(STARTED).until(() -> ingest.ready() == 200);
            await().atMost(STARTED).until(() -> jobs.ready() == 200);
            assertTrue(isOpen(web.http) && isOpen(ingest.hj212));
            assertFalse(isOpen(web.hj212) || isOpen(ingest.http) || isOpen(jobs.http) || isOpen(jobs.hj212));
            assertEquals(Set.of("LiveRights.check", "PlatformFigures.sample"), web.jobs());
            assertEquals(OF_LOGGERS, ingest.jobs());
            var work = jobs.jobs();
            assertTrue(work.containsAll(Set.of("OutboxSender.send", "LateFeeRound.everyPark", "RollupRound.round")),
                    work::toString);
            assertFalse(
                    work.contains("LiveRights.check") || work.stream().anyMatch(OF_LOGGERS::contains));
            assertEquals(404, Packaged.get("http://127.0.0.1:" + web.http + "/q/metrics").statusCode());
        }
    }

    @Test
    void anUnknownDutyIsRefusedInOneSentence() throws Exception {
        settings.put("YUANQI_DUTY", "everything");
        try (var refused = Packaged.start(settings)) {
            assertEquals(1, refused.exitCode());
            assertTrue(refused.output().contains("YUANQI_DUTY=everything is none of all, web, ingest, jobs"),
                    refused::output);
        }
    }

    private Place start(String duty) throws IOException {
        Map<String, String> own = new HashMap<>(settings);
        int http = freePort();
        int hj212 = freePort();
        int management = freePort();
        own.putAll(Map.of("YUANQI_DUTY", duty, "YUANQI_HTTP_PORT", String.valueOf(http), "YUANQI_HJ212_PORT",
                String.valueOf(hj212), "YUANQI_MANAGEMENT_PORT", String.valueOf(management), "YUANQI_SHUTDOWN_DELAY",
                "10S"));
        return new Place(Packaged.start(own), http, hj212, management);
    }

    private static boolean isOpen(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (ConnectException nobody) {
            return false;
        }
    }

    private static String newDatabase() {
        return TestStack.databaseUrl().replaceFirst("/[^/?]+\\?", "/duties_" + System.nanoTime() + "?");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
