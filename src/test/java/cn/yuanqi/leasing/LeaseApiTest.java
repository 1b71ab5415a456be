package cn.yuanqi.leasing;

import static cn.yuanqi.leasing.LeaseFixture.DOOR;
import static cn.yuanqi.leasing.LeaseFixture.approved;
import static cn.yuanqi.leasing.LeaseFixture.draft;
import static cn.yuanqi.leasing.LeaseFixture.get;
import static cn.yuanqi.leasing.LeaseFixture.move;
import static cn.yuanqi.leasing.LeaseFixture.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.space.SpaceFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LeaseApiTest extends TwoParksTest {
    @Inject
    LeaseFixture leases;
    @Inject
    SpaceFixture space;

    @Test
    void aDraftHoldsWhatWasSaidAndTheDefaultsForTheRest() {
        var terms = leases.terms("depositMonths", 3, "escalations", List.of(Map.of("from", "2027-07-01", "percent", 5)),
                "freePeriods", List.of(Map.of("from", "2027-01-01", "to", "2027-01-31")), "charges",
                List.of(Map.of("kind", "PROPERTY_FEE", "basis", "SQM_MONTH", "price", 6, "areaSqm", 100)));
        var answer = People.as(People.OPERATOR).body(terms).post(DOOR, TwoParks.FIRST).then().statusCode(201)
                .header("ETag", notNullValue()).body("status", equalTo("DRAFT")).body("life", nullValue())
                .body("number", matchesPattern("ZL\\d{4}-\\d{4,}")).body("lines[0].price", equalTo("2.5000"))
                .body("lines[0].areaSqm", equalTo("100.00")).body("proration", equalTo("CALENDAR_DAYS"))
                .body("paymentMonths", equalTo(1)).body("taxRate", nullValue()).body("graceDays", equalTo(0))
                .body("lateFeePercentPerDay", equalTo("0.05")).body("deposit", equalTo("22812.50"))
                .body("escalations[0].percent", equalTo("5")).body("charges[0].kind", equalTo("PROPERTY_FEE"))
                .body("freePeriods[0].to", equalTo("2027-01-31")).extract();
        var id = answer.<String>path("id");
        assertTrue(answer.header("Location").endsWith("/leases/" + id));
        get(People.LEADER, id, "").statusCode(200).body("", equalTo(answer.path("")));
        get(People.OPERATOR, id, "/schedule").body("total", equalTo(24)).body("items.id", everyItem(nullValue()));
    }

    @Test
    void aDraftThatDoesNotHoldIsRefused() {
        var terms = leases.terms();
        terms.put("endsOn", "2026-01-01");
        terms.put("lines", List.of(Map.of("price", 1, "basis", "FIXED_MONTH")));
        People.as(People.OPERATOR).body(terms).post(DOOR, TwoParks.FIRST).then().statusCode(422).body("errors.field",
                contains("endsOn", "lines[0].unitId"));
        People.as(People.OPERATOR).body("{}").post(DOOR, TwoParks.FIRST).then().statusCode(422).body("errors.field",
                hasItem("enterpriseId"));
        var foreign = space.unit(TwoParks.SECOND).toString();
        for (String unit : List.of(foreign, UUID.randomUUID().toString())) {
            People.as(People.OPERATOR).body(LeaseFixture.of(unit)).post(DOOR, TwoParks.FIRST).then()
                    .statusCode(404);
        }
    }

    @Test
    void aDraftIsEditedByWhoSawItsVersion() {
        var id = draft(leases.terms());
        edit(id, null, "{\"dueDay\":5}").statusCode(428);
        edit(id, "\"77\"", "{\"dueDay\":5}").statusCode(412);
        var tag = get(People.OPERATOR, id, "").extract().header("ETag");
        var next = edit(id, tag, "{\"dueDay\":5,\"endsOn\":\"2027-06-30\"}").statusCode(200)
                .body("dueDay", equalTo(5)).body("endsOn", equalTo("2027-06-30"))
                .body("lines[0].price", equalTo("2.5000")).extract().header("ETag");
        assertTrue(!next.equals(tag));
        edit(id, tag, "{\"dueDay\":6}").statusCode(412);
        edit(id, next, "{\"endsOn\":\"2020-06-30\"}").statusCode(422);
        edit(id, next, "{\"status\":\"APPROVED\"}").statusCode(422);
        move(People.OPERATOR, id, "submission").statusCode(200);
        edit(id, get(People.OPERATOR, id, "").extract().header("ETag"), "{\"dueDay\":7}").statusCode(409);
    }

    private static io.restassured.response.ValidatableResponse edit(String id, String tag, String body) {
        var asked = People.as(People.OPERATOR).body(body);
        return (tag == null ? asked : asked.header("If-Match", tag)).patch(DOOR + "/{id}", TwoParks.FIRST, id).then();
    }

    @Test
    void approvalWritesTheScheduleAndHoldsTheUnit() {
        var terms = leases.terms("depositMonths", 1);
        var id = submitted(terms);
        move(People.LEADER, id, "approval").statusCode(200).body("status", equalTo("APPROVED")).body("life",
                equalTo("UPCOMING"));
        var first = get(People.OPERATOR, id, "/schedule").body("total", equalTo(12))
                .body("items.amount", hasItem("7750.00")).body("items.id", everyItem(notNullValue()))
                .body("items[0].segments[0].explanation", containsString("100 ㎡ × 31 天")).extract().path("items.id");
        assertEquals(first, get(People.OPERATOR, id, "/schedule").extract().path("items.id"));
        var unit = ((Map<?, ?>) ((List<?>) terms.get("lines")).get(0)).get("unitId");
        var rival = submitted(LeaseFixture.of(unit.toString(), "startsOn", "2027-12-31", "endsOn", "2028-01-31"));
        move(People.LEADER, rival, "approval").statusCode(409).body("detail", not(equalTo("")));
        get(People.OPERATOR, rival, "").body("status", equalTo("IN_REVIEW"));
        People.as(People.OPERATOR)
                .body(LeaseFixture.of(unit.toString(), "startsOn", "2027-06-01", "endsOn", "2027-06-30"))
                .post(DOOR + "/preview", TwoParks.FIRST).then().statusCode(200).body("warnings", hasSize(2));
        var after = submitted(LeaseFixture.of(unit.toString(), "startsOn", "2028-01-01", "endsOn", "2028-01-31"));
        move(People.LEADER, after, "approval").statusCode(200);
    }

    @Test
    void theWayThroughApprovalHasNoShortcuts() {
        var id = draft(leases.terms());
        move(People.LEADER, id, "approval").statusCode(409);
        move(People.OPERATOR, id, "withdrawal").statusCode(409);
        move(People.LEADER, id, "submission").statusCode(403);
        move(People.OPERATOR, id, "submission").statusCode(200).body("status", equalTo("IN_REVIEW"));
        move(People.OPERATOR, id, "submission").statusCode(409);
        move(People.OPERATOR, id, "approval").statusCode(403);
        move(People.OPERATOR, id, "withdrawal").statusCode(200).body("status", equalTo("DRAFT"));
        move(People.OPERATOR, id, "submission").statusCode(200);
        move(People.LEADER, id, "rejection").statusCode(422).body("errors.field", contains("reason"));
        move(People.LEADER, id, "rejection", Map.of("reason", "太便宜")).statusCode(200).body("status",
                equalTo("REJECTED")).body("note", equalTo("太便宜"));
        move(People.LEADER, id, "approval").statusCode(409);
        edit(id, get(People.OPERATOR, id, "").extract().header("ETag"), "{\"dueDay\":1}").statusCode(200)
                .body("status", equalTo("DRAFT"));
        move(People.OPERATOR, id, "submission").statusCode(200);
        move(People.LEADER, id, "approval").statusCode(200);
        move(People.LEADER, id, "approval").statusCode(409);
        move(People.LEADER, id, "rejection", Map.of("reason", "晚了")).statusCode(409);
        move(People.OPERATOR, id, "withdrawal").statusCode(409);
        get(People.OPERATOR, id, "/schedule").body("total", equalTo(12));
    }

    @Test
    void whoWroteOrSubmittedALeaseDoesNotApproveIt() {
        QuarkusTransaction.requiringNew()
                .run(() -> parks.member(People.OPERATOR, Place.inPark(TwoParks.FIRST, Role.LEADER)));
        try {
            var id = submitted(leases.terms());
            move(People.OPERATOR, id, "approval").statusCode(403).body("type", containsString("own-lease"));
            move(People.OPERATOR, id, "rejection", Map.of("reason", "不行")).statusCode(403);
            move(People.LEADER, id, "approval").statusCode(200);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> cn.yuanqi.identity.Membership.update(
                    "endedAt = ?1 where role = ?2 and person.id = ?3", java.time.Instant.now(), Role.LEADER,
                    cn.yuanqi.identity.Person.byEmail(People.OPERATOR).orElseThrow().id));
        }
    }

    @Test
    void ofFiftyApprovalsOverOneUnitExactlyOneWins() {
        var unit = leases.unit();
        var tenant = LeaseFixture.enterprise();
        var ids = IntStream.range(0, 50)
                .mapToObj(i -> submitted(LeaseFixture.of(unit, "enterpriseId",
                        i % 2 == 0 ? tenant : LeaseFixture.enterprise())))
                .toList();
        People.token(People.LEADER);
        var asked = ids.stream().map(id -> CompletableFuture.supplyAsync(
                () -> move(People.LEADER, id, "approval").extract().statusCode(), run -> new Thread(run).start()))
                .toList();
        var statuses = asked.stream().map(CompletableFuture::join).toList();
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
        assertEquals(49, statuses.stream().filter(status -> status == 409).count(), statuses::toString);
        People.as(People.OPERATOR).queryParams("unitId", unit, "status", "APPROVED").get(DOOR, TwoParks.FIRST).then()
                .body("total", equalTo(1));
        People.as(People.OPERATOR).queryParams("unitId", unit, "status", "IN_REVIEW", "limit", 200)
                .get(DOOR, TwoParks.FIRST).then().body("items", hasSize(49));
    }

    @Test
    void aTenantSeesItsOwnApprovedLeasesAndNothingElse() {
        var tenant = LeaseFixture.enterprise();
        var own = approved(leases.terms("enterpriseId", tenant));
        var waiting = submitted(leases.terms("enterpriseId", tenant));
        var other = approved(leases.terms());
        leases.own(People.STARTUP, tenant);
        get(People.STARTUP, own, "").statusCode(200);
        get(People.STARTUP, own, "/schedule").statusCode(200).body("total", equalTo(12));
        for (String hidden : List.of(waiting, other, UUID.randomUUID().toString(), "nonsense")) {
            get(People.STARTUP, hidden, "").statusCode(404);
            get(People.STARTUP, hidden, "/schedule").statusCode(404);
        }
        People.as(People.STARTUP).get(DOOR, TwoParks.FIRST).then().body("items.id", not(hasItem(other)))
                .body("items.id", not(hasItem(waiting)));
        move(People.STARTUP, own, "submission").statusCode(403);
        get(People.OFFICER, own, "").statusCode(403);
        get(People.FINANCIER, own, "").statusCode(403);
        People.as(People.OTHER_OPERATOR).get(DOOR + "/{id}", TwoParks.SECOND, own).then().statusCode(404);
        move(People.OTHER_LEADER, own, "approval").statusCode(404);
    }

    @Test
    void leasesAreFoundByWhatTheyAre() {
        var tenant = LeaseFixture.enterprise();
        var past = approved(leases.terms("enterpriseId", tenant, "startsOn", "2025-01-01", "endsOn", "2025-12-31"));
        var now = approved(leases.terms("enterpriseId", tenant, "startsOn", "2026-01-01", "endsOn", "2036-12-31",
                "paymentMonths", 12));
        var next = approved(leases.terms("enterpriseId", tenant, "startsOn", "2099-01-01", "endsOn", "2099-02-28"));
        var lives = Map.of("HOLDOVER", past, "ACTIVE", now, "UPCOMING", next);
        lives.forEach((life, id) -> People.as(People.LEADER).queryParams("enterpriseId", tenant, "life", life)
                .get(DOOR, TwoParks.FIRST).then().body("items.id", contains(id)).body("items.life", contains(life))
                .body("total", equalTo(1)));
        var page = People.as(People.LEADER).queryParams("enterpriseId", tenant, "limit", 2).get(DOOR, TwoParks.FIRST)
                .then().body("items.id", contains(next, now)).body("total", equalTo(3)).extract();
        People.as(People.LEADER)
                .queryParams("enterpriseId", tenant, "limit", 2, "cursor", page.<String>path("next"))
                .get(DOOR, TwoParks.FIRST).then().body("items.id", contains(past)).body("next", nullValue());
        for (String bad : List.of("life=DEAD", "status=x", "colour=red", "limit=201", "cursor=abc", "unitId=1")) {
            People.as(People.LEADER).get(DOOR + "?" + bad, TwoParks.FIRST).then().statusCode(422);
        }
        People.as(People.LEADER).queryParam("q", "%").get(DOOR, TwoParks.FIRST).then().body("total", equalTo(0));
    }

    @Test
    void noStateChangesByGet() {
        var id = submitted(leases.terms());
        for (String noun : List.of("submission", "withdrawal", "approval", "rejection")) {
            People.as(People.LEADER).get(DOOR + "/{id}/{noun}", TwoParks.FIRST, id, noun).then().statusCode(405);
        }
        get(People.OPERATOR, id, "").body("status", equalTo("IN_REVIEW"));
    }

    @Test
    void aLineWithoutAreaTakesTheUnitsAndAnotherAreaIsAWarning() {
        var unit = leases.unit();
        var line = new HashMap<String, Object>(Map.of("unitId", unit, "price", 1, "basis", "SQM_DAY"));
        People.as(People.OPERATOR).body(LeaseFixture.of(unit, "lines", List.of(line)))
                .post(DOOR + "/preview", TwoParks.FIRST).then().statusCode(200)
                .body("schedule[0].amount", equalTo("3100.00")).body("warnings", hasSize(1));
        line.put("areaSqm", "99.5");
        People.as(People.OPERATOR).body(LeaseFixture.of(unit, "lines", List.of(line)))
                .post(DOOR + "/preview", TwoParks.FIRST).then().statusCode(200).body("warnings",
                        hasItem(containsString("99.5")));
    }
}
