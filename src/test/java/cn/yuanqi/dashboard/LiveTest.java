package cn.yuanqi.dashboard;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.PH;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.hj212.LoggerClient;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LiveTest extends TwoParksTest {
    @TestHTTPResource("/")
    URI root;
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    LiveBus bus;
    @Inject
    LiveRights rights;
    @Inject
    Clock clock;

    private OutletFixture.Opened outlet;
    private LocalDateTime start;
    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeEach
    void openOutlet() {
        outlet = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        start = OutletFixture.now().minusMinutes(5);
    }

    @AfterEach
    void hangUp() throws Exception {
        for (var one : open) {
            one.close();
        }
    }

    @Test
    void oneValueOverIsSeenAtOnceByThoseWhoMay() {
        var officer = reader(People.OFFICER, TwoParks.FIRST);
        var elsewhere = reader(People.OTHER_OFFICER, TwoParks.SECOND);
        var startup = owner(enterprises.in(TwoParks.FIRST));

        send(outlet, 0, COD, "800");

        var alert = officer.await("alert").data();
        assertEquals("PRE_ALARM", alert.get("kind").asText());
        assertEquals("open", alert.get("status").asText());
        assertEquals(outlet.id().toString(), alert.get("outletId").asText());
        assertEquals(800, alert.get("value").asDouble());
        assertEquals(500, alert.get("limit").asDouble());
        var verdict = officer.await("compliance").data();
        assertEquals("WARNING", verdict.get("status").asText());
        assertEquals(outlet.enterpriseId().toString(), verdict.get("enterpriseId").asText());
        var value = officer.await("reading").data();
        assertEquals(COD, value.get("factor").asText());
        assertEquals(800, value.get("value").asDouble());
        assertEquals(500, value.get("limit").asDouble());
        assertTrue(value.get("status").isNull());
        assertTrue(value.get("kind").isNull());
        elsewhere.await("alive", elsewhere.all("alive").size() + 1);
        for (var stranger : List.of(elsewhere, startup)) {
            assertEquals(List.of(), stranger.all("alert"));
            assertEquals(List.of(), stranger.all("compliance"));
            assertEquals(List.of(), stranger.all("reading"));
        }
    }

    @Test
    void anOwnerSeesTheirOwn() {
        var startup = owner(outlet.enterpriseId());
        var neighbour = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        send(neighbour, 0, COD, "800");
        send(outlet, 0, PH, "4");
        startup.await("alert");
        startup.await("reading");
        for (var event : startup.all("alert")) {
            assertEquals(outlet.id().toString(), event.data().get("outletId").asText());
        }
        assertEquals(1, startup.all("reading").size());
    }

    @Test
    void theStatusFollowsUpAndDown() {
        var officer = reader(People.OFFICER, TwoParks.FIRST);
        yesterdayWithin();
        assertEquals("COMPLIANT", officer.await("compliance").data().get("status").asText());
        status("COMPLIANT");
        send(outlet, 0, COD, "800");
        officer.await("compliance", 2);
        status("WARNING").body("reasons", equalTo(List.of("OPEN_PRE_ALARM")));
        send(outlet, 0, COD, "800");
        send(outlet, 1, COD, "1");
        send(outlet, 2, COD, "1");
        send(outlet, 3, COD, "1");
        assertEquals("COMPLIANT", officer.await("compliance", 3).get(2).data().get("status").asText());
        assertEquals(List.of("open", "closed"),
                officer.await("alert", 2).stream().map(event -> event.data().get("status").asText()).toList());
        status("COMPLIANT").body("reasons", equalTo(List.of()));
    }

    @Test
    void whoMayNotComeIsTurnedAway() {
        var door = "/api/v1/parks/{park}/environment/live";
        People.as(People.FINANCIER).accept("text/event-stream").get(door, TwoParks.FIRST).then().statusCode(403);
        People.as(People.OFFICER).accept("text/event-stream").get(door, TwoParks.SECOND).then().statusCode(404);
    }

    @Test
    void itEndsWhenTheMembershipDoes() {
        var startup = owner(outlet.enterpriseId());
        rights.check();
        startup.await("alive", startup.all("alive").size() + 1);
        noMoreOwner();
        startup.awaitEnd(Duration.ofSeconds(15));
    }

    @Test
    void whoLeavesLeavesNothingBehind() {
        int before = bus.streams().size();
        var officer = reader(People.OFFICER, TwoParks.FIRST);
        assertEquals(before + 1, bus.streams().size());
        officer.close();
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> bus.streams().size() == before);
    }

    @Test
    void nobodyKeepsItInACache() {
        assertEquals(List.of("no-store"),
                reader(People.OFFICER, TwoParks.FIRST).response().headers().allValues("Cache-Control"));
    }

    private EventReader reader(String person, String park) {
        var reader = EventReader.connect(root.resolve("/api/v1/parks/" + park + "/environment/live"),
                People.token(person));
        open.add(reader);
        return reader;
    }

    private EventReader owner(java.util.UUID enterpriseId) {
        noMoreOwner();
        QuarkusTransaction.requiringNew().run(() -> parks.member(People.STARTUP,
                new Place(TwoParks.FIRST, Role.OWNER, enterpriseId, null)));
        return reader(People.STARTUP, TwoParks.FIRST);
    }

    private void noMoreOwner() {
        QuarkusTransaction.requiringNew().run(() -> Person.byEmail(People.STARTUP).ifPresent(person -> Membership
                .update("endedAt = ?1 where person = ?2 and endedAt is null", clock.instant(), person)));
    }

    private void send(OutletFixture.Opened from, int second, String factor, String value) {
        try (LoggerClient logger = outlets.connect()) {
            assertNotNull(logger.ask(from.rtd(start.plusSeconds(second), Map.of(factor, value))));
        }
    }

    private void yesterdayWithin() {
        var yesterday = OutletFixture.now().toLocalDate().minusDays(1).atStartOfDay();
        try (LoggerClient logger = outlets.connect()) {
            assertNotNull(logger.ask(outlet.mean("2031", yesterday,
                    Map.of(COD, "40", OutletFixture.NH3N, "1", PH, "7"))));
        }
    }

    private io.restassured.response.ValidatableResponse status(String status) {
        return People.as(People.OFFICER).get("/api/v1/parks/{park}/enterprises/{id}/compliance", TwoParks.FIRST,
                outlet.enterpriseId()).then().statusCode(200).body("status", equalTo(status));
    }
}
