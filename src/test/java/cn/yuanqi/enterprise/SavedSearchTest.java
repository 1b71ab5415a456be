package cn.yuanqi.enterprise;

import static cn.yuanqi.enterprise.EnterpriseFixture.DOOR;
import static cn.yuanqi.enterprise.EnterpriseFixture.body;
import static cn.yuanqi.enterprise.EnterpriseFixture.lead;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Filters that people keep under a name. */
@QuarkusTest
class SavedSearchTest extends TwoParksTest {
    private static final String SAVED = DOOR + "/saved-filters";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private final String mark = "常用" + System.nanoTime();

    private ValidatableResponse save(String person, String name, Map<String, String> filters, boolean opens) {
        return People.as(person).body(Map.of("name", name, "filters", filters, "isDefault", opens))
                .post(SAVED, TwoParks.FIRST).then();
    }

    @AfterEach
    void removeAll() {
        for (String person : List.of(People.LEADER, People.OFFICER)) {
            People.as(person).get(SAVED, TwoParks.FIRST).then().extract().<List<String>>path("items.id").forEach(
                    id -> People.as(person).delete(SAVED + "/{id}", TwoParks.FIRST, id).then().statusCode(204));
        }
    }

    @Test
    void filtersAreSavedListedRenamedAndRemoved() {
        var id = save(People.LEADER, mark, Map.of("q", "科技&有限", "status", "TENANT", "sort", "-headcount"), false)
                .statusCode(201).header("Location", notNullValue()).body("filters.q", equalTo("科技&有限"))
                .body("isDefault", equalTo(false)).extract().<String>path("id");
        People.as(People.LEADER).get(SAVED, TwoParks.FIRST).then().statusCode(200).body("items.id", contains(id))
                .body("items[0].filters", equalTo(Map.of("q", "科技&有限", "status", "TENANT", "sort", "-headcount")));
        change(id, 0, Map.of("name", mark + "二")).statusCode(200).body("name", equalTo(mark + "二"))
                .body("filters.status", equalTo("TENANT")).body("version", equalTo(1));
        change(id, 0, Map.of("name", "晚了")).statusCode(412);
        People.as(People.LEADER).body(Map.of()).patch(SAVED + "/{id}", TwoParks.FIRST, id).then().statusCode(428);
        People.as(People.LEADER).delete(SAVED + "/{id}", TwoParks.FIRST, id).then().statusCode(204);
        People.as(People.LEADER).delete(SAVED + "/{id}", TwoParks.FIRST, id).then().statusCode(404);
        People.as(People.LEADER).get(SAVED, TwoParks.FIRST).then().body("items", empty()).body("total", equalTo(0));
    }

    private static ValidatableResponse change(String id, int version, Map<String, ?> changes) {
        return People.as(People.LEADER).header("If-Match", "\"" + version + "\"").body(changes)
                .patch(SAVED + "/{id}", TwoParks.FIRST, id).then();
    }

    @Test
    void nobodyElseSeesThemNeitherHereNorInAnotherPark() {
        var id = save(People.LEADER, mark, Map.of("status", "LEAD"), false).statusCode(201).extract()
                .<String>path("id");
        People.as(People.OFFICER).get(SAVED, TwoParks.FIRST).then().body("items.id", not(hasItem(id)));
        People.as(People.OFFICER).delete(SAVED + "/{id}", TwoParks.FIRST, id).then().statusCode(404);
        People.as(People.OTHER_LEADER).get(SAVED, TwoParks.SECOND).then().body("items", empty());
        People.as(People.OTHER_LEADER).delete(SAVED + "/{id}", TwoParks.SECOND, id).then().statusCode(404);
        save(People.OFFICER, mark, Map.of("status", "LEFT"), false).statusCode(201);
    }

