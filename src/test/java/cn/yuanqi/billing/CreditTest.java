package cn.yuanqi.billing;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Once;
import cn.yuanqi.leasing.LeaseFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What pays without money coming: credit and deposits. */
@QuarkusTest
class CreditTest extends TwoParksTest {
    @Inject
    BillingFixture billing;
    @Inject
    LeaseFixture leases;
    private LocalDate today;
    private String enterprise;
    private String lease;

    @BeforeEach
    void aLeaseWithADeposit() {
        today = billing.today();
        var terms = leases.terms("startsOn", today.minusMonths(1).toString(), "endsOn", today.plusYears(1).toString(),
                "paymentMonths", 1, "lateFeePercentPerDay", "0");
        enterprise = (String) terms.get("enterpriseId");
        lease = LeaseFixture.approved(terms);
        as(People.OPERATOR).body(Map.of("kind", "RECEIVED", "amount", "500.00"))
                .post(path("/leases/" + lease + "/deposit")).then().statusCode(200);
    }

    @AfterEach
    void asMostParksWantIt() {
        say(true);
    }

    @Test
    void creditPaysNewInvoicesByItselfTheOldestDueFirst() {
        receive("100.00");
        receive("7000.00");
        run();
        var invoices = invoices();
        assertEquals("7100.00", invoices.get(invoices.size() - 1).get("paid"));
        as(People.OPERATOR).get(path("/payments?enterpriseId=" + enterprise)).then().body("items.credit",
                contains("0.00", "0.00"));
        run();
        assertEquals("7100.00", invoices().get(invoices.size() - 1).get("paid"));
    }

    @Test
    void whereTheParkWantsItByHandAButtonDoesItOnce() {
        say(false);
        receive("100.00");
        run();
        assertEquals(List.of("0.00", "0.00"), invoices().stream().map(one -> one.get("paid")).toList());
        var used = IntStream.range(0, 4)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> useCredits().extract().<String>path("used")))
                .toList().stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of("0.00", "0.00", "0.00", "100.00"), used);
        assertEquals("100.00", invoices().get(1).get("paid"));
        as(People.OTHER_OPERATOR).body(Map.of("enterpriseId", enterprise))
                .post("/api/v1/parks/" + TwoParks.SECOND + "/billing/credit-applications").then().statusCode(404);
        as(People.OTHER_OPERATOR).get("/api/v1/parks/" + TwoParks.SECOND + "/billing/settings").then()
                .body("creditApplies", equalTo(true));
        as(People.LEADER).body(Map.of("creditApplies", true)).put(path("/billing/settings")).then().statusCode(403);
        as(People.OPERATOR).body("{}").put(path("/billing/settings")).then().statusCode(422);
    }

    @Test
    void theDepositPaysAnInvoiceOnceAndComesBackWhenThatIsRefunded() {
        run();
        var invoice = invoices().get(1).get("id").toString();
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(People.OPERATOR).header(Once.HEADER, key).body(Map.of("amount", "300"))
                    .post(path("/invoices/" + invoice + "/deposit-application")).then().statusCode(200)
                    .body("method", equalTo("DEPOSIT")).body("amount", equalTo("300.00"));
        }
        deposit("200.00");
        assertEquals("300.00", invoices().get(1).get("paid"));
        apply(invoice, "200.01").statusCode(409);
        apply(invoice, "99999").statusCode(422);
        apply(invoice, "-1").statusCode(422);
        assertEquals("300.00", invoices().get(1).get("paid"));
        String payment = as(People.OPERATOR).body("{}").post(path("/invoices/" + invoice + "/deposit-application"))
                .then().statusCode(200).body("amount", equalTo("200.00")).extract().path("id");
        deposit("0.00");
        apply(invoice, "1").statusCode(409);
        as(People.OPERATOR).body(Map.of("reason", "租户另付")).post(path("/payments/" + payment + "/refund")).then()
                .statusCode(200);
        deposit("200.00");
        assertEquals("300.00", invoices().get(1).get("paid"));
        as(People.OPERATOR).get(path("/leases/" + lease + "/deposit")).then().body("items.kind",
                hasItem("TOPPED_UP"));
    }

    @Test
    void twentyAtOnceNeverTakeMoreFromTheDepositThanItHolds() {
        run();
        var invoice = invoices().get(1).get("id").toString();
        var answers = IntStream.range(0, 20)
                .mapToObj(each -> CompletableFuture
                        .supplyAsync(() -> apply(invoice, "60").extract().statusCode()))
                .toList().stream().map(CompletableFuture::join).toList();
        assertEquals(8, answers.stream().filter(status -> status == 200).count(), answers::toString);
        deposit("20.00");
        assertEquals("480.00", invoices().get(1).get("paid"));
    }

    @Test
    void nobodyBooksFromOutsideWhatOnlyTheHouseBooks() {
        for (String method : List.of("DEPOSIT", "CREDIT_NOTE")) {
            var payment = new HashMap<String, Object>(Map.of("enterpriseId", enterprise, "amount", "1"));
            payment.put("paidOn", today.toString());
            payment.put("method", method);
            as(People.OPERATOR).body(payment).post(path("/payments")).then().statusCode(422).body("errors.field",
                    contains("method"));
        }
        run();
        var invoice = invoices().get(1).get("id").toString();
        leases.own(People.STARTUP, enterprise);
        as(People.STARTUP).body("{}").post(path("/invoices/" + invoice + "/deposit-application")).then()
                .statusCode(403);
        var others = leases.terms("startsOn", today.toString(), "endsOn", today.plusMonths(1).toString());
        as(People.OPERATOR).body(Map.of("leaseId", LeaseFixture.approved(others)))
                .post(path("/invoices/" + invoice + "/deposit-application")).then().statusCode(404);
        as(People.OTHER_OPERATOR).body("{}")
                .post("/api/v1/parks/" + TwoParks.SECOND + "/invoices/" + invoice + "/deposit-application").then()
                .statusCode(404);
    }

    private ValidatableResponse apply(String invoice, String sum) {
        return as(People.OPERATOR).body(Map.of("amount", sum))
                .post(path("/invoices/" + invoice + "/deposit-application")).then();
    }

    private void deposit(String balance) {
        as(People.OPERATOR).get(path("/leases/" + lease + "/deposit")).then().body("balance", equalTo(balance));
    }

    private ValidatableResponse useCredits() {
        return as(People.OPERATOR).body(Map.of("enterpriseId", enterprise))
                .post(path("/billing/credit-applications")).then().statusCode(200);
    }

    private static void say(boolean applies) {
        as(People.OPERATOR).body(Map.of("creditApplies", applies)).put(path("/billing/settings")).then()
                .statusCode(200);
    }

    private void receive(String sum) {
        as(People.OPERATOR).body(Map.of("enterpriseId", enterprise, "amount", sum, "paidOn", today.toString()))
                .post(path("/payments")).then().statusCode(201);
    }

    private void run() {
        as(People.OPERATOR).body(Map.of("through", today.toString())).post(path("/billing/runs")).then()
                .statusCode(200);
    }

    /** The latest due first. */
    private List<Map<String, Object>> invoices() {
        return as(People.OPERATOR).get(path("/invoices?enterpriseId=" + enterprise)).then().extract().path("items");
    }

    private static String path(String rest) {
        return "/api/v1/parks/" + TwoParks.FIRST + rest;
    }
}
