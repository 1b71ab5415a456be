package cn.yuanqi.identity;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A person's data, handed out and forgotten. */
@QuarkusTest
class PersonFileTest extends TwoParksTest {
    private static final String LEAVER = "approver2@bank.test";

    @BeforeEach
    void aPersonInTwoParks() {
        QuarkusTransaction.requiringNew().run(() -> {
            Person.byEmail(LEAVER).ifPresent(person -> person.disabledAt = null);
            parks.member(LEAVER, Membership.Place.inPark(TwoParks.FIRST, Role.OFFICER));
            parks.member(LEAVER, Membership.Place.inPark(TwoParks.SECOND, Role.LEADER));
        });
        as(LEAVER).body(Map.of("name", "我的筛选", "filters", Map.of("status", "LEAD")))
                .post("/api/v1/parks/{park}/enterprises/saved-filters", TwoParks.FIRST);
    }

    /** The account is bound to a new person at its next sign-in, as before. */
    @AfterEach
    void leave() {
        QuarkusTransaction.requiringNew().run(() -> Person.byEmail(LEAVER).ifPresent(person -> Membership
                .update("endedAt = since where person = ?1 and endedAt is null", person)));
    }

    @Test
    void iAmHandedAllThatIsKeptAboutMe() {
        as(LEAVER).get("/api/v1/me/data").then().statusCode(200).body("person.email", equalTo(LEAVER))
                .body("memberships.park", hasItem(TwoParks.SECOND)).body("memberships.role", hasItem("OFFICER"))
                .body("kept.'cq-digital'.savedFilters.name", hasItem("我的筛选"))
                .body("kept.'cq-digital'.notifications", notNullValue())
                .body("kept.'cq-jingkai'.savedFilters.size()", equalTo(0));
        var session = SignedIn.as(LEAVER);
        session.request().get("/me").then().statusCode(200).body(containsString(LEAVER))
                .body(containsString("网络安全法"));
        session.request().cookie("lang", "en").get("/me").then().statusCode(200)
                .body(containsString("Cybersecurity Law"));
        session.request().get("/me/data").then().statusCode(200)
                .header("Content-Disposition", containsString("attachment")).body("person.email", equalTo(LEAVER));
    }

    @Test
    void whoIsForgottenLeavesOnlyWhatLawKeeps() {
        var id = as(LEAVER).get("/api/v1/me/data").then().extract().<String>path("person.id");
        as(LEAVER).body(Map.of("confirm", "somebody@else.test")).post("/api/v1/me/erasure").then().statusCode(422);
        as(LEAVER).body(Map.of("confirm", LEAVER)).post("/api/v1/me/erasure").then().statusCode(204);

        as(LEAVER).get("/api/v1/me").then().body("parks.size()", equalTo(0));
        as(LEAVER).get("/api/v1/parks/{park}/enterprises", TwoParks.FIRST).then().statusCode(404);
        as(LEAVER).get("/api/v1/me/data").then().statusCode(403);
        QuarkusTransaction.requiringNew().run(() -> {
            Person left = Person.findById(java.util.UUID.fromString(id));
            assertEquals(0, Person.count("email", LEAVER));
            assertNotEquals(LEAVER, left.email);
            assertEquals(null, left.subject);
            assertEquals(0, Invitation.count("email", LEAVER));
        });
        as(People.OPERATOR).queryParam("person", id).get("/api/v1/parks/{park}/audit", TwoParks.FIRST).then()
                .statusCode(200).body("items.verb", hasItem("ended"));
    }

    @Test
    void whoIsNeededStillIsToldWhyTheyCannotGo() {
        as(People.OTHER_OPERATOR).body(Map.of("confirm", People.OTHER_OPERATOR)).post("/api/v1/me/erasure").then()
                .statusCode(409);
        as(People.OTHER_OPERATOR).get("/api/v1/me").then().body("parks.park", hasItem(TwoParks.SECOND));
        as(People.ADMIN).get("/api/v1/me").then().body("platform", equalTo(true));
    }

    @Test
    void thePlatformDoesItForWhoAsksByLetterAndThatIsNoted() {
        var admin = SignedIn.as(People.ADMIN);
        admin.request().get("/platform/people").then().statusCode(200);
        sent(admin, "export", LEAVER).then().statusCode(200).body("person.email", equalTo(LEAVER));
        as(People.OPERATOR).queryParam("noun", "Membership").get("/api/v1/parks/{park}/audit", TwoParks.FIRST).then()
                .body("items.find { it.verb == 'handedOut' }.person.email", equalTo(People.ADMIN));
        sent(admin, "export", "nobody@nowhere.test").then().statusCode(422).body(containsString("export-error\" role"));
        sent(admin, "erasure", "nobody@nowhere.test").then().statusCode(422).body(containsString("erase-error\" role"));
        sent(admin, "erasure", LEAVER).then().statusCode(303);
        as(LEAVER).get("/api/v1/me").then().body("parks.park", not(hasItem(TwoParks.FIRST)));
        assertEquals(403, SignedIn.as(People.OPERATOR).request().get("/platform/people").statusCode());
    }

    private static Response sent(SignedIn session, String what, String email) {
        return session.changing().formParam("email", email).post("/platform/people/" + what);
    }
}
