package cn.yuanqi.environment.monitoring;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.hj212.Frames;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OutletApiTest extends TwoParksTest {
    private static final String HERE = "/api/v1/parks/" + TwoParks.FIRST + "/environment/outlets";
    private static final String THERE = "/api/v1/parks/" + TwoParks.SECOND + "/environment/outlets";
    private static final Duration SILENT = Duration.ofMillis(400);

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;

    private UUID enterprise;
    private UUID foreign;

    @BeforeEach
    void registerEnterprises() {
        enterprise = enterprises.in(TwoParks.FIRST);
        foreign = enterprises.in(TwoParks.SECOND);
    }

    @Test
    void anOfficerOpensAnOutletAndItsLoggerIsHeardAtOnce() {
        var mn = OutletFixture.newMn();
        try (var logger = outlets.connect()) {
            var frame = Frames.rtd(mn, "654321", OutletFixture.now(), Map.of("w01018", 1));
            assertNull(logger.send(frame).answer(SILENT));
            var location = People.as(People.OFFICER).body(body(mn)).post(HERE).then().statusCode(201)
                    .header("ETag", "\"0\"").body("mn", is(mn)).body("password", nullValue())
                    .body("enterpriseId", is(enterprise.toString())).body("factors[0].code", is("w01018"))
                    .body("factors[0].unit", is("mg/L")).body("limits[0].upper", equalTo(500.0f))
                    .body("limits[0].lower", nullValue()).body("limits[0].basis", is("DAY"))
                    .body("limits[0].validFrom", is("2026-01-01")).extract().header("Location");
            assertNotNull(logger.ask(frame));
            People.as(People.OFFICER).get(location).then().statusCode(200).body("mn", is(mn));
        }
    }

    @Test
    void aTakenMnIsRefusedAlikeWhoeverHasIt() {
        var mine = outlets.open(TwoParks.FIRST, enterprise);
        var theirs = outlets.open(TwoParks.SECOND, foreign);
        for (String mn : List.of(mine.mn(), theirs.mn())) {
            People.as(People.OFFICER).header("Accept-Language", "en").body(body(mn)).post(HERE).then().statusCode(422)
                    .body("errors.size()", is(1)).body("errors[0].field", is("mn"))
                    .body("errors[0].message", is("This MN cannot be used, ask the platform"))
                    .body(not(containsString(TwoParks.SECOND)));
        }
    }

    @Test
    void anMnThatWasGivenUpCanBeUsedElsewhere() {
        var outlet = outlets.open(TwoParks.FIRST, enterprise);
        var next = OutletFixture.newMn();
        People.as(People.OFFICER).header("If-Match", "\"0\"").body(Map.of("mn", next)).patch(HERE + "/" + outlet.id())
                .then().statusCode(200).body("mn", is(next));
        var there = body(outlet.mn());
        there.put("enterpriseId", foreign);
        People.as(People.OTHER_OFFICER).body(there).post(THERE).then().statusCode(201);
    }

    @Test
    void anEditNeedsTheVersionThatItSaw() {
        var at = HERE + "/" + outlets.open(TwoParks.FIRST, enterprise).id();
        People.as(People.OFFICER).body(Map.of("name", "新名")).patch(at).then().statusCode(428);
        People.as(People.OFFICER).header("If-Match", "\"7\"").body(Map.of("name", "新名")).patch(at).then()
                .statusCode(412);
        People.as(People.OFFICER).header("If-Match", "\"0\"").body(Map.of("name", "新名")).patch(at).then()
                .statusCode(200)
                .header("ETag", "\"1\"").body("name", is("新名")).body("limits.size()", is(3));
        var limits = Map.of("limits", List.of(Map.of("factor", "w01018", "basis", "HOUR", "upper", "60.5")));
        People.as(People.OFFICER).header("If-Match", "\"1\"").body(limits).patch(at).then().statusCode(200)
                .header("ETag", "\"2\"").body("limits.size()", is(1)).body("limits[0].upper", equalTo(60.5f));
        People.as(People.OFFICER).get(at).then().header("ETag", "\"2\"").body("factors.size()", is(4));
    }

    @Test
    void aChangedPasswordAndADisabledLoggerWorkAtOnce() {
        var outlet = outlets.open(TwoParks.FIRST, enterprise);
        var at = HERE + "/" + outlet.id();
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(outlet.rtd(OutletFixture.now(), Map.of("w01018", 1))));
            People.as(People.OFFICER).header("If-Match", "0").body(Map.of("password", "abc123")).patch(at).then()
                    .statusCode(200);
            assertNull(logger.send(outlet.rtd(OutletFixture.now().plusSeconds(1), Map.of("w01018", 2))).answer(SILENT));
            People.as(People.OFFICER).header("If-Match", "1").body(Map.of("enabled", false)).patch(at).then()
                    .statusCode(200).body("enabled", is(false));
            assertNull(logger.send(Frames.rtd(outlet.mn(), "abc123", OutletFixture.now(), Map.of("w01018", 3)))
                    .answer(SILENT));
        }
        People.as(People.OFFICER).get("/api/v1/parks/" + TwoParks.FIRST + "/environment/quarantine").then()
                .statusCode(200).body("items[0].reason", is("LOGGER_DISABLED")).body("items[0].mn", is(outlet.mn()))
                .body("items[0].outletId", is(outlet.id().toString())).body("items[0].raw", containsString("PW=***"))
                .body("items[0].raw", not(containsString("abc123"))).body("items[1].reason", is("WRONG_PASSWORD"));
        People.as(People.OTHER_OFFICER).get("/api/v1/parks/" + TwoParks.SECOND + "/environment/quarantine").then()
                .statusCode(200).body("items.mn", not(hasItem(outlet.mn())));
    }

    @Test
    void unknownMnsAreSeenByThePlatformAlone() {
        var mn = OutletFixture.newMn();
        try (var logger = outlets.connect()) {
            assertNull(logger.send(Frames.rtd(mn, "123456", OutletFixture.now(), Map.of("w01018", 1))).answer(SILENT));
        }
        People.as(People.ADMIN).get("/api/v1/quarantine").then().statusCode(200).body("items.mn", hasItem(mn))
                .body("items[0].outletId", nullValue()).body("items[0].receivedAt", notNullValue());
        People.as(People.OFFICER).get("/api/v1/quarantine").then().statusCode(403);
        People.as(People.OFFICER).get("/api/v1/parks/" + TwoParks.FIRST + "/environment/quarantine").then()
                .body("items.mn", not(hasItem(mn)));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var body = new HashMap<String, Object>();
        body.put("mn", "has;semicolon");
        body.put("password", "12345");
        body.put("validHours", 25);
        body.put("factors", List.of(Map.of("code", "zz999"), Map.of("code", "w01018", "unit", "L/s")));
        body.put("limits", List.of(Map.of("factor", "w01018", "basis", "WEEK", "upper", 1),
                Map.of("factor", "w01001", "basis", "DAY", "lower", 9, "upper", 6),
                Map.of("factor", "w01018", "basis", "DAY")));
        People.as(People.OFFICER).body(body).post(HERE).then().statusCode(422).body("errors.field",
                is(List.of("enterpriseId", "code", "mn", "password", "validHours", "factors[0].code",
                        "factors[1].unit", "limits[0].basis", "limits[1].upper", "limits[2].upper")));
        var other = body(OutletFixture.newMn());
        other.put("enterpriseId", foreign);
        People.as(People.OFFICER).body(other).post(HERE).then().statusCode(422).body("errors[0].field",
                is("enterpriseId"));
        other.put("colour", "red");
        People.as(People.OFFICER).body(other).post(HERE).then().statusCode(422).body("errors[0].field", is("colour"));
    }

    @Test
    void theListIsByMnAndPagesWithoutGap() {
        for (int i = 0; i < 3; i++) {
            outlets.open(TwoParks.FIRST, enterprise);
        }
        var page = People.as(People.LEADER).queryParam("enterpriseId", enterprise).queryParam("limit", 2).get(HERE)
                .then()
                .statusCode(200).body("items.size()", is(2)).body("total", is(3)).extract().jsonPath();
        People.as(People.LEADER).queryParam("enterpriseId", enterprise).queryParam("limit", 2)
                .queryParam("cursor", page.getString("next")).get(HERE).then().statusCode(200)
                .body("items.size()", is(1)).body("next", nullValue());
        List<String> mns = page.getList("items.mn");
        assertEquals(mns.stream().sorted().toList(), mns);
        People.as(People.OPERATOR).queryParam("q", mns.get(0).toLowerCase(Locale.ROOT)).get(HERE).then()
                .body("items.mn", is(List.of(mns.get(0))));
        People.as(People.OPERATOR).queryParam("q", "%").get(HERE).then().body("total", is(0));
        People.as(People.OPERATOR).queryParam("cursor", "!!").get(HERE).then().statusCode(422);
        People.as(People.OPERATOR).queryParam("enterprise", "x").get(HERE).then().statusCode(422).body(
                "errors[0].field",
                is("enterprise"));
    }

    @Test
    void anotherParksOutletsDoNotExist() {
        var theirs = outlets.open(TwoParks.SECOND, foreign);
        People.as(People.OFFICER).get(HERE + "/" + theirs.id()).then().statusCode(404);
        People.as(People.OFFICER).get(HERE + "/" + UUID.randomUUID()).then().statusCode(404);
        People.as(People.OFFICER).get(HERE + "/nonsense").then().statusCode(404);
        People.as(People.OFFICER).get(THERE + "/" + theirs.id()).then().statusCode(404);
        People.as(People.OFFICER).header("If-Match", "0").body(Map.of("name", "x")).patch(HERE + "/" + theirs.id())
                .then()
                .statusCode(404);
        People.as(People.OFFICER).queryParam("q", theirs.mn()).get(HERE).then().body("total", is(0));
    }

    @Test
    void anOwnerSeesTheOwnEnterpriseAlone() {
        var other = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        var own = outlets.open(TwoParks.FIRST, enterpriseOfStartup());
        People.as(People.STARTUP).get(HERE).then().statusCode(200).body("items.enterpriseId",
                everyItem(is(own.enterpriseId().toString())));
        People.as(People.STARTUP).get(HERE + "/" + other.id()).then().statusCode(404);
        People.as(People.STARTUP).body(body(OutletFixture.newMn())).post(HERE).then().statusCode(403);
        People.as(People.FINANCIER).get(HERE).then().statusCode(403);
        People.as(People.OPERATOR).body(body(OutletFixture.newMn())).post(HERE).then().statusCode(403);
    }

    /** Another test may have made the person an owner before. */
    private UUID enterpriseOfStartup() {
        var held = heldByStartup();
        if (held == null) {
            QuarkusTransaction.requiringNew()
                    .run(() -> parks.member(People.STARTUP, new Place(TwoParks.FIRST, Role.OWNER, enterprise, null)));
            held = heldByStartup();
        }
        return UUID.fromString(held);
    }

    private static String heldByStartup() {
        return People.as(People.STARTUP).get("/api/v1/me").jsonPath()
                .getString("parks.find { it.park == '" + TwoParks.FIRST + "' }?.enterpriseId");
    }

    private Map<String, Object> body(String mn) {
        var body = new HashMap<String, Object>();
        body.put("enterpriseId", enterprise);
        body.put("code", "DW-" + mn.substring(mn.length() - 6));
        body.put("name", "总排口");
        body.put("mn", mn);
        body.put("password", "654321");
        body.put("factors", List.of(Map.of("code", "w01018"), Map.of("code", "w21003", "unit", "mg/L")));
        body.put("limits", List.of(Map.of("factor", "w01018", "basis", "DAY", "upper", 500, "source", "GB 8978-1996",
                "validFrom", "2026-01-01")));
        return body;
    }
}
