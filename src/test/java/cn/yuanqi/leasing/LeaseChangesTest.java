package cn.yuanqi.leasing;

import static cn.yuanqi.leasing.LeaseFixture.DOOR;
import static cn.yuanqi.leasing.LeaseFixture.approved;
import static cn.yuanqi.leasing.LeaseFixture.get;
import static cn.yuanqi.leasing.LeaseFixture.move;
import static cn.yuanqi.leasing.LeaseFixture.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LeaseChangesTest extends TwoParksTest {
    @Inject
    LeaseFixture leases;
    @Inject
    InPark inPark;
    @Inject
    Holdovers holdovers;

    private void invoice(String lease, String... firstDays) {
        inPark.run(TwoParks.FIRST, () -> ScheduleLine.of(UUID.fromString(lease)).stream()
                .filter(line -> List.of(firstDays).contains(line.from.toString()))
                .forEach(line -> assertTrue(ScheduleLine.invoiced(line.id, UUID.randomUUID(), Instant.now()))));
    }

    @Test
    void aLineIsInvoicedOnceAndGivenFreeByItsInvoiceAlone() {
        var id = approved(leases.terms());
        inPark.run(TwoParks.FIRST, () -> {
            var line = ScheduleLine.of(UUID.fromString(id)).get(0).id;
            var invoice = UUID.randomUUID();
            assertTrue(ScheduleLine.invoiced(line, invoice, Instant.now()));
            assertFalse(ScheduleLine.invoiced(line, UUID.randomUUID(), Instant.now()));
            assertFalse(ScheduleLine.takenBack(line));
            assertFalse(ScheduleLine.released(line, UUID.randomUUID()));
            assertTrue(ScheduleLine.released(line, invoice));
            assertTrue(ScheduleLine.due(LocalDate.of(2027, 1, 1)).stream().anyMatch(due -> due.id.equals(line)));
        });
        inPark.run(TwoParks.SECOND, () -> assertTrue(ScheduleLine.through(LocalDate.of(2030, 1, 1)).stream()
                .noneMatch(line -> line.leaseId.equals(UUID.fromString(id)))));
    }

    @Test
    void anAmendmentShowsItsDifferenceAndLeavesWhatIsInvoiced() {
        var terms = leases.terms();
        var id = approved(terms);
        invoice(id, "2027-01-01", "2027-02-01");
        var unit = ((Map<?, ?>) ((List<?>) terms.get("lines")).get(0)).get("unitId");
        Map<String, Object> change = Map.of("effectiveFrom", "2027-03-16", "taxRate", "6", "lines",
                List.of(Map.of("unitId", unit, "areaSqm", "100", "price", "5", "basis", "SQM_DAY")));
        var tooEarly = new HashMap<>(change);
        tooEarly.put("effectiveFrom", "2027-02-28");
        for (String query : List.of("?preview=true", "")) {
            People.as(People.OPERATOR).body(tooEarly).post(DOOR + "/{id}/amendments" + query, TwoParks.FIRST, id)
                    .then().statusCode(422).body("errors.field", contains("effectiveFrom"))
                    .body("errors[0].message", containsString("2027-03-01"));
        }
        People.as(People.OPERATOR).body(change).post(DOOR + "/{id}/amendments?preview=true", TwoParks.FIRST, id).then()
                .statusCode(200).body("changes", hasSize(10)).body("changes[0].before", equalTo("7750.00"))
                .body("changes[0].after", equalTo("11750.00")).body("changes[0].difference", equalTo("4000.00"))
                .body("changes[0].segments.from", contains("2027-03-01", "2027-03-16"))
                .body("firstPossible", equalTo("2027-03-01")).body("number", nullValue());
        get(People.OPERATOR, id, "/amendments").body("total", equalTo(0));
        var before = get(People.OPERATOR, id, "/schedule").extract().jsonPath();
        People.as(People.OPERATOR).body(change).post(DOOR + "/{id}/amendments", TwoParks.FIRST, id).then()
                .statusCode(201).body("number", equalTo(2)).body("status", equalTo("DRAFT"));
        People.as(People.OPERATOR).body(change).post(DOOR + "/{id}/amendments", TwoParks.FIRST, id).then()
                .statusCode(409);
        move(People.LEADER, id, "amendments/2/approval").statusCode(409);
        move(People.OPERATOR, id, "amendments/2/submission").statusCode(200);
        move(People.OPERATOR, id, "amendments/2/approval").statusCode(403);
        get(People.OPERATOR, id, "/schedule").body("", equalTo(before.get("")));
        move(People.LEADER, id, "amendments/2/approval").statusCode(200).body("lines[0].price", equalTo("5.0000"))
                .body("termsVersion", equalTo(2));
        move(People.LEADER, id, "amendments/2/approval").statusCode(409);
        var after = get(People.OPERATOR, id, "/schedule").body("total", equalTo(12)).extract().jsonPath();
        assertEquals(before.getList("items[0..1]"), after.getList("items[0..1]"), "invoiced lines stay");
        assertEquals("11750.00", after.getString("items[2].amount"));
        assertEquals("665.09", after.getString("items[2].tax"));
    }

    @Test
    void anAmendmentThatRacesAnInvoiceIsRefused() {
        var id = approved(leases.terms());
        People.as(People.OPERATOR).body(Map.of("effectiveFrom", "2027-01-10", "dueDay", 3))
                .post(DOOR + "/{id}/amendments", TwoParks.FIRST, id).then().statusCode(201);
        move(People.OPERATOR, id, "amendments/2/submission").statusCode(200);
        invoice(id, "2027-01-01");
        move(People.LEADER, id, "amendments/2/approval").statusCode(409).body("detail",
                containsString("2027-02-01"));
        get(People.OPERATOR, id, "").body("termsVersion", equalTo(1)).body("amendment", equalTo(2));
        move(People.LEADER, id, "amendments/2/rejection", Map.of("reason", "过时")).statusCode(200);
    }

    @Test
    void anExtensionAndAnotherUnitHoldWhatTheyNeed() {
        var terms = leases.terms("endsOn", "2027-03-31");
        var id = approved(terms);
        var second = leases.unit();
        var first = ((Map<?, ?>) ((List<?>) terms.get("lines")).get(0)).get("unitId").toString();
        var line = Map.of("unitId", first, "areaSqm", "100", "price", "2.5", "basis", "SQM_DAY");
        var more = Map.of("unitId", second, "price", "1000", "basis", "FIXED_MONTH");
        People.as(People.OPERATOR)
                .body(Map.of("effectiveFrom", "2027-03-01", "endsOn", "2027-06-30", "lines", List.of(line, more)))
                .post(DOOR + "/{id}/amendments", TwoParks.FIRST, id).then().statusCode(201)
                .body("changes.from", contains("2027-03-01", "2027-04-01", "2027-05-01", "2027-06-01"))
                .body("difference", equalTo("26750.00"));
        move(People.OPERATOR, id, "amendments/2/submission").statusCode(200);
        move(People.LEADER, id, "amendments/2/approval").statusCode(200).body("endsOn", equalTo("2027-06-30"));
        for (String unit : List.of(first, second)) {
            var rival = submitted(LeaseFixture.of(unit, "startsOn", "2027-06-30", "endsOn", "2027-07-31"));
            move(People.LEADER, rival, "approval").statusCode(409);
        }
        var earlier = submitted(LeaseFixture.of(second, "startsOn", "2027-01-01", "endsOn", "2027-02-28"));
        move(People.LEADER, earlier, "approval").statusCode(200);
    }

    @Test
    void endingEarlyIsSettledExactlyAndLookedAtFirst() {
        var unit = leases.unit();
        var id = approved(LeaseFixture.of(unit, "paymentMonths", 3, "lines",
                List.of(Map.of("unitId", unit, "price", "3000", "basis", "FIXED_MONTH")), "freePeriods",
                List.of(Map.of("from", "2027-02-01", "to", "2027-02-05"))));
        invoice(id, "2027-01-01");
        move(People.OPERATOR, id, "deposit", Map.of("kind", "RECEIVED", "amount", "2500.00")).statusCode(200);
        People.as(People.OPERATOR)
                .body(Map.of("from", "2027-02-01", "to", "2027-02-05", "promise", "TERM", "wording", "租满一年", "reviewOn",
                        "2027-12-31"))
                .post(DOOR + "/{id}/incentives", TwoParks.FIRST, id).then().statusCode(201)
                .body("worth", equalTo("535.71"));
        Map<String, Object> end = Map.of("endsOn", "2027-02-10", "penaltyMonths", 1);
        People.as(People.OPERATOR).body(end).post(DOOR + "/{id}/termination?preview=true", TwoParks.FIRST, id).then()
                .statusCode(200).body("lines.kind", contains("RENT", "PENALTY", "CLAW_BACK"))
                .body("lines.amount", contains("-4928.58", "3000.00", "535.71"))
                .body("lines[0].from", equalTo("2027-02-11")).body("lines[0].to", equalTo("2027-03-31"))
                .body("balance", equalTo("-1392.87")).body("depositHeld", equalTo("2500.00"))
                .body("depositApplied", equalTo("0.00")).body("depositRefund", equalTo("2500.00"));
        get(People.OPERATOR, id, "").body("terminatedOn", nullValue());
        move(People.OPERATOR, id, "termination", Map.of("endsOn", "2027-12-31")).statusCode(422);
        move(People.OPERATOR, id, "termination", end).statusCode(200).body("status", equalTo("ASKED"))
                .body("settlement.balance", equalTo("-1392.87"));
        move(People.OPERATOR, id, "termination", end).statusCode(409);
        get(People.OPERATOR, id, "").body("terminatedOn", nullValue());
        move(People.LEADER, id, "termination/approval").statusCode(200).body("terminatedOn", equalTo("2027-02-10"));
        move(People.LEADER, id, "termination/approval").statusCode(409);
        move(People.OPERATOR, id, "termination", end).statusCode(409);
        get(People.OPERATOR, id, "/schedule").body("items.origin", hasItem("SETTLEMENT"))
                .body("items.findAll { it.origin == 'PLAN' }", hasSize(1))
                .body("items.findAll { it.origin == 'SETTLEMENT' }.amount.sort()",
                        contains("-4928.58", "3000.00", "535.71"));
        var next = submitted(LeaseFixture.of(unit, "startsOn", "2027-02-11", "endsOn", "2027-03-10"));
        move(People.LEADER, next, "approval").statusCode(200);
    }

    @Test
    void theDepositPaysWhatIsOwedAtTheEnd() {
        var id = approved(leases.terms("depositMonths", 1));
        move(People.OPERATOR, id, "deposit", Map.of("kind", "RECEIVED", "amount", "7604.17")).statusCode(200);
        move(People.OPERATOR, id, "termination", Map.of("endsOn", "2027-01-15", "penaltyAmount", "5000"))
                .statusCode(200);
        move(People.LEADER, id, "termination/approval", Map.of("balance", "4999.99")).statusCode(409);
        move(People.LEADER, id, "termination/approval", Map.of("balance", "5000", "depositHeld", "7604.17"))
                .statusCode(200);
        get(People.OPERATOR, id, "/deposit").body("agreed", equalTo("7604.17")).body("balance", equalTo("2604.17"))
                .body("items.kind", contains("AGREED", "RECEIVED", "APPLIED"));
        get(People.OPERATOR, id, "/schedule").body("items.findAll { it.origin == 'PLAN' }.amount",
                contains("3750.00"))
                .body("items.findAll { it.kind == 'DEPOSIT' }.amount", contains("-5000.00"));
    }

    @Test
    void theDepositNeverFallsBelowNothing() {
        var id = approved(leases.terms());
        move(People.OPERATOR, id, "deposit", Map.of("kind", "AGREED", "amount", "1")).statusCode(422);
        move(People.OPERATOR, id, "deposit", Map.of("kind", "RECEIVED", "amount", "0")).statusCode(422);
        move(People.OPERATOR, id, "deposit", Map.of("kind", "RECEIVED", "amount", "1.005")).statusCode(422);
        move(People.LEADER, id, "deposit", Map.of("kind", "RECEIVED", "amount", "1")).statusCode(403);
        for (int i = 0; i < 2; i++) {
            People.as(People.OPERATOR).header("Idempotency-Key", "deposit-" + id)
                    .body(Map.of("kind", "RECEIVED", "amount", "5000")).post(DOOR + "/{id}/deposit", TwoParks.FIRST, id)
                    .then().statusCode(200).body("balance", equalTo("5000.00"));
        }
        var asked = IntStream.range(0, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> move(People.OPERATOR, id, "deposit", Map.of("kind", "APPLIED", "amount", "3000"))
                                .extract().statusCode(),
                        run -> new Thread(run).start()))
                .toList();
        var statuses = asked.stream().map(CompletableFuture::join).toList();
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
        assertEquals(4, statuses.stream().filter(status -> status == 409).count(), statuses::toString);
        get(People.LEADER, id, "/deposit").body("balance", equalTo("2000.00"));
    }

    @Test
    void aRenewalFollowsOnAndIsLinkedBothWays() {
        var id = approved(leases.terms("escalations", List.of(Map.of("from", "2027-07-01", "percent", 5))));
        move(People.OPERATOR, id, "renewal").statusCode(422).body("errors.field", hasItem("endsOn"));
        move(People.OPERATOR, id, "renewal", Map.of("startsOn", "2028-02-01", "endsOn", "2028-12-31")).statusCode(422);
        String next = move(People.OPERATOR, id, "renewal", Map.of("endsOn", "2028-12-31")).statusCode(201)
                .body("startsOn", equalTo("2028-01-01")).body("lines[0].price", equalTo("2.6250"))
                .body("escalations", hasSize(0)).body("predecessorId", equalTo(id)).extract().path("id");
        move(People.OPERATOR, id, "renewal", Map.of("endsOn", "2028-12-31")).statusCode(409);
        move(People.OPERATOR, next, "submission").statusCode(200);
        move(People.LEADER, next, "approval").statusCode(200);
        get(People.OPERATOR, id, "").body("successorId", equalTo(next));
    }

    @Test
    void whoStaysOnIsBilledMonthByMonthUntilItMovesOut() {
        var unit = leases.unit();
        var id = approved(LeaseFixture.of(unit, "startsOn", "2025-01-01", "endsOn", "2025-12-31", "holdoverPercent",
                "150", "paymentMonths", 12));
        get(People.OPERATOR, id, "").body("life", equalTo("HOLDOVER"));
        var through = LocalDate.of(2026, 2, 10);
        IntStream.range(0, 2).forEach(i -> inPark.run(TwoParks.FIRST, () -> holdovers.write(through)));
        get(People.OPERATOR, id, "/schedule").body("items.findAll { it.origin == 'HOLDOVER' }.amount",
                contains("11625.00", "10500.00"));
        var rival = submitted(LeaseFixture.of(unit, "startsOn", "2026-02-11", "endsOn", "2027-02-10"));
        move(People.LEADER, rival, "approval").statusCode(409);
        move(People.OPERATOR, id, "handover", Map.of("vacatedOn", "2999-01-01")).statusCode(422);
        move(People.OPERATOR, id, "handover", Map.of("vacatedOn", "2026-02-10")).statusCode(200)
                .body("life", equalTo("ENDED")).body("vacatedOn", equalTo("2026-02-10"));
        move(People.OPERATOR, id, "handover", Map.of("vacatedOn", "2026-02-10")).statusCode(409);
        get(People.OPERATOR, id, "/schedule").body("items.findAll { it.origin == 'HOLDOVER' }.amount",
                contains("11625.00", "3750.00"));
        move(People.LEADER, rival, "approval").statusCode(200);
        inPark.run(TwoParks.FIRST, () -> holdovers.write(LocalDate.of(2026, 6, 1)));
        get(People.OPERATOR, id, "/schedule").body("items.findAll { it.origin == 'HOLDOVER' }", hasSize(2));
    }

    @Test
    void aBrokenPromiseIsClaimedBackOnce() {
        var id = approved(leases.terms());
        String incentive = People.as(People.OPERATOR)
                .body(Map.of("from", "2027-01-01", "to", "2027-01-31", "percent", "20", "promise", "TAX", "wording",
                        "年纳税 50 万", "reviewOn", "2027-12-31"))
                .post(DOOR + "/{id}/incentives", TwoParks.FIRST, id).then().statusCode(201)
                .body("worth", equalTo("1937.50")).extract().path("id");
        var review = "incentives/" + incentive + "/review";
        move(People.OPERATOR, id, review, Map.of("kept", false)).statusCode(403);
        move(People.LEADER, id, review, Map.of("kept", false)).statusCode(200).body("outcome", equalTo("BROKEN"))
                .body("clawBack", equalTo("1937.50"));
        move(People.LEADER, id, review, Map.of("kept", true)).statusCode(409);
        get(People.OPERATOR, id, "/schedule").body("items.findAll { it.kind == 'CLAW_BACK' }.amount",
                contains("1937.50"));
    }

    @Test
    void whatIsAnothersIsAbsent() {
        var id = approved(leases.terms());
        Map<String, Map<String, ?>> bodies = Map.of("amendments", Map.of(), "termination",
                Map.of("endsOn", "2027-03-01"), "renewal", Map.of(),
                "deposit", Map.of("kind", "RECEIVED", "amount", "1"), "handover", Map.of("vacatedOn", "2026-01-01"),
                "incentives", Map.of());
        bodies.forEach((noun, body) -> {
            move(People.OTHER_OPERATOR, id, noun, body).statusCode(404);
            move(People.OPERATOR, UUID.randomUUID().toString(), noun, body).statusCode(404);
            People.as(People.OTHER_OPERATOR).body(body).post(DOOR + "/{id}/" + noun, TwoParks.SECOND, id).then()
                    .statusCode(404);
        });
        for (String noun : List.of("termination", "renewal", "handover")) {
            People.as(People.OPERATOR).get(DOOR + "/{id}/{noun}", TwoParks.FIRST, id, noun).then().statusCode(405);
        }
        get(People.OPERATOR, id, "/schedule").body("items.origin", everyItem(equalTo("PLAN")));
    }
}
