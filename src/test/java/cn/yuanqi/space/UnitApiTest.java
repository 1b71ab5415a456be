package cn.yuanqi.space;

import static cn.yuanqi.space.SpaceFixture.BUILDINGS;
import static cn.yuanqi.space.SpaceFixture.UNITS;
import static cn.yuanqi.space.SpaceFixture.body;
import static cn.yuanqi.space.SpaceFixture.days;
import static cn.yuanqi.space.SpaceFixture.posted;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
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
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Buildings and units through their doors. */
@QuarkusTest
class UnitApiTest extends TwoParksTest {
    private static final String NOBODYS = "01890000-0000-7000-8000-000000000000";

    @Inject
    SpaceFixture space;
    @Inject
    EnterpriseRow enterprises;

    @Test
    void aUnitIsWrittenReadEditedUnderItsVersionAndTakenBack() {
        var building = posted();
        var body = body(building, 88.5);
        var made = People.as(People.OPERATOR).body(body).post(UNITS, TwoParks.FIRST).then().statusCode(201)
                .header("ETag", "\"0\"").body("areaSqm", equalTo("88.50")).body("floor", equalTo(1))
                .body("buildingId", equalTo(building)).body("code", equalTo(body.get("code")))
                .body("kind", equalTo("OFFICE")).body("state", equalTo("VACANT")).body("validTo", nullValue())
                .header("Location", notNullValue()).extract();
        String id = made.path("id");
        assertEquals(true, made.header("Location").endsWith("/units/" + id));
        var one = UNITS + "/" + id;
        People.as(People.LEADER).get(one, TwoParks.FIRST).then().statusCode(200).header("ETag", "\"0\"");
        People.as(People.OPERATOR).body(Map.of("areaSqm", "90")).patch(one, TwoParks.FIRST).then().statusCode(428);
        People.as(People.OPERATOR).header("If-Match", "\"7\"").body(Map.of("areaSqm", "90"))
                .patch(one, TwoParks.FIRST).then().statusCode(412);
        People.as(People.OPERATOR).header("If-Match", "\"0\"").body(Map.of("areaSqm", "90", "kind", "DESK"))
                .patch(one, TwoParks.FIRST).then().statusCode(200).header("ETag", "\"1\"")
                .body("areaSqm", equalTo("90.00")).body("kind", equalTo("DESK"))
                .body("code", equalTo(body.get("code")));
        People.as(People.OPERATOR).delete(one, TwoParks.FIRST).then().statusCode(204);
        People.as(People.OPERATOR).get(one, TwoParks.FIRST).then().statusCode(404);
    }

    @Test
    void aFloorNeedsNoTitle() {
        String building = People.as(People.OPERATOR).body(Map.of("code", SpaceFixture.code(), "name", "无名楼层", "floors",
                List.of(Map.of("number", 1)))).post("/api/v1/parks/{park}/buildings", TwoParks.FIRST).then()
                .statusCode(201).extract().path("id");
        var made = People.as(People.OPERATOR).body(body(building, 10)).post(UNITS, TwoParks.FIRST).then()
                .statusCode(201)
                .body("floorTitle", nullValue()).extract();
        People.as(People.LEADER).get(UNITS + "/" + made.path("id"), TwoParks.FIRST).then().statusCode(200);
    }

    @Test
    void everyBadFieldIsNamedAtOnce() {
        var body = body(posted(), "1.005");
        body.put("floor", 999);
        body.put("code", " ");
        body.put("validFrom", "2026-02-01");
        body.put("validTo", "2026-01-01");
        People.as(People.OPERATOR).body(body).post(UNITS, TwoParks.FIRST).then().statusCode(422)
                .body("errors.field", equalTo(List.of("floor", "code", "areaSqm", "validTo")));
        People.as(People.OPERATOR).body("{}").post(UNITS, TwoParks.FIRST).then().statusCode(422)
                .body("errors.field", equalTo(List.of("buildingId", "floor", "code", "areaSqm")));
        People.as(People.OPERATOR).body(Map.of("kind", "CASTLE")).post(UNITS, TwoParks.FIRST).then().statusCode(422)
                .body("errors[0].field", equalTo("kind"));
        People.as(People.OPERATOR).body("{}").post(BUILDINGS, TwoParks.FIRST).then().statusCode(422)
                .body("errors.field", equalTo(List.of("code", "name")));
    }

