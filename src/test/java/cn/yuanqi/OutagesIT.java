package cn.yuanqi;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.file.Samples;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** The packaged application while what it rests on is missing: what can go on goes on, the rest is refused soon and wholly. */
class OutagesIT {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String PARK = "/api/v1/parks/" + TwoParks.FIRST;
    private final int standardPort = RestAssured.port;

    @AfterEach
    void leave() {
        RestAssured.port = standardPort;
    }

    @Test
    void aFullDiskRefusesFilesAndNothingElse() throws Exception {
        var place = PackagedPlace.with(DemoDatabase.url());
        RestAssured.port = place.http();
        try (var disk = SmallDisk.of("512k");
                var running = place.ready(Map.of("YUANQI_FILES_FOLDER", disk.folder.toString()))) {
            assertTrue(running.alive());
            long before = filed(place);
            List<String> kept = new ArrayList<>();
            var answer = file(0);
            for (int i = 1; answer.statusCode() == 201; i++) {
                kept.add(answer.header("Location"));
                answer = file(i);
            }
            assertEquals(503, answer.statusCode(), answer::asString);
            assertTrue(answer.<String>path("detail").contains("存不下"), answer::asString);
            assertFalse(answer.asString().contains(disk.folder.toString()), answer::asString);
            assertFalse(kept.isEmpty());
            assertEquals(before + kept.size(), filed(place), "what was refused stands nowhere");
            assertEquals(kept.size(), disk.files().size(), "and left nothing on the disk");
            assertArrayEquals(scan(0), People.as(People.STARTUP)
                    .get(path(kept.get(0)) + "/versions/1/content").then().statusCode(200).extract().asByteArray());
            People.as(People.OPERATOR).get(PARK + "/enterprises").then().statusCode(200);

            disk.grow("2m");

            assertEquals(201, file(99).statusCode());
        }
    }

    @Test
    void withoutKeycloakWhoIsSignedInGoesOnAndItsReturnIsEnough() throws Exception {
        var place = PackagedPlace.with(DemoDatabase.url());
        RestAssured.port = place.http();
        try (var keycloak = new KeycloakProxy();
                var running = place.ready(Map.of("YUANQI_OIDC_URL", keycloak.url()))) {
            var token = People.token(People.OPERATOR);
            assertEquals(200, status("/"));
            assertEquals(503, within(() -> status(PARK + "/enterprises", token)), "never met its keys");
            assertEquals(503, within(() -> status("/parks/" + TwoParks.FIRST)), "nobody to ask who it is");

            keycloak.come();
            await().atMost(SOON.multipliedBy(3)).until(() -> status(PARK + "/enterprises", token) == 200);
            await().atMost(SOON.multipliedBy(3)).until(() -> status("/parks/" + TwoParks.FIRST) == 302);

            keycloak.go();
            assertEquals(200, within(() -> status(PARK + "/enterprises", token)), "its keys are known");
            assertEquals(200, status("/q/health/ready"), running::output);
        }
    }

    private interface Asking {
        int status() throws IOException, InterruptedException;
    }

    private static int within(Asking asking) throws IOException, InterruptedException {
        long from = System.nanoTime();
        int status = asking.status();
        assertTrue(System.nanoTime() - from < SOON.toNanos(), "an answer within " + SOON);
        return status;
    }

    private static int status(String path) throws IOException, InterruptedException {
        return Packaged.get(address(path)).statusCode();
    }

    private static int status(String path, String token) throws IOException, InterruptedException {
        return Packaged.get(address(path), "Authorization", "Bearer " + token).statusCode();
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + RestAssured.port + path;
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/api/"));
    }

    private static Response file(int number) {
        var owner = People.as(People.STARTUP);
        var enterprise = owner.get("/api/v1/me").<String>path("parks[0].enterpriseId");
        return People.as(People.STARTUP).contentType("multipart/form-data").multiPart("kind", "OTHER")
                .multiPart("file", "scan" + number + ".pdf", scan(number), "application/pdf")
                .post(PARK + "/enterprises/" + enterprise + "/documents");
    }

    private static byte[] scan(int number) {
        return Samples.pdf(number + "x".repeat(100_000));
    }

    private static long filed(PackagedPlace place) throws SQLException {
        try (var database = DriverManager.getConnection(place.url(), "root", "");
                var row = database.createStatement().executeQuery("select count(*) from stored_file")) {
            row.next();
            return row.getLong(1);
        }
    }
}
