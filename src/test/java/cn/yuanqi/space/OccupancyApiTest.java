package cn.yuanqi.space;

import static cn.yuanqi.space.SpaceFixture.UNITS;
import static cn.yuanqi.space.SpaceFixture.days;
import static cn.yuanqi.space.SpaceFixture.posted;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** How full the park is, by day; and promises, which end by their date. */
@QuarkusTest
class OccupancyApiTest extends TwoParksTest {
    @Inject
    SpaceFixture space;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    Clock clock;

    @Test
    void eachUnitHasItsStateOnTheDayAndTheAreasAddUp() {
        var building = space.building(TwoParks.FIRST);
        var let = space.unit(TwoParks.FIRST, building, "60.00");
        var soon = space.unit(TwoParks.FIRST, building, "20.00");
        var promised = space.unit(TwoParks.FIRST, building, "15.00");
        var empty = space.unit(TwoParks.FIRST, building, "5.00");
        space.take(TwoParks.FIRST, let, days("2026-01-01", null), space.tenant(TwoParks.FIRST, "甲公司"));
        space.take(TwoParks.FIRST, soon, days("2026-01-01", "2026-12-31"), space.tenant(TwoParks.FIRST, "乙公司"));
        space.take(TwoParks.FIRST, promised, days("2026-10-01", "2026-10-10"), Holder.promised(null, "丙", null));
        var on = occupancy("2026-10-02");
        assertEquals("LET", state(on, let));
        assertEquals("EXPIRING", state(on, soon));
        assertEquals("RESERVED", state(on, promised));
        assertEquals("VACANT", state(on, empty));
        var here = "buildings.find { it.id == '" + building + "' }.";
        assertEquals("100.00", on.getString(here + "lettableSqm"));
        assertEquals("80.00", on.getString(here + "letSqm"));
        assertEquals("0.8000", on.getString(here + "rate"));
        assertEquals("LET", state(occupancy("2026-10-01"), soon), "91 days before the end");
        assertEquals("VACANT", state(occupancy("2026-10-11"), promised), "the promise ended by its date");
        assertEquals("VACANT", state(occupancy("2027-01-01"), soon));
        assertEquals("VACANT", state(occupancy("2025-12-31"), let));
        assertEquals("LET", state(occupancy("2099-12-31"), let), "without end");
    }

