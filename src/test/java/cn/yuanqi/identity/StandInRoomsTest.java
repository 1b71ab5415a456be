package cn.yuanqi.identity;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.billing.BillingFixture;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.leasing.LeaseFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What a leader's deputy decides on in each room, and that nobody decides on their own doing or their own enterprise. */
@QuarkusTest
class StandInRoomsTest extends TwoParksTest {
    private static final String DEPUTY = People.OTHER_OPERATOR;
    @Inject
    LeaseFixture leases;
    @Inject
    BillingFixture billing;
    private String lent;

    @BeforeEach
    void lendALeadersRole() {
        member(DEPUTY, Place.inPark(TwoParks.FIRST, Role.OPERATOR));
        lent = as(People.LEADER).body(Map.of("deputyId", person(DEPUTY), "role", "LEADER", "to",
                billing.today().plusDays(1).toString())).post(path("/delegations")).then().statusCode(201).extract()
                .path("id");
    }

    @AfterEach
    void takeItBack() {
        as(People.LEADER).post(path("/delegations/" + lent + "/revocation")).then().statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> Membership.update("endedAt = since where person = ?1 and parkId = ?2 and endedAt is null",
                        Person.byEmail(DEPUTY).orElseThrow(), TwoParks.FIRST));
    }

    private void member(String email, Place place) {
        QuarkusTransaction.requiringNew().run(() -> parks.member(email, place));
    }

    private static String person(String email) {
        return QuarkusTransaction.requiringNew().call(() -> Person.byEmail(email).orElseThrow().id.toString());
    }

    private static String path(String rest) {
        return "/api/v1/parks/" + TwoParks.FIRST + rest;
    }

    private static ValidatableResponse post(String who, String path, Object... fields) {
        var body = new java.util.HashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        return as(who).body(body).post(path(path)).then();
    }

    @Test
    void aDeputyDecidesOnLeasesAndPromisesButNotOnTheirOwn() {
        var lease = LeaseFixture.submitted(leases.terms());
        post(DEPUTY, "/leases/" + lease + "/approval").statusCode(200).body("status", equalTo("APPROVED"));
        as(People.LEADER).get(path("/audit?subjectId=" + lease)).then()
                .body("items.findAll { it.inNameOf != null }.inNameOf.name", hasItem("leader"));
        String own = as(DEPUTY).body(leases.terms()).post(path("/leases")).then().statusCode(201).extract().path("id");
        post(DEPUTY, "/leases/" + own + "/submission").statusCode(200);
        post(DEPUTY, "/leases/" + own + "/approval").statusCode(403);
        post(People.LEADER, "/leases/" + own + "/approval").statusCode(200);
        var theirs = promised(People.OPERATOR, lease, "2027-01");
        post(DEPUTY, "/leases/" + lease + "/incentives/" + theirs + "/review", "kept", true).statusCode(200)
                .body("outcome", equalTo("KEPT"));
        var mine = promised(DEPUTY, lease, "2027-03");
        post(DEPUTY, "/leases/" + lease + "/incentives/" + mine + "/review", "kept", true).statusCode(403)
                .body("type", containsString("own-incentive"));
        post(People.LEADER, "/leases/" + lease + "/incentives/" + mine + "/review", "kept", false).statusCode(200)
                .body("outcome", equalTo("BROKEN"));
        post(DEPUTY, "/leases/" + lease + "/termination", "endsOn", "2027-06-30", "reason", "收缩").statusCode(200);
        post(DEPUTY, "/leases/" + lease + "/termination/approval").statusCode(403);
    }

    private static String promised(String who, String lease, String month) {
        return post(who, "/leases/" + lease + "/incentives", "from", month + "-01", "to", month + "-20", "promise",
                "TAX", "wording", "纳税", "reviewOn", "2027-12-31").statusCode(201).extract().path("id");
    }

    @Test
    void aDeputyDecidesOnReliefsAndEntriesButNotOnTheirOwn() {
        var enterprise = EnterpriseFixture.lead(EnterpriseFixture.body("代理企业"));
        var invoice = billing.issue(TwoParks.FIRST, UUID.fromString(enterprise), "100.00", billing.today());
        post(DEPUTY, "/reliefs/" + asked(DEPUTY, invoice) + "/approval", "reason", "同意").statusCode(403).body("type",
                containsString("own-relief"));
        as(People.OPERATOR).get(path("/invoices/" + invoice)).then().body("open", equalTo("100.00"));
        String own = as(People.OPERATOR).get(path("/invoices/" + invoice + "/reliefs")).then().extract()
                .path("items[0].id");
        post(DEPUTY, "/reliefs/" + own + "/withdrawal").statusCode(200);
        post(DEPUTY, "/reliefs/" + asked(People.OPERATOR, invoice) + "/approval", "reason", "同意").statusCode(200)
                .body("status", equalTo("GRANTED"));
        var first = applying("甲申请");
        post(People.OPERATOR, "/enterprises/" + first + "/approvals").statusCode(200);
        post(DEPUTY, "/enterprises/" + first + "/approvals").statusCode(200).body("status", equalTo("INCUBATING"));
        var second = applying("乙申请");
        post(DEPUTY, "/enterprises/" + second + "/approvals").statusCode(200).body("status", equalTo("APPLYING"));
        post(DEPUTY, "/enterprises/" + second + "/approvals").statusCode(409);
    }

    private static String asked(String who, UUID invoice) {
        return post(who, "/invoices/" + invoice + "/reliefs", "amount", "10", "reason", "困难").statusCode(201).extract()
                .path("id");
    }

    private static String applying(String name) {
        var id = EnterpriseFixture.lead(EnterpriseFixture.body(name));
        post(People.OPERATOR, "/enterprises/" + id + "/transitions", "to", "APPLYING", "reason", "申请").statusCode(200);
        return id;
    }

    @Test
    void aLeaderWhoOwnsAnEnterpriseDecidesNothingAboutItNorDoesTheirDeputy() {
        var enterprise = applying("自己的企业");
        var lease = LeaseFixture.submitted(leases.terms("enterpriseId", enterprise));
        var invoice = billing.issue(TwoParks.FIRST, UUID.fromString(enterprise), "100.00", billing.today());
        var relief = asked(People.OPERATOR, invoice);
        member(People.LEADER, new Place(TwoParks.FIRST, Role.OWNER, UUID.fromString(enterprise), null));
        try {
            for (String who : new String[]{People.LEADER, DEPUTY}) {
                refused(post(who, "/leases/" + lease + "/approval"));
                refused(post(who, "/leases/" + lease + "/rejection", "reason", "x"));
                refused(post(who, "/reliefs/" + relief + "/approval", "reason", "x"));
                refused(post(who, "/reliefs/" + relief + "/rejection", "reason", "x"));
            }
            refused(post(People.LEADER, "/enterprises/" + enterprise + "/approvals"));
            as(People.OPERATOR).get(path("/leases/" + lease)).then().body("status", equalTo("IN_REVIEW"));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> Membership.update(
                    "endedAt = since where enterpriseId = ?1 and endedAt is null", UUID.fromString(enterprise)));
        }
        post(DEPUTY, "/leases/" + lease + "/approval").statusCode(200);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("type", containsString("own-enterprise"));
    }

    @Test
    void aLeaderWhoServesALenderTooSeesAndEndsWhatTheyLentInEitherHouse() {
        try (var park = FreshPark.open(parks)) {
            var bank = QuarkusTransaction.requiringNew().call(() -> Institution.known("测试银行").id);
            member(People.LEADER, Place.inPark(park.id(), Role.LEADER));
            member(People.LEADER, new Place(park.id(), Role.REVIEWER, null, bank));
            member(People.APPROVER, new Place(park.id(), Role.APPROVER, null, bank));
            var door = "/api/v1/parks/" + park.id() + "/delegations";
            var until = billing.today().plusDays(1).toString();
            String staff = as(People.LEADER).body(Map.of("deputyId", person(People.OPERATOR), "role", "LEADER", "to",
                    until)).post(door).then().statusCode(201).extract().path("id");
            String lender = as(People.LEADER).body(Map.of("deputyId", person(People.APPROVER), "role", "REVIEWER",
                    "to", until)).post(door).then().statusCode(201).extract().path("id");
            as(People.LEADER).get(door).then().body("items", hasSize(2));
            as(People.OPERATOR).get(door).then().body("items", hasSize(1));
            as(People.OPERATOR).get(door + "/" + lender).then().statusCode(404);
            as(People.APPROVER).get(door + "/" + staff).then().statusCode(404);
            as(People.LEADER).post(door + "/" + staff + "/revocation").then().statusCode(200);
            as(People.LEADER).post(door + "/" + lender + "/revocation").then().statusCode(200);
        }
    }
}
