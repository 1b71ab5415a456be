package cn.yuanqi.environment.compliance;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.FLOW;
import static cn.yuanqi.environment.monitoring.OutletFixture.NH3N;
import static cn.yuanqi.environment.monitoring.OutletFixture.PH;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
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
import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.Flag;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/** Each day keeps its verdict, with the limit that it was judged by. */
@QuarkusTest
class LedgerTest extends TwoParksTest {
    private static final Map<String, String> CLEAN = Map.of(COD, "40", NH3N, "1", PH, "7");
    private static final String OUTLET = "/api/v1/parks/{park}/environment/outlets/{id}";

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    InPark inPark;
    @Inject
    DayBook days;

    private OutletFixture.Opened outlet;
    private LoggerClient logger;
    private LocalDate due;

    @BeforeEach
    void openOutlet() {
        outlet = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
        logger = outlets.connect();
        due = inPark.call(TwoParks.SECOND, days::dueOn);
    }

    @AfterEach
    void hangUp() {
        logger.close();
    }

    @Test
    void aLimitThatChangesLeavesThePastAsItWasJudged() {
        for (int back = 3; back >= 0; back--) {
            mean("2031", due.minusDays(back).atStartOfDay(), CLEAN);
        }
        int revision = day(due, COD).revision;
        limit(30);
        var past = day(due.minusDays(3), COD);
        assertEquals(JudgedDay.Outcome.WITHIN, past.outcome);
        assertEquals(0, past.upper.compareTo(new BigDecimal("500")));
        assertEquals(0, past.revision);
        var newest = day(due, COD);
        assertEquals(JudgedDay.Outcome.OVER, newest.outcome);
        assertEquals(revision + 1, newest.revision);
        People.as(People.OTHER_LEADER).get("/api/v1/parks/{park}/audit?limit=50", TwoParks.SECOND).then()
                .statusCode(200).body("items.verb", hasItem("revised"));
        var order = Map.of("from", due.minusDays(2), "to", due.minusDays(1), "reason", "限值更正");
        People.as(People.OTHER_OFFICER).body(order).post(OUTLET + "/judgement", TwoParks.SECOND, outlet.id()).then()
                .statusCode(200).body("days", is(2)).body("revised", is(6));
        assertEquals(JudgedDay.Outcome.OVER, day(due.minusDays(2), COD).outcome);
        assertEquals(JudgedDay.Outcome.WITHIN, day(due.minusDays(3), COD).outcome);
        var was = "items.find { it.factor == 'w01018' && it.cause == 'BY_ORDER' && it.day == '" + due.minusDays(2)
                + "' }";
        var revisions = "/api/v1/parks/{park}/enterprises/{id}/compliance-history/revisions?from=" + due.minusDays(3)
                + "&to=" + due;
        People.as(People.OTHER_OFFICER).get(revisions, TwoParks.SECOND, outlet.enterpriseId()).then().statusCode(200)
                .body(was + ".note", equalTo("限值更正")).body(was + ".by", notNullValue())
                .body(was + ".status", equalTo("WITHIN")).body(was + ".upper", is(500f))
                .body(was + ".revision", is(2)).body("items.day", not(hasItem(due.minusDays(3).toString())))
                .body("items.findAll { it.cause == 'OUTLET_CHANGED' && it.factor == 'w01018' }.day",
                        equalTo(List.of(due.toString())));
        People.as(People.OFFICER).get(revisions, TwoParks.FIRST, outlet.enterpriseId()).then().statusCode(404);
        People.as(People.OFFICER).body(order).post(OUTLET + "/judgement", TwoParks.FIRST, outlet.id()).then()
                .statusCode(404);
        People.as(People.OTHER_OFFICER).body(Map.of("from", due, "to", due.plusDays(9), "reason", "x"))
                .post(OUTLET + "/judgement", TwoParks.SECOND, outlet.id()).then().statusCode(422);
    }

