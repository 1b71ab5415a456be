package cn.yuanqi.enterprise.people;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** An enterprise's people through the JSON doors. */
@QuarkusTest
class PeopleApiTest extends TwoParksTest {
    private static final String GUEST = StaffFixture.GUEST;
    private static final String FILE = "/api/v1/parks/" + TwoParks.FIRST + "/enterprises/";

    @Inject
    StaffFixture fixture;
    private String own;

    @BeforeEach
    void openAnEnterprise() {
        fixture.clear();
        own = fixture.ownedBy(People.STARTUP);
    }

    @AfterEach
    void clear() {
        fixture.clear();
    }

    @Test
    void anOwnerInvitesAClerkWhoAcceptsOnceAndSeesTheOwnEnterpriseOnly() {
        var other = fixture.ownedBy(People.STARTUP2);
        var token = invite(People.STARTUP, GUEST, "CLERK").statusCode(201).header("Location", notNullValue())
                .body("status", equalTo("OPEN")).body("letters", equalTo(1)).extract().<String>path("token");
        as(People.STARTUP).get(FILE + own + "/invitations").then().statusCode(200).body("total", equalTo(1))
                .body("items[0].email", equalTo(GUEST)).body("items[0].token", nullValue());

        accept(GUEST, token).statusCode(200).body("role", equalTo("CLERK"));
        accept(GUEST, token).statusCode(409);
        as(GUEST).get("/api/v1/me").then()
                .body("parks.find { it.park == 'cq-digital' }.enterpriseId", equalTo(own));
        as(GUEST).get(FILE + own).then().statusCode(200);
        as(GUEST).get(FILE + other).then().statusCode(404);
        as(GUEST).get(FILE + own + "/people").then().statusCode(200)
                .body("items.email", equalTo(List.of(People.STARTUP, GUEST)))
                .body("items.role", equalTo(List.of("OWNER", "CLERK")));
        as(GUEST).get(FILE + other + "/people").then().statusCode(404);
        as(People.STARTUP).get(FILE + own + "/invitations").then().body("total", equalTo(0));
    }

