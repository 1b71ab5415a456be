package cn.yuanqi.identity;

import static cn.yuanqi.People.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;

/** Who may enter where. */
@QuarkusTest
class DoorsTest extends TwoParksTest {
    @Test
    void meTellsEveryParkAndRole() {
        as(People.OPERATOR).get("/api/v1/me").then().statusCode(200).body("email", equalTo(People.OPERATOR))
                .body("platform", equalTo(false)).body("parks.park", equalTo(List.of(TwoParks.FIRST)))
                .body("parks[0].roles", containsInAnyOrder("OPERATOR")).body("parks[0].enterpriseId", nullValue());
        as(People.FINANCIER).get("/api/v1/me").then().body("parks[0].institutionId", notNullValue());
        as(People.ADMIN).get("/api/v1/me").then().body("platform", equalTo(true));
    }

    @Test
    void withoutATokenTheApiAnswers401AndNeverARedirect() {
        given().redirects().follow(false).get("/api/v1/me").then().statusCode(401)
                .contentType("application/problem+json").body("status", equalTo(401));
        given().auth().oauth2("not.a.token").get("/api/v1/me").then().statusCode(401);
        given().cookie("q_session", "made-up").redirects().follow(false).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void anotherParkIsAnsweredLikeAnAbsentOne() {
        var foreign = as(People.OPERATOR).get("/api/v1/parks/{park}/invitations", TwoParks.SECOND).then()
                .statusCode(404)
                .extract();
        var absent = as(People.OPERATOR).get("/api/v1/parks/{park}/invitations", "no-such-park").then().statusCode(404)
                .extract();
        assertEquals(absent.path("detail").toString(),
                foreign.path("detail").toString());
    }

    @Test
    void aMemberWithoutTheRoleGets403() {
        as(People.FINANCIER).get("/api/v1/parks/{park}/invitations", TwoParks.FIRST).then().statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void anInvitationIsAcceptedOnceByTheInvitedAccountOnly() {
        var token = as(People.OPERATOR).body("{\"email\":\"approver2@bank.test\",\"role\":\"OFFICER\"}")
                .post("/api/v1/parks/{park}/invitations", TwoParks.FIRST).then().statusCode(201)
                .header("Location", notNullValue()).extract().<String>path("token");
        as(People.STARTUP).post("/api/v1/invitations/{token}/acceptance", token).then().statusCode(404);
        as("approver2@bank.test").post("/api/v1/invitations/{token}/acceptance", token).then().statusCode(200)
                .body("park", equalTo(TwoParks.FIRST)).body("role", equalTo("OFFICER"));
        as("approver2@bank.test").post("/api/v1/invitations/{token}/acceptance", token).then().statusCode(409);
        as("approver2@bank.test").get("/api/v1/me").then().body("parks.park", hasItem(TwoParks.FIRST));
        var membership = as(People.OPERATOR).get("/api/v1/parks/{park}/memberships", TwoParks.FIRST).then()
                .statusCode(200).extract().<String>path("items.find { it.email == 'approver2@bank.test' }.id");
        as(People.OPERATOR).delete("/api/v1/parks/{park}/memberships/{id}", TwoParks.FIRST, membership).then()
                .statusCode(204);
        as("approver2@bank.test").get("/api/v1/me").then().body("parks.park", not(hasItem(TwoParks.FIRST)));
    }

    @Test
    void badInputIsNamedFieldByField() {
        as(People.OPERATOR).header("Accept-Language", "en").body("{\"email\":\"nobody\",\"role\":\"OFFICER\"}")
                .post("/api/v1/parks/{park}/invitations", TwoParks.FIRST).then().statusCode(422)
                .body("errors[0].field", equalTo("email"))
                .body("errors[0].message", equalTo("Enter a mail address, for example wang@example.com"));
        as(People.OPERATOR).body("{\"email\":\"a@b.cn\",\"role\":\"OFFICER\",\"park\":\"other\"}")
                .post("/api/v1/parks/{park}/invitations", TwoParks.FIRST).then().statusCode(422)
                .body("errors[0].field", equalTo("park"));
        as(People.OPERATOR).body("{\"email\":").post("/api/v1/parks/{park}/invitations", TwoParks.FIRST).then()
                .statusCode(422).contentType("application/problem+json");
    }

    @Test
    void onlyThePlatformOpensParks() {
        as(People.OPERATOR).body("{}").post("/api/v1/parks").then().statusCode(403);
        as(People.ADMIN).body("{\"code\":\"Bad Code\"}").post("/api/v1/parks").then().statusCode(422)
                .body("errors[0].field", equalTo("code"));
        as(People.ADMIN).body("{\"code\":\"cq-digital\",\"name\":\"x\",\"operatorEmail\":\"a@b.cn\"}")
                .post("/api/v1/parks").then().statusCode(422);
    }

    @Test
    void anUnknownAddressIsAProblemToo() {
        as(People.OPERATOR).get("/api/v1/no-such-thing").then().statusCode(404).contentType("application/problem+json");
    }
}