    @Test
    void aCodeIsUniqueInItsBuildingAmongTheUnitsOfOneDay() {
        var building = posted();
        var first = body(building, "10");
        first.put("validTo", "2026-06-30");
        People.as(People.OPERATOR).body(first).post(UNITS, TwoParks.FIRST).then().statusCode(201);
        var second = new HashMap<>(first);
        second.put("validTo", null);
        second.put("validFrom", "2026-06-30");
        People.as(People.OPERATOR).body(second).post(UNITS, TwoParks.FIRST).then().statusCode(422)
                .body("errors[0].field", equalTo("code"));
        second.put("validFrom", "2026-07-01");
        People.as(People.OPERATOR).body(second).post(UNITS, TwoParks.FIRST).then().statusCode(201);
        second.put("buildingId", posted());
        People.as(People.OPERATOR).body(second).post(UNITS, TwoParks.FIRST).then().statusCode(201);
    }

    @Test
    void unitsAreFilteredByBuildingFloorStateAndDayAndLeafedThrough() {
        var building = posted();
        for (int floor : new int[]{-1, 1, 1, 2}) {
            var body = body(building, "10");
            body.put("floor", floor);
            body.put("validFrom", floor == 2 ? "2026-06-01" : null);
            People.as(People.OPERATOR).body(body).post(UNITS, TwoParks.FIRST).then().statusCode(201);
        }
        var all = "?building=" + building;
        People.as(People.LEADER).get(UNITS + all, TwoParks.FIRST).then().statusCode(200).body("total", equalTo(4))
                .body("items.floor", equalTo(List.of(-1, 1, 1, 2))).body("next", nullValue());
        People.as(People.LEADER).get(UNITS + all + "&floor=1", TwoParks.FIRST).then().body("total", equalTo(2));
        People.as(People.LEADER).get(UNITS + all + "&on=2026-05-31", TwoParks.FIRST).then().body("total", equalTo(3));
        People.as(People.LEADER).get(UNITS + all + "&state=LET", TwoParks.FIRST).then().body("items.size()",
                equalTo(0));
        var page = People.as(People.LEADER).get(UNITS + all + "&limit=3", TwoParks.FIRST).then()
                .body("items.size()", equalTo(3)).body("total", equalTo(4)).extract();
        People.as(People.LEADER).get(UNITS + all + "&limit=3&cursor=" + page.path("next"), TwoParks.FIRST).then()
                .body("items.floor", equalTo(List.of(2))).body("next", nullValue());
        for (String bad : List.of("?state=FREE", "?floor=x", "?on=x", "?limit=201", "?cursor=x", "?colour=red")) {
            People.as(People.LEADER).get(UNITS + bad, TwoParks.FIRST).then().statusCode(422);
        }
    }

    @Test
    void theOtherParksBuildingsAndUnitsDoNotExist() {
        var foreignBuilding = space.building(TwoParks.SECOND).toString();
        var foreignUnit = space.unit(TwoParks.SECOND).toString();
        var absent = People.as(People.OPERATOR).get(UNITS + "/" + NOBODYS, TwoParks.FIRST).then().statusCode(404)
                .extract().<String>path("detail");
        for (String path : List.of(UNITS + "/" + foreignUnit, BUILDINGS + "/" + foreignBuilding)) {
            People.as(People.OPERATOR).get(path, TwoParks.FIRST).then().statusCode(404).body("detail", equalTo(absent));
            People.as(People.OPERATOR).header("If-Match", "\"0\"").body("{}").patch(path, TwoParks.FIRST).then()
                    .statusCode(404);
            People.as(People.OPERATOR).delete(path, TwoParks.FIRST).then().statusCode(404);
        }
        for (String building : List.of(foreignBuilding, NOBODYS)) {
            People.as(People.OPERATOR).body(body(building, "10")).post(UNITS, TwoParks.FIRST).then().statusCode(404)
                    .body("detail", equalTo(absent));
        }
        People.as(People.OTHER_OPERATOR).get(UNITS + "?limit=200", TwoParks.SECOND).then().statusCode(200)
                .body("items.id", hasItem(foreignUnit));
        People.as(People.OPERATOR).get(UNITS + "?building=" + foreignBuilding, TwoParks.FIRST).then()
                .body("total", equalTo(0));
    }

    @Test
    void operatorsWriteLeadersReadAndTheOthersStayOutside() {
        var building = posted();
        var unit = posted(building, "10");
        People.as(People.LEADER).get(BUILDINGS, TwoParks.FIRST).then().statusCode(200);
        People.as(People.LEADER).body(body(building, "10")).post(UNITS, TwoParks.FIRST).then().statusCode(403);
        for (String outside : List.of(People.OFFICER, People.FINANCIER, People.APPROVER)) {
            for (String path : List.of(BUILDINGS, UNITS, UNITS + "/" + unit, UNITS + "/occupancy")) {
                People.as(outside).get(path, TwoParks.FIRST).then().statusCode(403);
            }
            People.as(outside).body(body(building, "10")).post(UNITS, TwoParks.FIRST).then().statusCode(403);
        }
    }