    @Test
    void whatCannotBeIsRefusedByItsField() {
        save(People.LEADER, " ", Map.of(), false).statusCode(422).body("errors.field", contains("name"));
        save(People.LEADER, "长".repeat(61), Map.of(), false).statusCode(422).body("errors.field", contains("name"));
        save(People.LEADER, mark, Map.of("status", "HAPPY"), false).statusCode(422)
                .body("errors.field", contains("status"));
        save(People.LEADER, mark, Map.of("colour", "red"), false).statusCode(422)
                .body("errors.field", contains("colour"));
        save(People.LEADER, mark, Map.of(), false).statusCode(201);
        save(People.LEADER, mark, Map.of(), false).statusCode(422).body("errors.field", contains("name"));
    }

    @Test
    void oneOfAPersonsIsTheDefaultAndTheListOpensWithIt() {
        var first = save(People.OFFICER, mark + "一", Map.of("status", "LEAD", "sort", "-name"), true).statusCode(201)
                .body("isDefault", equalTo(true)).extract().<String>path("id");
        var second = save(People.OFFICER, mark + "二", Map.of("unit", "A3 01"), true).statusCode(201)
                .extract().<String>path("id");
        assertEquals(List.of(second), People.as(People.OFFICER).get(SAVED, TwoParks.FIRST).then().extract()
                .path("items.findAll { it.isDefault }.id"));
        var page = "/parks/" + TwoParks.FIRST + "/enterprises";
        var officer = SignedIn.as(People.OFFICER);
        officer.request().get(page).then().statusCode(303).header("Location", containsString("unit=A3+01"));
        officer.request().queryParam("sort", "name").get(page).then().statusCode(200)
                .body(allOf(containsString(mark + "一"), containsString("status=LEAD&amp;sort=-name")));
        SignedIn.as(People.LEADER).request().get(page).then().statusCode(200).body(not(containsString(mark)));
        assertEquals(2, List.of(first, second).stream().map(UUID::fromString).distinct().count());
    }

    @Test
    void aNameThatIsRefusedIsSaidAtItsFieldAndStaysAsTyped() {
        var id = save(People.LEADER, mark, Map.of("status", "LEAD"), false).statusCode(201).extract()
                .<String>path("id");
        save(People.LEADER, mark + "二", Map.of("status", "LEFT"), false).statusCode(201);
        var list = "/parks/" + TwoParks.FIRST + "/enterprises";
        var leader = SignedIn.as(People.LEADER);
        var taken = posting(leader, list + "?status=LEAD").formParams("name", mark, "filters", "status=LEAD")
                .post(list + "/saved-filters").then().statusCode(422).extract().asString();
        assertTrue(taken.contains("id=\"name-error\"") && taken.contains("value=\"" + mark + "\" aria-invalid"), taken);
        assertTrue(taken.contains("<details class=\"yq-save\" open><summary>保存当前筛选"), taken);
        var twice = posting(leader, list + "?status=LEAD").formParam("name", mark + "二")
                .post(list + "/saved-filters/" + id + "/name").then().statusCode(422).extract().asString();
        assertTrue(twice.contains("value=\"" + mark + "二\" maxlength"), twice);
        assertEquals(1, twice.split("id=\"name-error\"", -1).length - 1);
        posting(leader, list + "?status=LEAD").formParam("name", mark + "三")
                .post(list + "/saved-filters/" + id + "/name").then().statusCode(303);
        People.as(People.LEADER).get(SAVED, TwoParks.FIRST).then().body("items.name",
                contains(mark + "三", mark + "二"));
    }

    private static RequestSpecification posting(SignedIn person, String page) {
        var token = TOKEN.matcher(person.request().get(page).then().statusCode(200).extract().asString());
        assertTrue(token.find(), "the page has a form");
        return person.request().cookie("csrf-token", token.group(1))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token.group(1));
    }

    @Test
    void activeFiltersCanBeTakenOffOneByOne() {
        lead(body(mark));
        SignedIn.as(People.LEADER).request().queryParams("q", mark, "status", "LEAD", "sort", "-headcount")
                .get("/parks/" + TwoParks.FIRST + "/enterprises").then().statusCode(200)
                .body(allOf(containsString("status=LEAD&amp;sort=-headcount\""), containsString("保存当前筛选"),
                        containsString("aria-sort=\"descending\"")));
    }
}
