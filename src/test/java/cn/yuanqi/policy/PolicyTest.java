package cn.yuanqi.policy;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.platform.OutboxSender;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/** Policies, whom they fit, and applications from draft to pay-out, with each move that is not allowed. */
@QuarkusTest
class PolicyTest extends TwoParksTest {
    private static final List<String> PARKS_MOVES = List.of("return", "check", "forwarding", "grant", "refusal",
            "payments");
    @Inject
    InPark inPark;
    @Inject
    PolicyWatch watch;
    @Inject
    OutboxSender sender;
    private PolicyFixture park;

    @BeforeEach
    void openAPark() {
        park = new PolicyFixture(parks, inPark);
    }

    @AfterEach
    void leave() {
        park.close();
    }

    @Test
    void eachEnterpriseFitsDoesNotOrCannotBeJudgedByItsOwnFigures() {
        var id = park.published();
        var matches = as(People.LEADER).get(park.path("/policies/" + id + "/matches")).then().statusCode(200)
                .body("total", equalTo(3)).extract().jsonPath();
        assertEquals("FITS", fit(matches, park.fits));
        assertEquals("DOES_NOT_FIT", fit(matches, park.fails));
        assertEquals("CANNOT_JUDGE", fit(matches, park.silent));
        var share = "items.find { it.enterpriseId == '" + park.fits + "' }.findings[1]";
        assertEquals("10.00", matches.getString(share + ".figure"));
        assertEquals(List.of("rdSpend", "revenue"), matches.getList(share + ".sources.field"));
        assertTrue(matches.getString(share + ".sources[0].report") != null);
        var silent = "items.find { it.enterpriseId == '" + park.silent + "' }.findings[1]";
        assertEquals("UNKNOWN", matches.getString(silent + ".light"));
        assertEquals(List.of("rdSpend", "revenue"), matches.getList(silent + ".missing.field"));
        as(People.LEADER).queryParam("fit", "FITS").get(park.path("/policies/" + id + "/matches")).then()
                .body("items.enterpriseId", contains(park.fits)).body("total", equalTo(1));
        park.report(park.silent, 2025, "revenue", "100", "rdSpend", "5");
        as(People.LEADER).queryParam("fit", "CANNOT_JUDGE").get(park.path("/policies/" + id + "/matches")).then()
                .body("total", equalTo(0));
    }

    private static String fit(io.restassured.path.json.JsonPath matches, String enterprise) {
        return matches.getString("items.find { it.enterpriseId == '" + enterprise + "' }.fit");
    }

    @Test
    void anEnterpriseSeesHowItStandsItselfAndNothingOfOthers() {
        var id = park.published();
        as(People.STARTUP).get(park.path("/policies/" + id)).then().statusCode(200).body("match.fit", equalTo("FITS"))
                .body("match.findings", hasSize(3)).body("open", equalTo(true));
        as(People.STARTUP2).queryParam("fit", "FITS").get(park.path("/policies")).then().body("total", equalTo(0));
        as(People.STARTUP).queryParam("fit", "FITS").get(park.path("/policies")).then().body("items.id",
                contains(id));
        as(People.STARTUP).get(park.path("/policies/" + id + "/matches")).then().statusCode(403);
        as(People.STARTUP).get(park.path("/enterprises/" + park.fits + "/policies")).then().statusCode(200)
                .body("items.policyId", contains(id)).body("items[0].fit", equalTo("FITS"));
        as(People.STARTUP).get(park.path("/enterprises/" + park.fails + "/policies")).then().statusCode(404);
        as(People.OPERATOR).get(park.path("/policies/" + id)).then().body("match", nullValue());
        var draft = park.draft();
        as(People.STARTUP).get(park.path("/policies/" + draft)).then().statusCode(404);
        as(People.STARTUP).body(PolicyFixture.facts()).post(park.path("/policies")).then().statusCode(403);
    }