    @Test
    void aLateMeanRevisesItsDayAndNoOther() {
        mean("2031", due.minusDays(2).atStartOfDay(), CLEAN);
        mean("2031", due.atStartOfDay(), CLEAN);
        var missing = day(due.minusDays(1), COD);
        assertEquals(JudgedDay.Outcome.UNJUDGED, missing.outcome);
        int newest = day(due, COD).revision;
        assertTrue(missing.reasons().contains(Reason.TOO_FEW_VALID_HOURS));
        mean("2031", due.minusDays(1).atStartOfDay(), Map.of(COD, "501", NH3N, "1", PH, "7"));
        var late = day(due.minusDays(1), COD);
        assertEquals(JudgedDay.Outcome.OVER, late.outcome);
        assertEquals(1, late.revision);
        assertEquals(0, late.multiple().compareTo(new BigDecimal("0.002")));
        assertEquals(newest, day(due, COD).revision);
        assertEquals(0, day(due.minusDays(2), COD).revision);
        var was = inPark.call(TwoParks.SECOND, () -> Revision.of(List.of(late.id)));
        assertEquals(List.of(1), was.stream().map(one -> one.number).toList());
        assertEquals(JudgedDay.Outcome.UNJUDGED, was.get(0).outcome);
        assertEquals(Revision.Cause.LATE_DATA, was.get(0).cause);
        assertTrue(was.get(0).reasons().contains(Reason.TOO_FEW_VALID_HOURS));
        assertNull(was.get(0).value);
    }

    @Test
    void theFirstLimitOfADayBelongsToThatDay() {
        var version = People.as(People.OTHER_OFFICER).get(OUTLET, TwoParks.SECOND, outlet.id()).header("ETag");
        People.as(People.OTHER_OFFICER).header("If-Match", version)
                .body(Map.of("limits", List.of(
                        Map.of("factor", COD, "basis", "DAY", "upper", 500, "validTo", due.minusDays(1)),
                        Map.of("factor", COD, "basis", "DAY", "upper", 30, "validFrom", due))))
                .patch(OUTLET, TwoParks.SECOND, outlet.id()).then().statusCode(200);
        mean("2031", due.minusDays(1).atStartOfDay(), CLEAN);
        mean("2031", due.atStartOfDay(), CLEAN);
        assertEquals(JudgedDay.Outcome.WITHIN, day(due.minusDays(1), COD).outcome);
        assertEquals(JudgedDay.Outcome.OVER, day(due, COD).outcome);
        assertEquals(due, day(due, COD).limitFrom);
    }

    @Test
    void theLoadOfADayIsTheSumOfItsHours() {
        for (int hour = 0; hour < 20; hour++) {
            mean("2061", due.atStartOfDay().plusHours(hour), Map.of(COD, "100", NH3N, "2", PH, "7", FLOW, "10"));
        }
        var cod = day(due, COD);
        assertEquals(0, cod.loadKg.compareTo(new BigDecimal("72")));
        assertEquals(20, cod.loadHours);
        assertNull(day(due, PH).loadKg);
    }

    @Test
    void anHourCountsOnlyWithAValidMeanAndAValidFlow() {
        var hours = List.of(
                Map.of(COD, value("100", null, Flag.N), FLOW, value("10", null, Flag.N)),
                Map.of(COD, value("100", null, Flag.T), FLOW, value("10", "50", Flag.N)),
                Map.of(COD, value("100", null, Flag.D), FLOW, value("10", null, Flag.N)),
                Map.of(COD, value("100", null, Flag.N), FLOW, value("10", null, Flag.M)),
                Map.of(COD, value("100", null, Flag.N)),
                Map.of(COD, value("7", null, Flag.F), FLOW, value("3", null, Flag.F)),
                Map.of(FLOW, value("0", null, Flag.N)));
        var load = Load.of(hours, COD, "mg/L");
        assertEquals(0, load.kg().compareTo(new BigDecimal("8.6")));
        assertEquals(4, load.hours());
        assertTrue(load.atLeast());
        assertEquals(0, Load.of(hours, COD, "µg/L").kg().compareTo(new BigDecimal("0.0086")));
        assertEquals(Load.NONE, Load.of(hours, PH, ""));
    }

    private static FactorValue value(String value, String total, Flag flag) {
        return new FactorValue(new BigDecimal(value), null, null, total == null ? null : new BigDecimal(total), flag);
    }

    private JudgedDay day(LocalDate day, String factor) {
        return inPark.call(TwoParks.SECOND, () -> JudgedDay.ofDay(outlet.id(), day)).stream()
                .filter(row -> row.factor.equals(factor)).findFirst().orElseThrow();
    }

    private void mean(String cn, LocalDateTime start, Map<String, String> values) {
        assertNotNull(logger.ask(outlet.mean(cn, start, values)));
    }

    /** Leaves the outlet with this day limit of COD alone, since ever. */
    private void limit(int upper) {
        var version = People.as(People.OTHER_OFFICER).get(OUTLET, TwoParks.SECOND, outlet.id()).header("ETag");
        People.as(People.OTHER_OFFICER).header("If-Match", version)
                .body(Map.of("limits", List.of(Map.of("factor", COD, "basis", "DAY", "upper", upper))))
                .patch(OUTLET, TwoParks.SECOND, outlet.id()).then().statusCode(200);
    }
}
