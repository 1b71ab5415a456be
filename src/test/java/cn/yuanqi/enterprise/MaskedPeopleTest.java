package cn.yuanqi.enterprise;

import static cn.yuanqi.enterprise.EnterpriseFixture.DOOR;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Who sees an enterprise's people, and that each look at them is noted. */
@QuarkusTest
class MaskedPeopleTest extends TwoParksTest {
    private static final String PAGE = "/parks/" + TwoParks.FIRST + "/enterprises/";
    private static final String AUDIT = "/api/v1/parks/{park}/audit";
    private String id;

    @BeforeEach
    void anEnterprise() {
        var body = EnterpriseFixture.body("遮盖科技");
        body.putAll(Map.of("phone", "13812345678", "legalRepresentative", "欧阳修文"));
        id = EnterpriseFixture.lead(body);
        QuarkusTransaction.requiringNew().run(() -> parks.member(People.STARTUP,
                new Place(TwoParks.FIRST, Role.OWNER, UUID.fromString(id), null)));
    }

    @Test
    void onlyWhoKeepsTheRegisterOrApprovesAndTheEnterpriseItselfSeeThemAtOnce() {
        for (String open : new String[]{People.OPERATOR, People.LEADER, People.STARTUP}) {
            sees(open, "13812345678", "欧阳修文");
        }
        sees(People.OFFICER, "138****5678", "欧**");
    }

    private void sees(String person, String phone, String name) {
        People.as(person).get(DOOR + "/{id}", TwoParks.FIRST, id).then().statusCode(200)
                .body("phone", equalTo(phone)).body("legalRepresentative", equalTo(name));
        People.as(person).get(DOOR + "/{id}/profile", TwoParks.FIRST, id).then().statusCode(200)
                .body("enterprise.phone", equalTo(phone));
        People.as(person).queryParam("q", "13812345678").queryParam("limit", 200).get(DOOR, TwoParks.FIRST).then()
                .statusCode(200).body("items.find { it.id == '" + id + "' }.phone", equalTo(phone));
    }

    @Test
    void whoHasToReachThemIsShownThemAndThatIsNoted() {
        People.as(People.OFFICER).post(DOOR + "/{id}/contact-reveals", TwoParks.FIRST, id).then().statusCode(200)
                .body("phone", equalTo("13812345678")).body("legalRepresentative", equalTo("欧阳修文"));
        People.as(People.OPERATOR).queryParam("subjectId", id).get(AUDIT, TwoParks.FIRST).then().statusCode(200)
                .body("items[0].verb", equalTo("revealed")).body("items[0].person.email", equalTo(People.OFFICER))
                .body("items[0].after.phone", equalTo("138****5678"));
        People.as(People.FINANCIER).post(DOOR + "/{id}/contact-reveals", TwoParks.FIRST, id).then().statusCode(403);
        People.as(People.OTHER_OFFICER).post(DOOR + "/{id}/contact-reveals", TwoParks.SECOND, id).then()
                .statusCode(404);
    }

    @Test
    void onItsPageTheyAreMaskedUntilSomebodyAsks() {
        var session = SignedIn.as(People.OPERATOR);
        session.request().get(PAGE + id).then().statusCode(200)
                .body(allOf(containsString("138****5678"), not(containsString("13812345678"))));
        revealed(session).then().statusCode(200)
                .body(allOf(containsString("13812345678"), containsString("欧阳修文")));
        People.as(People.LEADER).queryParam("subjectId", id).get(AUDIT, TwoParks.FIRST).then()
                .body("items.verb", hasItem("revealed"));
        assertEquals(true, SignedIn.as(People.STARTUP).request().get(PAGE + id).asString().contains("13812345678"));
    }

    private Response revealed(SignedIn session) {
        return session.changing().post(PAGE + id + "/contact-reveals");
    }

    @Test
    void listsSearchAndAuditKeepTheMask() {
        var session = SignedIn.as(People.OPERATOR);
        for (String path : new String[]{"/parks/cq-digital/enterprises?q=遮盖科技",
                "/parks/cq-digital/search?q=遮盖科技", PAGE + id + "/history"}) {
            assertEquals(false, session.request().get(path).asString()
                    .matches("(?s).*(13812345678|欧阳修文).*"), path);
        }
        People.as(People.OPERATOR).queryParam("subjectId", id).get(AUDIT, TwoParks.FIRST).then()
                .body("items[0].after.phone", equalTo("138****5678"));
    }

    @Test
    void anExportForOthersLeavesTheirCellsEmptySoThatItChangesNothingWhenItComesBack() {
        var theirs = People.as(People.OFFICER).queryParam("q", "13812345678").get(DOOR + "/export", TwoParks.FIRST)
                .then().statusCode(200).extract().asString();
        assertEquals(false, theirs.contains("13812345678") || theirs.contains("欧阳修文") || theirs.contains("****"));
        assertEquals(true, People.as(People.OPERATOR).queryParam("q", "13812345678")
                .get(DOOR + "/export", TwoParks.FIRST).asString().contains("13812345678"));
    }
}
