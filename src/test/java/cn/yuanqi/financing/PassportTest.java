package cn.yuanqi.financing;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.billing.BillingFixture;
import cn.yuanqi.billing.PaymentRecord;
import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/** Nothing of the park's facts without the enterprise's consent, and each look is told to it. */
@QuarkusTest
class PassportTest extends TwoParksTest {
    @Inject
    BillingFixture billing;
    @Inject
    InPark inPark;
    private FinancingFixture bank;
    private LocalDate today;
    private String id;

    @BeforeEach
    void openALender() {
        bank = new FinancingFixture(parks);
        today = billing.today();
        id = bank.reviewed(bank.product("scorecard",
                List.of(Map.of("fact", "ARREARS_DAYS", "steps",
                        List.of(Map.of("from", 0, "points", 20), Map.of("from", 1, "points", 5),
                                Map.of("from", 31, "points", 0))),
                        Map.of("fact", "REVENUE", "steps", List.of(Map.of("from", 1000000, "points", 30))))));
    }

    @AfterEach
    void leave() {
        bank.close();
    }

    @Test
    void withoutConsentThereIsNothingAndNoTraceOfWhetherThereIsSomething() {
        billing.issue(bank.park.id(), UUID.fromString(bank.enterprise), "1000.00", today.minusDays(12));
        var never = passport(People.FINANCIER).statusCode(403).body("type", containsString("no-consent")).extract()
                .path("detail");
        bank.act(People.FINANCIER, id, "review").body("reviews[0].points", nullValue()).body("reviews[0].score",
                nullValue());
        bank.read(People.FINANCIER, "applications/" + id + "/warnings").statusCode(403);
        var consent = bank.consent(today.plusDays(30).toString(), "RENT");
        passport(People.FINANCIER).statusCode(200);
        revoke(consent).statusCode(200).body("revokedAt", notNullValue());
        assertEquals(never.toString(), passport(People.FINANCIER).statusCode(403).extract().path("detail").toString());
        bank.read(People.STARTUP, "consents/" + consent).body("views", hasSize(1));
        revoke(consent).statusCode(409);
        passport(People.OPERATOR).statusCode(403);
        passport(People.STARTUP).statusCode(403);
    }

    @Test
    void aConsentShowsItsScopeWithSourceAndDayAndEachLookIsLogged() {
        billing.issue(bank.park.id(), UUID.fromString(bank.enterprise), "1000.00", today.minusDays(12));
        var consent = bank.consent(today.plusDays(30).toString(), "RENT", "INCUBATION");
        passport(People.FINANCIER).statusCode(200)
                .body("facts.code", contains("ON_TIME_MONTHS", "ARREARS_DAYS", "OVERDUE_AMOUNT", "STAGE",
                        "MONTHS_IN_PARK"))
                .body("facts.find { it.code == 'ARREARS_DAYS' }.value", equalTo("12"))
                .body("facts.find { it.code == 'OVERDUE_AMOUNT' }.value", equalTo("1000.00"))
                .body("facts.source", containsInAnyOrder("billing", "billing", "billing", "register", "register"))
                .body("facts.asOf", everyItem(notNullValue()));
        bank.act(People.FINANCIER, id, "review", Map.of("recommendation", "APPROVE")).statusCode(200)
                .body("reviews[0].points", equalTo(5)).body("reviews[0].most", equalTo(50))
                .body("reviews[0].score.find { it.fact == 'REVENUE' }.seen", is(false));
        bank.read(People.FINANCIER, "applications/" + id + "/warnings").body("items.kind",
                contains("RENT_IN_ARREARS"));
        bank.read(People.STARTUP, "consents/" + consent).body("views.purpose",
                contains("WARNING", "SCORE", "PASSPORT")).body("views[0].by", notNullValue());
        revoke(consent);
        bank.read(People.FINANCIER, "applications/" + id).body("reviews[0].points", nullValue())
                .body("reviews[0].score", nullValue());
    }

    @Test
    void pointsOfFactsThatANewConsentLeavesOutAreGoneAndStoredOnesShowNoFacts() {
        billing.issue(bank.park.id(), UUID.fromString(bank.enterprise), "1000.00", today.minusDays(12));
        bank.consent(today.plusDays(30).toString(), "RENT");
        bank.act(People.FINANCIER, id, "review").statusCode(200).body("reviews[0].points", equalTo(5));
        bank.read(People.FINANCIER, "applications/" + id).body("reviews[0].points", equalTo(5))
                .body("reviews[0].score.value", everyItem(nullValue()));
        passport(People.FINANCIER).statusCode(200).body("score.points", equalTo(5))
                .body("score.lines.find { it.fact == 'ARREARS_DAYS' }.value", equalTo("12"));
        bank.consent(today.plusDays(30).toString(), "SPACE");
        bank.read(People.FINANCIER, "applications/" + id).body("reviews[0].points", equalTo(0))
                .body("reviews[0].score.seen", everyItem(is(false)));
    }

