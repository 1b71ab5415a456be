package cn.yuanqi.environment.discharge;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.FLOW;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** A treatment plant: two influents, one effluent, from the loggers' frames to the alert. */
@QuarkusTest
class BalanceWatchTest extends TwoParksTest {
    private static final String OUTLETS = "/api/v1/parks/{park}/environment/outlets/{id}/";
    private static final String ALERTS = "/api/v1/parks/{park}/environment/alerts";

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    private OutletFixture.Opened plant;
    private OutletFixture.Opened first;
    private OutletFixture.Opened second;
    private LocalDate day;

    @BeforeEach
    void buildPlant() {
        plant = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        first = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        second = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        day = OutletFixture.now().toLocalDate().minusDays(2);
    }

    @Test
    void aPlantThatCarriesMoreThanItGotIsSuspiciousWithTheFigures() {
        declare(plant, first.id(), second.id()).statusCode(200).body("items", hasSize(2));
        hours(first, "300", "4");
        hours(second, "100", "6");
        // 864 m³ on both sides; 155.52 kg came in, 259.2 kg left.
        hours(plant, "300", "10");
        suspicious().body("items.factor", contains(COD)).body("items[0].value", is((Object) null));
        history().body("history.note", hasItem("INFLOW " + day + ": 259.2 kg > 155.52 kg + 20 %"));
        balance().body("day", equalTo(day.toString()))
                .body("items.find { it.factor == 'w00000' }.suspicious", is(false))
                .body("items.find { it.factor == 'w00000' }.in", is(864f))
                .body("items.find { it.factor == 'w01018' }.suspicious", is(true))
                .body("items.find { it.factor == 'w01018' }.out", is(259.2f))
                .body("items.find { it.factor == 'w01018' }.in", is(155.52f))
                .body("items.find { it.factor == 'w01018' }.hours", is(24));
        SignedIn.as(People.OFFICER).request().get("/parks/{park}/environment/alerts/{id}", TwoParks.FIRST, alert())
                .then().statusCode(200).body(containsString("出水多于进水"))
                .body(containsString("259.2 kg &gt; 155.52 kg + 20 %"));
        SignedIn.as(People.OFFICER).request()
                .get("/parks/{park}/environment/outlets/{id}/balance?day=" + day, TwoParks.FIRST, plant.id()).then()
                .statusCode(200).body(containsString("259.2")).body(containsString("66.7 %"));
    }

    @Test
    void whatComesLateAtAnInletIsBalancedToo() {
        declare(plant, first.id()).statusCode(200);
        hours(plant, "20", "10");
        suspicious().body("items", hasSize(0));
        hours(first, "100", "4");
        suspicious().body("items.factor", contains(FLOW));
        history().body("history.note", hasItem("INFLOW " + day + ": 864 m³ > 345.6 m³ + 10 %"));
    }

    @Test
    void theOutletsOwnRuleSaysHowMuchMoreMayLeaveAndZeroIsNever() {
        var rule = new HashMap<String, Object>(Map.of("constantMinutes", 0, "notPositiveValues", 0, "zeroAllowed", true,
                "jumpPercent", 0, "meanPercent", 0, "massPercent", 0, "inflowPercent", 100));
        rule(COD, rule).body("inflowPercent", is(100)).body("origin", equalTo("OUTLET"));
        declare(plant, first.id()).statusCode(200);
        hours(first, "100", "10");
        hours(plant, "199", "10");
        suspicious().body("items", hasSize(0));
        rule.put("inflowPercent", 0);
        rule(COD, rule);
        balance().body("items.find { it.factor == 'w01018' }.percent", is(0))
                .body("items.find { it.factor == 'w01018' }.suspicious", is(false));
        rule.remove("inflowPercent");
        rule(COD, rule).body("inflowPercent", is(20));
        rule.put("inflowPercent", -1);
        People.as(People.OFFICER).body(rule).put(rulePath(COD), TwoParks.FIRST).then().statusCode(422)
                .body("errors.field", contains("inflowPercent"));
    }

    @Test
    void tooFewHoursSayNothing() {
        declare(plant, first.id()).statusCode(200);
        hours(first, "1", "1");
        try (var logger = outlets.connect()) {
            for (int hour = 0; hour < 17; hour++) {
                assertNotNull(logger.ask(plant.mean("2061", day.atStartOfDay().plusHours(hour),
                        Map.of(COD, "400", FLOW, "50"))));
            }
        }
        suspicious().body("items", hasSize(0));
        balance().body("items.enough", contains(false, false)).body("items.suspicious", contains(false, false));
    }

