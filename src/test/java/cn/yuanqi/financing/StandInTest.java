package cn.yuanqi.financing;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Approving in another's name, where what either of the two did bars both; and a lender's work in other hands. */
@QuarkusTest
class StandInTest extends TwoParksTest {
    private FinancingFixture bank;

    @BeforeEach
    void openALender() {
        bank = new FinancingFixture(parks);
    }

    @AfterEach
    void leave() {
        bank.close();
    }

    @Test
    void whoTheBandDoesNotNameApprovesInTheNameOfOneWhomItDoes() {
        var product = bank.product("bands", List.of(Map.of("upTo", "5000000", "approvals", 1, "approvers",
                List.of(People.APPROVER))));
        var id = bank.reviewed(product);
        bank.act(FinancingFixture.APPROVER2, id, "approval").statusCode(403).body("type",
                containsString("not-in-band"));
        lend(People.APPROVER, FinancingFixture.APPROVER2, "APPROVER").statusCode(201);
        bank.act(FinancingFixture.APPROVER2, id, "approval").statusCode(200).body("status", equalTo("APPROVED"))
                .body("approvals.items[0].by", equalTo(name(FinancingFixture.APPROVER2)))
                .body("approvals.items[0].inNameOf", equalTo(name(People.APPROVER)));
        as(People.LEADER).get(bank.path("/audit?noun=FinancingApplication&subjectId=" + id)).then()
                .body("items.find { it.verb == 'approved' }.person.name", equalTo(name(FinancingFixture.APPROVER2)))
                .body("items.find { it.verb == 'approved' }.inNameOf.name", equalTo(name(People.APPROVER)));
        bank.read(People.STARTUP, "applications/" + id).body("approvals", nullValue());
    }

    @Test
    void aReviewerStandsInForAnApproverButNotForWhatEitherReviewed() {
        QuarkusTransaction.requiringNew().run(() -> bank.serve(People.APPROVER, Role.REVIEWER));
        var product = bank.product();
        bank.act(People.FINANCIER, bank.reviewed(product), "approval").statusCode(403);
        lend(People.APPROVER, People.FINANCIER, "APPROVER").statusCode(201);
        var ownReview = bank.reviewed(product);
        bank.act(People.FINANCIER, ownReview, "approval").statusCode(403).body("type", containsString("own-review"));
        var theirReview = bank.submitted(product);
        bank.act(People.APPROVER, theirReview, "review").statusCode(200);
        bank.act(People.FINANCIER, theirReview, "approval").statusCode(403).body("type",
                containsString("own-review"));
        bank.read(People.FINANCIER, "applications/" + theirReview).body("status", equalTo("IN_REVIEW"))
                .body("approvals.given", equalTo(0)).body("handler", equalTo(name(People.APPROVER)));
    }

    @Test
    void twoApprovalsAreThoseOfTwoPeopleAndTwoNames() {
        QuarkusTransaction.requiringNew().run(() -> bank.serve(FinancingFixture.APPROVER2, Role.REVIEWER));
        var product = bank.product("bands", List.of(Map.of("upTo", "5000000", "approvals", 2)));
        var id = bank.submitted(product);
        bank.act(FinancingFixture.APPROVER2, id, "review").statusCode(200);
        bank.act(People.APPROVER, id, "approval").statusCode(200).body("status", equalTo("IN_REVIEW"));
        lend(People.APPROVER, People.FINANCIER, "APPROVER").statusCode(201);
        bank.act(People.FINANCIER, id, "approval").statusCode(409);
        bank.read(People.FINANCIER, "applications/" + id).body("approvals.given", equalTo(1)).body("status",
                equalTo("IN_REVIEW"));
        var entered = bank.reviewed(bank.product("name", "另一款"));
        bank.act(People.FINANCIER, entered, "approval").statusCode(403);
    }

    @Test
    void whoLeavesHandsOverWhatTheyLookAfter() {
        var id = bank.reviewed(bank.product());
        bank.read(People.FINANCIER, "applications/" + id).body("handler", equalTo(name(People.FINANCIER)));
        bank.read(People.STARTUP, "applications/" + id).body("handler", nullValue());
        String membership = as(People.APPROVER).get(bank.path("/memberships")).then().statusCode(200)
                .body("items", hasSize(3)).extract().path("items.find { it.role == 'REVIEWER' }.id");
        var path = bank.path("/memberships/" + membership);
        as(People.OPERATOR).delete(path).then().statusCode(409).body("detail", containsString("1"));
        as(People.FINANCIER).get(path + "/open-work").then().statusCode(200);
        as(People.OFFICER).get(path + "/open-work").then().statusCode(404);
        as(People.STARTUP).get(path + "/open-work").then().statusCode(403);
        as(People.APPROVER).get(path + "/open-work").then().statusCode(200).body("items.kind", hasItem("financing"))
                .body("items[0].id", equalTo(id)).body("items[0].since", notNullValue());
        shift(path, People.OFFICER, id).statusCode(422).body("errors.field", hasItem("to"));
        shift(path, People.APPROVER, "01890000-0000-7000-8000-000000000000").statusCode(409);
        bank.read(People.FINANCIER, "applications/" + id).body("handler", equalTo(name(People.FINANCIER)));
        shift(path, People.APPROVER, id).statusCode(200).body("items", hasSize(0));
        shift(path, People.APPROVER, id).statusCode(409);
        bank.read(People.APPROVER, "applications/" + id).body("handler", equalTo(name(People.APPROVER)));
        as(People.OPERATOR).delete(path).then().statusCode(204);
        var approver = as(People.OPERATOR).get(bank.path("/memberships")).then().extract()
                .<String>path("items.find { it.email == '" + People.APPROVER + "' }.id");
        as(People.OPERATOR).delete(bank.path("/memberships/" + approver)).then().statusCode(409);
        as(People.OPERATOR).queryParam("handOverTo", person(FinancingFixture.APPROVER2))
                .delete(bank.path("/memberships/" + approver)).then().statusCode(204);
        bank.read(FinancingFixture.APPROVER2, "applications/" + id).body("handler",
                equalTo(name(FinancingFixture.APPROVER2)));
    }

    private ValidatableResponse shift(String path, String to, String item) {
        return as(People.APPROVER).body(Map.of("to", person(to), "items", List.of(Map.of("kind", "financing", "id",
                item)))).post(path + "/hand-over").then();
    }

    private ValidatableResponse lend(String who, String deputy, String role) {
        return as(who).body(Map.of("deputyId", person(deputy), "role", role, "to",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString()))
                .post(bank.path("/delegations")).then();
    }

    /** As they are called by now: whoever signed in under it may have taken another. */
    private static String name(String email) {
        return QuarkusTransaction.requiringNew().call(() -> Person.byEmail(email).orElseThrow().name);
    }

    private static String person(String email) {
        return QuarkusTransaction.requiringNew().call(() -> Person.byEmail(email).orElseThrow().id.toString());
    }
}
