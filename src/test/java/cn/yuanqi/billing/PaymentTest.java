package cn.yuanqi.billing;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Once;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** What an enterprise pays is counted once and to the fen. */
@QuarkusTest
class PaymentTest extends TwoParksTest {
    @Inject
    BillingFixture billing;
    private UUID enterprise;
    private LocalDate today;

    @BeforeEach
    void registerAnEnterprise() {
        enterprise = lead(TwoParks.FIRST, People.OPERATOR);
        today = billing.today();
    }

    @Test
    void aPartPaymentLeavesTheRestOpen() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "1000.00", today);
        pay(invoice, "400.00").then().statusCode(201).body("credit", equalTo("0.00"))
                .body("allocations[0].amount", equalTo("400.00"));
        read(invoice).body("status", equalTo("PARTIALLY_PAID")).body("paid", equalTo("400.00"))
                .body("open", equalTo("600.00")).body("tax", equalTo("82.57"));
        pay(invoice, "600").then().statusCode(201);
        read(invoice).body("status", equalTo("PAID"));
        pay(invoice, "1").then().statusCode(409);
    }

    @Test
    void whatExceedsTheNamedInvoiceIsCreditAndPaysTheNextOneWhenAsked() {
        var first = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        var second = billing.issue(TwoParks.FIRST, enterprise, "100.00", today.minusDays(40));
        String payment = pay(first, "150.50").then().body("credit", equalTo("50.50")).extract().path("id");
        read(second).body("status", equalTo("ISSUED")).body("overdue", equalTo(40));
        as(People.OPERATOR).post(path("/payments/" + payment + "/allocation")).then().statusCode(200)
                .body("credit", equalTo("0.00"));
        read(second).body("paid", equalTo("50.50"));
    }

    @Test
    void aPaymentOfTheEnterprisePaysTheOldestDueFirst() {
        var late = billing.issue(TwoParks.FIRST, enterprise, "100.00", today.minusDays(10));
        var later = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        receive(Map.of("enterpriseId", enterprise, "amount", "130", "paidOn", today.minusDays(3).toString()))
                .statusCode(201).body("allocations.invoiceId", equalTo(List.of(later.toString(), late.toString())));
        read(late).body("status", equalTo("PAID"));
        read(later).body("paid", equalTo("30.00"));
    }

    @Test
    void namedPartsAreBookedAsNamedAndNoMoreThanIsOpenOrPaid() {
        var late = billing.issue(TwoParks.FIRST, enterprise, "100.00", today.minusDays(10));
        var later = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        receive(paymentOf("80", later, "80.01")).statusCode(422);
        receive(paymentOf("300", later, "100.01")).statusCode(422).body("errors.field", hasItem("allocations"));
        read(later).body("paid", equalTo("0.00"));
        receive(paymentOf("80", later, "70")).statusCode(201).body("credit", equalTo("10.00"));
        read(late).body("paid", equalTo("0.00"));
    }

    @Test
    void aRefundTakesItsPartsBackAndHappensOnce() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        String payment = pay(invoice, "120").then().extract().path("id");
        as(People.OPERATOR).body(Map.of("reason", "汇错")).post(path("/payments/" + payment + "/refund")).then()
                .statusCode(200).body("status", equalTo("REFUNDED")).body("refunded", equalTo("120.00"))
                .body("allocations", hasSize(0));
        read(invoice).body("status", equalTo("ISSUED")).body("paid", equalTo("0.00"));
        as(People.OPERATOR).body("{}").post(path("/payments/" + payment + "/refund")).then().statusCode(409);
    }

    @Test
    void ofTwentyRefundsAtOnceOneHappens() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        String payment = pay(invoice, "100").then().extract().path("id");
        var answers = atOnce(() -> as(People.OPERATOR).body("{}").post(path("/payments/" + payment + "/refund")));
        assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        assertEquals(19, answers.stream().filter(answer -> answer.statusCode() == 409).count());
    }

    @Test
    void twentyPaymentsAtOnceAreAllCountedAndNoneTwice() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "15.00", today);
        atOnce(() -> receive(Map.of("enterpriseId", enterprise, "amount", "1", "paidOn", today.toString())).extract()
                .response());
        read(invoice).body("status", equalTo("PAID"));
        List<String> credits = as(People.OPERATOR).get(path("/payments?enterpriseId=" + enterprise)).then()
                .body("total", equalTo(20)).extract().path("items.credit");
        assertEquals(5, credits.stream().filter("1.00"::equals).count());
    }

    @Test
    void theSameKeyPaysOnce() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        var key = UUID.randomUUID().toString();
        var body = Map.of("amount", "40.00", "paidOn", today.toString());
        for (int i = 0; i < 3; i++) {
            as(People.OPERATOR).header(Once.HEADER, key).body(body).post(path("/invoices/" + invoice + "/payments"))
                    .then().statusCode(201);
        }
        read(invoice).body("paid", equalTo("40.00"));
    }

    @Test
    void anUnpaidInvoiceCanBeVoidedOnceAndAPaidOneNot() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        as(People.OPERATOR).body("{}").post(path("/invoices/" + invoice + "/void")).then().statusCode(422);
        cancel(invoice).statusCode(200).body("status", equalTo("VOID")).body("open", equalTo("0.00"));
        cancel(invoice).statusCode(409);
        var paid = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        pay(paid, "1");
        cancel(paid).statusCode(409);
    }

    @Test
    void badSumsAndDaysAreNamed() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        as(People.OPERATOR).body(Map.of("amount", "1.005", "paidOn", today.plusDays(1).toString()))
                .post(path("/invoices/" + invoice + "/payments")).then().statusCode(422)
                .body("errors.field", equalTo(List.of("amount", "paidOn")));
        as(People.OPERATOR).body(Map.of("amount", "-1")).post(path("/invoices/" + invoice + "/payments")).then()
                .statusCode(422);
        read(invoice).body("paid", equalTo("0.00"));
    }

    @Test
    void eachSeesItsOwnMoneyOnly() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        String payment = pay(invoice, "10").then().extract().path("id");
        var own = lead(TwoParks.FIRST, People.OPERATOR);
        QuarkusTransaction.requiringNew().run(
                () -> parks.member(People.STARTUP, new Place(TwoParks.FIRST, Role.OWNER, own, null)));
        var mine = billing.issue(TwoParks.FIRST, own, "5.00", today);
        as(People.STARTUP).get(path("/invoices")).then().statusCode(200).body("items.id", hasItem(mine.toString()))
                .body("items.findAll { it.enterpriseId != '" + own + "' }", hasSize(0));
        as(People.STARTUP).get(path("/invoices/" + invoice)).then().statusCode(404);
        as(People.STARTUP).get(path("/payments/" + payment)).then().statusCode(404);
        as(People.STARTUP).body("{}").post(path("/payments/" + payment + "/refund")).then().statusCode(403);
        as(People.OFFICER).get(path("/invoices")).then().statusCode(403);
        as(People.OTHER_OPERATOR).get("/api/v1/parks/" + TwoParks.SECOND + "/invoices/" + invoice).then()
                .statusCode(404);
    }

    @Test
    void anotherParksEnterpriseOrInvoiceInABodyDoesNotExist() {
        var foreign = lead(TwoParks.SECOND, People.OTHER_OPERATOR);
        receive(Map.of("enterpriseId", foreign, "amount", "1", "paidOn", today.toString())).statusCode(404);
        var theirs = billing.issue(TwoParks.SECOND, foreign, "100.00", today);
        receive(paymentOf("10", theirs, "10")).statusCode(422);
    }

    private static UUID lead(String park, String operator) {
        return UUID.fromString(EnterpriseFixture.lead(park, operator, EnterpriseFixture.body("付款企业")));
    }

    private Map<String, Object> paymentOf(String sum, UUID invoice, String part) {
        return Map.of("enterpriseId", enterprise, "amount", sum, "paidOn", today.toString(), "allocations",
                List.of(Map.of("invoiceId", invoice, "amount", part)));
    }

    private Response pay(UUID invoice, String sum) {
        return as(People.OPERATOR).body(Map.of("amount", sum, "paidOn", today.toString(), "method", "BANK_TRANSFER"))
                .post(path("/invoices/" + invoice + "/payments"));
    }

    private ValidatableResponse receive(Map<String, Object> body) {
        return as(People.OPERATOR).body(body).post(path("/payments")).then();
    }

    private ValidatableResponse cancel(UUID invoice) {
        return as(People.OPERATOR).body(Map.of("reason", "开错")).post(path("/invoices/" + invoice + "/void")).then();
    }

    private ValidatableResponse read(UUID invoice) {
        return as(People.OPERATOR).get(path("/invoices/" + invoice)).then().statusCode(200);
    }

    private static List<Response> atOnce(Supplier<Response> ask) {
        List<CompletableFuture<Response>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(CompletableFuture.supplyAsync(ask));
        }
        return all.stream().map(CompletableFuture::join).toList();
    }

    private static String path(String rest) {
        return "/api/v1/parks/" + TwoParks.FIRST + rest;
    }
}
