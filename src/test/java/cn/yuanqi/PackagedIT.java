package cn.yuanqi;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import cn.yuanqi.platform.local.LocalKeycloak;

/** The packaged application, run as an operator runs it: a jar, an environment, a database, a Keycloak. */
class PackagedIT {
    private static final Map<String, String> SETTINGS = settings();

    @Test
    void itServesTheDemoThatItLoadedAndEndsOnSigterm() throws Exception {
        int web = freePort();
        int loggers = freePort();
        String address = "http://127.0.0.1:" + web;
        try (Packaged yuanqi = Packaged.start(with("YUANQI_HTTP_PORT", web, "YUANQI_HJ212_PORT", loggers,
                "YUANQI_PUBLIC_URL", "https://yuanqi.example"))) {
            await().atMost(Duration.ofSeconds(90)).until(() -> ready(yuanqi, address));
            new Socket(InetAddress.getLoopbackAddress(), loggers).close();
            assertEquals(401, Packaged.get(address + "/api/v1/me").statusCode());
            var me = Packaged.get(address + "/api/v1/me", "Authorization",
                    "Bearer " + People.token(People.OTHER_OFFICER));
            assertEquals(200, me.statusCode(), me.body());
            assertTrue(me.body().contains("cq-jingkai"), me.body());
            var outlets = Packaged.get(address + "/api/v1/parks/cq-jingkai/environment/outlets?limit=1",
                    "Authorization",
                    "Bearer " + People.token(People.OTHER_OFFICER));
            assertTrue(outlets.body().contains("\"total\":344"), outlets.body());

            nothingOfDevelopmentOrManagementIsOpen(address);

            yuanqi.stop();

            await().atMost(Duration.ofSeconds(8)).until(() -> !yuanqi.alive());
        }
    }

    private static void nothingOfDevelopmentOrManagementIsOpen(String address)
            throws IOException, InterruptedException {
        for (String path : List.of("/q/dev-ui", "/q/dev", "/q/dev-ui/index.html", "/q/swagger-ui", "/q/arc",
                "/q/metrics", "/q/info", "/q/health-ui", "/q/arc/beans", "/q/logging-manager", "/q/flyway", "/h2")) {
            assertEquals(404, Packaged.get(address + path).statusCode(), path);
        }
        var landing = Packaged.get(address + "/");
        assertEquals(200, landing.statusCode());
        assertTrue(landing.headers().firstValue("Strict-Transport-Security").orElse("").startsWith("max-age="),
                "behind its public address it is asked for by TLS alone");
        assertTrue(Packaged.get(address + "/q/openapi").headers().firstValue("Content-Security-Policy").isPresent());
        var absent = Packaged.get(address + "/no/such/page");
        assertEquals(404, absent.statusCode());
        assertFalse(absent.body().contains("resource") && absent.body().contains("quarkus"), absent.body());
    }

    @Test
    void withoutItsSettingsItSaysWhichAreMissingAndEnds() throws Exception {
        Map<String, String> settings = new HashMap<>(SETTINGS);
        settings.remove("YUANQI_OIDC_CLIENT_SECRET");
        settings.remove("YUANQI_DB_URL");
        try (Packaged yuanqi = Packaged.start(settings)) {
            assertEquals(1, yuanqi.exitCode());
            assertTrue(yuanqi.output().contains("set YUANQI_DB_URL, YUANQI_OIDC_CLIENT_SECRET in the environment"),
                    yuanqi.output());
            assertFalse(yuanqi.output().contains("\tat "), yuanqi.output());
        }
    }

    @Test
    void aFileStoreThatIsSetHalfIsRefusedInOneSentence() throws Exception {
        Map<String, String> settings = new HashMap<>(SETTINGS);
        settings.put("YUANQI_FILES_S3_ENDPOINT", "http://127.0.0.1:1");
        settings.put("YUANQI_FILES_S3_BUCKET", "yuanqi");
        try (Packaged yuanqi = Packaged.start(settings)) {
            assertEquals(1, yuanqi.exitCode());
            assertTrue(yuanqi.output().contains(
                    "set YUANQI_FILES_S3_ACCESS_KEY, YUANQI_FILES_S3_SECRET_KEY in the environment"), yuanqi.output());
            assertFalse(yuanqi.output().contains("\tat "), yuanqi.output());
        }
    }

    @Test
    void anUnknownCommandNamesTheKnownOnes() throws Exception {
        try (Packaged yuanqi = Packaged.start(SETTINGS, "load-dmeo")) {
            assertEquals(2, yuanqi.exitCode(), yuanqi.output());
            assertTrue(yuanqi.output().contains("There is no command \"load-dmeo\""), yuanqi.output());
            assertTrue(yuanqi.output().contains("load-demo"), yuanqi.output());
        }
    }

    @Test
    void neitherDatabaseNorKeycloakIsInThePackage() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(Packaged.FOLDER)) {
            List<String> servers = files.map(file -> file.getFileName().toString().toLowerCase())
                    .filter(name -> name.contains("mariadb") || name.contains("keycloak")
                            || name.contains("spring-core"))
                    .toList();
            assertEquals(List.of(), servers);
        }
    }

    private static boolean ready(Packaged yuanqi, String address) throws InterruptedException {
        if (!yuanqi.alive()) {
            throw new AssertionError(yuanqi.output());
        }
        try {
            return Packaged.get(address + "/q/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Map<String, String> settings() {
        return Map.of("YUANQI_DB_URL", DemoDatabase.url(), "YUANQI_DB_USERNAME", "root", "YUANQI_DB_PASSWORD", "",
                "YUANQI_OIDC_URL", TestStack.oidcUrl(), "YUANQI_OIDC_CLIENT_SECRET", LocalKeycloak.CLIENT_SECRET);
    }

    private static Map<String, String> with(Object... more) {
        Map<String, String> settings = new HashMap<>(SETTINGS);
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i].toString(), more[i + 1].toString());
        }
        return settings;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
