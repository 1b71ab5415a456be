package cn.yuanqi.request;

import static cn.yuanqi.People.as;
import static cn.yuanqi.request.RequestFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;

/** What a park helps with: shipped templates that are its own from the first look on, and what it makes of them. */
@QuarkusTest
class CatalogueTest extends TwoParksTest {
    private RequestFixture room;

    @BeforeEach
    void openARoom() {
        room = new RequestFixture(parks);
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void everyParkHasTheShippedItemsOnceAlsoWhenManyComeFirst() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> first = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () -> room.read(People.STARTUP, "/catalogue").extract().statusCode())
                .toList();
        for (var answer : pool.invokeAll(first)) {
            assertEquals(200, answer.get());
        }
        pool.shutdownNow();
        room.read(People.STARTUP, "/catalogue").body("total", equalTo(Adoption.templates().size()))
                .body("items.code",
                        hasItems("business-registration", "cloud-migration", "ecommerce-operations", "brand-matching",
                                "cloud-warehouse", "office-fit-out", "repairs"))
                .body("items.name", hasItems("商事代办", "物业报修")).body("items.edition", not(hasItem(2)));
        as(People.STARTUP).header("Accept-Language", "en").get(room.path("/catalogue")).then().body("items.name",
                hasItems("Business registration", "Repairs"));
        room.read(People.STARTUP, "/catalogue/business-registration").body("steps.nameZh",
                contains("名称核准", "准备材料", "提交登记", "领取执照", "刻制印章", "银行开户与税务登记"));
        as(People.OTHER_OPERATOR).get("/api/v1/parks/{park}/requests/catalogue/repairs", TwoParks.SECOND).then()
                .statusCode(200);
    }

    @Test
    void aRunningCaseKeepsWhatItWasOpenedWith() {
        var item = room.usual();
        var before = room.opened(item);
        var etag = room.read(People.OPERATOR, "/catalogue/" + item).extract().header("ETag");
        as(People.OPERATOR).body(Map.of("slaDays", 9)).patch(room.path("/catalogue/" + item)).then().statusCode(428);
        as(People.OPERATOR).header("If-Match", etag).body(Map.of("slaDays", 9, "nameZh", "新名", "steps",
                List.of(step("一步", "PARK")))).patch(room.path("/catalogue/" + item)).then().statusCode(200)
                .body("edition", equalTo(2)).body("steps", hasSize(1)).body("slaDays", equalTo(9));
        as(People.OPERATOR).header("If-Match", etag).body(Map.of("slaDays", 8)).patch(room.path("/catalogue/" + item))
                .then().statusCode(412);
        as(People.STARTUP).header("If-Match", etag).body(Map.of("slaDays", 8)).patch(room.path("/catalogue/" + item))
                .then().statusCode(403);
        room.read(People.STARTUP, "/" + before).body("edition", equalTo(1)).body("steps", hasSize(3)).body("name",
                equalTo("测试usual")).body("sla.days", equalTo(3));
        room.read(People.STARTUP, "/" + room.opened(item)).body("edition", equalTo(2)).body("steps", hasSize(1))
                .body("name", equalTo("新名"));
    }

    @Test
    void whatIsWithdrawnTakesNoApplicationsUntilItIsOfferedAgain() {
        var item = room.usual();
        var running = room.opened(item);
        room.act(People.OPERATOR, "catalogue/" + item, "withdrawal").statusCode(200).body("withdrawnAt",
                notNullValue());
        room.act(People.OPERATOR, "catalogue/" + item, "withdrawal").statusCode(409);
        room.read(People.STARTUP, "/catalogue").body("items.code", not(hasItem("usual")));
        room.read(People.STARTUP, "/catalogue/usual").statusCode(404);
        room.read(People.LEADER, "/catalogue").body("items.code", hasItem("usual"));
        as(People.STARTUP).body(Map.of("item", item)).post(room.path("")).then().statusCode(409);
        room.act(People.OPERATOR, running, "start").statusCode(200);
        room.act(People.OPERATOR, "catalogue/" + item, "offer").statusCode(200);
        room.opened(item);
    }

    @Test
    void answersAreHeldAgainstTheQuestions() {
        as(People.OPERATOR).body(Map.of("code", "asking", "category", "DIGITAL", "nameZh", "提问", "slaDays", 1, "steps",
                List.of(step("受理", "PARK")), "questions",
                List.of(question("what", "TEXT", true), question("count", "NUMBER", false),
                        question("day", "DATE", false), question("kind", "CHOICE", false, "a", "b"))))
                .post(room.path("/catalogue")).then().statusCode(201);
        apply(Map.of()).statusCode(422).body("errors.field", contains("answers.what"));
        apply(Map.of("what", "x", "count", "many", "day", "31.12.", "kind", "c", "more", 1)).statusCode(422).body(
                "errors.field", contains("answers.count", "answers.day", "answers.kind", "answers.more"));
        apply(Map.of("what", "服务器", "count", 12.5, "day", "2026-12-31", "kind", "b")).statusCode(201)
                .body("answers.count", equalTo("12.5")).body("answers.day", equalTo("2026-12-31"))
                .body("answered.value", contains("服务器", "12.5", "2026-12-31", "选项b"));
    }

    private io.restassured.response.ValidatableResponse apply(Map<String, Object> answers) {
        return as(People.STARTUP).body(Map.of("item", "asking", "answers", answers)).post(room.path("")).then();
    }

    private static Map<String, Object> question(String code, String type, boolean required, String... choices) {
        return Map.of("code", code, "labelZh", "问题" + code, "type", type, "required", required, "choices",
                List.of(choices).stream().map(each -> Map.of("value", each, "nameZh", "选项" + each)).toList());
    }

    @Test
    void anItemThatDoesNotHoldIsRefusedFieldByField() {
        var bad = new HashMap<String, Object>(Map.of("code", "Bad Code", "nameZh", " ", "slaDays", 0, "steps",
                List.of(Map.of("nameZh", "", "actor", "MACHINE", "slaDays", 400, "documents",
                        List.of(Map.of("code", "a!", "nameZh", "x", "validityMonths", 0))))));
        as(People.OPERATOR).body(bad).post(room.path("/catalogue")).then().statusCode(422).body("errors.field",
                hasItems("code", "category", "nameZh", "slaDays", "steps[0].nameZh", "steps[0].actor",
                        "steps[0].slaDays", "steps[0].documents[0].code", "steps[0].documents[0].validityMonths"));
        as(People.OPERATOR).body(Map.of("code", "repairs", "category", "EVERYDAY", "nameZh", "x", "slaDays", 1,
                "steps", List.of(step("一", "PARK")))).post(room.path("/catalogue")).then().statusCode(422).body(
                        "errors.field", contains("code"));
        as(People.STARTUP).body(bad).post(room.path("/catalogue")).then().statusCode(403);
        as(People.LEADER).body(bad).post(room.path("/catalogue")).then().statusCode(403);
    }

    @Test
    void theCalendarIsTheParksAndMovesWhatRuns() {
        var id = room.opened(room.usual());
        var due = java.time.Instant.parse(room.read(People.STARTUP, "/" + id).extract().<String>path("sla.dueAt"));
        var day = due.atZone(java.time.ZoneId.of("Asia/Shanghai")).toLocalDate();
        as(People.OPERATOR).body(Map.of("kind", "OFF", "nameZh", "园区年会")).put(room.path("/calendar/days/" + day)).then()
                .statusCode(200).body("days.find { it.date == '" + day + "' }.name", equalTo("园区年会"));
        var later = java.time.Instant.parse(room.read(People.STARTUP, "/" + id).extract().<String>path("sla.dueAt"));
        assertEquals(true, later.isAfter(due), due + " " + later);
        as(People.OPERATOR).delete(room.path("/calendar/days/" + day)).then().statusCode(200);
        assertEquals(due, java.time.Instant.parse(room.read(People.STARTUP, "/" + id).extract()
                .<String>path("sla.dueAt")));
        as(People.OPERATOR).delete(room.path("/calendar/days/" + day)).then().statusCode(404);
        var etag = room.read(People.OPERATOR, "/calendar").body("weekend", contains(6, 7)).body("opens",
                equalTo("09:00:00")).extract().header("ETag");
        as(People.OPERATOR).header("If-Match", etag).body(Map.of("weekend", List.of(1, 2, 3, 4, 5, 6, 7), "opens",
                "19:00")).patch(room.path("/calendar")).then().statusCode(422).body("errors.field",
                        contains("weekend", "closes"));
        as(People.OPERATOR).header("If-Match", etag).body(Map.of("weekend", List.of(7), "closes", "17:30")).patch(
                room.path("/calendar")).then().statusCode(200).body("weekend", contains(7)).body("closes",
                        equalTo("17:30:00"));
        as(People.OPERATOR).header("If-Match", etag).body(Map.of("reopenDays", 3)).patch(room.path("/calendar")).then()
                .statusCode(412);
        as(People.STARTUP).body(Map.of("kind", "OFF", "nameZh", "x")).put(room.path("/calendar/days/" + day)).then()
                .statusCode(403);
        as(People.OTHER_OPERATOR).get("/api/v1/parks/{park}/requests/calendar", TwoParks.SECOND).then().body("weekend",
                contains(6, 7));
    }
}