    @Test
    void fromADraftToTheLastPaymentBothSidesSeeWhereItStands() {
        var policy = park.published();
        var id = park.applied(People.STARTUP, policy);
        park.read(People.OPERATOR, id).statusCode(404);
        park.act(People.STARTUP, id, "submission", Map.of()).statusCode(422).body("errors.field",
                contains("documents"));
        park.attach(People.STARTUP, id, "D9").statusCode(422);
        park.attach(People.STARTUP, id, "D1").statusCode(200).body("missing", hasSize(0));
        park.act(People.STARTUP, id, "submission", Map.of()).statusCode(200).body("status", equalTo("SUBMITTED"))
                .body("waitsFor", equalTo("PARK")).body("match.fit", equalTo("FITS"));
        park.act(People.OPERATOR, id, "return", Map.of()).statusCode(422);
        park.act(People.OPERATOR, id, "return", Map.of("reason", "明细不全")).statusCode(200).body("status",
                equalTo("RETURNED")).body("waitsFor", equalTo("ENTERPRISE"));
        park.read(People.STARTUP, id).body("reason", equalTo("明细不全"));
        park.act(People.STARTUP, id, "submission", Map.of()).statusCode(200).body("reason", nullValue());
        park.act(People.OPERATOR, id, "check", Map.of()).statusCode(200).body("status", equalTo("PARK_CHECKED"));
        park.act(People.OPERATOR, id, "forwarding", Map.of()).statusCode(422).body("errors.field",
                contains("reference"));
        park.act(People.OPERATOR, id, "forwarding", Map.of("reference", "KJ-0017")).statusCode(200)
                .body("status", equalTo("FORWARDED")).body("waitsFor", equalTo("AUTHORITY"));
        park.act(People.OPERATOR, id, "grant", Map.of("amount", "100000.01")).statusCode(422);
        park.act(People.OPERATOR, id, "grant", Map.of("amount", "50000")).statusCode(200).body("status",
                equalTo("GRANTED")).body("outstanding", equalTo("50000.00"));
        park.act(People.OPERATOR, id, "payments", PolicyFixture.payment("50000.01")).statusCode(422)
                .body("errors.field", contains("amount"));
        park.act(People.OPERATOR, id, "payments", PolicyFixture.payment("20000.50")).statusCode(200)
                .body("status", equalTo("PAID_OUT")).body("paid", equalTo("20000.50")).body("waitsFor",
                        equalTo("AUTHORITY"));
        park.act(People.OPERATOR, id, "payments", PolicyFixture.payment("29999.50")).statusCode(200)
                .body("outstanding", equalTo("0.00")).body("waitsFor", nullValue());
        park.act(People.OPERATOR, id, "payments", PolicyFixture.payment("0.01")).statusCode(422);
        park.read(People.STARTUP, id).body("payments", hasSize(2)).body("steps.deed", equalTo(List.of("ENTERED",
                "SUBMITTED", "RETURNED", "SUBMITTED", "CHECKED", "FORWARDED", "GRANTED", "PAID", "PAID")));
        park.read(People.STARTUP2, id).statusCode(404);
    }

    @Test
    void whatAStateDoesNotAllowIsA409AndChangesNothing() {
        for (String state : List.of("SUBMITTED", "PARK_CHECKED", "FORWARDED", "GRANTED", "REFUSED", "WITHDRAWN")) {
            var policy = park.published();
            var id = at(state, policy);
            int version = park.read(People.STARTUP, id).body("status", equalTo(state)).extract().path("version");
            for (String move : PARKS_MOVES) {
                if (!allowed(state, move)) {
                    park.act(People.OPERATOR, id, move, body(move)).statusCode(409);
                }
            }
            park.act(People.STARTUP, id, "submission", Map.of()).statusCode(409);
            if (Set.of("GRANTED", "REFUSED", "WITHDRAWN").contains(state)) {
                park.act(People.STARTUP, id, "withdrawal", Map.of()).statusCode(409);
            }
            park.attach(People.STARTUP, id, "D1").statusCode(409);
            park.read(People.STARTUP, id).body("status", equalTo(state)).body("version", equalTo(version));
            as(People.OPERATOR).post(park.path("/policies/" + policy + "/withdrawal")).then().statusCode(200);
        }
    }

    private String at(String state, String policy) {
        return switch (state) {
            case "SUBMITTED" -> park.submitted(policy);
            case "PARK_CHECKED" -> {
                var id = park.submitted(policy);
                park.act(People.OPERATOR, id, "check", Map.of()).statusCode(200);
                yield id;
            }
            case "FORWARDED" -> park.forwarded(policy);
            case "GRANTED" -> park.granted(policy);
            case "REFUSED" -> {
                var id = park.forwarded(policy);
                park.act(People.OPERATOR, id, "refusal", Map.of("reason", "名额已满")).statusCode(200);
                yield id;
            }
            default -> {
                var id = park.submitted(policy);
                park.act(People.STARTUP, id, "withdrawal", Map.of("reason", "改报其他")).statusCode(200);
                yield id;
            }
        };
    }

