package cn.yuanqi.environment.hj212;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class Hj212ServerTest {
    @Inject
    Hj212Server server;

    @Test
    void anUnknownMnHearsNothingAndStaysConnected() {
        try (LoggerClient logger = LoggerClient.connect(server.port())) {
            byte[] packet = Frames.rtd("NOBODYS000000000000000001", "123456", LocalDateTime.now(),
                    Map.of("w01018", "1"));
            assertNull(logger.send(packet).answer(Duration.ofMillis(500)));
            assertFalse(logger.closedWithin(Duration.ofMillis(100)));
        }
    }

    @Test
    void readinessFollowsThePort() {
        assertTrue(server.listening());
        get("/q/health/ready").then().statusCode(200);
        server.stop().toCompletableFuture().join();
        try {
            assertFalse(server.listening());
            get("/q/health/ready").then().statusCode(503);
        } finally {
            server.start().toCompletableFuture().join();
        }
        get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void startingTwiceOpensOnePort() {
        int port = server.port();
        server.start().toCompletableFuture().join();
        assertEquals(port, server.port());
    }
}
