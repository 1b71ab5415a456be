package cn.yuanqi.billing;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.OutboxSender;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Who is reminded of what, once. */
@QuarkusTest
class DunningTest extends TwoParksTest {
    @Inject
    BillingFixture billing;
    @Inject
    InPark inPark;
    @Inject
    DunningRound round;
    @Inject
    OutboxSender sender;
    private UUID enterprise;
    private String owner;
    private LocalDate today;

    @BeforeEach
    void anEnterpriseWithAnOwnerAndTheUsualSteps() {
        enterprise = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("催缴企业")));
        owner = "owner-" + UUID.randomUUID() + "@example.com";
        QuarkusTransaction.requiringNew().run(
                () -> parks.member(owner, new Place(TwoParks.FIRST, Role.OWNER, enterprise, null)));
        today = billing.today();
        as(People.OPERATOR).post(path("/steps/usual"));
        as(People.OPERATOR).get(path("/steps")).then().statusCode(200).body("items.days", contains(3, 15, 30));
    }

    @Test
    void oneLetterGathersTheOverdueInvoicesOfAStepAndGoesOnceToTheOwner() {
        var first = issue("1000.00", 4);
        var second = issue("234.50", 10);
        var old = issue("7.00", 16);
        issue("99.00", 2);
        issue("98.00", 0);
        preview().body("letters.findAll { it.enterpriseId == '" + enterprise + "' }.days", contains(15, 3)).body(
                mine() + ".owed", hasItem("1234.50")).body(mine() + ".to.flatten()", hasItem(owner));
        go();
        go();
        letters(People.OPERATOR).body("total", equalTo(2)).body("items.owed", contains("1234.50", "7.00"))
                .body("items.days", contains(3, 15))
                .body("items[0].invoices.id", contains(second.toString(), first.toString()))
                .body("items[0].invoices.open", contains("234.50", "1000.00"))
                .body("items[0].invoices.daysOverdue", contains(10, 4)).body("items[1].invoices.id",
                        contains(old.toString()));
        preview().body(mine(), empty());
        try (var box = LetterBox.open()) {
            sender.send();
            var received = box.to(owner);
            assertEquals(2, received.size());
            var letter = received.stream().filter(one -> one.text().contains("1,234.50")).findFirst().orElseThrow();
            assertTrue(letter.subject().contains("账单已到期，请付款 · Your bills are due"), letter.subject());
            assertTrue(letter.text().contains("逾期 10 天，未付 234.50 元"), letter.text());
            assertTrue(letter.text().contains("overdue for 10 days, open 234.50 CNY"), letter.text());
            assertTrue(letter.text().contains("/enterprises/" + enterprise + "/bills"), letter.text());
        }
    }

    @Test
    void fourRoundsAtOnceRemindOnce() {
        issue("100.00", 5);
        List.of(1, 2, 3, 4).parallelStream().forEach(each -> go());
        letters(People.OPERATOR).body("total", equalTo(1)).body("items[0].invoices", hasSize(1));
    }

    /** The letter is written, and the process dies before its transaction commits. */
    @Test
    void aRoundThatIsKilledHalfWayLeavesNothingAndTheNextRemindsOnce() {
        issue("100.00", 5);
        assertThrows(IllegalStateException.class, () -> inPark.run(TwoParks.FIRST, () -> {
            Account.lock(enterprise);
            var due = DunningPlan.enterprise(enterprise, today).get(0);
            DunningLetter.write(due, round.wording(due, today), stamp(0));
            throw new IllegalStateException("killed");
        }));
        letters(People.OPERATOR).body("total", equalTo(0));
        go();
        go();
        letters(People.OPERATOR).body("total", equalTo(1));
    }

    @Test
    void theNextStepComesWhenItsDayComesAndTheOneBeforeNeverAgain() {
        issue("100.00", 3);
        go();
        goIn(11);
        letters(People.OPERATOR).body("items.days", contains(3));
        goIn(12);
        goIn(40);
        goIn(41);
        letters(People.OPERATOR).body("items.days", contains(30, 15, 3));
    }

    @Test
    void whatIsPaidOrVoidIsNotAskedForAndAPartPaymentLowersTheSum() {
        var paid = issue("100.00", 5);
        var voided = issue("200.00", 5);
        var part = issue("300.00", 5);
        String relief = as(People.OPERATOR).body(Map.of("percent", "100", "reason", "免"))
                .post(invoices(issue("400.00", 5), "/reliefs")).then().statusCode(201).extract().path("id");
        as(People.LEADER).body("{}").post("/api/v1/parks/" + TwoParks.FIRST + "/reliefs/" + relief + "/approval")
                .then().statusCode(200);
        pay(paid, "100");
        pay(part, "250.5");
        as(People.OPERATOR).body(Map.of("reason", "开错")).post(invoices(voided, "/void")).then().statusCode(200);
        go();
        letters(People.OPERATOR).body("total", equalTo(1)).body("items[0].owed", equalTo("49.50"))
                .body("items[0].invoices.id", contains(part.toString()));
        as(People.OPERATOR).get(path("/letters?invoiceId=" + paid)).then().body("total", equalTo(0));
    }

    @Test
    void aPausedEnterpriseOrInvoiceIsLeftAloneUntilItsDayOrTheEnd() {
        var first = issue("100.00", 5);
        var second = issue("50.00", 5);
        pause(Map.of("invoiceId", first, "until", today.plusDays(9).toString(), "reason", "协商中"))
                .statusCode(201).body("enterpriseId", equalTo(enterprise.toString()));
        pause(Map.of("invoiceId", first, "until", today.plusDays(9).toString(), "reason", "再来")).statusCode(409);
        go();
        letters(People.OPERATOR).body("items.invoices.id.flatten()", contains(second.toString()));
        String whole = pause(Map.of("enterpriseId", enterprise, "until", today.plusDays(3).toString(), "reason", "复核"))
                .statusCode(201).extract().path("id");
        goIn(10);
        letters(People.OPERATOR).body("total", equalTo(2));
        as(People.OPERATOR).post(path("/pauses/" + whole + "/end")).then().statusCode(200);
        as(People.OPERATOR).post(path("/pauses/" + whole + "/end")).then().statusCode(409);
        as(People.OPERATOR).get(path("/pauses")).then().body("items.id", not(hasItem(whole)));
        pause(Map.of("enterpriseId", enterprise, "until", today.minusDays(1).toString())).statusCode(422)
                .body("errors.field", contains("until", "reason"));
        pause(Map.of("until", today.toString(), "reason", "谁")).statusCode(422);
    }

    @Test
    void theStartupSeesItsOwnLettersAndNothingElse() {
        issue("100.00", 5);
        go();
        QuarkusTransaction.requiringNew().run(
                () -> parks.member(People.STARTUP, new Place(TwoParks.FIRST, Role.OWNER, enterprise, null)));
        letters(People.STARTUP).body("total", equalTo(1)).body("items[0].to", nullValue())
                .body("items[0].text", containsString("100.00"));
        as(People.STARTUP).get(path("/preview")).then().statusCode(403);
        as(People.STARTUP).get(path("/pauses")).then().statusCode(403);
        as(People.STARTUP).post(path("/rounds")).then().statusCode(403);
        var other = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("别家")));
        as(People.STARTUP).get(path("/letters?enterpriseId=" + other)).then().body("total", equalTo(0));
        var page = SignedIn.as(People.STARTUP).request()
                .get("/parks/" + TwoParks.FIRST + "/enterprises/" + enterprise + "/bills").then().statusCode(200)
                .extract().asString();
        assertTrue(page.contains("账单已到期，请付款"), page);
    }

    @Test
    void theOtherParkHasStepsOfItsOwnAndRemindsItsOwn() {
        issue("100.00", 5);
        var theirs = "/api/v1/parks/" + TwoParks.SECOND + "/billing/dunning";
        as(People.OTHER_OPERATOR).get(theirs + "/steps").then().statusCode(200).body("items", empty());
        as(People.OTHER_OPERATOR).post(theirs + "/rounds").then().statusCode(200).body("letters", equalTo(0));
        String step = as(People.OPERATOR).get(path("/steps")).then().extract().path("items[0].id");
        as(People.OTHER_OPERATOR).get(theirs + "/steps/" + step).then().statusCode(404);
        as(People.OTHER_OPERATOR).delete(theirs + "/steps/" + step).then().statusCode(404);
        as(People.OTHER_OPERATOR).body(Map.of("enterpriseId", enterprise, "until", today.toString(), "reason", "x"))
                .post(theirs + "/pauses").then().statusCode(404);
    }

    @Test
    void stepsAreDataThatSaysWhatIsWrongWithIt() {
        as(People.OPERATOR).body(Map.of("days", 0, "textZh", "{sumn}")).post(path("/steps")).then().statusCode(422)
                .body("errors.field", contains("days", "titleZh", "titleEn", "textZh", "textEn", "recipients"));
        step(15).statusCode(422).body("errors.field", contains("days"));
        String id = step(60).statusCode(201).body("recipients", contains("OPERATOR")).extract().path("id");
        as(People.OPERATOR).body(facts(61)).put(path("/steps/" + id)).then().statusCode(428);
        as(People.OPERATOR).header("If-Match", "\"0\"").body(facts(61)).put(path("/steps/" + id)).then()
                .statusCode(200).body("days", equalTo(61));
        as(People.OPERATOR).header("If-Match", "\"0\"").body(facts(62)).put(path("/steps/" + id)).then()
                .statusCode(412);
        as(People.LEADER).delete(path("/steps/" + id)).then().statusCode(403);
        issue("5.00", 70);
        go();
        letters(People.OPERATOR).body("items[0].days", equalTo(61)).body("items[0].title", equalTo("第六十天"));
        as(People.OPERATOR).delete(path("/steps/" + id)).then().statusCode(204);
        as(People.OPERATOR).get(path("/steps/" + id)).then().statusCode(404);
        go();
        letters(People.OPERATOR).body("total", equalTo(1));
        as(People.OPERATOR).post(path("/steps/usual")).then().statusCode(409);
        as(People.OPERATOR).get(path("/rounds")).then().statusCode(405);
    }

    private ValidatableResponse step(int days) {
        return as(People.OPERATOR).body(facts(days)).post(path("/steps")).then();
    }

    private static Map<String, Object> facts(int days) {
        var facts = new HashMap<String, Object>();
        facts.put("days", days);
        facts.put("titleZh", "第六十天");
        facts.put("titleEn", "Sixty days");
        facts.put("textZh", "欠 {sum}");
        facts.put("textEn", "{sum} is owed");
        facts.put("recipients", List.of("OPERATOR"));
        return facts;
    }

    private UUID issue(String amount, int daysOverdue) {
        return billing.issue(TwoParks.FIRST, enterprise, amount, today.minusDays(daysOverdue));
    }

    private void go() {
        goIn(0);
    }

    private void goIn(int days) {
        inPark.enter(TwoParks.FIRST, () -> round.go(stamp(days)));
    }

    private static Stamp stamp(int days) {
        return Stamp.machine(ZonedDateTime.now(BillingFixture.ZONE).plusDays(days));
    }

    private ValidatableResponse preview() {
        return as(People.OPERATOR).get(path("/preview")).then().statusCode(200);
    }

    private String mine() {
        return "letters.findAll { it.enterpriseId == '" + enterprise + "' }";
    }

    private ValidatableResponse letters(String who) {
        return as(who).get(path("/letters?enterpriseId=" + enterprise)).then().statusCode(200);
    }

    private ValidatableResponse pause(Map<String, ?> body) {
        return as(People.OPERATOR).body(body).post(path("/pauses")).then();
    }

    private void pay(UUID invoice, String sum) {
        as(People.OPERATOR).body(Map.of("amount", sum, "paidOn", today.toString())).post(invoices(invoice, "/payments"))
                .then().statusCode(201);
    }

    private static String invoices(UUID invoice, String rest) {
        return "/api/v1/parks/" + TwoParks.FIRST + "/invoices/" + invoice + rest;
    }

    private static String path(String rest) {
        return "/api/v1/parks/" + TwoParks.FIRST + "/billing/dunning" + rest;
    }
}
