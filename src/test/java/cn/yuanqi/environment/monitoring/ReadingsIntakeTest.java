package cn.yuanqi.environment.monitoring;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.PASSWORD;
import static cn.yuanqi.environment.monitoring.OutletFixture.PH;
import static cn.yuanqi.environment.monitoring.OutletFixture.now;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** Readings that come as JSON go the way that frames go. */
@QuarkusTest
class ReadingsIntakeTest extends TwoParksTest {
    private static final String READINGS = "/api/v1/parks/" + TwoParks.FIRST + "/environment/readings";
    private static final String ALERTS = "/api/v1/parks/" + TwoParks.FIRST + "/environment/alerts";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    StoredProbe probe;
    @Inject
    Tables tables;
    private OutletFixture.Opened here;
    private OutletFixture.Opened there;

    @BeforeEach
    void openOutlets() {
        here = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        there = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
    }

    @Test
    void aBatchIsStoredOnceAndToldToThoseWhoJudge() {
        var at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var items = List.of(item("raw", at.toString(), value(COD, "612.5")),
                item("hour", at.atZone(ZONE).truncatedTo(ChronoUnit.HOURS).toOffsetDateTime().toString(),
                        value(COD, "41.25"), value(PH, "7.1")));
        send(items).body("stored", equalTo(2)).body("rejected", equalTo(0));
        send(items).body("stored", equalTo(0)).body("duplicates", equalTo(2));
        assertEquals(2, probe.of(here.id()).size());
        await().untilAsserted(() -> People.as(People.OFFICER).queryParam("outletId", here.id()).get(ALERTS).then()
                .body("items.kind", contains("PRE_ALARM")).body("items[0].value", equalTo(612.5f)));
        assertEquals(List.of("{\"w01018\":[\"612.5\",\"N\"]}"), tables.column("reading", "factors", here.id()));
        People.as(People.OFFICER).queryParam("outletId", here.id()).queryParam("factor", COD).get(READINGS).then()
                .body("items[0].value", equalTo(612.5f));
    }