    @Test
    void anEnterpriseSeesTheUnitsThatItHoldsAndNobodyElses() {
        var own = enterprises.in(TwoParks.FIRST);
        QuarkusTransaction.requiringNew().run(() -> parks.member(People.STARTUP,
                new Place(TwoParks.FIRST, Role.OWNER, own, null)));
        var unit = space.unit(TwoParks.FIRST);
        var others = space.unit(TwoParks.FIRST);
        space.take(TwoParks.FIRST, unit, days("2020-01-01", null), Holder.tenant(UUID.randomUUID(), own, "我公司"));
        space.take(TwoParks.FIRST, others, days("2020-01-01", null), space.tenant(TwoParks.FIRST, "别家"));
        People.as(People.STARTUP).get(UNITS, TwoParks.FIRST).then().statusCode(200)
                .body("items.id", equalTo(List.of(unit.toString()))).body("total", equalTo(1));
        People.as(People.STARTUP).get(UNITS + "/" + unit, TwoParks.FIRST).then().statusCode(200)
                .body("hold.label", equalTo("我公司"));
        People.as(People.STARTUP).get(UNITS + "/" + others, TwoParks.FIRST).then().statusCode(404);
        People.as(People.STARTUP).get(UNITS + "/occupancy", TwoParks.FIRST).then().statusCode(403);
        People.as(People.STARTUP).get(BUILDINGS, TwoParks.FIRST).then().statusCode(403);
    }

    @Test
    void aUnitThatWasHeldStaysAndLosesNoDayOnWhichItIs() {
        var unit = space.unit(TwoParks.FIRST);
        space.take(TwoParks.FIRST, unit, days("2026-01-01", "2026-12-31"), space.tenant(TwoParks.FIRST, "甲公司"));
        var one = UNITS + "/" + unit;
        People.as(People.OPERATOR).delete(one, TwoParks.FIRST).then().statusCode(409);
        People.as(People.OPERATOR).header("If-Match", "\"0\"").body(Map.of("validTo", "2026-12-30"))
                .patch(one, TwoParks.FIRST).then().statusCode(409).body("detail", containsString("2026-12-31"));
        People.as(People.OPERATOR).header("If-Match", "\"0\"").body(Map.of("validTo", "2026-12-31"))
                .patch(one, TwoParks.FIRST).then().statusCode(200).body("validTo", equalTo("2026-12-31"));
    }

    @Test
    void aBuildingHasTitledFloorsAndStaysWhileItHasUnits() {
        var code = SpaceFixture.code();
        var made = People.as(People.OPERATOR)
                .body(Map.of("code", code, "name", "创新大厦", "address", "学府路 1 号", "floors",
                        List.of(Map.of("number", 2, "title", "孵化器"), Map.of("number", -1, "title", "车库"))))
                .post(BUILDINGS, TwoParks.FIRST).then().statusCode(201).body("lettable", equalTo(true))
                .body("floors.number", equalTo(List.of(-1, 2))).header("Location", endsWith("")).extract();
        var one = BUILDINGS + "/" + made.path("id");
        People.as(People.OPERATOR).body(Map.of("code", code, "name", "又一栋")).post(BUILDINGS, TwoParks.FIRST).then()
                .statusCode(422).body("errors[0].field", equalTo("code"));
        People.as(People.OPERATOR).header("If-Match", made.header("ETag"))
                .body(Map.of("name", "创新中心", "floors", List.of(Map.of("number", 2, "title", "加速器"))))
                .patch(one, TwoParks.FIRST).then().statusCode(200).body("name", equalTo("创新中心"))
                .body("address", equalTo("学府路 1 号")).body("floors.title", equalTo(List.of("加速器")));
        var body = body(made.path("id"), "10");
        body.put("floor", 2);
        People.as(People.OPERATOR).body(body).post(UNITS, TwoParks.FIRST).then().statusCode(201).body("floorTitle",
                equalTo("加速器"));
        People.as(People.OPERATOR).delete(one, TwoParks.FIRST).then().statusCode(409);
        People.as(People.LEADER).get(BUILDINGS + "?limit=200", TwoParks.FIRST).then().body("items.code",
                hasItem(code)).body("items.code", everyItem(not(nullValue())));
    }
}
