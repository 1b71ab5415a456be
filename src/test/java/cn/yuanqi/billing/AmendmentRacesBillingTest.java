package cn.yuanqi.billing;

import static cn.yuanqi.leasing.LeaseFixture.DOOR;
import static cn.yuanqi.leasing.LeaseFixture.get;
import static cn.yuanqi.leasing.LeaseFixture.move;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.leasing.LeaseFixture;
import cn.yuanqi.leasing.ScheduleLine;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Two who change one lease at the same moment: what is invoiced stays as it is, and is invoiced once. */
@QuarkusTest
class AmendmentRacesBillingTest extends TwoParksTest {
    private static final String THROUGH = "2027-04-01";

    @Inject
    LeaseFixture leases;
    @Inject
    InPark inPark;

    /** Asks both at once, each in a thread and a transaction of its own. */
    private static List<Integer> atOnce(Supplier<Integer> one, Supplier<Integer> other) {
        var gate = new CyclicBarrier(2);
        var both = List.of(one, other).stream().map(each -> CompletableFuture.supplyAsync(() -> {
            pass(gate);
            return each.get();
        }, run -> new Thread(run).start())).toList();
        return both.stream().map(CompletableFuture::join).toList();
    }

    private static void pass(CyclicBarrier gate) {
        try {
            gate.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static int run() {
        return People.as(People.OPERATOR).body(Map.of("through", THROUGH))
                .post("/api/v1/parks/" + TwoParks.FIRST + "/billing/runs").statusCode();
    }

    private static int moved(String person, String lease, String noun) {
        return move(person, lease, noun).extract().statusCode();
    }

    private static void amend(String lease, String from, Object price, Object unit) {
        People.as(People.OPERATOR)
                .body(Map.of("effectiveFrom", from, "lines",
                        List.of(Map.of("unitId", unit, "areaSqm", "100", "price", price, "basis", "SQM_DAY"))))
                .post(DOOR + "/{id}/amendments", TwoParks.FIRST, lease).then().statusCode(201);
        move(People.OPERATOR, lease, "amendments/2/submission").statusCode(200);
    }

    @RepeatedTest(8)
    void ofAnAmendmentAndABillingRunAtOnceEachLineIsInvoicedOnceAtTheAmountThatStands() {
        var unit = leases.unit();
        var terms = LeaseFixture.of(unit);
        var lease = LeaseFixture.approved(terms);
        amend(lease, "2027-01-16", "4", unit);
        var answers = atOnce(() -> run(), () -> moved(People.LEADER, lease, "amendments/2/approval"));
        assertEquals(200, answers.get(0), "the run ends well, whoever came first");
        assertTrue(List.of(200, 409).contains(answers.get(1)), answers::toString);
        assertEquals(200, run());
        var january = answers.get(1) == 200 ? "10150.00" : "7750.00";
        var schedule = get(People.OPERATOR, lease, "/schedule").extract().jsonPath();
        assertEquals(january, schedule.getString("items[0].amount"));
        assertEquals(12, schedule.getInt("total"), "no period stands twice");
        var due = schedule.<Map<String, Object>>getList("items.findAll { it.dueOn <= '" + THROUGH + "' }");
        assertTrue(due.stream().allMatch(line -> Boolean.TRUE.equals(line.get("invoiced"))), due::toString);
        var invoices = invoices(terms.get("enterpriseId"));
        assertEquals(due.stream().map(line -> line.get("from") + " " + line.get("amount")).sorted().toList(),
                invoices.<Map<String, Object>>getList("items").stream()
                        .map(invoice -> invoice.get("from") + " " + invoice.get("amount")).sorted().toList());
        inPark.run(TwoParks.FIRST, () -> assertEquals(0, ScheduleLine.count(
                "leaseId = ?1 and liveSlot is null and invoiceId is not null", UUID.fromString(lease))));
    }

    @Test
    void afterBillingAnAmendmentBeginsBehindWhatIsInvoiced() {
        var unit = leases.unit();
        var lease = LeaseFixture.approved(LeaseFixture.of(unit));
        amend(lease, "2027-03-16", "4", unit);
        assertEquals(200, run());
        move(People.LEADER, lease, "amendments/2/approval").statusCode(409).body("detail",
                containsString("2027-05-01"));
        var schedule = get(People.OPERATOR, lease, "/schedule").extract().jsonPath();
        assertEquals("7750.00", schedule.getString("items[2].amount"));
        People.as(People.OPERATOR).body(Map.of("effectiveFrom", "2027-04-30", "dueDay", 3))
                .post(DOOR + "/{id}/amendments?preview=true", TwoParks.FIRST, lease).then().statusCode(422)
                .body("errors.field", contains("effectiveFrom"));
    }

    @RepeatedTest(4)
    void ofTwoApprovalsAtOnceOneCounts() {
        var lease = LeaseFixture.submitted(leases.terms("depositAmount", "100"));
        var answers = atOnce(() -> moved(People.LEADER, lease, "approval"),
                () -> moved(People.LEADER, lease, "approval"));
        assertEquals(List.of(200, 409), answers.stream().sorted().toList());
        get(People.OPERATOR, lease, "/schedule").body("total", equalTo(12));
        get(People.OPERATOR, lease, "/deposit").body("items.kind", contains("AGREED"));
    }

    @RepeatedTest(4)
    void ofAnApprovalAndAWithdrawalAtOnceOneCounts() {
        var lease = LeaseFixture.submitted(leases.terms());
        var answers = atOnce(() -> moved(People.LEADER, lease, "approval"),
                () -> moved(People.OPERATOR, lease, "withdrawal"));
        assertEquals(List.of(200, 409), answers.stream().sorted().toList());
        boolean approved = answers.get(0) == 200;
        assertEquals(approved ? "APPROVED" : "DRAFT",
                get(People.OPERATOR, lease, "").extract().jsonPath().getString("status"));
        inPark.run(TwoParks.FIRST,
                () -> assertEquals(approved ? 12 : 0, ScheduleLine.of(UUID.fromString(lease)).size()));
        if (approved) {
            move(People.OPERATOR, lease, "withdrawal").statusCode(409);
        }
    }

    private static JsonPath invoices(Object enterprise) {
        return People.as(People.OPERATOR)
                .get("/api/v1/parks/" + TwoParks.FIRST + "/invoices?limit=200&enterpriseId=" + enterprise).then()
                .statusCode(200).extract().jsonPath();
    }
}
