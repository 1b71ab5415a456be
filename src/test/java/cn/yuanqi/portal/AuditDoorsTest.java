package cn.yuanqi.portal;

import static cn.yuanqi.enterprise.EnterpriseFixture.DOOR;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** Reading the audit: who sees what of it. */
@QuarkusTest
class AuditDoorsTest extends TwoParksTest {
    private static final String AUDIT = "/api/v1/parks/{park}/audit";

    @Inject
    OutletFixture outlets;
    private String enterprise;

    @BeforeEach
    void anEnterpriseThatWasRegisteredAndEdited() {
        var body = EnterpriseFixture.body("先叫此名");
        body.put("categories", List.of("TECH"));
        enterprise = EnterpriseFixture.lead(body);
        People.as(People.OPERATOR).header("If-Match", "\"0\"")
                .body(Map.of("name", "后叫彼名", "categories", List.of("HEALTH"), "registeredCapital", "1234.5"))
                .patch(DOOR + "/{id}", TwoParks.FIRST, enterprise).then().statusCode(200);
    }

    private RequestSpecification about(String person) {
        return People.as(person).queryParam("enterpriseId", enterprise);
    }

    @Test
    void anOperatorAndALeaderReadWhoChangedWhatFromWhatToWhat() {
        for (String person : List.of(People.OPERATOR, People.LEADER)) {
            about(person).get(AUDIT, TwoParks.FIRST).then().statusCode(200).body("items.size()", equalTo(2))
                    .body("items.verb", contains("CHANGED", "CREATED")).body("total", nullValue())
                    .body("next", nullValue()).body("items[0].id", notNullValue()).body("items[0].at", notNullValue())
                    .body("items[0].person.email", equalTo(People.OPERATOR))
                    .body("items[0].person.name", notNullValue()).body("items[0].person.id", notNullValue())
                    .body("items[0].noun", equalTo("Enterprise")).body("items[0].subjectId", equalTo(enterprise))
                    .body("items[0].enterpriseId", equalTo(enterprise))
                    .body("items[0].before.name", equalTo("先叫此名")).body("items[0].after.name", equalTo("后叫彼名"))
                    .body("items[0].before.categories", contains("TECH"))
                    .body("items[0].after.categories", contains("HEALTH"))
                    .body("items[0].after.registeredCapital", equalTo("1234.50"))
                    .body("items[0].before.containsKey('creditCode')", equalTo(false))
                    .body("items[1].before", nullValue()).body("items[1].after.name", equalTo("先叫此名"));
        }
    }