    @Test
    void whatContradictsALoggersValueIsKeptApart() {
        var time = now();
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(here.rtd(time, Map.of(COD, "1"))));
        }
        send(List.of(item("raw", time.atZone(ZONE).toOffsetDateTime().toString(), value(COD, "2"))))
                .body("conflicts", equalTo(1)).body("items[0].status", equalTo("CONFLICT"));
        assertEquals(List.of("{\"w01018\":[\"1\",\"N\"]}"), tables.column("reading", "factors", here.id()));
        assertEquals(1, tables.rows("reading_conflict", here.id()));
        var door = "/api/v1/parks/" + TwoParks.FIRST + "/environment/outlets/" + here.id() + "/contradictions";
        People.as(People.OFFICER).get(door).then().statusCode(200).body("total", equalTo(1))
                .body("items[0].kind", equalTo("RAW")).body("items[0].values[0].factor", equalTo(COD))
                .body("items[0].values[0].kept", equalTo("1")).body("items[0].values[0].said", equalTo("2"));
        People.as(People.STARTUP).get(door).then().statusCode(404);
    }

    @Test
    void eachBadItemSaysWhatIsWrongAndTheOthersAreTaken() {
        var at = Instant.now().truncatedTo(ChronoUnit.HOURS).toString();
        var foreign = new HashMap<>(item("raw", at, value(COD, "1")));
        foreign.put("outletId", there.id().toString());
        var bad = send(List.of(item("raw", at, value(COD, "1")), foreign, item("week", at, value(COD, "1")),
                item("raw", "yesterday", value(COD, "1")), item("raw", "2999-01-01T00:00:00Z", value(COD, "1")),
                item("raw", "2001-01-01T00:00:00Z", value(COD, "1")), item("raw", at, value("w99999", "1")),
                item("raw", at, value(COD, "1e9")), item("raw", at, Map.of("factor", COD, "value", "1", "flag", "X")),
                item("raw", at, Map.of("factor", COD, "value", "1", "unit", "kg")), item("raw", at),
                item("day", "2026-11-01T00:00:00Z", value(COD, "1")), item("raw", at, value(COD, "1"), value(COD, "2")),
                item("raw", at, Map.of("factor", COD)))).body("stored", equalTo(1)).body("rejected", equalTo(13))
                .body("items", hasSize(14)).extract().jsonPath();
        assertEquals(List.of("outletId", "resolution", "at", "at", "at", "values[0].factor", "values[0].value",
                "values[0].flag", "values[0].unit", "values", "at", "values[1].factor", "values[0].value"),
                IntStream.range(1, 14).mapToObj(i -> bad.getString("items[" + i + "].errors[0].field")).toList());
        assertEquals(0, tables.rows("reading", there.id()));
    }

    @Test
    void unitsAreConvertedAndFlagsKept() {
        var at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        send(List.of(item("raw", at, Map.of("factor", COD, "value", 150000, "unit", "µg/L", "flag", "D"))))
                .body("stored", equalTo(1));
        assertEquals(List.of("{\"w01018\":[\"150.000\",\"D\"]}"), tables.column("reading", "factors", here.id()));
    }

    @Test
    void manyAtOnceStoreOneOfEach() {
        var at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var items = IntStream.range(0, 300)
                .mapToObj(n -> item("raw", at.minusSeconds(n).toString(), value(COD, String.valueOf(n)))).toList();
        var stored = IntStream.range(0, 4).mapToObj(n -> CompletableFuture
                .supplyAsync(() -> send(items).extract().<Integer>path("stored"))).toList().stream()
                .mapToInt(CompletableFuture::join).sum();
        assertEquals(300, stored);
        assertEquals(300, tables.rows("reading", here.id()));
        assertEquals(0, tables.rows("reading_conflict", here.id()));
    }

    @Test
    void onlyOfficersBringBatchesAndBatchesAreBounded() {
        var one = item("raw", Instant.now().toString(), value(COD, "1"));
        for (var other : List.of(People.OPERATOR, People.LEADER)) {
            People.as(other).body(Map.of("items", List.of(one))).post(READINGS).then().statusCode(403);
        }
        People.as(People.OTHER_OFFICER).body(Map.of("items", List.of(one))).post(READINGS).then().statusCode(404);
        for (var body : List.of(Map.of(), Map.of("items", List.of()),
                Map.of("items", Collections.nCopies(1001, one)))) {
            People.as(People.OFFICER).body(body).post(READINGS).then().statusCode(422).body("errors.field",
                    contains("items"));
        }
        assertEquals(0, tables.rows("reading", here.id()));
    }

    @Test
    void aSiteSpeaksForItsOwnOutletByMnAndPassword() {
        var at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        var item = new HashMap<>(item("raw", at, value(COD, "9")));
        item.remove("outletId");
        var foreign = new HashMap<>(item);
        foreign.put("outletId", there.id().toString());
        site(here.mn(), PASSWORD, List.of(item, foreign)).statusCode(200).body("stored", equalTo(1)).body("rejected",
                equalTo(1));
        assertEquals(List.of(TwoParks.FIRST), tables.column("reading", "park_id", here.id()));
        given().contentType(ContentType.JSON).body(Map.of("items", List.of(item))).post("/api/v1/readings").then()
                .statusCode(401);
        site("NOBODY" + System.nanoTime(), PASSWORD, List.of(item)).statusCode(401);
        for (int i = 0; i < 10; i++) {
            site(here.mn(), "000000", List.of(item)).statusCode(401);
        }
        site(here.mn(), PASSWORD, List.of(item)).statusCode(429);
        site(there.mn(), PASSWORD, List.of(foreign)).statusCode(200).body("stored", equalTo(1));
        assertTrue(tables.column("reading", "raw", here.id()).get(0).contains("\"value\":\"9\""));
    }

    private ValidatableResponse site(String mn, String password, List<?> items) {
        return given().contentType(ContentType.JSON).header("X-MN", mn).header("X-PW", password)
                .body(Map.of("items", items)).post("/api/v1/readings").then();
    }

    private ValidatableResponse send(List<?> items) {
        return People.as(People.OFFICER).body(Map.of("items", items)).post(READINGS).then().statusCode(200);
    }

    private Map<String, Object> item(String resolution, String at, Object... values) {
        return Map.of("outletId", here.id().toString(), "resolution", resolution, "at", at, "values", List.of(values));
    }

    private static Map<String, ?> value(String factor, String value) {
        return Map.of("factor", factor, "value", value);
    }
}