    @Test
    void anEnterpriseSeesItsPassportWithALendersEyesAndEveryLook() {
        billing.issue(bank.park.id(), UUID.fromString(bank.enterprise), "1000.00", today.minusDays(12));
        var asLender = "passport?institutionId=" + bank.lender;
        bank.read(People.STARTUP, asLender).statusCode(200).body("facts", empty()).body("scope", empty());
        bank.consent(today.plusDays(30).toString(), "RENT", "INCUBATION");
        List<Map<String, Object>> theirs = passport(People.FINANCIER).extract().path("facts");
        List<Map<String, Object>> ours = bank.read(People.STARTUP, asLender).extract().path("facts");
        assertEquals(values(theirs), values(ours));
        bank.read(People.STARTUP, "passport").body("scope", hasSize(5)).body("facts.code", hasItem("REVENUE"));
        bank.read(People.STARTUP, "passport/looks").body("total", equalTo(1)).body("items[0].purpose",
                equalTo("PASSPORT")).body("items[0].by", equalTo("financier"));
        passport(People.FINANCIER).statusCode(200);
        String next = bank.read(People.STARTUP, "passport/looks?limit=1").body("items", hasSize(1)).extract()
                .path("next");
        bank.read(People.STARTUP, "passport/looks?limit=1&cursor=" + next).body("items", hasSize(1)).body("next",
                nullValue());
        bank.read(People.STARTUP, "passport/looks?sort=x").statusCode(422);
        bank.read(People.STARTUP, "passport?institutionId=" + bank.enterprise).statusCode(404);
        bank.read(People.OPERATOR, "passport").statusCode(403);
        bank.read(People.FINANCIER, "passport").statusCode(403);
    }

    private static List<String> values(List<Map<String, Object>> facts) {
        return facts.stream().map(each -> each.get("code") + "=" + each.get("value")).toList();
    }

    @Test
    void aVerdictAboveTheLimitIsAWarningOnlyWhereItIsConsentedTo() {
        inPark.run(bank.park.id(), () -> Enterprise.<Enterprise>findById(UUID.fromString(bank.enterprise))
                .judged(Compliance.EXCEEDED, java.time.Instant.now()));
        bank.consent(today.plusDays(30).toString(), "RENT");
        bank.read(People.FINANCIER, "applications/" + id + "/warnings").body("items", empty());
        bank.consent(today.plusDays(30).toString(), "COMPLIANCE");
        bank.read(People.FINANCIER, "applications/" + id + "/warnings").body("items.kind", contains("WATER_EXCEEDED"));
        bank.read(People.STARTUP, "consents").body("total", equalTo(2)).body("items.counts", contains(true, false));
    }

    @Test
    void onlyTheOwnerGivesItToALenderOfTheParkUntilADay() {
        give(People.STARTUP, today.minusDays(1), "RENT").statusCode(422).body("errors.field", contains("expiresOn"));
        give(People.STARTUP, today.plusYears(3), "RENT").statusCode(422);
        give(People.FINANCIER, today.plusDays(1), "RENT").statusCode(403);
        give(People.OPERATOR, today.plusDays(1), "RENT").statusCode(403);
        as(People.STARTUP).body(Map.of("institutionId", bank.enterprise, "scope", List.of(), "expiresOn",
                today.toString())).post(bank.path("/financing/consents")).then().statusCode(422)
                .body("errors.field", contains("institutionId", "scope"));
        var consent = bank.consent(today.toString(), "RENT");
        passport(People.FINANCIER).statusCode(200);
        inPark.run(bank.park.id(), () -> assertEquals(1, Consent.update("expiresOn = ?1 where id = ?2",
                today.minusDays(1), UUID.fromString(consent))));
        passport(People.FINANCIER).statusCode(403);
        var neighbour = EnterpriseFixture.lead(bank.park.id(), People.OPERATOR, EnterpriseFixture.body("邻居"));
        bank.park.owner(People.STARTUP2, neighbour);
        as(People.STARTUP2).post(bank.path("/financing/consents/" + consent + "/revocation")).then().statusCode(404);
        bank.read(People.STARTUP2, "consents").body("total", equalTo(0));
    }

    @Test
    void monthsPaidInTimeAreCountedBackToTheFirstThatWasNot() {
        var enterprise = UUID.fromString(bank.enterprise);
        pay(billing.issue(bank.park.id(), enterprise, "100.00", today.minusDays(70)), today.minusDays(60));
        pay(billing.issue(bank.park.id(), enterprise, "100.00", today.minusDays(35)), today.minusDays(36));
        pay(billing.issue(bank.park.id(), enterprise, "100.00", today), today);
        var record = inPark.call(bank.park.id(), () -> PaymentRecord.of(enterprise, today));
        assertEquals(new PaymentRecord(2, 0, new BigDecimal("0.00"), 3), record);
        billing.issue(bank.park.id(), enterprise, "50.00", today.minusDays(3));
        assertEquals(3, inPark.call(bank.park.id(), () -> PaymentRecord.of(enterprise, today)).arrearsDays());
    }

    private void pay(UUID invoice, LocalDate on) {
        as(People.OPERATOR).body(Map.of("amount", "100.00", "paidOn", on.toString()))
                .post(bank.path("/invoices/" + invoice + "/payments")).then().statusCode(201);
    }

    private io.restassured.response.ValidatableResponse give(String who, LocalDate until, String scope) {
        return as(who).body(Map.of("institutionId", bank.lender.toString(), "scope", List.of(scope), "expiresOn",
                until.toString())).post(bank.path("/financing/consents")).then();
    }

    private io.restassured.response.ValidatableResponse revoke(String consent) {
        return as(People.STARTUP).post(bank.path("/financing/consents/" + consent + "/revocation")).then();
    }

    private io.restassured.response.ValidatableResponse passport(String who) {
        return bank.read(who, "applications/" + id + "/passport");
    }
}
