package cn.yuanqi.enterprise;

import static cn.yuanqi.enterprise.EnterpriseFixture.DOOR;
import static cn.yuanqi.enterprise.EnterpriseFixture.body;
import static cn.yuanqi.enterprise.EnterpriseFixture.lead;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EnterpriseApiTest extends TwoParksTest {

    @Test
    void aNewEnterpriseIsALeadWithAllThatWasSaid() {
        var body = body("渝创软件有限公司");
        body.putAll(Map.of("categories", List.of("TECH", "ECOMMERCE"), "industry", "软件", "foundedOn", "2020-01-02",
                "enteredOn", "2020-03-04", "registeredCapital", "1234.5", "legalRepresentative", "王敏", "phone",
                "19900002701", "headcount", 12));
        var answer = People.as(People.OPERATOR).body(body).post(DOOR, TwoParks.FIRST).then().statusCode(201)
                .header("ETag", "\"0\"").body("status", equalTo("LEAD")).body("compliance", equalTo("NOT_MONITORED"))
                .body("registeredCapital", equalTo("1234.50")).body("headcount", equalTo(12))
                .body("categories", containsInAnyOrder("TECH", "ECOMMERCE")).body("version", equalTo(0)).extract();
        var id = answer.<String>path("id");
        assertEquals(true, answer.header("Location").endsWith("/api/v1/parks/cq-digital/enterprises/" + id));
        People.as(People.LEADER).get(DOOR + "/{id}", TwoParks.FIRST, id).then().statusCode(200)
                .header("ETag", "\"0\"").body("", equalTo(answer.path("")));
    }

    @Test
    void whatIsNotSaidIsNull() {
        var id = lead(body("无名"));
        People.as(People.OFFICER).get(DOOR + "/{id}", TwoParks.FIRST, id).then().body("industry", nullValue())
                .body("registeredCapital", nullValue()).body("headcount", nullValue()).body("categories", hasSize(0));
    }

    @Test
    void aBadLeadIsRefusedFieldByField() {
        People.as(People.OPERATOR)
                .body(Map.of("creditCode", "91350100M000100Y4Z", "headcount", -1, "foundedOn", "2020-01-02",
                        "enteredOn", "2020-01-01"))
                .post(DOOR, TwoParks.FIRST).then().statusCode(422).contentType("application/problem+json")
                .body("errors.field", containsInAnyOrder("creditCode", "name", "headcount", "enteredOn"))
                .body("errors.find { it.field == 'creditCode' }.message", containsString("18"));
    }

    @ParameterizedTest
    @CsvSource({"status, LEAD", "version, 3", "colour, red", "categories, TECH", "foundedOn, yesterday",
            "registeredCapital, many", "headcount, 1.5"})
    void aFieldThatCannotBeSetIsNamed(String field, String value) {
        var body = body("甲");
        body.put(field, value);
        People.as(People.OPERATOR).body(body).post(DOOR, TwoParks.FIRST).then().statusCode(422).body("errors.field",
                hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "\"x\""})
    void aBodyThatIsNoEnterpriseIsRefused(String body) {
        int status = People.as(People.OPERATOR).body(body).post(DOOR, TwoParks.FIRST).statusCode();
        assertEquals(422, status);
    }

    @Test
    void aCodeStandsOncePerParkAndTheParksDoNotLearnOfEachOther() {
        var body = body("两地经营有限公司");
        var here = lead(body);
        var there = lead(TwoParks.SECOND, People.OTHER_OPERATOR, body);
        People.as(People.OPERATOR).body(body).post(DOOR, TwoParks.FIRST).then().statusCode(422)
                .body("errors.field", contains("creditCode"));
        var code = body.get("creditCode");
        People.as(People.OPERATOR).queryParam("q", code).get(DOOR, TwoParks.FIRST).then()
                .body("items.id", contains(here)).body("total", equalTo(1));
        People.as(People.OTHER_OPERATOR).queryParam("q", code).get(DOOR, TwoParks.SECOND).then()
                .body("items.id", contains(there)).body("total", equalTo(1));
    }

    @Test
    void anotherParksEnterpriseIsAsAbsentAsNone() {
        var foreign = lead(TwoParks.SECOND, People.OTHER_OPERATOR, body("隔壁"));
        for (String id : List.of(foreign, UUID.randomUUID().toString(), "nonsense")) {
            People.as(People.OPERATOR).get(DOOR + "/{id}", TwoParks.FIRST, id).then().statusCode(404);
            People.as(People.OPERATOR).header("If-Match", "\"0\"").body(Map.of("name", "偷"))
                    .patch(DOOR + "/{id}", TwoParks.FIRST, id).then().statusCode(404);
        }
        People.as(People.OPERATOR).get(DOOR + "/{id}", TwoParks.SECOND, foreign).then().statusCode(404);
        People.as(People.OTHER_OPERATOR).get(DOOR + "/{id}", TwoParks.SECOND, foreign).then().body("name",
                equalTo("隔壁"));
    }

    @Test
    void anEditNeedsTheVersionThatItsAuthorSaw() {
        var id = lead(body("初名"));
        var edit = Map.of("name", "新名");
        var door = DOOR + "/{id}";
        People.as(People.OPERATOR).body(edit).patch(door, TwoParks.FIRST, id).then().statusCode(428);
        People.as(People.OPERATOR).header("If-Match", "\"7\"").body(edit).patch(door, TwoParks.FIRST, id).then()
                .statusCode(412);
        People.as(People.OPERATOR).header("If-Match", "\"0\"").body(edit).patch(door, TwoParks.FIRST, id).then()
                .statusCode(200).header("ETag", "\"1\"").body("name", equalTo("新名")).body("version", equalTo(1));
        People.as(People.OPERATOR).header("If-Match", "\"0\"").body(edit).patch(door, TwoParks.FIRST, id).then()
                .statusCode(412);
    }

    @Test
    void anEditChangesOnlyWhatItNames() {
        var body = body("甲");
        body.putAll(Map.of("phone", "1", "industry", "软件", "categories", List.of("TECH")));
        var id = lead(body);
        edit(id, 0, "{\"phone\":null,\"categories\":[\"HEALTH\",\"TECH\"]}").statusCode(200)
                .body("phone", nullValue()).body("industry", equalTo("软件")).body("version", equalTo(1))
                .body("categories", containsInAnyOrder("HEALTH", "TECH"));
        edit(id, 1, "{\"categories\":[]}").statusCode(200).body("categories", hasSize(0)).body("version", equalTo(2));
        edit(id, 2, "{}").statusCode(200).body("version", equalTo(2));
        edit(id, 2, "{\"status\":\"LEFT\"}").statusCode(422);
        edit(id, 2, "{\"name\":\" \"}").statusCode(422).body("errors.field", contains("name"));
    }

    @Test
    void anEditCannotTakeAnothersCode() {
        var taken = body("甲");
        lead(taken);
        var id = lead(body("乙"));
        edit(id, 0, "{\"creditCode\":\"" + taken.get("creditCode") + "\"}").statusCode(422).body("errors.field",
                contains("creditCode"));
    }

    @Test
    void ofTwoEditsOfOneVersionOneWins() {
        var id = lead(body("争抢"));
        var statuses = atOnce(6, i -> edit(id, 0, "{\"name\":\"第" + i + "\",\"categories\":[\"TECH\"]}").extract()
                .statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
        assertEquals(5, statuses.stream().filter(status -> status == 412).count(), statuses::toString);
        People.as(People.OPERATOR).get(DOOR + "/{id}", TwoParks.FIRST, id).then().body("version", equalTo(1))
                .body("categories", contains("TECH"));
    }

    @Test
    void ofTwoLeadsWithOneCodeOneIsWritten() {
        var body = body("双胞胎");
        var statuses = atOnce(6, i -> People.as(People.OPERATOR).body(body).post(DOOR, TwoParks.FIRST).statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
        assertEquals(5, statuses.stream().filter(status -> status == 422).count(), statuses::toString);
    }

    private static List<Integer> atOnce(int times, IntFunction<Integer> what) {
        var asked = IntStream.range(0, times).mapToObj(i -> CompletableFuture.supplyAsync(() -> what.apply(i),
                command -> new Thread(command).start())).toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private static io.restassured.response.ValidatableResponse edit(String id, int version, String body) {
        return People.as(People.OPERATOR).header("If-Match", "\"" + version + "\"").body(body)
                .patch(DOOR + "/{id}", TwoParks.FIRST, id).then();
    }

    @Test
    void onlyTheOperatorWritesAndLendersDoNotLookIn() {
        var id = lead(body("甲"));
        for (String person : List.of(People.LEADER, People.OFFICER)) {
            People.as(person).body(body("乙")).post(DOOR, TwoParks.FIRST).then().statusCode(403);
            People.as(person).header("If-Match", "\"0\"").body(Map.of("name", "丙"))
                    .patch(DOOR + "/{id}", TwoParks.FIRST, id).then().statusCode(403);
            People.as(person).get(DOOR, TwoParks.FIRST).then().statusCode(200);
        }
        for (String person : List.of(People.FINANCIER, People.APPROVER)) {
            People.as(person).get(DOOR, TwoParks.FIRST).then().statusCode(403);
            People.as(person).get(DOOR + "/{id}", TwoParks.FIRST, id).then().statusCode(403);
        }
    }

    @Test
    void anErrorSpeaksTheAskersLanguage() {
        var body = Map.of("creditCode", "91350100M000100Y4Z", "name", "x");
        People.as(People.OPERATOR).header("Accept-Language", "en").body(body).post(DOOR, TwoParks.FIRST).then()
                .body("errors[0].message", containsString("character 18"))
                .body("errors[0].message", not(endsWith("位")));
        People.as(People.OPERATOR).body(body).post(DOOR, TwoParks.FIRST).then().body("errors[0].message",
                containsString("第 18 位"));
    }
}