    @Test
    void theParksRateIsLetByLettableToFourDecimalsAndTheKpiSaysTheSame() {
        space.unit(TwoParks.FIRST);
        var on = occupancy(null);
        var rate = new BigDecimal(on.getString("letSqm")).divide(new BigDecimal(on.getString("lettableSqm")), 4,
                RoundingMode.HALF_UP);
        assertEquals(rate.toPlainString(), on.getString("rate"));
        People.as(People.LEADER).get("/api/v1/parks/{park}/kpi", TwoParks.FIRST).then().statusCode(200)
                .body("occupancy", equalTo(rate.toPlainString()));
        assertEquals(LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))).toString(), on.getString("on"));
    }

    @Test
    void aTenantWhoStaysIsNotExpiring() {
        var unit = space.unit(TwoParks.FIRST);
        var tenant = space.tenant(TwoParks.FIRST, "甲公司");
        space.take(TwoParks.FIRST, unit, days("2026-01-01", "2026-12-31"), tenant);
        space.take(TwoParks.FIRST, unit, days("2027-01-01", "2027-12-31"),
                Holder.tenant(UUID.randomUUID(), tenant.enterpriseId(), "甲公司"));
        assertEquals("LET", state(occupancy("2026-12-31"), unit));
    }

    @Test
    void whatIsNotForLettingDoesNotCountUnlessItIsLet() {
        var building = posted();
        var body = SpaceFixture.body(building, "10");
        body.put("lettable", false);
        var id = People.as(People.OPERATOR).body(body).post(UNITS, TwoParks.FIRST).then().statusCode(201)
                .body("state", equalTo("OFF")).extract().<String>path("id");
        var rate = "buildings.find { it.id == '" + building + "' }.rate";
        assertEquals(null, occupancy(null).getString(rate));
        reserve(id, Map.of("for", "甲", "until", "2099-01-01")).statusCode(409);
    }

    @Test
    void aReservedUnitIsHeldUntilItsDateAndMayBeGivenBack() {
        var unit = posted(posted(), "10");
        var until = LocalDate.now(clock).plusDays(10).toString();
        reserve(unit, Map.of("for", "王先生", "until", until, "note", "已看房")).statusCode(200)
                .body("state", equalTo("RESERVED")).body("hold.to", equalTo(until))
                .body("hold.label", equalTo("王先生")).body("hold.note", equalTo("已看房"))
                .body("hold.leaseId", nullValue());
        reserve(unit, Map.of("for", "李女士", "until", until)).statusCode(409).body("detail", containsString("王先生"))
                .body("detail", containsString(until));
        People.as(People.OPERATOR).post(UNITS + "/" + unit + "/reservation/cancellation", TwoParks.FIRST).then()
                .statusCode(200).body("state", equalTo("VACANT")).body("hold", nullValue());
        People.as(People.OPERATOR).post(UNITS + "/" + unit + "/reservation/cancellation", TwoParks.FIRST).then()
                .statusCode(409);
        reserve(unit, Map.of("for", "李女士", "until", until)).statusCode(200);
        People.as(People.OPERATOR).delete(UNITS + "/" + unit + "/reservation", TwoParks.FIRST).then().statusCode(200)
                .body("state", equalTo("VACANT"));
    }

    @Test
    void aPromiseNamesWhomAndADayToComeAndAnEnterpriseOfThisPark() {
        var unit = posted(posted(), "10");
        reserve(unit, Map.of()).statusCode(422).body("errors.field", equalTo(List.of("for", "until")));
        reserve(unit, Map.of("for", "甲", "from", "2020-01-01", "until", "2019-01-01")).statusCode(422)
                .body("errors.field", equalTo(List.of("from", "until")));
        var until = LocalDate.now(clock).plusDays(10).toString();
        reserve(unit, Map.of("for", "甲", "until", until, "enterpriseId", enterprises.in(TwoParks.SECOND).toString()))
                .statusCode(404);
        reserve(unit, Map.of("for", "甲", "until", until, "enterpriseId", UUID.randomUUID().toString()))
                .statusCode(404);
        var own = enterprises.in(TwoParks.FIRST).toString();
        reserve(unit, Map.of("for", "甲", "until", until, "enterpriseId", own)).statusCode(200)
                .body("hold.enterpriseId", equalTo(own));
    }

    @Test
    void vacancyIsCountedInDaysFromTheDayAfterTheLastTenant() {
        var today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        var unit = space.unit(TwoParks.FIRST);
        space.take(TwoParks.FIRST, unit, new Span(today.minusDays(100), today.minusDays(31)),
                space.tenant(TwoParks.FIRST, "甲公司"));
        People.as(People.LEADER).get(UNITS + "/" + unit, TwoParks.FIRST).then()
                .body("vacantSince", equalTo(today.minusDays(30).toString())).body("vacantDays", equalTo(31));
        var vacancy = People.as(People.LEADER)
                .get(UNITS + "/vacancy?from=" + today.minusDays(109) + "&to=" + today, TwoParks.FIRST).then()
                .statusCode(200).extract().jsonPath();
        assertEquals(40, vacancy.getInt("items.find { it.unitId == '" + unit + "' }.vacantDays"));
        People.as(People.LEADER).get(UNITS + "/" + unit + "/history", TwoParks.FIRST).then()
                .body("vacantDays", equalTo(365 - 70)).body("holds.size()", equalTo(1));
        People.as(People.LEADER).get(UNITS + "/vacancy?from=2026-02-01&to=2026-01-01", TwoParks.FIRST).then()
                .statusCode(422);
        People.as(People.OFFICER).get(UNITS + "/vacancy", TwoParks.FIRST).then().statusCode(403);
    }

    @Test
    void eachMonthSaysWhatItsLastDayWas() {
        var unit = space.unit(TwoParks.FIRST);
        var before = months();
        space.take(TwoParks.FIRST, unit, days("2025-02-01", "2025-03-31"), space.tenant(TwoParks.FIRST, "甲公司"));
        var months = months();
        for (int i = 0; i < 4; i++) {
            var day = occupancy(months.getString("items[" + i + "].on"));
            assertEquals(day.getString("letSqm"), months.getString("items[" + i + "].letSqm"));
            assertEquals(day.getString("rate"), months.getString("items[" + i + "].rate"));
        }
        for (int i = 0; i < 4; i++) {
            var more = new BigDecimal(months.getString("items[" + i + "].letSqm"))
                    .subtract(new BigDecimal(before.getString("items[" + i + "].letSqm")));
            assertEquals(new BigDecimal(i == 1 || i == 2 ? "100.00" : "0.00"), more);
        }
        People.as(People.LEADER).get(UNITS + "/occupancy/months?from=x", TwoParks.FIRST).then().statusCode(422);
        People.as(People.LEADER).get(UNITS + "/occupancy?on=yesterday", TwoParks.FIRST).then().statusCode(422);
    }

    private static JsonPath months() {
        return People.as(People.LEADER).get(UNITS + "/occupancy/months?from=2025-01&to=2025-04", TwoParks.FIRST)
                .then().statusCode(200)
                .body("items.month", equalTo(List.of("2025-01", "2025-02", "2025-03", "2025-04"))).extract()
                .jsonPath();
    }

    private static JsonPath occupancy(String day) {
        return People.as(People.LEADER).get(UNITS + "/occupancy" + (day == null ? "" : "?on=" + day), TwoParks.FIRST)
                .then().statusCode(200).extract().jsonPath();
    }

    private static String state(JsonPath occupancy, UUID unit) {
        return occupancy.getString("units.find { it.id == '" + unit + "' }.state");
    }

    private static ValidatableResponse reserve(Object unit, Map<String, Object> body) {
        return People.as(People.OPERATOR).body(new HashMap<>(body))
                .post(UNITS + "/" + unit + "/reservation", TwoParks.FIRST).then();
    }
}