    @Test
    void onlyOutletsOfTheParkFlowInAndNeverInACircle() {
        var other = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
        declare(plant, other.id()).statusCode(422).body("errors.field", contains("inletIds"));
        declare(plant, UUID.randomUUID()).statusCode(422);
        declare(plant, plant.id()).statusCode(422);
        declare(first, second.id()).statusCode(200);
        declare(plant, first.id()).statusCode(200);
        declare(second, plant.id()).statusCode(422);
        People.as(People.OFFICER).body("{}").put(OUTLETS + "inlets", TwoParks.FIRST, plant.id()).then().statusCode(422);
        People.as(People.OPERATOR).body(Map.of("inletIds", List.of())).put(OUTLETS + "inlets", TwoParks.FIRST,
                plant.id()).then().statusCode(403);
        People.as(People.OTHER_OFFICER).get(OUTLETS + "inlets", TwoParks.SECOND, plant.id()).then().statusCode(404);
        People.as(People.OFFICER).get(OUTLETS + "balance?day=x", TwoParks.FIRST, plant.id()).then().statusCode(422);
        declare(plant).statusCode(200).body("items", hasSize(0));
        People.as(People.LEADER).get("/api/v1/parks/{park}/audit?limit=20", TwoParks.FIRST).then()
                .body("items.verb", hasItem("declaredInlets"));
    }

    /** An influent that nobody limited is no discharge: it must not leave its plant without a verdict for ever. */
    @Test
    void anInfluentWithoutLimitsIsNotJudged() {
        var influent = People.as(People.OFFICER).body(Map.of("enterpriseId", plant.enterpriseId(), "code", "IN01", "mn",
                OutletFixture.newMn(), "password", OutletFixture.PASSWORD, "factors", List.of(Map.of("code", COD))))
                .post("/api/v1/parks/{park}/environment/outlets", TwoParks.FIRST).then().statusCode(201).extract()
                .<String>path("id");
        compliance().body("reasons", hasItem("NO_LIMIT"));
        declare(plant, UUID.fromString(influent)).statusCode(200);
        compliance().body("reasons", not(hasItem("NO_LIMIT")));
        declare(plant).statusCode(200);
        compliance().body("reasons", hasItem("NO_LIMIT"));
    }

    @Test
    void theFormKeepsTheTickedAndTakesTheChosen() {
        declare(plant, first.id()).statusCode(200);
        var session = SignedIn.as(People.OFFICER);
        var path = "/parks/" + TwoParks.FIRST + "/environment/outlets/" + plant.id() + "/balance";
        var csrf = session.request().get(path).then().statusCode(200).extract().asString()
                .replaceAll("(?s).*name=\"csrf-token\" value=\"([^\"]+)\".*", "$1");
        session.request().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("csrf-token", csrf)
                .formParam("inletIds", first.id().toString(), second.id().toString(), "").post(path + "/inlets").then()
                .statusCode(303);
        People.as(People.OFFICER).get(OUTLETS + "inlets", TwoParks.FIRST, plant.id()).then().body("items", hasSize(2));
        session.request().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("csrf-token", csrf)
                .formParam("inletIds", plant.id().toString()).post(path + "/inlets").then().statusCode(422)
                .body(containsString("inletIds-error"));
        SignedIn.as(People.LEADER).request().get(path).then().statusCode(200).body(not(containsString("<select")));
    }

    private static ValidatableResponse declare(OutletFixture.Opened outlet, UUID... inlets) {
        return People.as(People.OFFICER).body(Map.of("inletIds", List.of(inlets)))
                .put(OUTLETS + "inlets", TwoParks.FIRST, outlet.id()).then();
    }

    /** The hours of the day, and then its mean. */
    private void hours(OutletFixture.Opened outlet, String cod, String flow) {
        try (var logger = outlets.connect()) {
            var values = Map.of(COD, cod, FLOW, flow);
            for (int hour = 0; hour < 24; hour++) {
                assertNotNull(logger.ask(outlet.mean("2061", day.atStartOfDay().plusHours(hour), values)));
            }
            assertNotNull(logger.ask(outlet.mean("2031", day.atStartOfDay(), values)));
        }
    }

    private String rulePath(String factor) {
        return "/api/v1/parks/{park}/environment/suspicion-rules/" + factor + "?outletId=" + plant.id();
    }

    private ValidatableResponse rule(String factor, Map<String, ?> rule) {
        return People.as(People.OFFICER).body(rule).put(rulePath(factor), TwoParks.FIRST).then().statusCode(200);
    }

    private ValidatableResponse balance() {
        return People.as(People.OFFICER).get(OUTLETS + "balance?day=" + day, TwoParks.FIRST, plant.id()).then()
                .statusCode(200);
    }

    private String alert() {
        return suspicious().extract().path("items[0].id");
    }

    private ValidatableResponse history() {
        return People.as(People.OFFICER).get(ALERTS + "/{id}/history", TwoParks.FIRST, alert()).then()
                .statusCode(200);
    }

    private ValidatableResponse suspicious() {
        return People.as(People.OFFICER).get(ALERTS + "?kind=SUSPICIOUS&status=open&outletId=" + plant.id(),
                TwoParks.FIRST).then().statusCode(200);
    }

    private ValidatableResponse compliance() {
        return People.as(People.OFFICER).get("/api/v1/parks/{park}/enterprises/{id}/compliance", TwoParks.FIRST,
                plant.enterpriseId()).then().statusCode(200);
    }
}
