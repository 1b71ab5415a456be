package cn.yuanqi.environment.compliance;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.FLOW;
import static cn.yuanqi.environment.monitoring.OutletFixture.NH3N;
import static cn.yuanqi.environment.monitoring.OutletFixture.PH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.hj212.LoggerClient;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class JudgeTest extends TwoParksTest {
    private static final Map<String, String> CLEAN = Map.of(COD, "40", NH3N, "1", PH, "7");

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    InPark inPark;
    @Inject
    Judge judge;
    @Inject
    Rounds rounds;
    @Inject
    DayBook days;

    private OutletFixture.Opened outlet;
    private LoggerClient logger;
    private LocalDateTime yesterday;

    @BeforeEach
    void openOutlet() {
        outlet = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
        logger = outlets.connect();
        yesterday = OutletFixture.now().toLocalDate().minusDays(1).atStartOfDay();
    }

    @AfterEach
    void hangUp() {
        logger.close();
    }

    @Test
    void anEnterpriseWithoutAnOutletIsNotMonitored() {
        verdictOn(enterprises.in(TwoParks.SECOND).toString()).body("status", equalTo("NOT_MONITORED"))
                .body("since", nullValue()).body("reasons", hasSize(0)).body("outlets", hasSize(0));
    }

    @Test
    void aNewOutletCannotBeJudged() {
        verdict().body("status", equalTo("CANNOT_JUDGE")).body("reasons", contains("TOO_FEW_VALID_HOURS"))
                .body("since", notNullValue());
    }

    @Test
    void yesterdaysMeansJudgeAndTheEvidenceIsShown() {
        mean("2031", yesterday, CLEAN);
        verdict().body("status", equalTo("COMPLIANT")).body("reasons", hasSize(0));
        assertNotNull(logger.ask(outlet.rtd(OutletFixture.now(), Map.of(COD, "45.5"))));
        var cod = "outlets[0].factors.find { it.code == '" + COD + "' }";
        verdict().body("outlets[0].outletId", equalTo(outlet.id().toString())).body(cod + ".latest", equalTo(45.5f))
                .body(cod + ".latestAt", notNullValue()).body(cod + ".dailyMean", equalTo(40.0f))
                .body(cod + ".limit", equalTo(500.0f)).body(cod + ".status", equalTo("COMPLIANT"));
    }

    @Test
    void aDayOverIsExceededAndOpensOneAlertUntilALaterDayIsWithin() {
        mean("2031", yesterday.minusDays(1), Map.of(COD, "650", NH3N, "1", PH, "7"));
        verdict().body("status", equalTo("EXCEEDED")).body("reasons", hasItem("DAY_OVER"));
        alerts("open").body("items", hasSize(1)).body("items[0].kind", equalTo("EXCEEDED")).body("items[0].multiple",
                equalTo(0.3f));
        mean("2031", yesterday, CLEAN);
        verdict().body("status", equalTo("COMPLIANT"));
        alerts("open").body("items", hasSize(0));
    }

    @Test
    void eighteenValidHoursJudgeADayWithoutAMeanOfItsOwn() {
        var due = inPark.call(TwoParks.SECOND, days::dueOn).atStartOfDay();
        for (int hour = 0; hour < 17; hour++) {
            mean("2061", due.plusHours(hour), CLEAN);
        }
        verdict().body("status", equalTo("CANNOT_JUDGE")).body("reasons", contains("TOO_FEW_VALID_HOURS"));
        mean("2061", due.plusHours(17), CLEAN);
        verdict().body("status", equalTo("COMPLIANT"));
    }

    @Test
    void aDayWithoutFlowIsStopped() {
        mean("2031", yesterday, Map.of(COD, "40", NH3N, "1", PH, "7", FLOW, "0"));
        verdict().body("status", equalTo("CANNOT_JUDGE")).body("reasons", hasItem("STOPPED"));
    }

    @Test
    void aChangedLimitIsJudgedByAtOnce() {
        mean("2031", yesterday, CLEAN);
        verdict().body("status", equalTo("COMPLIANT"));
        limit("w01018", 30);
        verdict().body("status", equalTo("EXCEEDED"));
        limit("w01018", 41);
        verdict().body("reasons", not(hasItem("DAY_OVER")));
    }

    @Test
    void ammoniaIsJudgedByTheTemperatureOfItsDay() {
        People.as(People.OTHER_OFFICER).header("If-Match", "\"0\"")
                .body(Map.of("standardClass", "GB18918-2002-1A", "validFrom", yesterday.toLocalDate().toString(),
                        "factors", List.of(NH3N)))
                .post("/api/v1/parks/{park}/environment/outlets/{id}/standard", TwoParks.SECOND, outlet.id()).then()
                .statusCode(200);
        mean("2031", yesterday.minusDays(1), Map.of(COD, "40", NH3N, "44", PH, "7"));
        verdict().body("reasons", not(hasItem("DAY_OVER")));
        mean("2031", yesterday, Map.of(COD, "40", NH3N, "8", PH, "7", "w01010", "12"));
        verdict().body("status", equalTo("COMPLIANT"))
                .body("outlets[0].factors.find { it.code == 'w21003' }.limit", equalTo(8f));
        var noon = OutletFixture.now().truncatedTo(ChronoUnit.HOURS).minusHours(1);
        mean("2061", noon.minusHours(1), Map.of(NH3N, "6", "w01010", "11"));
        alerts("open").body("items", hasSize(0));
        mean("2061", noon, Map.of(NH3N, "6"));
        alerts("open").body("items.limit", hasItem(5f));
    }

    @Test
    void anAlertOnWhatIsNoLongerLimitedIsClosed() {
        assertNotNull(logger.ask(outlet.rtd(OutletFixture.now(), Map.of(COD, "900"))));
        alerts("open").body("items", hasSize(1));
        limit(NH3N, 45);
        alerts("open").body("items", hasSize(0));
        verdict().body("status", equalTo("CANNOT_JUDGE")).body("reasons", hasItem("NO_LIMIT"));
    }

    /** Leaves the outlet with this day limit alone. */
    private void limit(String factor, int upper) {
        var door = "/api/v1/parks/{park}/environment/outlets/{id}";
        var version = People.as(People.OTHER_OFFICER).get(door, TwoParks.SECOND, outlet.id()).header("ETag");
        People.as(People.OTHER_OFFICER).header("If-Match", version)
                .body(Map.of("limits", List.of(Map.of("factor", factor, "basis", "DAY", "upper", upper))))
                .patch(door, TwoParks.SECOND, outlet.id()).then().statusCode(200);
    }

    @Test
    void theRegisterIsFilteredByTheVerdict() {
        mean("2031", yesterday, CLEAN);
        assertNotNull(logger.ask(outlet.rtd(OutletFixture.now(), Map.of(COD, "900"))));
        People.as(People.OTHER_OFFICER).get("/api/v1/parks/{park}/enterprises?compliance=WARNING&limit=200",
                TwoParks.SECOND).then().statusCode(200)
                .body("items.id", hasItem(outlet.enterpriseId().toString()));
        assertEquals(0,
                inPark.call(TwoParks.SECOND, () -> Enterprise.<Enterprise>findById(outlet.enterpriseId()).version));
    }

    @Test
    void twoTransactionsThatJudgeOneEnterpriseBothCount() throws Exception {
        mean("2031", yesterday, CLEAN);
        var neighbour = outlets.open(TwoParks.SECOND, outlet.enterpriseId());
        try (var other = outlets.connect()) {
            assertNotNull(other.ask(neighbour.mean("2031", yesterday, CLEAN)));
            var now = OutletFixture.now().minusMinutes(1);
            for (int round = 0; round < 10; round++) {
                var time = now.plusSeconds(round * 4L);
                together(() -> logger.ask(outlet.rtd(time, Map.of(COD, "900"))),
                        () -> other.ask(neighbour.rtd(time, Map.of(COD, "900"))));
                verdict().body("status", equalTo("WARNING"));
                for (int calm = 1; calm <= 3; calm++) {
                    var later = time.plusSeconds(calm);
                    together(() -> logger.ask(outlet.rtd(later, Map.of(COD, "9"))),
                            () -> other.ask(neighbour.rtd(later, Map.of(COD, "9"))));
                }
                verdict().body("status", equalTo("COMPLIANT"));
            }
        }
    }

    @Test
    void judgingAgainChangesNothing() {
        mean("2031", yesterday, CLEAN);
        var before = verdict().extract().asString();
        inPark.run(TwoParks.SECOND, () -> judge.daysOf(Outlet.ofEnterprise(outlet.enterpriseId())));
        rounds.due();
        assertEquals(before, verdict().extract().asString());
    }

    @Test
    void whoMayNotSeeTheEnterpriseFindsNothing() {
        var door = "/api/v1/parks/{park}/enterprises/{id}/compliance";
        People.as(People.OFFICER).get(door, TwoParks.FIRST, outlet.enterpriseId()).then().statusCode(404);
        People.as(People.FINANCIER).get(door, TwoParks.FIRST, outlet.enterpriseId()).then().statusCode(403);
    }

    private void mean(String cn, LocalDateTime start, Map<String, String> values) {
        assertNotNull(logger.ask(outlet.mean(cn, start, values)));
    }

    private ValidatableResponse verdict() {
        return verdictOn(outlet.enterpriseId().toString());
    }

    private static ValidatableResponse verdictOn(String enterprise) {
        return People.as(People.OTHER_OFFICER)
                .get("/api/v1/parks/{park}/enterprises/{id}/compliance", TwoParks.SECOND, enterprise).then()
                .statusCode(200);
    }

    private ValidatableResponse alerts(String status) {
        return People.as(People.OTHER_OFFICER).get("/api/v1/parks/{park}/environment/alerts?outletId={id}&status={s}",
                TwoParks.SECOND, outlet.id(), status).then().statusCode(200);
    }

    private static void together(Runnable one, Runnable other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        var first = threads.submit(() -> meet(barrier, one));
        var second = threads.submit(() -> meet(barrier, other));
        first.get(30, TimeUnit.SECONDS);
        second.get(30, TimeUnit.SECONDS);
        threads.shutdown();
    }

    private static void meet(CyclicBarrier barrier, Runnable work) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        work.run();
    }
}