    private static boolean allowed(String state, String move) {
        return Map.of("SUBMITTED", List.of("return", "check"), "PARK_CHECKED", List.of("forwarding"), "FORWARDED",
                List.of("grant", "refusal"), "GRANTED", List.of("payments")).getOrDefault(state, List.of())
                .contains(move);
    }

    private static Map<String, ?> body(String move) {
        return switch (move) {
            case "grant" -> Map.of("amount", "1");
            case "payments" -> PolicyFixture.payment("1");
            case "forwarding" -> Map.of("reference", "x");
            default -> Map.of("reason", "x");
        };
    }

    @Test
    void paymentsAtOnceNeverComeToMoreThanWasGrantedAndOneKeyPaysOnce() throws Exception {
        var id = park.granted(park.published());
        var pool = Executors.newFixedThreadPool(10);
        try {
            var codes = new ArrayList<Integer>();
            Callable<Integer> pay = () -> park.act(People.OPERATOR, id, "payments", PolicyFixture.payment("20000"))
                    .extract().statusCode();
            for (var answer : pool.invokeAll(Collections.nCopies(10, pay))) {
                codes.add(answer.get());
            }
            assertTrue(Set.of(200, 409, 422).containsAll(codes), codes.toString());
            int paid = Collections.frequency(codes, 200);
            assertTrue(paid >= 1 && paid <= 2, codes.toString());
            park.read(People.OPERATOR, id).body("paid", equalTo(paid * 20000 + ".00")).body("payments",
                    hasSize(paid));
        } finally {
            pool.shutdownNow();
        }
        var key = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            as(People.OPERATOR).header("Idempotency-Key", key).body(PolicyFixture.payment("100"))
                    .post(park.path("/policy-applications/" + id + "/payments")).then().statusCode(200);
        }
        park.read(People.OPERATOR, id).body("payments.findAll { it.amount == '100.00' }.size()", equalTo(1));
    }

    @Test
    void anEnterpriseHasOneApplicationAtATimeAndOnlyInTheDays() {
        var policy = park.published();
        var id = park.applied(People.STARTUP, policy);
        var body = Map.of("policyId", policy, "statement", "x");
        as(People.STARTUP).body(body).post(park.path("/policy-applications")).then().statusCode(409);
        park.act(People.STARTUP, id, "withdrawal", Map.of()).statusCode(200);
        as(People.STARTUP).body(body).post(park.path("/policy-applications")).then().statusCode(201);
        var later = park.published("appliesFrom", PolicyFixture.TODAY.plusDays(1).toString());
        as(People.STARTUP).body(Map.of("policyId", later, "statement", "x")).post(park.path("/policy-applications"))
                .then().statusCode(409).body("detail", containsString(PolicyFixture.TODAY.plusDays(1).toString()));
        as(People.OPERATOR).body(body).post(park.path("/policy-applications")).then().statusCode(403);
        as(People.STARTUP).body(Map.of("policyId", policy, "amount", "100001", "statement", ""))
                .post(park.path("/policy-applications")).then().statusCode(422)
                .body("errors.field", contains("statement", "amount"));
    }

    @Test
    void whatDoesNotHoldInAPolicyIsRefusedFieldByField() {
        as(People.OPERATOR).body(Map.of()).post(park.path("/policies")).then().statusCode(422).body("errors.field",
                contains("titleZh", "authority", "gives", "appliesUntil"));
        as(People.OPERATOR).body(PolicyFixture.facts("link", "javascript:alert(1)", "cap", "-1", "conditions",
                List.of(Map.of("measure", "CATEGORY", "operator", "AT_LEAST", "values", List.of("NOTHING")),
                        Map.of("measure", "REVENUE", "operator", "AT_LEAST", "value", "1"))))
                .post(park.path("/policies")).then().statusCode(422).body("errors.field", contains("link", "cap",
                        "conditions[0].operator", "conditions[0].values", "conditions[1].year"));
        var id = park.draft();
        var at = park.path("/policies/" + id);
        as(People.OPERATOR).body(Map.of("cap", "5")).patch(at).then().statusCode(428);
        as(People.OPERATOR).header("If-Match", "\"0\"").body(Map.of("cap", "5")).patch(at).then().statusCode(200)
                .body("cap", equalTo("5.00")).body("conditions", hasSize(3));
        as(People.OPERATOR).header("If-Match", "\"0\"").body(Map.of("cap", "6")).patch(at).then().statusCode(412);
        as(People.OPERATOR).queryParam("colour", "red").get(park.path("/policies")).then().statusCode(422);
        as(People.OPERATOR).queryParam("status", "GONE").get(park.path("/policy-applications")).then()
                .statusCode(422);
    }

    @Test
    void thoseItFitsAreToldWhenItIsPublishedAndOnceBeforeItsLastDay() {
        try (var box = LetterBox.open()) {
            var title = "补助 " + park.park.id();
            var policy = park.published("titleZh", title, "appliesUntil",
                    PolicyFixture.TODAY.plusDays(5).toString());
            watch.tell(park.park.id());
            watch.tell(park.park.id());
            sent(box, People.STARTUP, title, 2);
            sender.send();
            assertEquals(2, letters(box, People.STARTUP, title), "matched, and one reminder");
            assertEquals(0, letters(box, People.STARTUP2, title));
            park.submitted(policy);
            inPark.run(park.park.id(), () -> Policy.update("appliesUntil = ?1 where id = ?2",
                    PolicyFixture.TODAY.plusDays(1), UUID.fromString(policy)));
            watch.tell(park.park.id());
            sent(box, People.OPERATOR, title, 1);
            assertEquals(2, letters(box, People.STARTUP, title), "who has applied is not reminded");
            assertEquals(1, letters(box, People.OPERATOR, title), "the park hears of the application");
        }
    }

    /** What other tests left to be sent goes first. */
    private void sent(LetterBox box, String to, String title, int letters) {
        for (int rounds = 0; rounds < 20 && letters(box, to, title) < letters; rounds++) {
            sender.send();
        }
    }

    private static long letters(LetterBox box, String to, String title) {
        return box.to(to).stream().filter(letter -> letter.subject().contains(title)).count();
    }

    @Test
    void whatCameOfItIsCountedByYearAndGoesOutAsAFileWithoutFormulas() throws Exception {
        var policy = park.published("titleZh", "=补助");
        var id = park.granted(policy);
        park.act(People.OPERATOR, id, "payments", PolicyFixture.payment("12345.67")).statusCode(200);
        int year = PolicyFixture.TODAY.getYear();
        as(People.LEADER).get(park.path("/policy-applications/statistics")).then().statusCode(200).body("items",
                hasSize(1)).body("items[0].year", equalTo(year)).body("items[0].applied", equalTo(1))
                .body("items[0].granted", equalTo(1)).body("items[0].grantedAmount", equalTo("50000.00"))
                .body("items[0].paidAmount", equalTo("12345.67"));
        as(People.STARTUP).get(park.path("/policy-applications/statistics")).then().statusCode(403);
        var csv = new String(as(People.OPERATOR).queryParam("format", "csv")
                .get(park.path("/policy-applications/export")).then().statusCode(200).extract().asByteArray(),
                StandardCharsets.UTF_8);
        assertTrue(csv.contains("'=补助"), csv);
        var xlsx = as(People.STARTUP).get(park.path("/policy-applications/export")).then().statusCode(200).extract()
                .asByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var rows = book.getFirstSheet().read();
            assertEquals(2, rows.size());
            assertEquals(0, rows.get(1).getCellAsNumber(9).orElseThrow()
                    .compareTo(new java.math.BigDecimal("12345.67")));
        }
        var other = as(People.STARTUP2).queryParam("format", "csv").get(park.path("/policy-applications/export"))
                .then().extract().asString();
        assertTrue(!other.contains("补助"), other);
    }

    @Test
    void anotherParkHasNoneOfIt() {
        var policy = park.published();
        var id = park.submitted(policy);
        var other = "/api/v1/parks/" + TwoParks.SECOND;
        as(People.OTHER_OPERATOR).get(other + "/policies/" + policy).then().statusCode(404);
        as(People.OTHER_OPERATOR).get(other + "/policies/" + policy + "/matches").then().statusCode(404);
        as(People.OTHER_OPERATOR).get(other + "/policy-applications/" + id).then().statusCode(404);
        as(People.OTHER_OPERATOR).post(other + "/policy-applications/" + id + "/check").then().statusCode(404);
        as(People.OTHER_OPERATOR).get(other + "/policies").then().statusCode(200).body("items.id", not(contains(
                policy)));
        as(People.STARTUP).get(park.path("/policies/" + policy)).then().body("applicationId", notNullValue());
    }
}