    @Test
    void filtersTakeOnlyWhatTheyName() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        about(People.OPERATOR).queryParam("noun", "Outlet").get(AUDIT, TwoParks.FIRST).then().body("items", empty());
        about(People.OPERATOR).queryParam("person", "leader@cq").get(AUDIT, TwoParks.FIRST).then()
                .body("items", empty());
        about(People.OPERATOR).queryParam("person", "OPERATOR@cq").get(AUDIT, TwoParks.FIRST).then()
                .body("items.size()", equalTo(2));
        about(People.OPERATOR).queryParams("from", today.toString(), "to", today.toString())
                .get(AUDIT, TwoParks.FIRST).then().body("items.size()", equalTo(2));
        about(People.OPERATOR).queryParam("from", today.plusDays(1).toString()).get(AUDIT, TwoParks.FIRST).then()
                .body("items", empty());
        about(People.OPERATOR).queryParam("to", "2026-01-01T00:00:00Z").get(AUDIT, TwoParks.FIRST).then()
                .body("items", empty());
        People.as(People.OPERATOR).queryParam("subjectId", enterprise).get(AUDIT, TwoParks.FIRST).then()
                .body("items.subjectId", everyItem(equalTo(enterprise)));
    }

    @ParameterizedTest
    @CsvSource({"colour, red", "enterpriseId, 17", "subjectId, x", "from, yesterday", "to, 2026-02-30", "cursor, !!!",
            "limit, 201"})
    void whatIsUnknownIsRefusedByName(String parameter, String value) {
        People.as(People.OPERATOR).queryParam(parameter, value).get(AUDIT, TwoParks.FIRST).then().statusCode(422)
                .body("errors.field", contains(parameter));
    }

    @Test
    void pagesFollowEachOtherNewestFirst() {
        var first = about(People.OPERATOR).queryParam("limit", 1).get(AUDIT, TwoParks.FIRST).then()
                .body("items.verb", contains("CHANGED")).extract().<String>path("next");
        assertNotNull(first);
        about(People.OPERATOR).queryParams("limit", 1, "cursor", first).get(AUDIT, TwoParks.FIRST).then()
                .body("items.verb", contains("CREATED")).body("next", nullValue());
    }

    @Test
    void anotherParkReadsNothingOfItAndItsPeopleNothingOfThis() {
        about(People.OTHER_OPERATOR).get(AUDIT, TwoParks.SECOND).then().statusCode(200).body("items", empty());
        about(People.OTHER_OPERATOR).get(AUDIT, TwoParks.FIRST).then().statusCode(404);
    }

    @Test
    void anOfficerReadsOfTheEnvironmentAndTheRegisterAlone() {
        People.as(People.OPERATOR).body(Map.of("email", "somebody@else.test", "role", "OFFICER"))
                .post("/api/v1/parks/{park}/invitations", TwoParks.FIRST).then().statusCode(201);
        var outlet = outlets.open(TwoParks.FIRST, UUID.fromString(enterprise)).id().toString();
        About.everything(People.OPERATOR).body("items.noun", hasItem("Invitation"));
        About.everything(People.OFFICER).body("items.noun", not(hasItem("Invitation")))
                .body("items.subjectId", hasItem(outlet));
    }

    private static final class About {
        static io.restassured.response.ValidatableResponse everything(String person) {
            return People.as(person).queryParam("limit", 200).get(AUDIT, TwoParks.FIRST).then().statusCode(200);
        }
    }

    @Test
    void anOwnerReadsOnlyOfTheirOwnEnterpriseAndOthersNothing() {
        QuarkusTransaction.requiringNew().run(() -> parks.member(People.STARTUP,
                new Place(TwoParks.FIRST, Role.OWNER, UUID.fromString(enterprise), null)));
        var own = People.as(People.STARTUP).get("/api/v1/me").then().extract()
                .<String>path("parks.find { it.park == 'cq-digital' }.enterpriseId");
        About.everything(People.STARTUP).body("items.enterpriseId", everyItem(equalTo(own)))
                .body("items.size()", org.hamcrest.Matchers.greaterThan(0));
        People.as(People.FINANCIER).get(AUDIT, TwoParks.FIRST).then().statusCode(403);
    }

    @Test
    void noEntryCanBeWrittenOrChangedThroughTheDoor() {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            int answer = People.as(People.OPERATOR).request(method, AUDIT, TwoParks.FIRST).statusCode();
            assertTrue(answer == 405 || answer == 404, method + " " + answer);
        }
    }

    @Test
    void thePageTellsItInWords() {
        var operator = SignedIn.as(People.OPERATOR);
        var page = "/parks/" + TwoParks.FIRST + "/audit";
        operator.request().queryParam("enterpriseId", enterprise).get(page).then().statusCode(200)
                .body(allOf(containsString("变更记录"), containsString("修改了"), containsString("先叫此名"),
                        containsString("后叫彼名"), containsString("1,234.5"), containsString("企业名称".substring(2)),
                        not(containsString("CHANGED"))));
        operator.request().header("Accept-Language", "en").queryParam("enterpriseId", enterprise).get(page).then()
                .body(allOf(containsString("Change log"), containsString("changed"), containsString("Technology")));
        operator.request().queryParam("person", "没有此人").get(page).then().body(containsString("没有符合条件的记录"));
        SignedIn.as(People.STARTUP).request().get("/parks/" + TwoParks.SECOND + "/audit").then().statusCode(404);
    }

    @Test
    void theFileOfAnEnterpriseHasItsHistory() {
        var operator = SignedIn.as(People.OPERATOR);
        var page = "/parks/" + TwoParks.FIRST + "/enterprises/" + enterprise + "/history";
        var text = operator.request().get(page).then().statusCode(200).extract().asString();
        assertFalse(text.contains("TECH"), "values are words");
        operator.request().get("/parks/" + TwoParks.FIRST + "/enterprises/" + enterprise).then()
                .body(containsString(page));
        operator.request().get("/parks/" + TwoParks.FIRST + "/enterprises/" + UUID.randomUUID() + "/history").then()
                .statusCode(404);
    }
}
