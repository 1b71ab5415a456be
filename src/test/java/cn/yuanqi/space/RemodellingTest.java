package cn.yuanqi.space;

import static cn.yuanqi.space.SpaceFixture.UNITS;
import static cn.yuanqi.space.SpaceFixture.code;
import static cn.yuanqi.space.SpaceFixture.days;
import static cn.yuanqi.space.SpaceFixture.posted;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Splitting and merging units, with their history kept. */
@QuarkusTest
class RemodellingTest extends TwoParksTest {
    private static final String NOBODYS = "01890000-0000-7000-8000-000000000000";

    @Inject
    SpaceFixture space;

    @Test
    void aSplitUnitEndsTheDayBeforeAndItsPartsBegin() {
        var building = posted();
        var whole = posted(building, "100.00");
        var one = code();
        var after = split(whole, "2026-07-01", part(one, "60"), part(code(), "40.01")).statusCode(200)
                .body("before[0].validTo", equalTo("2026-06-30")).body("after.size()", equalTo(2))
                .body("after.validFrom", equalTo(List.of("2026-07-01", "2026-07-01")))
                .body("after[0].areaSqm", equalTo("60.00")).body("after[0].buildingId", equalTo(building)).extract()
                .<List<String>>path("after.id");
        assertUnits(building, "2026-06-30", List.of(whole));
        assertUnits(building, "2026-07-01", after);
        assertEquals("100.00", lettable(building, "2026-06-30"));
        assertEquals("100.01", lettable(building, "2026-07-01"));
        People.as(People.LEADER).get(UNITS + "/" + whole + "/history", TwoParks.FIRST).then().statusCode(200)
                .body("successors.id", hasItems(after.toArray())).body("successors.kind", hasItems("SPLIT"))
                .body("predecessors.size()", equalTo(0));
        People.as(People.LEADER).get(UNITS + "/" + after.get(0) + "/history", TwoParks.FIRST).then()
                .body("predecessors.id", equalTo(List.of(whole)))
                .body("predecessors[0].on", equalTo("2026-07-01"));
        split(whole, "2026-09-01", part(code(), "50"), part(code(), "50")).statusCode(409);
        People.as(People.OPERATOR).header("If-Match", "\"1\"").body("{\"validTo\":null}")
                .patch(UNITS + "/" + whole, TwoParks.FIRST).then().statusCode(409);
    }

    @Test
    void partsThatDoNotAddUpOrDoNotHoldAreNamed() {
        var whole = posted(posted(), "100.00");
        split(whole, "2026-07-01", part(code(), "60"), part(code(), "40.02")).statusCode(422)
                .body("errors[0].field", equalTo("parts")).body("errors[0].message", containsString("100.02"));
        split(whole, "2026-07-01", part(code(), "100")).statusCode(422).body("errors[0].field", equalTo("parts"));
        var twice = code();
        split(whole, "2026-07-01", part(twice, "50"), part(twice, "-50")).statusCode(422)
                .body("errors.field", equalTo(List.of("parts[1].areaSqm", "parts[1].code")));
        People.as(People.OPERATOR).body("{}").post(UNITS + "/" + whole + "/split", TwoParks.FIRST).then()
                .statusCode(422);
        People.as(People.LEADER).get(UNITS + "/" + whole, TwoParks.FIRST).then().body("validTo", nullValue());
    }

    @Test
    void aPartMayKeepTheCodeOfTheWhole() {
        var building = posted();
        var whole = posted(building, "10");
        String same = People.as(People.LEADER).get(UNITS + "/" + whole, TwoParks.FIRST).then().extract().path("code");
        split(whole, "2026-07-01", part(same, "6"), part(code(), "4")).statusCode(200);
        var neighbour = posted(building, "10");
        split(neighbour, "2026-07-01", part(same, "6"), part(code(), "4")).statusCode(422).body("errors[0].field",
                equalTo("code"));
    }

    @Test
    void aUnitThatSomebodyHoldsFromThatDayOnIsNotSplit() {
        var unit = space.unit(TwoParks.FIRST);
        space.take(TwoParks.FIRST, unit, days("2026-01-01", "2026-12-31"), space.tenant(TwoParks.FIRST, "甲公司"));
        split(unit, "2026-12-31", part(code(), "50"), part(code(), "50")).statusCode(409)
                .body("detail", containsString("2026-12-31")).body("detail", containsString("甲公司"));
        split(unit, "2027-01-01", part(code(), "50"), part(code(), "50")).statusCode(200);
        People.as(People.LEADER).get(UNITS + "/occupancy?on=2026-12-31", TwoParks.FIRST).then()
                .body("units.find { it.id == '" + unit + "' }.hold.label", equalTo("甲公司"));
    }

