package cn.yuanqi.billing;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What an enterprise owes, since when, and what that costs it. */
@QuarkusTest
class ArrearsTest extends TwoParksTest {
    @Inject
    BillingFixture billing;
    @Inject
    InPark inPark;
    @Inject
    LateFeeRound round;
    private UUID enterprise;
    private LocalDate today;

    @BeforeEach
    void registerAnEnterprise() {
        enterprise = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("欠款企业")));
        today = billing.today();
    }

    @Test
    void eachDayAfterTheDueDateCostsAndASecondRoundAddsNothing() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "10000.00", today.minusDays(4));
        goRound();
        goRound();
        lateFees(invoice).body("items.amount", equalTo(List.of("5.00", "5.00", "5.00"))).body("total",
                equalTo("15.00"));
    }

    @Test
    void twoRoundsAtOnceChargeADayOnce() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "10000.00", today.minusDays(4));
        List.of(1, 2, 3, 4).parallelStream().forEach(each -> goRound());
        lateFees(invoice).body("total", equalTo("15.00")).body("items", hasSize(3));
    }

    @Test
    void aBackDatedPaymentIsReversedAndTheReversalIsInTheBooks() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "10000.00", today.minusDays(4));
        goRound();
        as(People.OPERATOR).body(Map.of("amount", "6000", "paidOn", today.minusDays(2).toString()))
                .post(path("/invoices/" + invoice + "/payments")).then().statusCode(201);
        lateFees(invoice).body("total", equalTo("9.00"))
                .body("items.amount", equalTo(List.of("5.00", "5.00", "-3.00", "5.00", "-3.00")));
    }

    @Test
    void aVoidedInvoiceCostsNothing() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "10000.00", today.minusDays(4));
        goRound();
        as(People.OPERATOR).body(Map.of("reason", "开错")).post(path("/invoices/" + invoice + "/void")).then()
                .statusCode(200);
        lateFees(invoice).body("total", equalTo("0.00"));
    }

    @Test
    void lateFeesAreBilledOnceAndNeverCostALateFee() {
        billing.issue(TwoParks.FIRST, enterprise, "10000.00", today.minusDays(4));
        bill().body("issued", greaterThanOrEqualTo(1));
        bill();
        var invoices = as(People.OPERATOR).get(path("/invoices?enterpriseId=" + enterprise)).then().extract()
                .jsonPath();
        assertEquals(List.of("20.00", "10000.00"), invoices.getList("items.amount"));
        assertEquals("LATE_FEE", invoices.getString("items[0].lines[0].kind"));
    }

    @Test
    void theStatementAddsUpToWhatIsOwed() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today.minusDays(40));
        var wrong = billing.issue(TwoParks.FIRST, enterprise, "7.00", today);
        as(People.OPERATOR).body(Map.of("amount", "130", "paidOn", today.minusDays(1).toString(), "reference", "A1"))
                .post(path("/invoices/" + invoice + "/payments")).then().statusCode(201);
        as(People.OPERATOR).body(Map.of("reason", "开错")).post(path("/invoices/" + wrong + "/void"));
        statement("").body("opening", equalTo("0.00")).body("closing", equalTo("-30.00")).body("entries.kind",
                equalTo(List.of("PAYMENT", "INVOICE", "INVOICE", "VOID")));
        statement("?from=" + today).body("opening", equalTo("-130.00")).body("closing", equalTo("-30.00"));
        statement("?from=yesterday").statusCode(422);
    }

    @Test
    void debtsAreSortedByAge() {
        billing.issue(TwoParks.FIRST, enterprise, "1.00", today);
        billing.issue(TwoParks.FIRST, enterprise, "2.00", today.minusDays(30));
        billing.issue(TwoParks.FIRST, enterprise, "4.00", today.minusDays(31));
        billing.issue(TwoParks.FIRST, enterprise, "8.00", today.minusDays(91));
        var mine = "items.find { it.enterpriseId == '" + enterprise + "' }";
        as(People.LEADER).get(path("/billing/ageing")).then().statusCode(200).body(mine + ".open", equalTo("15.00"))
                .body(mine + ".overdue", equalTo("14.00")).body(mine + ".ageing.CURRENT", equalTo("1.00"))
                .body(mine + ".ageing.DAYS_1_30", equalTo("2.00")).body(mine + ".ageing.DAYS_31_60", equalTo("4.00"))
                .body(mine + ".ageing.OVER_90", equalTo("8.00"));
        var arrears = inPark.call(TwoParks.FIRST, () -> Arrears.of(enterprise, today));
        assertEquals(new BigDecimal("14.00"), arrears.overdue());
    }

    private void goRound() {
        inPark.run(TwoParks.FIRST, () -> round.accrue(today.minusDays(1), Stamp.machine(
                ZonedDateTime.now(BillingFixture.ZONE))));
    }

    private ValidatableResponse bill() {
        return as(People.OPERATOR).body(Map.of("through", today.toString())).post(path("/billing/late-fees")).then()
                .statusCode(200);
    }

    private ValidatableResponse lateFees(UUID invoice) {
        return as(People.OPERATOR).get(path("/invoices/" + invoice + "/late-fees")).then().statusCode(200);
    }

    private ValidatableResponse statement(String query) {
        return as(People.OPERATOR).get(path("/billing/statements/" + enterprise + query)).then();
    }

    private static String path(String rest) {
        return "/api/v1/parks/" + TwoParks.FIRST + rest;
    }
}
