package cn.yuanqi.identity;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.platform.OutboxSender;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Approvals lent for an absence: by whom, to whom, from which day to which, and that what is lent ends. */
@QuarkusTest
class DelegationTest extends TwoParksTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String NOBODY = "01890000-0000-7000-8000-000000000000";
    @Inject
    OutboxSender sender;
    private FreshPark park;

    @BeforeEach
    void openAPark() {
        park = FreshPark.open(parks);
        member(People.LEADER, Role.LEADER);
        member(People.OFFICER, Role.OFFICER);
        member(People.OTHER_OPERATOR, Role.OPERATOR);
    }

    @AfterEach
    void leave() {
        park.close();
    }

    @Test
    void aDeputyMayApproveOnTheLentDaysAndNotADayBeforeOrLonger() {
        approve(People.OPERATOR).statusCode(403);
        String id = lend(People.LEADER, People.OPERATOR, Role.LEADER, TODAY, TODAY.plusDays(2)).statusCode(201)
                .body("state", equalTo("RUNNING")).body("mine", equalTo(true)).body("deputy.email",
                        equalTo(People.OPERATOR))
                .extract().path("id");
        approve(People.OPERATOR).statusCode(404);
        approve(People.OTHER_OPERATOR).statusCode(403);
        move(id, TODAY.plusDays(1), TODAY.plusDays(2));
        approve(People.OPERATOR).statusCode(403);
        as(People.OPERATOR).get(door("")).then().body("items.state", contains("COMING"));
        move(id, TODAY.minusDays(2), TODAY.minusDays(1));
        approve(People.OPERATOR).statusCode(403);
        as(People.OPERATOR).get(door("")).then().body("items.state", contains("OVER"));
        move(id, TODAY.minusDays(2), TODAY);
        approve(People.OPERATOR).statusCode(404);
        as(People.OPERATOR).get("/api/v1/me").then()
                .body("parks.find { it.park == '" + park.id() + "' }.roles", contains("OPERATOR"));
        as(People.OPERATOR).post(door("/" + id + "/revocation")).then().statusCode(200).body("state",
                equalTo("REVOKED"));
        approve(People.OPERATOR).statusCode(403);
        as(People.LEADER).post(door("/" + id + "/revocation")).then().statusCode(409);
    }

    @Test
    void onlyARoleOfOnesOwnIsLentToAFitColleagueForDaysToCome() {
        lend(People.LEADER, People.OFFICER, Role.LEADER, TODAY, TODAY).statusCode(422).body("errors.field",
                contains("deputyId"));
        lend(People.LEADER, People.LEADER, Role.LEADER, TODAY, TODAY).statusCode(422).body("errors.field",
                contains("deputyId"));
        lend(People.OPERATOR, People.LEADER, Role.LEADER, TODAY, TODAY).statusCode(422).body("errors.field",
                contains("role"));
        lend(People.LEADER, People.OPERATOR, Role.LEADER, TODAY.minusDays(1), TODAY).statusCode(422)
                .body("errors.field", contains("from"));
        lend(People.LEADER, People.OPERATOR, Role.LEADER, TODAY, TODAY.minusDays(1)).statusCode(422)
                .body("errors.field", contains("to"));
        lend(People.LEADER, People.OPERATOR, Role.LEADER, TODAY, TODAY.plusDays(366)).statusCode(422)
                .body("errors.field", contains("to"));
        lend(People.LEADER, People.OTHER_LEADER, Role.LEADER, TODAY, TODAY).statusCode(422);
        as(People.OFFICER).get(door("")).then().statusCode(403);
        as(People.LEADER).get(door("")).then().body("total", equalTo(0));
        as(People.LEADER).get(door("/candidates?role=LEADER")).then().body("items.email",
                not(hasItem(People.OFFICER))).body("items", hasSize(2));
    }

    @Test
    void daysDoNotOverlapAndWhatIsLentIsNotLentAgain() {
        lend(People.LEADER, People.OPERATOR, Role.LEADER, TODAY, TODAY.plusDays(3)).statusCode(201);
        lend(People.LEADER, People.OTHER_OPERATOR, Role.LEADER, TODAY.plusDays(3), TODAY.plusDays(4)).statusCode(409);
        lend(People.LEADER, People.OTHER_OPERATOR, Role.LEADER, TODAY.plusDays(4), TODAY.plusDays(4)).statusCode(201);
        lend(People.OPERATOR, People.OTHER_OPERATOR, Role.LEADER, TODAY, TODAY).statusCode(422);
        lend(People.OPERATOR, People.OTHER_OPERATOR, Role.OPERATOR, TODAY, TODAY).statusCode(409).body("detail",
                containsString("leader"));
        lend(People.OTHER_OPERATOR, People.LEADER, Role.OPERATOR, TODAY, TODAY).statusCode(409);
        as(People.OPERATOR).get(door("")).then().body("total", equalTo(2));
    }

    @Test
    void itEndsWithThePlaceOfEitherOfTheTwo() {
        String first = lend(People.LEADER, People.OPERATOR, Role.LEADER, TODAY, TODAY.plusDays(3)).statusCode(201)
                .extract().path("id");
        end(People.LEADER);
        approve(People.OPERATOR).statusCode(403);
        as(People.OPERATOR).get(door("/" + first)).then().body("state", equalTo("ENDED")).body("endedAt",
                notNullValue());
        member(People.LEADER, Role.LEADER);
        approve(People.OPERATOR).statusCode(403);
        String second = lend(People.LEADER, People.OTHER_OPERATOR, Role.LEADER, TODAY, TODAY).statusCode(201).extract()
                .path("id");
        end(People.OTHER_OPERATOR);
        as(People.OPERATOR).get(door("/" + second)).then().body("state", equalTo("ENDED"));
        as(People.OTHER_OPERATOR).get(door("")).then().statusCode(404);
        as(People.OPERATOR).get("/api/v1/parks/" + TwoParks.FIRST + "/delegations/" + second).then().statusCode(404);
        as(People.OPERATOR).get("/api/v1/parks/" + park.id() + "/audit?noun=Delegation").then()
                .body("items.verb", hasItem("ended")).body("items.verb", hasItem("delegated"));
    }

    @Test
    void theDeputyIsWrittenTo() {
        var why = "出差" + System.nanoTime();
        var body = new HashMap<String, Object>(Map.of("deputyId", person(People.OPERATOR), "role", "LEADER", "to",
                TODAY.plusDays(7).toString(), "reason", why));
        as(People.LEADER).body(body).post(door("")).then().statusCode(201).body("reason", equalTo(why));
        var days = TODAY + " – " + TODAY.plusDays(7);
        try (var box = LetterBox.open()) {
            for (int rounds = 0; rounds < 20 && !isWrittenTo(box, days); rounds++) {
                sender.send();
            }
            assertTrue(isWrittenTo(box, days));
        }
    }

    private static boolean isWrittenTo(LetterBox box, String days) {
        return box.to(People.OPERATOR).stream().anyMatch(letter -> letter.text().contains(days));
    }

    private void move(String id, LocalDate from, LocalDate to) {
        QuarkusTransaction.requiringNew().run(
                () -> Delegation.update("update Delegation d set d.from = ?1, d.to = ?2 where d.id = ?3", from, to,
                        UUID.fromString(id)));
    }

    /** A door that takes a leader: 404 for who is let through to a lease that is not there, 403 for who is not. */
    private ValidatableResponse approve(String who) {
        return as(who).post("/api/v1/parks/" + park.id() + "/leases/" + NOBODY + "/approval").then();
    }

    private ValidatableResponse lend(String who, String deputy, Role role, LocalDate from, LocalDate to) {
        return as(who).body(Map.of("deputyId", person(deputy), "role", role.name(), "from", from.toString(), "to",
                to.toString())).post(door("")).then();
    }

    private void end(String who) {
        String membership = as(People.OPERATOR).get("/api/v1/parks/" + park.id() + "/memberships").then().extract()
                .path("items.find { it.email == '" + who + "' }.id");
        as(People.OPERATOR).delete("/api/v1/parks/" + park.id() + "/memberships/" + membership).then()
                .statusCode(204);
    }

    private static String person(String email) {
        return QuarkusTransaction.requiringNew().call(() -> Person.byEmail(email).orElseThrow().id.toString());
    }

    private void member(String email, Role role) {
        QuarkusTransaction.requiringNew().run(() -> parks.member(email, Place.inPark(park.id(), role)));
    }

    private String door(String rest) {
        return "/api/v1/parks/" + park.id() + "/delegations" + rest;
    }
}
