package cn.yuanqi.environment.inspection;

import static cn.yuanqi.People.as;
import static cn.yuanqi.environment.inspection.LoopFixture.ORDERS;
import static cn.yuanqi.environment.inspection.LoopFixture.today;
import static cn.yuanqi.environment.inspection.VisitFixture.VISITS;
import static cn.yuanqi.environment.inspection.VisitFixture.answer;
import static cn.yuanqi.environment.inspection.VisitFixture.answerAll;
import static cn.yuanqi.environment.inspection.VisitFixture.finish;
import static cn.yuanqi.environment.inspection.VisitFixture.photo;
import static cn.yuanqi.environment.inspection.VisitFixture.picture;
import static cn.yuanqi.environment.inspection.VisitFixture.put;
import static cn.yuanqi.environment.inspection.VisitFixture.read;
import static cn.yuanqi.environment.inspection.VisitFixture.start;
import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.Paper;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.file.Samples;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** An inspection from its beginning to the report, and all that may not happen on the way. */
@QuarkusTest
class InspectionTest extends TwoParksTest {
    private static final String SETTINGS = "/api/v1/parks/{park}/environment/inspection-settings";
    @Inject
    LoopFixture loop;
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    private LoopFixture.Site site;

    @BeforeEach
    void openSite() {
        site = loop.open();
    }

