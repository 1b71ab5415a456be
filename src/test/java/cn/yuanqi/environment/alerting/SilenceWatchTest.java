package cn.yuanqi.environment.alerting;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class SilenceWatchTest extends TwoParksTest {
    private static final Duration PATIENCE = Duration.ofSeconds(3 * 60);

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    InPark inPark;
    @Inject
    SilenceWatch watch;
    @Inject
    Alerts alerts;

    private OutletFixture.Opened outlet;

    @BeforeEach
    void openOutlet() {
        outlet = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
    }

    @Test
    void afterThreeIntervalsOfSilenceAnOutletIsOfflineOnce() {
        checkAfter(PATIENCE.minusSeconds(5));
        alerts().body("items", hasSize(0));
        checkAfter(PATIENCE.plusSeconds(5));
        checkAfter(PATIENCE.plusSeconds(60));
        alerts().body("items.kind", contains("OFFLINE")).body("items[0].factor", nullValue())
                .body("items[0].basis", nullValue()).body("items[0].closedAt", nullValue());
        reasons().body("status", equalTo("CANNOT_JUDGE")).body("reasons", hasItem("OFFLINE"));
    }

    @Test
    void theNextFrameEndsTheSilence() {
        checkAfter(PATIENCE.plusSeconds(5));
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(outlet.rtd(OutletFixture.now(), Map.of(COD, "1"))));
        }
        alerts().body("items[0].closedAt", not(nullValue()));
        reasons().body("reasons", not(hasItem("OFFLINE")));
    }

    @Test
    void timeInWhichNobodyListenedIsNoSilence() {
        var now = Instant.now().plus(Duration.ofDays(1));
        tell(now.minusSeconds(60), now);
        alerts().body("items", hasSize(0));
    }

    @Test
    void ofALoggerThatIsShutOutNothingIsExpected() {
        checkAfter(PATIENCE.plusSeconds(5));
        alerts().body("items[0].closedAt", nullValue());
        letIn(false);
        alerts().body("items", hasSize(1)).body("items[0].closedAt", not(nullValue()));
        history().body("history.deed", hasItem("LOGGER_OFF"));
        reasons().body("reasons", not(hasItem("OFFLINE")));
        checkAfter(PATIENCE.plusSeconds(60));
        alerts().body("items", hasSize(1));
    }

    @Test
    void theRoundClosesWhatWasOpenedAtALoggerThatIsShutOut() {
        letIn(false);
        inPark.run(TwoParks.FIRST, () -> alerts.open(Opening.silent(outlet.id(), outlet.enterpriseId(),
                Instant.now())));
        watch.check();
        alerts().body("items", hasSize(1)).body("items[0].closedAt", not(nullValue()));
        history().body("history.deed", hasItem("LOGGER_OFF"));
    }

    @Test
    void letInAgainItHasAllItsTimeAgain() {
        letIn(false);
        var before = Instant.now();
        letIn(true);
        tell(Instant.EPOCH, before.plus(PATIENCE));
        alerts().body("items", hasSize(0));
        checkAfter(PATIENCE.plusSeconds(5));
        alerts().body("items", hasSize(1));
    }

    @Test
    void theJobEntersEachParkByItself() {
        watch.check();
        alerts().body("items", hasSize(0));
    }

    private void letIn(boolean wanted) {
        var at = "/api/v1/parks/" + TwoParks.FIRST + "/environment/outlets/" + outlet.id();
        int version = People.as(People.OFFICER).get(at).then().statusCode(200).extract().path("version");
        People.as(People.OFFICER).header("If-Match", String.valueOf(version)).body(Map.of("enabled", wanted)).patch(at)
                .then().statusCode(200);
    }

    private ValidatableResponse history() {
        String alert = alerts().extract().path("items[0].id");
        return People.as(People.OFFICER)
                .get("/api/v1/parks/{park}/environment/alerts/{id}/history", TwoParks.FIRST, alert).then()
                .statusCode(200);
    }

    private void checkAfter(Duration silence) {
        tell(Instant.EPOCH, Instant.now().plus(silence));
    }

    /** This outlet's silence alone: other tests' outlets are silent too. */
    private void tell(Instant since, Instant now) {
        var silent = inPark.call(TwoParks.FIRST, () -> watch.silent(since, now)).stream()
                .filter(opening -> opening.key().outletId().equals(outlet.id())).toList();
        watch.tell(TwoParks.FIRST, silent);
    }

    private ValidatableResponse alerts() {
        return People.as(People.OFFICER)
                .get("/api/v1/parks/{park}/environment/alerts?outletId={id}", TwoParks.FIRST, outlet.id()).then()
                .statusCode(200);
    }

    private ValidatableResponse reasons() {
        return People.as(People.OFFICER).get("/api/v1/parks/{park}/enterprises/{id}/compliance", TwoParks.FIRST,
                outlet.enterpriseId()).then().statusCode(200);
    }
}