    @Test
    void unitsOfOneBuildingBecomeOneAndEachStaysInThePast() {
        var building = posted();
        var one = posted(building, "30.5");
        var other = posted(building, "20");
        var merged = merge(List.of(one, other), "2026-07-01", Map.of("code", code())).statusCode(200)
                .body("after[0].areaSqm", equalTo("50.50")).body("before.size()", equalTo(2)).extract()
                .<String>path("after[0].id");
        assertUnits(building, "2026-07-01", List.of(merged));
        assertEquals("50.50", lettable(building, "2026-06-30"));
        assertEquals("50.50", lettable(building, "2026-07-01"));
        People.as(People.LEADER).get(UNITS + "/" + merged + "/history", TwoParks.FIRST).then()
                .body("predecessors.id", hasItems(one, other)).body("predecessors.kind", hasItems("MERGER"));
    }

    @Test
    void unitsOfSeveralBuildingsOrWithAnotherAreaDoNotMerge() {
        var building = posted();
        var one = posted(building, "30");
        var other = posted(building, "20");
        var elsewhere = posted(posted(), "20");
        merge(List.of(one, elsewhere), "2026-07-01", Map.of("code", code())).statusCode(422).body("errors[0].field",
                equalTo("unitIds"));
        merge(List.of(one, one), "2026-07-01", Map.of("code", code())).statusCode(422);
        merge(List.of(one, other), "2026-07-01", Map.of("code", code(), "areaSqm", "50.02")).statusCode(422)
                .body("errors[0].field", equalTo("areaSqm"));
        merge(List.of(one, other), "2026-07-01", Map.of()).statusCode(422).body("errors[0].field", equalTo("code"));
        People.as(People.OPERATOR).body("{}").post(UNITS + "/merge", TwoParks.FIRST).then().statusCode(422);
    }

    @Test
    void aUnitOfTheOtherParkIsNeitherSplitNorMergedNorReserved() {
        var foreign = space.unit(TwoParks.SECOND).toString();
        var own = posted(posted(), "20");
        var absent = split(NOBODYS, "2026-07-01", part(code(), "1")).statusCode(404).extract().<String>path("detail");
        split(foreign, "2026-07-01", part(code(), "50"), part(code(), "50")).statusCode(404).body("detail",
                equalTo(absent));
        for (String stranger : List.of(foreign, NOBODYS)) {
            merge(List.of(own, stranger), "2026-07-01", Map.of("code", code())).statusCode(404).body("detail",
                    equalTo(absent));
            for (String deed : List.of("/reservation", "/reservation/cancellation")) {
                People.as(People.OPERATOR).body("{}").post(UNITS + "/" + stranger + deed, TwoParks.FIRST).then()
                        .statusCode(404).body("detail", equalTo(absent));
            }
            People.as(People.LEADER).get(UNITS + "/" + stranger + "/history", TwoParks.FIRST).then().statusCode(404);
        }
        People.as(People.LEADER).get(UNITS + "/" + own, TwoParks.FIRST).then().body("validTo", nullValue());
        assertEquals("100.00", People.as(People.OTHER_LEADER).get(UNITS + "/" + foreign, TwoParks.SECOND).then()
                .body("validTo", nullValue()).extract().path("areaSqm"));
    }

    @Test
    void onlyOperatorsDoSo() {
        var unit = posted(posted(), "20");
        for (String other : List.of(People.LEADER, People.OFFICER, People.FINANCIER)) {
            for (String deed : List.of("/split", "/reservation", "/reservation/cancellation")) {
                People.as(other).body("{}").post(UNITS + "/" + unit + deed, TwoParks.FIRST).then().statusCode(403);
            }
            People.as(other).body("{}").post(UNITS + "/merge", TwoParks.FIRST).then().statusCode(403);
        }
    }

    private static Map<String, Object> part(String code, Object area) {
        return Map.of("code", code, "areaSqm", area);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static ValidatableResponse split(Object unit, String from, Map<String, Object>... parts) {
        return People.as(People.OPERATOR).body(Map.of("from", from, "parts", List.of(parts)))
                .post(UNITS + "/" + unit + "/split", TwoParks.FIRST).then();
    }

    private static ValidatableResponse merge(List<String> units, String from, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("unitIds", units);
        body.put("from", from);
        return People.as(People.OPERATOR).body(body).post(UNITS + "/merge", TwoParks.FIRST).then();
    }

    private static void assertUnits(String building, String day, List<String> ids) {
        People.as(People.LEADER).get(UNITS + "?building=" + building + "&on=" + day, TwoParks.FIRST).then()
                .body("total", equalTo(ids.size())).body("items.id", hasItems(ids.toArray()));
    }

    private static String lettable(String building, String day) {
        return People.as(People.LEADER).get(UNITS + "/occupancy?on=" + day, TwoParks.FIRST).then().extract()
                .path("buildings.find { it.id == '" + UUID.fromString(building) + "' }.lettableSqm");
    }
}
