package cn.yuanqi.demo;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.environment.hj212.Hj212Server;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;

/** Five loggers that speak every second, over real TCP. */
@QuarkusTest
@TestProfile(DemoProfile.class)
class LoggerSimulatorTest {
    private static final String OUTLETS = "/api/v1/parks/cq-jingkai/environment/outlets?limit=6";
    private static final String READINGS = "/api/v1/parks/cq-jingkai/environment/readings";

    @Inject
    LoggerSimulator simulator;
    @Inject
    Hj212Server server;
    @Inject
    Vertx vertx;
    @Inject
    AgroalDataSource database;

    @Test
    void everyFrameIsAnsweredAndShownAndThenThereIsSilence() {
        simulator.start(server.port());
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> simulator.answers() >= 15);
            var outlets = ask(OUTLETS, Map.of());
            for (int place = 0; place < 5; place++) {
                assertTrue(readings(outlets.getString("items[" + place + "].id")) >= 2, "outlet " + place);
            }
            assertTrue(readings(outlets.getString("items[5].id")) == 0, "the sixth is not driven");
        } finally {
            long begun = System.nanoTime();
            simulator.stop();
            assertTrue(System.nanoTime() - begun < 1_000_000_000L);
        }
        long answered = simulator.answers();
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(4))
                .until(() -> simulator.answers() <= answered + 1);
    }

    @Test
    void aLoggerSaysOfThePastWhatHistorySays() throws SQLException {
        var now = Instant.now();
        var logger = new SimulatedLogger(DemoOutlet.inZone(3), DemoPark.ZONE,
                SocketAddress.inetSocketAddress(server.port(), "127.0.0.1"), now.minus(Duration.ofHours(26)));
        var client = vertx.createNetClient();
        vertx.getOrCreateContext().runOnContext(ready -> logger.beat(client, now));
        await().atMost(Duration.ofSeconds(20)).until(() -> logger.answers() >= 28);
        client.close();
        try (var connection = database.getConnection();
                var rows = connection.prepareStatement("SELECT COUNT(*) FROM reading_conflict").executeQuery()) {
            rows.next();
            assertEquals(0, rows.getInt(1));
        }
    }

    private static int readings(String outlet) {
        return ask(READINGS, Map.of("outletId", outlet, "factor", "w01018", "resolution", "raw")).getList("items")
                .size();
    }

    private static JsonPath ask(String path, Map<String, String> query) {
        return People.as(People.OTHER_OFFICER).queryParams(query).get(path).then().statusCode(200).extract().jsonPath();
    }
}
