package cn.yuanqi.enterprise;

import static cn.yuanqi.enterprise.EnterpriseFixture.DOOR;
import static cn.yuanqi.enterprise.EnterpriseFixture.body;
import static cn.yuanqi.enterprise.EnterpriseFixture.lead;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class EnterpriseSearchTest extends TwoParksTest {
    @Inject
    InPark inPark;

    @Test
    void anEnterpriseIsFoundByPartOfItsNameCodePhoneOrRepresentative() {
        var mark = "寻" + System.nanoTime();
        var body = body("重庆" + mark + "Soft有限公司");
        body.putAll(Map.of("phone", "023-" + mark, "legalRepresentative", "代表" + mark));
        var id = lead(body);
        var code = (String) body.get("creditCode");
        for (String part : List.of(mark + "soft", code.substring(2).toLowerCase(), "023-" + mark, "代表" + mark)) {
            People.as(People.OFFICER).queryParam("q", part).get(DOOR, TwoParks.FIRST).then()
                    .body("items.id", contains(id)).body("total", equalTo(1));
            People.as(People.OTHER_OFFICER).queryParam("q", part).get(DOOR, TwoParks.SECOND).then()
                    .body("items", empty()).body("total", equalTo(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "\\", "'"})
    void signsOfPatternsAreOnlySigns(String sign) {
        var id = lead(body("百" + sign + "分" + System.nanoTime()));
        assertEquals(true, People.as(People.OPERATOR).queryParam("q", "百" + sign + "分").get(DOOR, TwoParks.FIRST).then()
                .statusCode(200).body("items.name", everyItem(org.hamcrest.Matchers.startsWith("百" + sign + "分")))
                .extract().<List<String>>path("items.id").contains(id));
    }

    @Test
    void filtersTakeOnlyWhatTheyName() {
        var mark = "筛" + System.nanoTime();
        var tech = body("甲" + mark);
        tech.put("categories", List.of("TECH", "HEALTH"));
        var id = lead(tech);
        var plain = lead(body("乙" + mark));
        filtered(mark, "category", "TECH").body("items.id", contains(id)).body("total", equalTo(1));
        filtered(mark, "category", "SERVICE").body("items", empty());
        filtered(mark, "status", "LEAD").body("items.id", containsInAnyOrder(id, plain));
        filtered(mark, "status", "LEFT").body("items", empty());
        filtered(mark, "compliance", "NOT_MONITORED").body("total", equalTo(2));
        filtered(mark, "compliance", "EXCEEDED").body("total", equalTo(0));
        filtered(mark, "status", "").body("total", equalTo(2));
    }

    private static io.restassured.response.ValidatableResponse filtered(String q, String filter, String value) {
        return People.as(People.OPERATOR).queryParam("q", q).queryParam(filter, value).get(DOOR, TwoParks.FIRST).then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"status, HAPPY, status", "category, X, category", "compliance, GREEN, compliance",
            "sort, phone, sort", "sort, --name, sort", "colour, red, colour", "cursor, !!!, cursor",
            "cursor, AAAA, cursor", "limit, 201, limit", "limit, 0, limit", "limit, x, limit"})
    void whatIsUnknownIsRefusedByName(String parameter, String value, String field) {
        People.as(People.OPERATOR).queryParam(parameter, value).get(DOOR, TwoParks.FIRST).then().statusCode(422)
                .contentType("application/problem+json").body("errors.field", contains(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "-name", "creditCode", "-creditCode", "foundedOn", "-foundedOn", "enteredOn",
            "-enteredOn", "registeredCapital", "-registeredCapital", "headcount", "-headcount", "status", "-status",
            "compliance", "-compliance", "industry", "-industry", "legalRepresentative", "-legalRepresentative"})
    void pagesFollowEachOtherWithoutGapOrRepetition(String sort) {
        var mark = "页" + System.nanoTime();
        for (int i = 0; i < 7; i++) {
            var body = body((char) ('a' + i % 3) + mark);
            if (i % 3 > 0) {
                body.putAll(Map.of("foundedOn", "2020-01-0" + i % 3, "enteredOn", "2021-01-0" + i % 3,
                        "registeredCapital", i % 3 * 1000, "headcount", i % 3, "industry", "行业" + i % 3,
                        "legalRepresentative", "人" + i % 3));
            }
            lead(body);
        }
        var whole = page(mark, sort, 200, null).<Map<String, Object>>getList("items");
        var leafed = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var page = page(mark, sort, 2, cursor);
            assertEquals(7, page.getInt("total"));
            leafed.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertEquals(7, whole.size());
        assertEquals(whole, leafed);
        assertSorted(whole, sort);
    }

    private static void assertSorted(List<Map<String, Object>> items, String sort) {
        var field = sort.replace("-", "");
        Comparator<String> up = Comparator.nullsFirst(Comparator.naturalOrder());
        var values = items.stream().map(item -> item.get(field)).map(value -> value == null ? null : "" + value)
                .toList();
        var sorted = new ArrayList<>(values);
        sorted.sort(sort.startsWith("-") ? up.reversed() : up);
        assertEquals(sorted, values);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        var mark = "序" + System.nanoTime();
        lead(body("a" + mark));
        lead(body("b" + mark));
        var cursor = page(mark, "name", 1, null).getString("next");
        People.as(People.OPERATOR).queryParams("cursor", cursor, "sort", "creditCode").get(DOOR, TwoParks.FIRST).then()
                .statusCode(422).body("errors.field", contains("cursor"));
    }

    private static JsonPath page(String q, String sort, int limit, String cursor) {
        var request = People.as(People.OPERATOR).queryParams("q", q, "sort", sort, "limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get(DOOR, TwoParks.FIRST).then()
                .statusCode(200).extract().jsonPath();
    }

    @Test
    void anOwnerSeesAndCountsOnlyTheirOwn() {
        var own = lead(body("自家"));
        var other = lead(body("别家"));
        QuarkusTransaction.requiringNew().run(() -> parks.member(People.STARTUP2,
                new Place(TwoParks.FIRST, Role.OWNER, UUID.fromString(own), null)));
        var seen = People.as(People.STARTUP2).get(DOOR, TwoParks.FIRST).then().statusCode(200).extract().jsonPath();
        assertEquals(1, seen.getInt("total"));
        assertEquals(1, seen.getList("items").size());
        var mine = seen.getString("items[0].id");
        People.as(People.STARTUP2).get(DOOR + "/{id}", TwoParks.FIRST, mine).then().statusCode(200);
        People.as(People.STARTUP2).get(DOOR + "/{id}", TwoParks.FIRST, other).then().statusCode(404);
        People.as(People.STARTUP2).queryParam("q", "别家").get(DOOR, TwoParks.FIRST).then().body("total", equalTo(0));
        People.as(People.STARTUP2).body(body("甲")).post(DOOR, TwoParks.FIRST).then().statusCode(403);
        People.as(People.STARTUP2).get(DOOR, TwoParks.SECOND).then().statusCode(404);
    }

    @Test
    void aVerdictIsMirroredWithoutBeingAnEdit() {
        var id = lead(body("受检"));
        boolean[] changed = inPark.call(TwoParks.FIRST, () -> {
            Enterprise enterprise = Enterprise.findById(UUID.fromString(id));
            var since = java.time.Instant.parse("2026-01-02T03:04:05Z");
            return new boolean[]{enterprise.judged(Compliance.EXCEEDED, since),
                    enterprise.judged(Compliance.EXCEEDED, since.plusSeconds(1))};
        });
        assertEquals(List.of(true, false), List.of(changed[0], changed[1]));
        People.as(People.OFFICER).get(DOOR + "/{id}", TwoParks.FIRST, id).then().header("ETag", "\"0\"")
                .body("compliance", equalTo("EXCEEDED"));
        People.as(People.OPERATOR).header("If-Match", "\"0\"").body(Map.of("name", "受检二")).patch(DOOR + "/{id}",
                TwoParks.FIRST, id).then().statusCode(200).body("compliance", equalTo("EXCEEDED"));
    }
}
