package cn.yuanqi.billing;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.leasing.LeaseFixture;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What schedules make due is billed once, whoever runs, how often, and whatever is in the way. */
@QuarkusTest
class BillingRunTest extends TwoParksTest {
    @Inject
    LeaseFixture leases;
    @Inject
    InPark inPark;

    @Test
    void oneInvoiceForEachLeaseAndPeriodAndTheSecondRunFindsNothing() {
        var enterprise = lease("paymentMonths", 3, "taxRate", "9");
        run("2027-07-01");
        var invoices = invoices(enterprise);
        assertEquals(List.of("22500.00", "22750.00", "23000.00"),
                invoices.<String>getList("items.amount").stream().sorted().toList());
        assertEquals(List.of("2027-07-01", "2027-04-01", "2027-01-01"), invoices.getList("items.dueOn"));
        var again = run("2027-07-01");
        assertEquals(0, again.getInt("issued"));
        assertTrue(again.getInt("skipped") >= 3);
        assertEquals(3, invoices(enterprise).getInt("total"));
    }

    @Test
    void whatCostsNothingIsNeverInvoiced() {
        var enterprise = lease("paymentMonths", 1, "freePeriods",
                List.of(Map.of("from", "2027-01-01", "to", "2027-02-28")));
        run("2027-03-01");
        assertEquals(List.of("2027-03-01"), invoices(enterprise).getList("items.from"));
    }

    @Test
    void chargesBesideTheRentStandOnTheSameInvoiceEachWithItsTax() {
        var enterprise = lease("paymentMonths", 1, "taxRate", "9", "charges", List.of(
                Map.of("kind", "PROPERTY_FEE", "price", "350.00", "basis", "FIXED_MONTH", "taxRate", "6")));
        run("2027-01-01");
        var invoice = invoices(enterprise);
        assertEquals(List.of("PROPERTY_FEE", "RENT"),
                invoice.<String>getList("items[0].lines.kind").stream().sorted().toList());
        assertEquals("8100.00", invoice.getString("items[0].amount"));
        assertEquals("659.72", invoice.getString("items[0].tax"));
    }

    @Test
    void fourRunsAtOnceBillEachLineOnce() {
        var enterprises = IntStream.range(0, 6).mapToObj(each -> lease("paymentMonths", 1)).toList();
        var runs = IntStream.range(0, 4).mapToObj(each -> CompletableFuture.supplyAsync(() -> run("2027-12-31")))
                .toList();
        runs.forEach(CompletableFuture::join);
        enterprises.forEach(enterprise -> assertEquals(12, invoices(enterprise).getInt("total")));
        assertNumbersWithoutGaps();
    }

    @Test
    void whatAVoidInvoiceBilledIsBilledAgainUnderANewNumber() {
        var enterprise = lease("paymentMonths", 12);
        run("2027-01-01");
        var wrong = invoices(enterprise);
        as(People.OPERATOR).body(Map.of("reason", "抬头错误"))
                .post(path("/invoices/" + wrong.getString("items[0].id") + "/void")).then().statusCode(200);
        run("2027-01-01");
        var both = invoices(enterprise);
        assertEquals(List.of("ISSUED", "VOID"), both.<String>getList("items.status").stream().sorted().toList());
        assertEquals(2, both.<String>getList("items.number").stream().distinct().count());
        assertNumbersWithoutGaps();
    }

    @Test
    void whoStaysOnIsBilledMonthByMonthToThisDayAndNoFurther() {
        var ended = LocalDate.now(BillingFixture.ZONE).minusDays(40);
        var enterprise = lease("startsOn", ended.minusDays(9).toString(), "endsOn", ended.toString(), "paymentMonths",
                1);
        run(ended.plusYears(5).toString());
        assertEquals(3, invoices(enterprise).getInt("total"));
        run(ended.plusYears(5).toString());
        assertEquals(3, invoices(enterprise).getInt("total"));
    }

    @Test
    void theRunOfAnotherParkBillsNothingHere() {
        var enterprise = lease("paymentMonths", 12);
        as(People.OTHER_OPERATOR).body(Map.of("through", "2030-01-01"))
                .post("/api/v1/parks/" + TwoParks.SECOND + "/billing/runs").then().statusCode(200);
        assertEquals(0, invoices(enterprise).getInt("total"));
        as(People.LEADER).body(Map.of("through", "2030-01-01")).post(path("/billing/runs")).then().statusCode(403);
        as(People.OPERATOR).body("{}").post(path("/billing/runs")).then().statusCode(422).body("errors[0].field",
                equalTo("through"));
    }

    /** An approved lease of 100 ㎡ at 2.50 a day through 2027. @return its enterprise */
    private String lease(Object... said) {
        var terms = leases.terms(said);
        LeaseFixture.approved(terms);
        return (String) terms.get("enterpriseId");
    }

    private static JsonPath run(String through) {
        return as(People.OPERATOR).body(Map.of("through", through)).post(path("/billing/runs")).then().statusCode(200)
                .extract().jsonPath();
    }

    private static JsonPath invoices(String enterprise) {
        return as(People.OPERATOR).get(path("/invoices?limit=200&enterpriseId=" + enterprise)).then().statusCode(200)
                .extract().jsonPath();
    }

    private void assertNumbersWithoutGaps() {
        List<Integer> numbers = inPark.call(TwoParks.FIRST, () -> Invoice.<Invoice>listAll().stream()
                .map(invoice -> Integer.parseInt(invoice.number.substring(5))).sorted().toList());
        assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
    }

    private static String path(String rest) {
        return "/api/v1/parks/" + TwoParks.FIRST + rest;
    }
}
