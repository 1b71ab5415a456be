package cn.yuanqi.attack;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import io.quarkus.test.junit.QuarkusTest;

/** Bodies and queries that say more, or something else, than a door asks. */
@QuarkusTest
class InputsTest extends TwoParksTest {
    private static final String[] STAFF = {People.OPERATOR, People.LEADER, People.OFFICER};

    @Inject
    Doors doors;

    @ParameterizedTest
    @CsvSource({"id,01890000-0000-7000-8000-000000000000", "park,cq-jingkai", "parkId,cq-jingkai", "park_id,cq-jingkai",
            "status,INCUBATING", "version,99", "createdBy,somebody", "compliance,COMPLIANT", "signature,x"})
    void whatIsNotThePersonsToSayIsRefusedByName(String field, String value) {
        var body = EnterpriseFixture.body("多说一句");
        body.put(field, value);
        People.as(People.OPERATOR).body(body).post(EnterpriseFixture.DOOR, TwoParks.FIRST).then().statusCode(422)
                .body("errors.field", hasItem(field));
        var id = EnterpriseFixture.lead(EnterpriseFixture.body("不多说"));
        People.as(People.OPERATOR).header("If-Match", "\"0\"").body(Map.of(field, value))
                .patch(EnterpriseFixture.DOOR + "/{id}", TwoParks.FIRST, id).then().statusCode(422)
                .body("errors.field", hasItem(field));
    }

    @Test
    void noDoorTakesAnothersParkIdOrVersionFromABody() {
        List<String> taken = new ArrayList<>();
        var more = Map.of("id", "01890000-0000-7000-8000-000000000000", "parkId", TwoParks.SECOND, "version", 99,
                "createdBy", "somebody");
        for (Door door : doors.all()) {
            for (String person : STAFF) {
                if (door.isApi() && door.isOfPark() && door.takes().contains("json") && door.letsIn(role(person))) {
                    int status = People.as(person).header("If-Match", "\"0\"").header("Idempotency-Key", "of-the-test")
                            .body(more).request(door.method(), door.in(TwoParks.FIRST)).statusCode();
                    if (status / 100 != 4) {
                        taken.add(door + " " + status);
                    }
                }
            }
        }
        assertEquals(List.of(), taken);
    }

    private static String role(String person) {
        return person.substring(0, person.indexOf('@'));
    }

    @Test
    void noListTakesSqlAsItsOrderOrFilter() {
        List<String> taken = new ArrayList<>();
        for (Door door : doors.all()) {
            if (!door.isApi() || !door.isOfPark() || !door.method().equals("GET")
                    || door.path().replace("{park}", "").contains("{") || door.path().endsWith("/live")) {
                continue;
            }
            for (String person : STAFF) {
                if (door.letsIn(role(person))) {
                    taken.addAll(asked(door, person));
                    break;
                }
            }
        }
        assertEquals(List.of(), taken);
    }

    /** A door refuses what it does not know, or answers as if it had not been asked. */
    private static List<String> asked(Door door, String person) {
        List<String> taken = new ArrayList<>();
        var plain = People.as(person).get(door.in(TwoParks.FIRST)).asString();
        for (Map<String, String> query : List.of(Map.of("sort", "name' or 1=1 --"), Map.of("sort", "(select 1)"),
                Map.of("status", "' or '1'='1"), Map.of("park", TwoParks.SECOND), Map.of("cursor", "' or 1=1 --"))) {
            var answer = People.as(person).queryParams(query).get(door.in(TwoParks.FIRST));
            if (answer.statusCode() / 100 != 4
                    && (answer.statusCode() != 200 || !answer.asString().equals(plain))) {
                taken.add(door + " " + query + " " + answer.statusCode());
            }
        }
        return taken;
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or 1=1 --", "%", "_", "!%", "\\", "%' union select 1 --"})
    void whatIsLookedForIsTextAndNoPattern(String q) {
        People.as(People.OPERATOR).queryParam("q", q + "从来没有过").get(EnterpriseFixture.DOOR, TwoParks.FIRST).then()
                .statusCode(200).body("total", equalTo(0));
    }

    @Test
    void aNameIsKeptAsItIsOrRefused() {
        for (String kept : List.of("𠮷野家🏭有限公司", "é e\u0301 ﷺ", "名".repeat(200), "O'Neil & \"Söhne\" <b>")) {
            var id = EnterpriseFixture.lead(EnterpriseFixture.body(kept));
            People.as(People.OPERATOR).get(EnterpriseFixture.DOOR + "/{id}", TwoParks.FIRST, id).then().statusCode(200)
                    .body("name", is(kept));
        }
        for (String refused : List.of("a\\u0000b", "a\\ud800b", "\\udc00", "a\\u202eb", "\\u2067x", "a\\u0007b",
                "名".repeat(201),
                "x".repeat(100_000))) {
            var body = new HashMap<>(EnterpriseFixture.body("NAME"));
            var json = "{\"creditCode\":\"" + body.get("creditCode") + "\",\"name\":\"" + refused + "\"}";
            People.as(People.OPERATOR).body(json).post(EnterpriseFixture.DOOR, TwoParks.FIRST).then().statusCode(422)
                    .body("errors.field", hasItem("name"));
        }
    }
}