    @Test
    void ofTwoAcceptsAtOnceOneWinsAndOneMembershipStands() {
        for (int round = 0; round < 5; round++) {
            var token = invite(People.OPERATOR, GUEST, "OWNER").statusCode(201).extract().<String>path("token");
            var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> accept(GUEST, token).extract()))
                    .limit(4).toList().stream().map(CompletableFuture::join).toList();
            assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
            assertEquals(3, answers.stream().filter(answer -> answer.statusCode() == 409).count());
            as(People.STARTUP).get(FILE + own + "/people").then()
                    .body("items.findAll { it.email == '" + GUEST + "' }", hasSize(1));
            end(People.OPERATOR, GUEST).statusCode(204);
        }
    }

    @Test
    void anInvitationExpiresAfterSevenDaysAndCanBeSentAgain() {
        var invited = invite(People.STARTUP, GUEST, "CLERK").statusCode(201).extract();
        after(Duration.ofDays(7).plusSeconds(1));
        accept(GUEST, invited.path("token")).statusCode(409).body("detail", containsString("已过期"));
        as(People.STARTUP).get(FILE + own + "/invitations").then().body("items[0].status", equalTo("EXPIRED"));
        var again = as(People.STARTUP).post(FILE + own + "/invitations/" + invited.path("id") + "/resend").then()
                .statusCode(200).body("status", equalTo("OPEN")).body("letters", equalTo(2)).extract();
        accept(GUEST, invited.path("token")).statusCode(404);
        accept(GUEST, again.path("token")).statusCode(200);
    }

    @Test
    void oneSecondBeforeItExpiresItIsStillGood() {
        var token = invite(People.STARTUP, GUEST, "CLERK").statusCode(201).extract().<String>path("token");
        after(Duration.ofDays(7).minusSeconds(5));
        accept(GUEST, token).statusCode(200);
    }

    @Test
    void aNewLinkMakesTheOldOneVoid() {
        var invited = invite(People.STARTUP, GUEST, "CLERK").statusCode(201).extract();
        var again = as(People.OPERATOR).post(FILE + own + "/invitations/" + invited.path("id") + "/resend").then()
                .statusCode(200).extract();
        accept(GUEST, invited.path("token")).statusCode(404);
        accept(GUEST, again.path("token")).statusCode(200);
        as(People.STARTUP).post(FILE + own + "/invitations/" + invited.path("id") + "/resend").then().statusCode(404);
    }

    @Test
    void aRevokedInvitationCannotBeAccepted() {
        var invited = invite(People.STARTUP, GUEST, "CLERK").statusCode(201).extract();
        as(People.STARTUP).delete(FILE + own + "/invitations/" + invited.path("id")).then().statusCode(204);
        accept(GUEST, invited.path("token")).statusCode(409);
        as(People.STARTUP).delete(FILE + own + "/invitations/" + invited.path("id")).then().statusCode(404);
        as(GUEST).get(FILE + own).then().statusCode(404);
    }

    @Test
    void aForeignAccountAndAGuessedTokenFindNothing() {
        var token = invite(People.STARTUP, GUEST, "CLERK").statusCode(201).extract().<String>path("token");
        var foreign = accept(People.STARTUP2, token).statusCode(404).extract().<String>path("detail");
        assertEquals(foreign, accept(People.STARTUP2, "0".repeat(32)).statusCode(404).extract().path("detail"));
        accept(GUEST, token).statusCode(200);
    }

    @Test
    void theLastOwnerStaysUnlessTheParkEndsIt() {
        end(People.STARTUP, People.STARTUP).statusCode(409).body("detail", containsString("至少要保留一名负责人"));
        fixture.join(TwoParks.FIRST, Role.OWNER, own, GUEST);
        end(GUEST, People.STARTUP).statusCode(204);
        end(GUEST, GUEST).statusCode(409);
        end(People.OPERATOR, GUEST).statusCode(204);
        as(People.OPERATOR).get(FILE + own + "/people").then().body("total", equalTo(0));
    }

    @Test
    void twoOwnersWhoRemoveEachOtherAtOnceLeaveOne() {
        fixture.join(TwoParks.FIRST, Role.OWNER, own, GUEST);
        var startup = membership(People.STARTUP);
        var guest = membership(GUEST);
        var one = CompletableFuture.supplyAsync(() -> as(People.STARTUP).delete(FILE + own + "/people/" + guest));
        var two = CompletableFuture.supplyAsync(() -> as(GUEST).delete(FILE + own + "/people/" + startup));
        assertEquals(1, Stream.of(one.join(), two.join()).filter(answer -> answer.statusCode() == 204).count());
        as(People.OPERATOR).get(FILE + own + "/people").then().body("total", equalTo(1));
    }

    @Test
    void whoIsRemovedIsAStrangerOnTheNextRequestAndKeepsTheOtherPark() {
        var elsewhere = fixture.ownedBy(TwoParks.SECOND, People.OTHER_OPERATOR, GUEST);
        fixture.join(TwoParks.FIRST, Role.CLERK, own, GUEST);
        as(GUEST).get("/api/v1/me").then()
                .body("parks.find { it.park == 'cq-digital' }.roles", containsInAnyOrder("CLERK"))
                .body("parks.find { it.park == 'cq-jingkai' }.roles", containsInAnyOrder("OWNER"))
                .body("parks.find { it.park == 'cq-jingkai' }.enterpriseId", equalTo(elsewhere));
        as(GUEST).get(FILE + own).then().statusCode(200);
        end(People.STARTUP, GUEST).statusCode(204);
        as(GUEST).get(FILE + own).then().statusCode(404);
        as(GUEST).get("/api/v1/parks/" + TwoParks.SECOND + "/enterprises/" + elsewhere).then().statusCode(200);
    }

    @Test
    void aPersonHasOneEnterpriseInAPark() {
        var other = fixture.ownedBy(People.STARTUP2);
        as(People.OPERATOR).body(Map.of("email", People.STARTUP2, "role", "CLERK")).post(FILE + own + "/invitations")
                .then().statusCode(409).body("detail", containsString("只能属于一家企业"));
        var token = invite(People.STARTUP, People.STARTUP2, "CLERK").statusCode(201).extract().<String>path("token");
        accept(People.STARTUP2, token).statusCode(409).body("detail", containsString("只能属于一家企业"));
        as(People.STARTUP2).get("/api/v1/me").then().body("parks[0].enterpriseId", equalTo(other));
        end(People.OPERATOR, other, People.STARTUP2).statusCode(204);
        accept(People.STARTUP2, token).statusCode(200);
    }

    @Test
    void aClerkWhoBecomesOwnerIsNoClerkAnyMore() {
        fixture.join(TwoParks.FIRST, Role.CLERK, own, GUEST);
        var token = invite(People.STARTUP, GUEST, "OWNER").statusCode(201).extract().<String>path("token");
        accept(GUEST, token).statusCode(200);
        as(GUEST).get("/api/v1/me").then().body("parks[0].roles", equalTo(List.of("OWNER")));
        invite(People.STARTUP, GUEST, "CLERK").statusCode(409).body("detail", containsString("已经是"));
    }

    @Test
    void anInvitationOrPlaceInAnotherParksEnterpriseIsImpossible() {
        var foreign = UUID.fromString(fixture.ownedBy(TwoParks.SECOND, People.OTHER_OPERATOR, People.STARTUP2));
        var place = new Membership.Place(TwoParks.FIRST, Role.OWNER, foreign, null);
        assertThrows(PersistenceException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            Membership.grant(Person.known(GUEST, "guest"), place, Instant.now());
            Membership.flush();
        }));
        as(People.OPERATOR).body(Map.of("email", GUEST, "role", "OWNER")).post(FILE + foreign + "/invitations").then()
                .statusCode(404);
        as(People.OTHER_OPERATOR).body(Map.of("email", GUEST, "role", "OWNER")).post(FILE + own + "/invitations")
                .then().statusCode(404);
    }

    @Test
    void onlyThoseWhoMaySeeAndChange() {
        fixture.join(TwoParks.FIRST, Role.CLERK, own, GUEST);
        fixture.ownedBy(People.STARTUP2);
        for (String reader : List.of(People.OPERATOR, People.LEADER, People.STARTUP, GUEST)) {
            as(reader).get(FILE + own + "/people").then().statusCode(200);
            as(reader).get(FILE + own + "/invitations").then().statusCode(200);
        }
        as(People.OFFICER).get(FILE + own + "/people").then().statusCode(403);
        as(People.FINANCIER).get(FILE + own + "/people").then().statusCode(403);
        as(People.STARTUP2).get(FILE + own + "/people").then().statusCode(404);
        as(People.OTHER_OPERATOR).get(FILE + own + "/people").then().statusCode(404);
        invite(People.LEADER, "a@example.com", "CLERK").statusCode(403);
        invite(GUEST, "a@example.com", "CLERK").statusCode(403);
        invite(People.OFFICER, "a@example.com", "CLERK").statusCode(403);
        invite(People.STARTUP2, "a@example.com", "CLERK").statusCode(404);
        as(People.STARTUP2).delete(FILE + own + "/people/" + membership(GUEST)).then().statusCode(404);
        as(GUEST).delete(FILE + own + "/people/" + membership(People.STARTUP)).then().statusCode(403);
    }

    @Test
    void wrongInputIsNamedFieldByField() {
        as(People.STARTUP).body(Map.of()).post(FILE + own + "/invitations").then().statusCode(422)
                .body("errors.field", containsInAnyOrder("email", "role"));
        for (String bad : List.of("", "nobody", "a@b", "a b@c.cn", "a@b.cn,c@d.cn", "a@b.cn\r\nBcc: c@d.cn",
                "x".repeat(250) + "@b.cn")) {
            invite(People.STARTUP, bad, "CLERK").statusCode(422).body("errors[0].field", equalTo("email"));
        }
        for (String bad : List.of("OPERATOR", "LEADER", "REVIEWER", "PLATFORM_ADMIN", "clerk", "")) {
            invite(People.OPERATOR, "a@example.com", bad).statusCode(422).body("errors[0].field", equalTo("role"));
        }
        as(People.STARTUP).body(Map.of("email", "a@example.com", "role", "CLERK", "enterpriseId", own))
                .post(FILE + own + "/invitations").then().statusCode(422).body("errors.field",
                        hasItem("enterpriseId"));
        as(People.STARTUP).get(FILE + own + "/invitations").then().body("total", equalTo(0));
    }

    @Test
    void anAddressIsInvitedOnceAtATime() {
        invite(People.STARTUP, GUEST, "CLERK").statusCode(201);
        invite(People.OPERATOR, GUEST.toUpperCase(), "OWNER").statusCode(409);
    }

    @Test
    void floodsAreHeldBack() {
        var first = invite(People.STARTUP, "flood-0@example.com", "CLERK").statusCode(201).extract().<String>path("id");
        for (int i = 1; i < Staff.MOST_OPEN; i++) {
            invite(People.STARTUP, "flood-" + i + "@example.com", "CLERK").statusCode(201);
        }
        invite(People.STARTUP, "one-more@example.com", "CLERK").statusCode(422)
                .body("errors[0].message", containsString("20 份"));
        for (int i = 1; i < Staff.MOST_OF_ONE; i++) {
            as(People.STARTUP).post(FILE + own + "/invitations/" + first + "/resend").then().statusCode(200);
        }
        as(People.STARTUP).post(FILE + own + "/invitations/" + first + "/resend").then().statusCode(422);
        as(People.STARTUP).get(FILE + own + "/invitations").then().body("total", equalTo(Staff.MOST_OPEN))
                .body("items.email", not(hasItem("one-more@example.com")));
    }

    private ValidatableResponse invite(String who, String email, String role) {
        return as(who).body(Map.of("email", email, "role", role)).post(FILE + own + "/invitations").then();
    }

    private static ValidatableResponse accept(String who, String token) {
        return as(who).post("/api/v1/invitations/{token}/acceptance", token).then();
    }

    private ValidatableResponse end(String who, String whom) {
        return end(who, own, whom);
    }

    private ValidatableResponse end(String who, String enterprise, String whom) {
        return as(who).delete(FILE + enterprise + "/people/" + membership(enterprise, whom)).then();
    }

    private String membership(String email) {
        return membership(own, email);
    }

    private static String membership(String enterprise, String email) {
        return as(People.OPERATOR).get(FILE + enterprise + "/people").then().statusCode(200).extract()
                .path("items.find { it.email == '" + email + "' }.id");
    }

    /** From now on it is so much later, until this test ends. */
    private static void after(Duration later) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), later), Clock.class);
    }
}
