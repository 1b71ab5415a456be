package cn.yuanqi.environment.discharge;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.FLOW;
import static cn.yuanqi.environment.monitoring.OutletFixture.PH;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.OutboxSender;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class DischargeTest extends TwoParksTest {
    private static final String PERMITS = "/api/v1/parks/{park}/environment/permits";
    private static final String STOPS = "/api/v1/parks/{park}/environment/stops";
    private static final String NOTES = "/api/v1/parks/{park}/environment/logger-notes";

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    PermitWatch watch;
    @Inject
    Clock clock;
    @Inject
    Heard heard;
    @Inject
    OutboxSender sender;

    private OutletFixture.Opened outlet;
    private LocalDate today;

    /** What the watch said. */
    @ApplicationScoped
    static class Heard {
        private final List<PermitWarned> warnings = new CopyOnWriteArrayList<>();

        void warned(@Observes PermitWarned event) {
            warnings.add(event);
        }

        List<String> of(Object enterprise) {
            return warnings.stream().filter(one -> one.enterpriseId().equals(enterprise))
                    .map(one -> one.kind() + " " + one.factor() + " " + one.step()).toList();
        }
    }

    @BeforeEach
    void openOutlet() {
        outlet = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        QuarkusTransaction.requiringNew().run(() -> parks.member(People.STARTUP,
                new Place(TwoParks.FIRST, Role.OWNER, outlet.enterpriseId(), null)));
        today = OutletFixture.now().toLocalDate();
    }

    @Test
    void aPermitIsWrittenReadByItsEnterpriseAndNeverOverlapsAnother() {
        var id = permit("P-1", today.minusYears(1), today.plusDays(100), 500).statusCode(201)
                .header("Location", notNullValue()).body("state", equalTo("VALID")).body("daysLeft", is(100))
                .body("amounts[0].kgPerYear", is(500f)).body("amounts[0].yearKg", nullValue()).extract()
                .<String>path("id");
        permit("P-2", today.plusDays(100), today.plusDays(400), 500).statusCode(409);
        permit("P-2", today.plusDays(101), today.plusDays(400), 500).statusCode(201)
                .body("state", equalTo("COMING"));
        permit("", today, null, -1).statusCode(422).body("errors.field",
                hasItems("number", "validTo", "amounts[0].kgPerYear"));
        People.as(People.OFFICER).body(Map.of("enterpriseId", outlet.enterpriseId(), "number", "P-3", "validFrom",
                today.plusYears(3), "validTo", today.plusYears(4), "amounts",
                List.of(Map.of("factor", PH, "kgPerYear", 1)))).post(PERMITS, TwoParks.FIRST).then().statusCode(422)
                .body("errors.field", hasItem("amounts[0].factor"));
        var change = Map.of("validTo", today.plusDays(20).toString());
        People.as(People.OFFICER).body(change).patch(PERMITS + "/" + id, TwoParks.FIRST).then().statusCode(428);
        People.as(People.OFFICER).header("If-Match", "\"0\"").body(change).patch(PERMITS + "/" + id, TwoParks.FIRST)
                .then().statusCode(200).body("state", equalTo("EXPIRING")).body("amounts", hasSize(1));
        People.as(People.OFFICER).header("If-Match", "\"0\"").body(change).patch(PERMITS + "/" + id, TwoParks.FIRST)
                .then().statusCode(412);
        People.as(People.STARTUP).get(PERMITS, TwoParks.FIRST).then().statusCode(200).body("items", hasSize(2))
                .body("items.enterpriseId", everyItem(equalTo(outlet.enterpriseId().toString())));
        var first = People.as(People.STARTUP).get(PERMITS + "?limit=1", TwoParks.FIRST).then().statusCode(200)
                .body("total", is(2)).body("items.number", equalTo(List.of("P-1"))).extract().<String>path("next");
        People.as(People.STARTUP).get(PERMITS + "?limit=1&cursor=" + first, TwoParks.FIRST).then().statusCode(200)
                .body("items.number", equalTo(List.of("P-2"))).body("next", nullValue());
        People.as(People.STARTUP).get(PERMITS + "?cursor=x", TwoParks.FIRST).then().statusCode(422);
        People.as(People.STARTUP).get(PERMITS + "?limit=201", TwoParks.FIRST).then().statusCode(422);
        People.as(People.STARTUP).body(change).header("If-Match", "\"1\"").patch(PERMITS + "/" + id, TwoParks.FIRST)
                .then().statusCode(403);
        People.as(People.OTHER_OFFICER).get(PERMITS + "/" + id, TwoParks.SECOND).then().statusCode(404);
        People.as(People.FINANCIER).get(PERMITS, TwoParks.FIRST).then().statusCode(403);
    }

    @Test
    void loadsCountAgainstThePermitAndEachStepIsToldOnceByLetter() {
        var yesterday = today.minusDays(1);
        permit("P-L", today.minusYears(1), today.plusDays(30), 90).statusCode(201);
        try (var logger = outlets.connect()) {
            for (int hour = 0; hour < 20; hour++) {
                assertNotNull(logger.ask(outlet.mean("2061", yesterday.atStartOfDay().plusHours(hour),
                        Map.of(COD, "100", PH, "7", FLOW, "10"))));
            }
            assertNotNull(logger.ask(outlet.mean("2031", yesterday.atStartOfDay(),
                    Map.of(COD, "100", "w21003", "1", PH, "7", FLOW, "10"))));
        }
        People.as(People.STARTUP)
                .get("/api/v1/parks/{park}/enterprises/{id}/loads?by=year&from={a}&to={b}", TwoParks.FIRST,
                        outlet.enterpriseId(), yesterday.toString(), yesterday.toString())
                .then().statusCode(200).body("items.find { it.factor == 'w01018' }.kg", is(72f))
                .body("items.find { it.factor == 'w01018' }.hours", is(20));
        People.as(People.OFFICER).get("/api/v1/parks/{park}/enterprises/{id}/loads?by=week", TwoParks.FIRST,
                outlet.enterpriseId()).then().statusCode(422);
        People.as(People.OFFICER).get(PERMITS + "?enterpriseId={id}", TwoParks.FIRST, outlet.enterpriseId()).then()
                .body("items[0].amounts[0].percent", is(80f)).body("items[0].amounts[0].step", is(80));
        try (var box = LetterBox.open()) {
            watch.warn(clock);
            watch.warn(clock);
            assertEquals(List.of("EXPIRY - 30", "LOAD w01018 80"), heard.of(outlet.enterpriseId()));
            sender.send();
            assertTrue(box.to(People.STARTUP).stream().anyMatch(letter -> letter.text().contains("80.0%")));
        }
        watch.warn(Clock.offset(clock, Duration.ofDays(30)));
        assertTrue(heard.of(outlet.enterpriseId()).contains("EXPIRY - 0"));
    }

    @Test
    void anAnnouncedStopIsDecidedOnceAndSeenByItsOwnEnterpriseOnly() {
        var other = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        var body = Map.of("outletId", outlet.id(), "kind", "STOP", "from", "2026-11-20T00:00:00Z", "to",
                "2026-11-22T00:00:00Z", "reason", "检修");
        var id = People.as(People.STARTUP).body(body).post(STOPS, TwoParks.FIRST).then().statusCode(201)
                .body("status", equalTo("ANNOUNCED")).body("late", is(true)).extract().<String>path("id");
        People.as(People.STARTUP).body(Map.of("outletId", other.id(), "kind", "STOP", "from", "2026-11-20T00:00:00Z",
                "to", "2026-11-22T00:00:00Z", "reason", "x")).post(STOPS, TwoParks.FIRST).then().statusCode(404);
        People.as(People.STARTUP).body("{}").post(STOPS, TwoParks.FIRST).then().statusCode(422).body("errors.field",
                hasItems("outletId", "kind", "from", "reason"));
        People.as(People.OPERATOR).body(body).post(STOPS, TwoParks.FIRST).then().statusCode(403);
        var second = People.as(People.STARTUP).body(body).post(STOPS, TwoParks.FIRST).then().statusCode(201).extract()
                .<String>path("id");
        var next = People.as(People.STARTUP).get(STOPS + "?limit=1", TwoParks.FIRST).then().statusCode(200)
                .body("total", is(2)).body("items.id", equalTo(List.of(second))).extract().<String>path("next");
        People.as(People.STARTUP).get(STOPS + "?limit=1&cursor=" + next, TwoParks.FIRST).then()
                .body("items.id", equalTo(List.of(id))).body("next", nullValue());
        People.as(People.STARTUP).get(STOPS + "?cursor=x", TwoParks.FIRST).then().statusCode(422);
        People.as(People.STARTUP).body("{}").post(STOPS + "/" + id + "/acceptance", TwoParks.FIRST).then()
                .statusCode(403);
        People.as(People.OFFICER).body("{}").post(STOPS + "/" + id + "/refusal", TwoParks.FIRST).then()
                .statusCode(422);
        People.as(People.OFFICER).get(STOPS + "/" + id + "/acceptance", TwoParks.FIRST).then().statusCode(405);
        People.as(People.OTHER_OFFICER).body("{}").post(STOPS + "/" + id + "/acceptance", TwoParks.SECOND).then()
                .statusCode(404);
        People.as(People.OFFICER).body("{}").post(STOPS + "/" + id + "/acceptance", TwoParks.FIRST).then()
                .statusCode(200).body("status", equalTo("ACCEPTED")).body("decidedBy", notNullValue());
        People.as(People.STARTUP).body("{}").post(STOPS + "/" + id + "/withdrawal", TwoParks.FIRST).then()
                .statusCode(409);
        People.as(People.STARTUP).get(STOPS, TwoParks.FIRST).then().body("items.id", hasItem(id))
                .body("items.enterpriseId", everyItem(equalTo(outlet.enterpriseId().toString())));
        People.as(People.STARTUP).get(STOPS + "?enterpriseId={id}", TwoParks.FIRST, other.enterpriseId()).then()
                .body("items", hasSize(0));
        People.as(People.OFFICER).get(STOPS + "?status=ANNOUNCED", TwoParks.FIRST).then().body("items.id",
                not(hasItem(id)));
        People.as(People.LEADER).get("/api/v1/parks/{park}/audit?limit=50", TwoParks.FIRST).then()
                .body("items.verb", hasItem("accepted"));
    }

    @Test
    void theLogHoldsMaintenanceAndComparisonsWithTheirError() {
        People.as(People.OFFICER)
                .body(Map.of("outletId", outlet.id(), "kind", "COMPARISON", "doneAt", "2026-11-20T02:00:00Z", "doneBy",
                        "市监测站", "factor", COD, "loggerValue", 110, "sampleValue", 100))
                .post(NOTES, TwoParks.FIRST).then().statusCode(201).body("errorPercent", is(10f));
        People.as(People.OFFICER).body(Map.of("outletId", outlet.id(), "kind", "COMPARISON", "doneBy", ""))
                .post(NOTES, TwoParks.FIRST).then().statusCode(422)
                .body("errors.field", hasItems("doneAt", "doneBy", "factor", "loggerValue", "sampleValue"));
        People.as(People.STARTUP).get(NOTES, TwoParks.FIRST).then().statusCode(200).body("items", hasSize(1));
        People.as(People.STARTUP).body("{}").post(NOTES, TwoParks.FIRST).then().statusCode(403);
        People.as(People.OTHER_OFFICER).body(Map.of("outletId", outlet.id(), "kind", "MAINTENANCE"))
                .post(NOTES, TwoParks.SECOND).then().statusCode(404);
    }

    private ValidatableResponse permit(String number, LocalDate from, LocalDate to, int kg) {
        var body = new HashMap<String, Object>();
        body.put("enterpriseId", outlet.enterpriseId());
        body.put("number", number);
        body.put("validFrom", from);
        body.put("validTo", to);
        body.put("amounts", List.of(Map.of("factor", COD, "kgPerYear", kg)));
        return People.as(People.OFFICER).body(body).post(PERMITS, TwoParks.FIRST).then();
    }
}
