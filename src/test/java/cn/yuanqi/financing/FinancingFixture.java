package cn.yuanqi.financing;

import static cn.yuanqi.People.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.identity.Institution;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A park of its own with a lender, its reviewer and two approvers, and a startup; all reached through the doors. */
final class FinancingFixture implements AutoCloseable {
    static final String APPROVER2 = "approver2@bank.test";
    final FreshPark park;
    final TwoParks people;
    final UUID lender;
    final String enterprise;

    FinancingFixture(TwoParks people) {
        this.people = people;
        park = FreshPark.open(people);
        lender = QuarkusTransaction.requiringNew().call(() -> Institution.known("测试银行").id);
        QuarkusTransaction.requiringNew().run(() -> {
            people.member(People.LEADER, Place.inPark(park.id(), Role.LEADER));
            people.member(People.OFFICER, Place.inPark(park.id(), Role.OFFICER));
            serve(People.FINANCIER, Role.REVIEWER);
            serve(People.APPROVER, Role.APPROVER);
            serve(APPROVER2, Role.APPROVER);
        });
        String presence = as(People.OPERATOR).body(Map.of("name", "测试银行")).post(path("/financing/lenders")).then()
                .statusCode(201).extract().path("id");
        as(People.LEADER).post(path("/financing/lenders/" + presence + "/approval")).then().statusCode(200);
        enterprise = EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("融资企业"));
        park.owner(People.STARTUP, enterprise);
    }

    void serve(String email, Role role) {
        people.member(email, new Place(park.id(), role, null, lender));
    }

    String path(String rest) {
        return "/api/v1/parks/" + park.id() + rest;
    }

    static Map<String, Object> terms(Object... more) {
        var terms = new HashMap<String, Object>(Map.of("name", "信用贷", "kind", "CREDIT", "minAmount", "1000",
                "maxAmount", "5000000", "minMonths", 1, "maxMonths", 60, "spreadBp", 85, "method",
                "EQUAL_INSTALMENT"));
        for (int i = 0; i < more.length; i += 2) {
            terms.put((String) more[i], more[i + 1]);
        }
        return terms;
    }

    String product(Object... more) {
        return as(People.FINANCIER).body(terms(more)).post(path("/financing/products")).then().statusCode(201)
                .extract().path("id");
    }

    String draft(String product, Object... more) {
        var body = new HashMap<String, Object>(
                Map.of("productId", product, "amount", "120000", "termMonths", 12, "purpose", "采购原料"));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return as(People.STARTUP).body(body).post(path("/financing/applications")).then().statusCode(201).extract()
                .path("id");
    }

    String submitted(String product, Object... more) {
        var id = draft(product, more);
        act(People.STARTUP, id, "submission").statusCode(200);
        return id;
    }

    String reviewed(String product, Object... more) {
        var id = submitted(product, more);
        act(People.FINANCIER, id, "review").statusCode(200);
        return id;
    }

    String approved(String product, Object... more) {
        var id = reviewed(product, more);
        act(People.APPROVER, id, "approval").statusCode(200);
        return id;
    }

    String accepted(String product, Object... more) {
        var id = approved(product, more);
        act(People.STARTUP, id, "acceptance").statusCode(200);
        return id;
    }

    String disbursed(String product, Object... more) {
        var id = accepted(product, more);
        act(People.FINANCIER, id, "disbursement").statusCode(200);
        return id;
    }

    ValidatableResponse act(String who, String application, String verb) {
        return act(who, application, verb, Map.of());
    }

    ValidatableResponse act(String who, String application, String verb, Map<String, ?> body) {
        return as(who).body(body).post(path("/financing/applications/" + application + "/" + verb)).then();
    }

    ValidatableResponse read(String who, String rest) {
        return as(who).get(path("/financing/" + rest)).then();
    }

    RequestSpecification with(String who, String key) {
        return as(who).header("Idempotency-Key", key);
    }

    String consent(String until, String... scope) {
        return as(People.STARTUP)
                .body(Map.of("institutionId", lender.toString(), "scope", List.of(scope), "expiresOn", until))
                .post(path("/financing/consents")).then().statusCode(201).extract().path("id");
    }

    @Override
    public void close() {
        park.close();
    }
}
