package cn.yuanqi.environment.compliance;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Late hours change what was said of a day, and it stays visible that they did. */
@QuarkusTest
class LateDayTest extends TwoParksTest {
    private static final String ALERTS = "/api/v1/parks/{park}/environment/alerts";

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    DayBook days;
    @Inject
    InPark inPark;
    private OutletFixture.Opened outlet;
    private LoggerClient logger;
    private LocalDateTime due;

    @BeforeEach
    void aDayIsOver() {
        outlet = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
        logger = outlets.connect();
        due = inPark.call(TwoParks.SECOND, days::dueOn).atStartOfDay();
        for (int hour = 0; hour < 18; hour++) {
            mean(hour, "510");
        }
    }

    @AfterEach
    void hangUp() {
        logger.close();
    }

    @Test
    void anotherMeanIsARevisionAndADayWithinAWithdrawal() {
        exceeded("open").body("items", hasSize(1)).body("items[0].value", equalTo(510f));
        String id = exceeded("open").extract().path("items[0].id");
        mean(18, "605");
        exceeded("open").body("items[0].id", equalTo(id)).body("items[0].value", equalTo(515f))
                .body("items[0].multiple", equalTo(0.03f));
        history(id).body("history.deed", contains("REVISED")).body("history[0].note", equalTo("510 → 515"));
        for (int hour = 19; hour < 24; hour++) {
            mean(hour, "1");
        }
        exceeded("open").body("items", hasSize(0));
        history(id).body("history.deed", hasItem("WITHDRAWN"));
        People.as(People.OTHER_LEADER).get("/api/v1/parks/{park}/audit", TwoParks.SECOND).then().statusCode(200).body(
                "items.findAll { it.subjectId == '" + id + "' }.verb", contains("withdrawn", "revised"));
    }

    @Test
    void whatAnOfficerHasClosedIsNotOpenedAgainByTheSameDay() {
        String id = exceeded("open").extract().path("items[0].id");
        People.as(People.OTHER_OFFICER).body(Map.of("reason", "已处罚"))
                .post(ALERTS + "/{id}/closure", TwoParks.SECOND, id)
                .then().statusCode(200);
        mean(18, "605");
        exceeded("open").body("items", hasSize(0));
        exceeded("closed").body("items.id", contains(id));
    }

    private void mean(int hour, String value) {
        assertNotNull(logger.ask(outlet.mean("2061", due.plusHours(hour), Map.of(COD, value))));
    }

    private ValidatableResponse exceeded(String status) {
        return People.as(People.OTHER_OFFICER)
                .get(ALERTS + "?kind=EXCEEDED&outletId=" + outlet.id() + "&status=" + status, TwoParks.SECOND).then()
                .statusCode(200);
    }

    private static ValidatableResponse history(String id) {
        return People.as(People.OTHER_OFFICER).get(ALERTS + "/{id}/history", TwoParks.SECOND, id).then()
                .statusCode(200);
    }
}
