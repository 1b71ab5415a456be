package cn.yuanqi.environment.alerting;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.hj212.LoggerClient;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Suspicious values, from the logger's frame to the alert. */
@QuarkusTest
class SuspicionWatchTest extends TwoParksTest {
    private static final String DOOR = "/api/v1/parks/{park}/environment/";

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    private OutletFixture.Opened outlet;
    private LoggerClient logger;
    private LocalDateTime start;

    @BeforeEach
    void openOutlet() {
        outlet = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        logger = outlets.connect();
        start = OutletFixture.now().minusHours(3);
    }

    @AfterEach
    void hangUp() {
        logger.close();
    }

    @Test
    void twoHoursOfTheSameValueAreToldOnce() {
        for (int minute = 0; minute < 120; minute += 10) {
            send(minute, "33.3");
        }
        suspicious().body("items", hasSize(0));
        send(120, "33.3");
        send(130, "33.3");
        suspicious().body("items", hasSize(1)).body("items[0].factor", equalTo(COD))
                .body("items[0].value", equalTo(33.3f)).body("items[0].limit", nullValue())
                .body("items[0].basis", nullValue());
        reasons().body("history.note", contains("CONSTANT"));
        SignedIn.as(People.OFFICER).request().get("/parks/{park}/environment/alerts/{id}", TwoParks.FIRST, id()).then()
                .statusCode(200).body(containsString("数值长时间不变"));
    }

    @Test
    void threeZerosAreSuspiciousAndAreClosedByHandUntilThreeMore() {
        send(1, "0");
        send(2, "0");
        send(3, "0");
        reasons().body("history.note", contains("NOT_POSITIVE"));
        officer().body(Map.of("reason", "零点校准")).post(DOOR + "alerts/{id}/closure", TwoParks.FIRST, id()).then()
                .statusCode(200);
        send(4, "0");
        suspicious().body("items", hasSize(0));
        send(5, "0");
        send(6, "0");
        suspicious().body("items", hasSize(1));
    }

    @Test
    void aJumpIsToldWhereAParkWantsToKnow() {
        send(0, "1");
        send(1, "400");
        suspicious().body("items", hasSize(0));
        var rule = new HashMap<String, Object>(Map.of("constantMinutes", 120, "notPositiveValues", 3, "zeroAllowed",
                false, "jumpPercent", 200, "meanPercent", 20, "massPercent", 20));
        rule(People.LEADER, rule, 403);
        rule(People.OFFICER, Map.of("constantMinutes", -1), 422);
        rule(People.OFFICER, rule, 200).body("jumpPercent", equalTo(200));
        officer().get(DOOR + "suspicion-rules", TwoParks.FIRST).then().body(
                "items.find { it.factor == 'w01018' }.jumpPercent", equalTo(200));
        People.as(People.OTHER_OFFICER).get(DOOR + "suspicion-rules", TwoParks.SECOND).then().body(
                "items.find { it.factor == 'w01018' }.jumpPercent", equalTo(0));
        send(2, "100");
        reasons().body("history.note", contains("JUMP"));
        rule.put("jumpPercent", 0);
        rule(People.OFFICER, rule, 200);
    }

    @Test
    void anOutletsOwnRuleGoesBeforeTheParks() {
        var rule = new HashMap<String, Object>(Map.of("constantMinutes", 0, "notPositiveValues", 0, "zeroAllowed", true,
                "jumpPercent", 50, "meanPercent", 0, "massPercent", 0));
        var own = DOOR + "suspicion-rules/" + COD + "?outletId=" + outlet.id();
        officer().body(rule).put(own, TwoParks.FIRST).then().statusCode(200).body("origin", equalTo("OUTLET"));
        officer().get(DOOR + "suspicion-rules", TwoParks.FIRST).then().body(
                "items.find { it.factor == 'w01018' }.jumpPercent", equalTo(0));
        People.as(People.OTHER_OFFICER).body(rule).put(own, TwoParks.SECOND).then().statusCode(404);
        send(1, "100");
        send(2, "200");
        reasons().body("history.note", contains("JUMP"));
        officer().delete(own, TwoParks.FIRST).then().statusCode(200).body("jumpPercent", equalTo(0));
        officer().delete(own, TwoParks.FIRST).then().statusCode(404);
    }

    @Test
    void thePageSetsARuleAndTakesItBackAndKeepsWhatWasTyped() {
        var session = SignedIn.as(People.OFFICER);
        var path = "/parks/" + TwoParks.FIRST + "/environment/suspicion";
        var query = "?outlet=" + outlet.id() + "&factor=" + COD;
        var page = session.request().get(path + query).then().statusCode(200)
                .body(containsString("name=\"jumpPercent\"")).extract().asString();
        var csrf = page.replaceAll("(?s).*name=\"csrf-token\" value=\"([^\"]+)\".*", "$1");
        var form = new HashMap<String, String>(Map.of("csrf-token", csrf, "factor", COD, "outlet",
                outlet.id().toString(), "constantMinutes", "30", "notPositiveValues", "5", "jumpPercent", "x",
                "meanPercent", "20", "massPercent", "20"));
        session.request().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(form).post(path)
                .then().statusCode(422).body(containsString("value=\"x\""))
                .body(containsString("jumpPercent-error"));
        form.put("jumpPercent", "300");
        session.request().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(form).post(path)
                .then().statusCode(303);
        officer().get(DOOR + "suspicion-rules?outletId=" + outlet.id(), TwoParks.FIRST).then()
                .body("items.find { it.factor == 'w01018' }.jumpPercent", equalTo(300));
        session.request().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(form)
                .post(path + "/removal").then().statusCode(303);
        SignedIn.as(People.LEADER).request().get(path + query).then().statusCode(200)
                .body(not(containsString("name=\"jumpPercent\"")));
    }

    @Test
    void aDayMeanThatItsHoursDoNotMakeIsSuspicious() {
        var day = start.toLocalDate().minusDays(1).atStartOfDay();
        for (int hour = 0; hour < 20; hour++) {
            assertNotNull(logger.ask(outlet.mean("2061", day.plusHours(hour), Map.of(COD, 40 + hour % 3))));
        }
        assertNotNull(logger.ask(outlet.mean("2031", day, Map.of(COD, "80"))));
        reasons().body("history.note", hasItem("DAY_MEAN"));
    }

    private void send(int minute, String value) {
        assertNotNull(logger.ask(outlet.rtd(start.plusMinutes(minute).truncatedTo(ChronoUnit.SECONDS),
                Map.of(COD, value))));
    }

    private static ValidatableResponse rule(String who, Map<String, ?> rule, int status) {
        return People.as(who).body(rule).put(DOOR + "suspicion-rules/" + COD, TwoParks.FIRST).then()
                .statusCode(status);
    }

    private static RequestSpecification officer() {
        return People.as(People.OFFICER);
    }

    private String id() {
        return suspicious().body("items", hasSize(1)).extract().path("items[0].id");
    }

    private ValidatableResponse reasons() {
        return officer().get(DOOR + "alerts/{id}/history", TwoParks.FIRST, id()).then().statusCode(200);
    }

    private ValidatableResponse suspicious() {
        return officer().get(DOOR + "alerts?kind=SUSPICIOUS&status=open&outletId=" + outlet.id(), TwoParks.FIRST).then()
                .statusCode(200);
    }
}