    @Test
    void whatIsKnownIsLaidOutWhenItBegins() {
        var alert = loop.alerts(site.outlet()).get(COD);
        var order = LoopFixture.ordered(alert);
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(site.outlet().mean("2031", today().minusDays(2).atStartOfDay(),
                    Map.of(COD, "612"))));
            assertNotNull(logger.ask(site.outlet().mean("2031", today().minusDays(3).atStartOfDay(),
                    Map.of(COD, "120"))));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> as(People.OFFICER)
                .get("/api/v1/parks/{park}/environment/alerts?kind=EXCEEDED&outletId=" + site.outlet().id(),
                        TwoParks.FIRST)
                .then().extract().<Integer>path("total") > 0);
        String visit = started();
        var known = as(People.OFFICER).get(VISITS + "/{id}/evidence", TwoParks.FIRST, visit).then().statusCode(200)
                .body("from", equalTo(today().minusDays(30).toString()))
                .body("to", equalTo(today().minusDays(1).toString())).body("outlets", hasSize(1))
                .body("outlets[0].factors.find { it.code == 'w01018' }.days", hasSize(30))
                .body("open.id", hasItem(alert)).body("orders.id", contains(order))
                .body("outlets[0].heardAt", notNullValue()).extract().jsonPath();
        var cod = "outlets[0].factors.find { it.code == 'w01018' }.days.find { it.on == '";
        assertEquals(612f, known.getFloat(cod + today().minusDays(2) + "' }.mean"));
        assertEquals(500f, known.getFloat(cod + today().minusDays(2) + "' }.upper"));
        assertEquals(true, known.getBoolean(cod + today().minusDays(2) + "' }.over"));
        assertEquals(false, known.getBoolean(cod + today().minusDays(3) + "' }.over"));
        assertNull(known.getString(cod + today().minusDays(9) + "' }.over"));
        read(visit).getList("items").forEach(item -> assertNotNull(((Map<?, ?>) item).get("text")));
    }

    @Test
    void eachStepIsSavedByItselfAndTheEndIsTheEnd() {
        String visit = started();
        var items = read(visit).getList("items.id", String.class);
        finish(visit).statusCode(422).body("errors.field", hasItems("items.1", "signature"));
        answer(visit, items.get(0), "NO", "  旁路阀未铅封 ", 0).statusCode(200).body("items[0].answer", equalTo("NO"))
                .body("items[0].remark", equalTo("旁路阀未铅封")).body("items[0].version", equalTo(1));
        String photo = photo(visit, items.get(0), picture(1600, 1200, "jpg"), "valve.jpg").statusCode(201)
                .body("photos", hasSize(1)).body("photos[0].itemId", equalTo(items.get(0))).extract()
                .path("photos[0].id");
        String wrong = photo(visit, null, picture(40, 30, "png"), "blurred.png").statusCode(201).extract()
                .path("photos[1].id");
        as(People.OFFICER).delete(VISITS + "/{id}/photos/{photo}", TwoParks.FIRST, visit, wrong).then()
                .statusCode(200).body("photos.id", contains(photo));
        answerAll(visit);
        put(visit, "summary", Map.of("text", "总体正常，一项须整改", "seen", 0)).statusCode(200).body("conclusionEdits",
                equalTo(1));
        put(visit, "signature", Map.of("name", "张三", "drawn", VisitFixture.drawn())).statusCode(200)
                .body("signedName", equalTo("张三")).body("drawn", equalTo(true)).body("signedAt", notNullValue());
        answer(visit, items.get(1), "NOT_APPLICABLE", null, 1).statusCode(200).body("signedAt", nullValue());
        finish(visit).statusCode(422).body("errors.field", contains("signature"));
        put(visit, "signature", Map.of("name", "张三", "drawn", VisitFixture.drawn())).statusCode(200);
        String order = as(People.OFFICER).body(Map.of("enterpriseId", site.enterprise().toString(), "demand", "铅封旁路阀",
                "dueOn", today().plusDays(3).toString(), "inspectionId", visit)).post(ORDERS, TwoParks.FIRST).then()
                .statusCode(201).body("inspectionId", equalTo(visit)).extract().path("id");
        as(People.OFFICER).get(VISITS + "/{id}/report", TwoParks.FIRST, visit).then().statusCode(409);
        finish(visit).statusCode(200).body("status", equalTo("FINISHED")).body("finishedAt", notNullValue())
                .body("minutes", greaterThan(-0.1f)).body("orders", contains(order));
        finish(visit).statusCode(409);
        answer(visit, items.get(0), "YES", null, 1).statusCode(409);
        photo(visit, null, picture(40, 30, "png"), "late.png").statusCode(409);
        put(visit, "summary", Map.of("text", "x", "seen", 1)).statusCode(409);
        put(visit, "signature", Map.of("name", "李四")).statusCode(409);
        as(People.OFFICER).delete(VISITS + "/{id}/photos/{photo}", TwoParks.FIRST, visit, photo).then()
                .statusCode(409);
        as(People.OFFICER).body(Map.of("reason", "x")).post(VISITS + "/{id}/cancellation", TwoParks.FIRST, visit)
                .then().statusCode(409);
        for (var reader : List.of(People.OFFICER, People.LEADER, People.STARTUP)) {
            var paper = Paper.read(as(reader).get(VISITS + "/{id}/report", TwoParks.FIRST, visit).then()
                    .statusCode(200).contentType("application/pdf").extract().asByteArray(), "inspection");
            for (var said : List.of("环境现场检查报告", "旁路阀未铅封", "总体正常，一项须整改", "张三", "铅封旁路阀", "valve.jpg", "化学需氧量",
                    "数采仪", today().minusDays(30).toString(), site.outlet().mn())) {
                assertTrue(paper.says(said), said);
            }
        }
        as(People.LEADER).get("/api/v1/parks/{park}/audit?enterpriseId=" + site.enterprise(), TwoParks.FIRST).then()
                .body("items.verb", hasItems("started", "answeredItem", "photographed", "signed", "finished"));
    }

    @Test
    void twoWindowsNeverWriteOverEachOther() {
        String visit = started();
        String item = read(visit).getString("items[0].id");
        assertEquals(List.of(200, 409, 409, 409),
                statuses(() -> answer(visit, item, "YES", "同时", 0).extract().statusCode(), 4));
        answer(visit, item, "NO", "旧窗口", 0).statusCode(409);
        answer(visit, item, "NO", "新", 1).statusCode(200).body("items[0].answer", equalTo("NO"));
        put(visit, "summary", Map.of("text", "一", "seen", 0)).statusCode(200);
        put(visit, "summary", Map.of("text", "二", "seen", 0)).statusCode(409);
        assertEquals("一", read(visit).getString("conclusion"));
        answerAll(visit);
        put(visit, "signature", Map.of("name", "王五")).statusCode(200).body("drawn", equalTo(false));
        assertEquals(List.of(200, 409, 409), statuses(() -> finish(visit).extract().statusCode(), 3));
    }

    @Test
    void anEnterpriseHasOneUnderWayAndOthersAreNumberedApart() {
        var enterprise = loop.another().toString();
        assertEquals(List.of(201, 409, 409, 409),
                statuses(() -> start(enterprise).extract().statusCode(), 4));
        var numbers = IntStream.range(0, 4).mapToObj(i -> loop.another().toString())
                .map(one -> CompletableFuture
                        .supplyAsync(() -> start(one).statusCode(201).extract().<Integer>path("number")))
                .toList().stream().map(CompletableFuture::join).distinct().count();
        assertEquals(4, numbers);
        var visit = as(People.OFFICER).get(VISITS + "?enterpriseId=" + enterprise, TwoParks.FIRST).then()
                .body("total", equalTo(1)).extract().<String>path("items[0].id");
        as(People.OFFICER).body(Map.of()).post(VISITS + "/{id}/cancellation", TwoParks.FIRST, visit).then()
                .statusCode(422);
        as(People.OFFICER).body(Map.of("reason", "误点")).post(VISITS + "/{id}/cancellation", TwoParks.FIRST, visit)
                .then().statusCode(200).body("status", equalTo("DISCARDED")).body("minutes", nullValue());
        start(enterprise).statusCode(201);
    }

    @Test
    void whatDoesNotHoldIsSaidAtItsField() {
        as(People.OFFICER).body(Map.of()).post(VISITS, TwoParks.FIRST).then().statusCode(422).body("errors[0].field",
                equalTo("enterpriseId"));
        start("01890000-0000-7000-8000-000000000000").statusCode(422);
        String visit = started();
        var items = read(visit).getList("items.id", String.class);
        answer(visit, items.get(0), "PERHAPS", null, 0).statusCode(422).body("errors[0].field", equalTo("answer"));
        answer(visit, items.get(0), "YES", "x".repeat(1001), 0).statusCode(422).body("errors[0].field",
                equalTo("remark"));
        put(visit, "items/" + items.get(0), Map.of("answer", "YES")).statusCode(422).body("errors[0].field",
                equalTo("seen"));
        answer(visit, UUID.randomUUID().toString(), "YES", null, 0).statusCode(404);
        photo(visit, null, "no picture".getBytes(), "x.png").statusCode(422);
        photo(visit, null, Samples.pdf("x"), "x.pdf").statusCode(422);
        photo(visit, null, Samples.png(), "cut-off.png").statusCode(422);
        photo(visit, UUID.randomUUID().toString(), picture(20, 20, "png"), "x.png").statusCode(404);
        put(visit, "signature", Map.of()).statusCode(422).body("errors[0].field", equalTo("name"));
        for (var bad : List.of("data:image/png;base64,!!!", "data:image/svg+xml;base64,PHN2Zz4=",
                "data:image/png;base64,AAAA")) {
            put(visit, "signature", Map.of("drawn", bad)).statusCode(422).body("errors[0].field", equalTo("drawn"));
        }
        as(People.OFFICER).get(VISITS + "?status=HALF", TwoParks.FIRST).then().statusCode(422);
        as(People.OFFICER).get(VISITS + "/totals?from=soon", TwoParks.FIRST).then().statusCode(422);
        as(People.OFFICER).get(VISITS + "/totals?from=2026-02-01&to=2026-01-01", TwoParks.FIRST).then()
                .statusCode(422);
        assertEquals(0, read(visit).getInt("items[0].version"));
    }

    @Test
    void eachSeesAndDoesWhatIsTheirs() {
        String visit = started();
        String item = read(visit).getString("items[0].id");
        as(People.STARTUP).get(VISITS + "/{id}", TwoParks.FIRST, visit).then().statusCode(404);
        as(People.STARTUP).get(VISITS, TwoParks.FIRST).then().statusCode(200).body("total", equalTo(0));
        for (var reader : List.of(People.LEADER, People.OPERATOR)) {
            as(reader).get(VISITS + "/{id}", TwoParks.FIRST, visit).then().statusCode(200);
        }
        for (var reader : List.of(People.LEADER, People.OPERATOR, People.STARTUP)) {
            as(reader).body(Map.of("answer", "YES", "seen", 0))
                    .put(VISITS + "/{id}/items/{item}", TwoParks.FIRST, visit, item).then().statusCode(403);
            as(reader).body(Map.of("enterpriseId", loop.another().toString())).post(VISITS, TwoParks.FIRST).then()
                    .statusCode(403);
            as(reader).post(VISITS + "/{id}/conclusion", TwoParks.FIRST, visit).then().statusCode(403);
        }
        as(People.STARTUP).get(VISITS + "/totals", TwoParks.FIRST).then().statusCode(403);
        as(People.FINANCIER).get(VISITS, TwoParks.FIRST).then().statusCode(403);
        as(People.OTHER_OFFICER).get(VISITS + "/{id}", TwoParks.SECOND, visit).then().statusCode(404);
        as(People.OTHER_OFFICER).body(Map.of("answer", "YES", "seen", 0))
                .put(VISITS + "/{id}/items/{item}", TwoParks.SECOND, visit, item).then().statusCode(404);
        as(People.OTHER_OFFICER).post(VISITS + "/{id}/conclusion", TwoParks.SECOND, visit).then().statusCode(404);
        as(People.OTHER_OFFICER).body(Map.of("enterpriseId", site.enterprise().toString()))
                .post(VISITS, TwoParks.SECOND).then().statusCode(422);
        String photo = photo(visit, null, picture(30, 30, "png"), "x.png").statusCode(201).extract()
                .path("photos[0].id");
        answerAll(visit);
        put(visit, "signature", Map.of("name", "赵六")).statusCode(200);
        finish(visit).statusCode(200);
        as(People.STARTUP).get(VISITS + "/{id}", TwoParks.FIRST, visit).then().statusCode(200);
        as(People.STARTUP).get(VISITS + "/{id}/photos/{photo}", TwoParks.FIRST, visit, photo).then().statusCode(200)
                .header("Content-Disposition", containsString("attachment"));
        loop.own(People.STARTUP2, loop.another());
        for (var path : Stream.of("", "/report", "/evidence", "/photos/" + photo).toList()) {
            as(People.STARTUP2).get(VISITS + "/{id}" + path, TwoParks.FIRST, visit).then().statusCode(404);
        }
        as(People.STARTUP2).get(VISITS, TwoParks.FIRST).then().body("items.id", not(hasItem(visit)));
    }

    @Test
    void theChecklistAndTheMinutesOfAVisitAreTheParksOwn() {
        try (var park = FreshPark.open(parks)) {
            QuarkusTransaction.requiringNew()
                    .run(() -> parks.member(People.OFFICER, Place.inPark(park.id(), Role.OFFICER)));
            as(People.OFFICER).get(SETTINGS, park.id()).then().statusCode(200).body("visitMinutes", equalTo(20))
                    .body("checklist.size()", greaterThan(10)).header("ETag", equalTo("\"0\""));
            var own = Map.of("visitMinutes", 35, "checklist",
                    List.of(Map.of("zh", "一问", "en", "First"), Map.of("zh", "二问")));
            as(People.OFFICER).body(own).put(SETTINGS, park.id()).then().statusCode(428);
            as(People.OFFICER).header("If-Match", "\"0\"").body(own).put(SETTINGS, park.id()).then().statusCode(200)
                    .body("checklist.zh", contains("一问", "二问")).header("ETag", equalTo("\"1\""));
            as(People.OFFICER).header("If-Match", "\"0\"").body(own).put(SETTINGS, park.id()).then().statusCode(412);
            for (var bad : List.of(Map.of("visitMinutes", 0, "checklist", List.of(Map.of("zh", "x"))),
                    Map.of("visitMinutes", 20, "checklist", List.of()),
                    Map.of("visitMinutes", 20, "checklist", List.of(Map.of("zh", " "))))) {
                as(People.OFFICER).header("If-Match", "\"1\"").body(bad).put(SETTINGS, park.id()).then()
                        .statusCode(422);
            }
            as(People.OPERATOR).header("If-Match", "\"1\"").body(own).put(SETTINGS, park.id()).then()
                    .statusCode(403);
            as(People.OFFICER).get(SETTINGS, TwoParks.FIRST).then().body("checklist.zh", not(hasItem("一问")));
            var enterprise = enterprises.in(park.id()).toString();
            var visits = "/api/v1/parks/" + park.id() + "/environment/inspections";
            var begun = as(People.OFFICER).body(Map.of("enterpriseId", enterprise)).post(visits).then()
                    .statusCode(201).body("items.text", contains("一问", "二问")).body("number", equalTo(1)).extract()
                    .jsonPath();
            as(People.OFFICER).header("Accept-Language", "en").get(visits + "/" + begun.getString("id")).then()
                    .body("items.text", contains("First", "二问"));
            as(People.OFFICER).get(visits + "/totals").then().body("inspections", equalTo(0))
                    .body("average", nullValue()).body("saved", equalTo(0f));
            for (int i = 0; i < 2; i++) {
                as(People.OFFICER).body(Map.of("answer", "YES", "seen", 0))
                        .put(visits + "/" + begun.getString("id") + "/items/" + begun.getString("items[" + i + "].id"))
                        .then().statusCode(200);
            }
            as(People.OFFICER).body(Map.of("name", "钱七")).put(visits + "/" + begun.getString("id") + "/signature")
                    .then().statusCode(200);
            as(People.OFFICER).post(visits + "/" + begun.getString("id") + "/conclusion").then().statusCode(200);
            var totals = as(People.OFFICER).get(visits + "/totals").then().body("inspections", equalTo(1))
                    .body("visitMinutes", equalTo(35)).extract().jsonPath();
            assertEquals(35 - totals.getDouble("minutes"), totals.getDouble("saved"), 0.01);
            as(People.OFFICER).get(visits + "/totals?from=2020-01-01&to=2020-12-31").then().body("inspections",
                    equalTo(0));
        }
    }

    @Test
    void minutesAreTotalledAndHeldAgainstTheSetting() {
        var totals = InspectionTotals.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31),
                List.of(took(600), took(930)), 20);
        assertEquals(25.5, totals.minutes());
        assertEquals(12.8, totals.average());
        assertEquals(14.5, totals.saved());
        assertEquals(-10.0, InspectionTotals.of(null, null, List.of(took(1800)), 20).saved());
    }

    private static Inspection took(int seconds) {
        var visit = new Inspection();
        visit.startedAt = Instant.parse("2026-01-02T03:04:05Z");
        visit.finishedAt = visit.startedAt.plusSeconds(seconds);
        return visit;
    }

    private String started() {
        return start(site.enterprise().toString()).statusCode(201)
                .header("Location", containsString("/environment/inspections/")).body("status", equalTo("OPEN"))
                .extract().path("id");
    }

    private static List<Integer> statuses(Supplier<Integer> asked, int times) {
        return IntStream.range(0, times).mapToObj(i -> CompletableFuture.supplyAsync(asked)).toList().stream()
                .map(CompletableFuture::join).sorted().toList();
    }
}
