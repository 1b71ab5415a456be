package cn.yuanqi.billing;

import static cn.yuanqi.People.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.leasing.LeaseFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What a relief means to whoever ends a lease, voids an invoice, refunds a payment or writes tax invoices. */
@QuarkusTest
class ReliefMeetsOthersTest extends TwoParksTest {
    @Inject
    BillingFixture billing;
    @Inject
    LeaseFixture leases;
    private LocalDate today;
    private String enterprise;
    private String lease;

    @BeforeEach
    void aBilledLease() {
        today = billing.today();
        var terms = leases.terms("startsOn", today.minusMonths(1).toString(), "endsOn", today.plusYears(1).toString(),
                "paymentMonths", 1, "lateFeePercentPerDay", "0");
        enterprise = (String) terms.get("enterpriseId");
        lease = LeaseFixture.approved(terms);
        as(People.OPERATOR).body(Map.of("through", today.toString())).post(path("/billing/runs")).then()
                .statusCode(200);
    }

    @Test
    void whoEndsEarlyIsNotGivenBackWhatWasNeverAskedFor() {
        var invoice = invoices().get(0);
        var last = dayBefore(invoice);
        preview(last).body("balance", equalTo("-" + invoice.get("amount")));
        grant(invoice, Map.of("percent", "40", "reason", "减"));
        var asked = as(People.OPERATOR).get(path("/invoices/" + invoice.get("id"))).then().extract()
                .<String>path("open");
        preview(last).body("balance", equalTo("-" + asked)).body("lines[0].explanation", containsString(asked));
        grant(invoice, Map.of("amount", asked, "reason", "其余"));
        preview(last).body("balance", equalTo("0.00"));
        as(People.OPERATOR).body(Map.of("amount", "1", "paidOn", today.toString()))
                .post(path("/invoices/" + invoice.get("id") + "/payments")).then().statusCode(409);
    }

    @Test
    void aVoidedInvoiceTakesTheReliefThatWaitsWithItAndTheNextOneIsWhole() {
        var invoice = invoices().get(0);
        grant(invoice, Map.of("percent", "10", "reason", "减"));
        String waits = ask(invoice, Map.of("percent", "10", "reason", "再减"));
        as(People.OPERATOR).body(Map.of("reason", "开错")).post(path("/invoices/" + invoice.get("id") + "/void")).then()
                .statusCode(200).body("status", equalTo("VOID"));
        as(People.OPERATOR).get(path("/reliefs/" + waits)).then().body("status", equalTo("WITHDRAWN"));
        as(People.LEADER).body("{}").post(path("/reliefs/" + waits + "/approval")).then().statusCode(409);
        as(People.OPERATOR).body(Map.of("through", today.toString())).post(path("/billing/runs")).then()
                .statusCode(200);
        var again = invoices().get(0);
        assertFalse(again.get("id").equals(invoice.get("id")));
        preview(dayBefore(invoice)).body("balance", equalTo("-" + invoice.get("amount")));
        var owed = invoices().stream().filter(one -> !one.get("status").equals("VOID"))
                .map(one -> new BigDecimal((String) one.get("open")))
                .reduce(BigDecimal::add).orElseThrow();
        as(People.OPERATOR).get(path("/billing/statements/" + enterprise)).then().body("closing",
                equalTo(owed.toPlainString()));
    }

    @Test
    void theTaxExportCountsAnInvoiceWhenTheReliefSettlesItAndLeavesOutWhatNobodyPaid() {
        var half = invoices().get(1);
        var whole = invoices().get(0);
        var due = LocalDate.parse((String) half.get("dueOn"));
        as(People.OPERATOR).body(Map.of("amount", "1", "paidOn", due.toString()))
                .post(path("/invoices/" + half.get("id") + "/payments")).then().statusCode(201);
        var open = as(People.OPERATOR).get(path("/invoices/" + half.get("id"))).then().extract().<String>path("open");
        grant(half, Map.of("amount", open, "reason", "其余"));
        grant(whole, Map.of("percent", "100", "reason", "全免"));
        assertFalse(export(due, due).contains((String) half.get("number")));
        var now = export(today, today);
        assertTrue(now.contains((String) half.get("number")) && now.contains(",1.00,"), now);
        assertFalse(now.contains((String) whole.get("number")), now);
        given().auth().oauth2(People.token(People.OPERATOR)).multiPart("number", "24952000000012345679")
                .multiPart("madeOn", today.toString()).put(path("/invoices/" + whole.get("id") + "/tax-invoice")).then()
                .statusCode(409);
    }

