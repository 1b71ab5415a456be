package cn.yuanqi.environment.alerting;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.PH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDateTime;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.hj212.LoggerClient;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class PreAlarmTest extends TwoParksTest {
    private static final String DOOR = "/api/v1/parks/{park}/environment/alerts";

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;

    private OutletFixture.Opened outlet;
    private LoggerClient logger;
    private LocalDateTime start;

    @BeforeEach
    void openOutlet() {
        outlet = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
        logger = outlets.connect();
        start = OutletFixture.now().minusMinutes(5);
    }

    @AfterEach
    void hangUp() {
        logger.close();
    }

    @Test
    void oneValueOverOpensOneAlertAndRepeatedFramesNoSecondOne() {
        send(0, COD, "800");
        send(0, COD, "800");
        send(1, COD, "900");
        alerts("status=open").body("items", hasSize(1)).body("total", equalTo(1)).body("items[0].kind",
                equalTo("PRE_ALARM"))
                .body("items[0].basis", equalTo("INSTANT")).body("items[0].factor", equalTo(COD))
                .body("items[0].value", equalTo(800.0f)).body("items[0].limit", equalTo(500.0f))
                .body("items[0].multiple", equalTo(0.6f)).body("items[0].closedAt", nullValue())
                .body("items[0].enterpriseId", equalTo(outlet.enterpriseId().toString()));
    }

    @Test
    void threeCalmValuesCloseItAndTheNextValueOverOpensAnother() {
        send(0, COD, "800");
        send(1, COD, "475");
        send(2, COD, "480");
        send(3, COD, "475");
        send(4, COD, "475");
        alerts("status=open").body("items", hasSize(1));
        send(5, COD, "400");
        alerts("status=open").body("items", hasSize(0));
        alerts("status=closed").body("items", hasSize(1)).body("items[0].closedAt", notNullValue());
        send(6, COD, "501");
        alerts("").body("items", hasSize(2)).body("items.value", contains(501.0f, 800.0f));
    }

    @Test
    void aLateValueIsFollowedInEventTime() {
        send(0, COD, "800");
        send(3, COD, "1");
        send(4, COD, "1");
        send(2, COD, "800");
        send(1, COD, "1");
        alerts("status=open").body("items", hasSize(1));
        send(5, COD, "1");
        alerts("status=open").body("items", hasSize(0));
        send(2, PH, "7");
        send(4, COD, "900");
        alerts("").body("items", hasSize(1));
    }

    @Test
    void aLateValueOverOpensOnlyWhatTheLaterValuesHaveNotCalmed() {
        send(1, COD, "1");
        send(2, COD, "1");
        send(0, COD, "800");
        alerts("status=open").body("items", hasSize(1));
        send(3, COD, "1");
        alerts("status=open").body("items", hasSize(0));
    }

    @Test
    void aValueTooOldAtItsReceiptOpensNothing() {
        send(-400, COD, "800");
        alerts("").body("items", hasSize(0));
    }

    @Test
    void phOpensOutsideItsRangeAndHasNoMultiple() {
        send(0, PH, "5.2");
        alerts("factor=" + PH).body("items[0].limit", equalTo(6.0f)).body("items[0].multiple", nullValue());
        send(1, PH, "6");
        send(2, PH, "9");
        send(3, PH, "6.5");
        alerts("status=open").body("items", hasSize(0));
    }

    @Test
    void anHourMeanOverWarnsUntilALaterOneIsWithin() {
        var hour = OutletFixture.now().minusHours(5).withMinute(0).withSecond(0);
        assertNotNull(logger.ask(outlet.mean("2061", hour, Map.of(COD, "900"))));
        alerts("kind=WARNING&status=open").body("items", hasSize(1)).body("items[0].basis", equalTo("HOUR"));
        assertNotNull(logger.ask(outlet.mean("2061", hour.plusHours(1), Map.of(COD, "499"))));
        alerts("kind=WARNING&status=open").body("items", hasSize(0));
    }

    @Test
    void anOfficerAcknowledgesOnce() {
        send(0, COD, "800");
        String id = alerts("").extract().path("items[0].id");
        var door = DOOR + "/{id}/acknowledgement";
        People.as(People.OTHER_OPERATOR).post(door, TwoParks.SECOND, id).then().statusCode(403);
        People.as(People.OFFICER).post(door, TwoParks.FIRST, id).then().statusCode(404);
        People.as(People.OTHER_OFFICER).post(door, TwoParks.SECOND, id).then().statusCode(200)
                .body("acknowledgedAt", notNullValue());
        People.as(People.OTHER_OFFICER).post(door, TwoParks.SECOND, id).then().statusCode(409);
        People.as(People.OTHER_LEADER).get(DOOR + "/{id}", TwoParks.SECOND, id).then().statusCode(200)
                .body("acknowledgedAt", notNullValue());
    }

    @Test
    void anOutletMayHaveARuleOfItsOwn() {
        var door = "/api/v1/parks/{park}/environment/outlets/{id}/pre-alarm-rule";
        People.as(People.OTHER_LEADER).get(door, TwoParks.SECOND, outlet.id()).then().statusCode(200)
                .body("calmValues", equalTo(3)).body("calmPercent", equalTo("95")).body("freshMinutes", equalTo(10));
        People.as(People.OTHER_OFFICER).body(Map.of("calmValues", 0, "calmPercent", "80", "freshMinutes", 30))
                .put(door, TwoParks.SECOND, outlet.id()).then().statusCode(422)
                .body("errors[0].field", equalTo("calmValues"));
        People.as(People.OTHER_OFFICER).body(Map.of("calmValues", 1, "calmPercent", "80", "freshMinutes", 30))
                .put(door, TwoParks.SECOND, outlet.id()).then().statusCode(200).body("calmPercent", equalTo("80"));
        send(-900, COD, "800");
        alerts("status=open").body("items", hasSize(1));
        send(1, COD, "401");
        alerts("status=open").body("items", hasSize(1));
        send(2, COD, "400");
        alerts("status=open").body("items", hasSize(0));
    }

    @Test
    void aDebouncedOutletWaitsForTheThirdValueOver() {
        var door = "/api/v1/parks/{park}/environment/outlets/{id}/pre-alarm-rule";
        People.as(People.OTHER_OFFICER).body(Map.of("calmValues", 1, "calmPercent", "95", "freshMinutes", 10,
                "openValues", 3, "openSeconds", 20)).put(door, TwoParks.SECOND, outlet.id()).then().statusCode(200)
                .body("openValues", equalTo(3)).body("openSeconds", equalTo(20));
        send(0, COD, "800");
        send(10, COD, "810");
        alerts("kind=PRE_ALARM").body("items", hasSize(0));
        send(20, COD, "820");
        alerts("kind=PRE_ALARM").body("items", hasSize(1)).body("items[0].value", equalTo(820.0f));
    }

    @Test
    void aListIsReadPageByPageNewestFirst() {
        send(0, COD, "800");
        send(1, PH, "3");
        String next = alerts("limit=1").body("items.factor", contains(PH)).body("total", equalTo(2)).extract()
                .path("next");
        alerts("limit=1&cursor=" + next).body("items.factor", contains(COD)).body("next", nullValue());
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        list("kind=LOUD", 422);
        list("status=maybe", 422);
        list("cursor=x", 422);
        list("limit=201", 422);
        list("colour=red", 422);
        People.as(People.FINANCIER).get(DOOR, TwoParks.FIRST).then().statusCode(403);
    }

    private void send(int second, String factor, String value) {
        assertNotNull(logger.ask(outlet.rtd(start.plusSeconds(second), Map.of(factor, value))));
    }

    private ValidatableResponse alerts(String query) {
        return list(query, 200);
    }

    private ValidatableResponse list(String query, int status) {
        return People.as(People.OTHER_OFFICER)
                .get(DOOR + "?outletId=" + outlet.id() + (query.isEmpty() ? "" : "&" + query), TwoParks.SECOND).then()
                .statusCode(status);
    }
}