    @Test
    void whatARefundInPartLeavesOfTheCreditPaysOn() {
        var open = as(People.OPERATOR).get(path("/billing/statements/" + enterprise)).then().extract()
                .<String>path("closing");
        as(People.OPERATOR).body(Map.of("enterpriseId", enterprise, "amount", open, "paidOn", today.toString()))
                .post(path("/payments")).then().statusCode(201);
        String over = as(People.OPERATOR)
                .body(Map.of("enterpriseId", enterprise, "amount", "500.00", "paidOn", today.toString()))
                .post(path("/payments")).then().statusCode(201).extract().path("id");
        as(People.OPERATOR).body(Map.of("amount", "120.00", "reason", "退一部分"))
                .post(path("/payments/" + over + "/refund"))
                .then().statusCode(200).body("credit", equalTo("380.00"));
        as(People.OPERATOR).get(path("/enterprises/" + enterprise + "/profile")).then().body("billing.balance",
                equalTo("-380.00"));
        as(People.OPERATOR).get(path("/billing/statements/" + enterprise)).then().body("closing",
                equalTo("-380.00"));
        as(People.OPERATOR).body(Map.of("through", today.plusMonths(1).toString())).post(path("/billing/runs")).then()
                .statusCode(200);
        assertTrue(invoices().stream().anyMatch(one -> one.get("paid").equals("380.00")), () -> "" + invoices());
        as(People.OPERATOR).body(Map.of("reason", "再退")).post(path("/payments/" + over + "/refund")).then()
                .statusCode(409);
    }

    @Test
    void aStatementThatEndsBeforeItBeginsIsRefused() {
        as(People.OPERATOR).get(path("/billing/statements/" + enterprise + "?from=2026-02-01&to=2026-01-31")).then()
                .statusCode(422).body("errors.field", contains("to"));
        as(People.OPERATOR).get(path("/billing/statements/" + enterprise + "?from=2026-02-01&to=2026-02-01")).then()
                .statusCode(200).body("opening", not(equalTo("")));
    }

    private static String dayBefore(Map<String, Object> invoice) {
        return LocalDate.parse((String) invoice.get("from")).minusDays(1).toString();
    }

    private ValidatableResponse preview(String last) {
        return as(People.OPERATOR).body(Map.of("endsOn", last, "penaltyAmount", "0"))
                .post(path("/leases/" + lease + "/termination?preview=true")).then().statusCode(200);
    }

    private static String ask(Map<String, Object> invoice, Map<String, ?> wish) {
        return as(People.OPERATOR).body(wish).post(path("/invoices/" + invoice.get("id") + "/reliefs")).then()
                .statusCode(201).extract().path("id");
    }

    private static void grant(Map<String, Object> invoice, Map<String, ?> wish) {
        as(People.LEADER).body("{}").post(path("/reliefs/" + ask(invoice, wish) + "/approval")).then().statusCode(200);
    }

    private static String export(LocalDate from, LocalDate to) {
        return as(People.OPERATOR).get(path("/billing/tax-export?made=all&from=" + from + "&to=" + to)).then()
                .statusCode(200).extract().asString();
    }

    /** The latest due first. */
    private List<Map<String, Object>> invoices() {
        return as(People.OPERATOR).get(path("/invoices?enterpriseId=" + enterprise)).then().extract().path("items");
    }

    private static String path(String rest) {
        return "/api/v1/parks/" + TwoParks.FIRST + rest;
    }
}
