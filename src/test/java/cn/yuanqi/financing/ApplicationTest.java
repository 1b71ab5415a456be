package cn.yuanqi.financing;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.file.Samples;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.OutboxSender;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

/** From draft to repayment, and each move that is not allowed. */
@QuarkusTest
class ApplicationTest extends TwoParksTest {
    private static final List<String> LENDERS_MOVES = List.of("review", "information-request", "approval", "decline",
            "disbursement", "repayments");
    private static final List<String> APPLICANTS_MOVES = List.of("submission", "information", "withdrawal",
            "acceptance");
    @Inject
    InPark inPark;
    @Inject
    FinancingRound round;
    @Inject
    OutboxSender sender;
    private FinancingFixture bank;

    @BeforeEach
    void openALender() {
        bank = new FinancingFixture(parks);
    }

    @AfterEach
    void leave() {
        bank.close();
    }

    @Test
    void aStartupAppliesIsAskedBackApprovedPaidAndRepaysIt() {
        var id = bank.draft(bank.product());
        bank.read(People.FINANCIER, "applications/" + id).statusCode(404);
        bank.read(People.OPERATOR, "applications/" + id).statusCode(404);
        bank.act(People.STARTUP, id, "submission").statusCode(200).body("status", equalTo("SUBMITTED"))
                .body("waitsFor.side", equalTo("LENDER")).body("waitsFor.role", equalTo("REVIEWER"))
                .body("waitsFor.name", equalTo("测试银行"));
        bank.act(People.FINANCIER, id, "review").statusCode(200).body("status", equalTo("IN_REVIEW"));
        bank.act(People.FINANCIER, id, "information-request", Map.of("text", "请补充近三个月流水")).statusCode(200)
                .body("status", equalTo("INFO_REQUESTED")).body("waitsFor.side", equalTo("APPLICANT"));
        bank.read(People.STARTUP, "applications/" + id).body("question", equalTo("请补充近三个月流水"));
        bank.act(People.STARTUP, id, "information", Map.of()).statusCode(422).body("errors.field", contains("text"));
        bank.act(People.STARTUP, id, "information", Map.of("text", "已上传")).statusCode(200)
                .body("status", equalTo("IN_REVIEW")).body("question", nullValue());
        bank.act(People.APPROVER, id, "approval",
                Map.of("amount", "100000", "conditions", List.of("办理账户监管"), "reason", "按流水核定")).statusCode(200)
                .body("status", equalTo("APPROVED")).body("offer.amount", equalTo("100000.00"))
                .body("offer.rate", equalTo("3.8500")).body("waitsFor.side", equalTo("APPLICANT"));
        bank.act(People.STARTUP, id, "acceptance").statusCode(200).body("status", equalTo("ACCEPTED"))
                .body("waitsFor.side", equalTo("APPLICANT")).body("conditions[0].metAt", nullValue());
        bank.act(People.FINANCIER, id, "disbursement").statusCode(409).body("detail", containsString("办理账户监管"));
        bank.act(People.FINANCIER, id, "conditions/1/fulfilment").statusCode(200).body("conditions[0].metAt",
                notNullValue());
        bank.act(People.FINANCIER, id, "conditions/1/fulfilment").statusCode(409);
        bank.act(People.FINANCIER, id, "disbursement").statusCode(200).body("principal", equalTo("100000.00"))
                .body("schedule", hasSize(12)).body("bucket", equalTo("CURRENT"));
        bank.read(People.STARTUP, "applications/" + id).body("status", equalTo("DISBURSED"));
        bank.read(People.STARTUP, "applications/" + id + "/schedule").body("principal", equalTo("100000.00"))
                .body("items", hasSize(12));
        bank.act(People.FINANCIER, id, "repayments", Map.of("amount", "1000")).statusCode(200);
        bank.read(People.OPERATOR, "applications/" + id).statusCode(200).body("status", equalTo("REPAYING"))
                .body("reviews", nullValue()).body("approvals", nullValue()).body("reason", nullValue());
        var payoff = bank.read(People.STARTUP, "applications/" + id + "/loan").extract().<String>path("payoff");
        bank.act(People.FINANCIER, id, "repayments", Map.of("amount", payoff)).statusCode(200)
                .body("outstanding", equalTo("0.00")).body("payoff", nullValue());
        bank.read(People.STARTUP, "applications/" + id).body("status", equalTo("CLOSED"))
                .body("waitsFor", nullValue()).body("steps.deed", equalTo(List.of("ENTERED", "SUBMITTED", "REVIEWED",
                        "ASKED", "ANSWERED", "APPROVED", "ACCEPTED", "CONDITION_MET", "DISBURSED", "REPAID",
                        "CLOSED")));
    }

    @Test
    void whatAStateDoesNotAllowIsA409AndChangesNothing() {
        var product = bank.product();
        for (String id : List.of(bank.draft(product), bank.submitted(product), bank.approved(product),
                bank.disbursed(product), withdrawn(product), declined(product))) {
            var before = bank.read(People.STARTUP, "applications/" + id).extract().jsonPath();
            var state = before.getString("status");
            for (String move : LENDERS_MOVES) {
                if (!allowed(state, move)) {
                    var who = List.of("approval", "decline").contains(move) ? People.APPROVER : People.FINANCIER;
                    bank.act(who, id, move, body(move)).statusCode(state.equals("DRAFT") ? 404 : 409);
                }
            }
            for (String move : APPLICANTS_MOVES) {
                if (!allowed(state, move)) {
                    bank.act(People.STARTUP, id, move, body(move)).statusCode(409);
                }
            }
            bank.read(People.STARTUP, "applications/" + id).body("status", equalTo(state))
                    .body("version", equalTo(before.getInt("version")))
                    .body("steps.size()", equalTo(before.getList("steps").size()));
        }
    }

    private static boolean allowed(String state, String move) {
        return Map.of("DRAFT", List.of("submission", "withdrawal"), "SUBMITTED",
                List.of("review", "information-request", "withdrawal"), "APPROVED", List.of("acceptance"), "DISBURSED",
                List.of("repayments")).getOrDefault(state, List.of()).contains(move);
    }

    private static Map<String, String> body(String move) {
        return switch (move) {
            case "information-request", "information" -> Map.of("text", "x");
            case "decline", "withdrawal" -> Map.of("reason", "x");
            case "repayments" -> Map.of("amount", "1");
            default -> Map.of();
        };
    }

    private String withdrawn(String product) {
        var id = bank.submitted(product);
        bank.act(People.STARTUP, id, "withdrawal").statusCode(200).body("status", equalTo("WITHDRAWN"));
        return id;
    }

    private String declined(String product) {
        var id = bank.reviewed(product);
        bank.act(People.APPROVER, id, "decline").statusCode(422).body("errors.field", contains("reason"));
        bank.act(People.APPROVER, id, "decline", Map.of("reason", "负债过高")).statusCode(200)
                .body("status", equalTo("DECLINED"));
        bank.read(People.STARTUP, "applications/" + id).body("reason", equalTo("负债过高"));
        return id;
    }

    @Test
    void ofAHundredDecisionsAtOnceOneWins() throws Exception {
        var id = bank.reviewed(bank.product());
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            var who = i % 2 == 0 ? People.APPROVER : FinancingFixture.APPROVER2;
            var move = i % 4 < 2 ? "approval" : "decline";
            all.add(() -> bank.act(who, id, move, Map.of("reason", "同时")).extract().statusCode());
        }
        var pool = Executors.newFixedThreadPool(100);
        try {
            var codes = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(all)) {
                codes.add(answer.get());
            }
            assertEquals(1, codes.stream().filter(code -> code == 200).count(), codes::toString);
            assertEquals(99, codes.stream().filter(code -> code == 409).count(), codes::toString);
        } finally {
            pool.shutdownNow();
        }
        bank.read(People.STARTUP, "applications/" + id).body("steps", hasSize(4));
    }

    @Test
    void nobodyApprovesWhatTheyReviewedOrEnteredAndBandsSayHowManyAndWho() {
        QuarkusTransaction.requiringNew().run(() -> {
            bank.serve(People.APPROVER, Role.REVIEWER);
            bank.serve(People.STARTUP, Role.APPROVER);
        });
        var product = bank.product("bands", List.of(Map.of("upTo", "100000", "approvals", 1, "approvers",
                List.of(People.APPROVER)), Map.of("upTo", "5000000", "approvals", 2)));
        var id = bank.submitted(product);
        bank.act(People.APPROVER, id, "review").statusCode(200);
        bank.act(People.APPROVER, id, "approval").statusCode(403).body("type", containsString("own-review"));
        bank.act(People.STARTUP, id, "approval").statusCode(403).body("type", containsString("own-application"));
        bank.act(FinancingFixture.APPROVER2, id, "approval").statusCode(200).body("status", equalTo("IN_REVIEW"))
                .body("approvals.given", equalTo(1)).body("approvals.needed", equalTo(2));
        bank.act(FinancingFixture.APPROVER2, id, "approval").statusCode(409);
        bank.read(People.STARTUP, "applications/" + id).body("approvals", nullValue()).body("reviews", nullValue());
        var second = bank.reviewed(product);
        bank.act(FinancingFixture.APPROVER2, second, "approval", Map.of("amount", "90000")).statusCode(422)
                .body("errors.field", contains("reason"));
        bank.act(FinancingFixture.APPROVER2, second, "approval", Map.of("amount", "90000", "reason", "少"))
                .statusCode(403).body("type", containsString("not-in-band"));
        bank.act(FinancingFixture.APPROVER2, second, "approval").statusCode(200).body("status", equalTo("IN_REVIEW"));
        bank.act(People.APPROVER, second, "approval", Map.of("amount", "110000", "reason", "少")).statusCode(409);
        bank.act(People.APPROVER, second, "approval").statusCode(200).body("status", equalTo("APPROVED"));
        bank.act(People.FINANCIER, bank.reviewed(product), "approval").statusCode(403);
    }

    @Test
    void aReceivableBacksOneApplicationUnderWayHoweverItIsTyped() {
        var product = bank.product("kind", "SUPPLY_CHAIN_RECEIVABLE", "haircut", "20");
        var receivable = Map.of("debtor", "长江制造有限公司", "number", "NO-2026 001", "amount", "200000", "dueOn",
                "2027-03-01");
        as(People.STARTUP).body(Map.of("productId", product, "amount", "120000", "termMonths", 6, "purpose", "x"))
                .post(bank.path("/financing/applications")).then().statusCode(422)
                .body("errors.field", contains("receivable"));
        var first = bank.submitted(product, "receivable", receivable);
        bank.read(People.FINANCIER, "applications/" + first).body("receivable.lendable", equalTo("160000.00"))
                .body("receivable.coverage", equalTo("1.3333"));
        var other = EnterpriseFixture.lead(bank.park.id(), People.OPERATOR, EnterpriseFixture.body("另一家"));
        bank.park.owner(People.STARTUP2, other);
        var again = Map.of("debtor", "长江制造有限公司 ", "number", "ｎｏ2026－001", "amount", "200000");
        String second = as(People.STARTUP2).body(Map.of("productId", product, "amount", "100000", "termMonths", 6,
                "purpose", "x", "receivable", again)).post(bank.path("/financing/applications")).then().statusCode(201)
                .extract().path("id");
        bank.act(People.STARTUP2, second, "submission").statusCode(409);
        bank.read(People.STARTUP2, "applications/" + second).body("status", equalTo("DRAFT"));
        bank.act(People.STARTUP, first, "withdrawal").statusCode(200);
        bank.act(People.STARTUP2, second, "submission").statusCode(200);
    }

    @Test
    void ofTwoThatAreBackedByTheSameAtOnceOneIsSent() {
        var product = bank.product("kind", "SUPPLY_CHAIN_RECEIVABLE");
        var other = EnterpriseFixture.lead(bank.park.id(), People.OPERATOR, EnterpriseFixture.body("另一家"));
        bank.park.owner(People.STARTUP2, other);
        var first = bank.draft(product, "receivable",
                Map.of("debtor", "长江制造有限公司", "number", "FP/2026.001", "amount", "200000"));
        String second = as(People.STARTUP2).body(Map.of("productId", product, "amount", "100000", "termMonths", 6,
                "purpose", "x", "receivable", Map.of("debtor", "长江制造有限公司", "number", "fp 2026‑001", "amount",
                        "200000")))
                .post(bank.path("/financing/applications")).then().statusCode(201).extract()
                .path("id");
        var one = CompletableFuture.supplyAsync(
                () -> bank.act(People.STARTUP, first, "submission").extract().statusCode());
        var two = CompletableFuture.supplyAsync(
                () -> bank.act(People.STARTUP2, second, "submission").extract().statusCode());
        var codes = new ArrayList<>(List.of(one.join(), two.join()));
        codes.sort(null);
        assertEquals(List.of(200, 409), codes);
    }

    @Test
    void pledgedStockCoversWhatIsApproved() {
        var product = bank.product("kind", "INVENTORY_PLEDGE", "haircut", "40", "minCoverage", "1.1");
        var id = bank.reviewed(product, "pledge", Map.of("warehouse", "一号仓", "lot", "L1", "goods", "铝锭", "quantity",
                "10", "unit", "吨", "value", "200000"));
        bank.act(People.APPROVER, id, "approval").statusCode(422).body("errors.field", contains("amount"));
        bank.act(People.FINANCIER, id, "review", Map.of("acceptedValue", "250000")).statusCode(200)
                .body("pledge.lendable", equalTo("150000.00")).body("pledge.coverage", equalTo("1.2500"));
        bank.act(People.APPROVER, id, "approval").statusCode(200);
    }

    @Test
    void documentsAreAskedForByTypeAndOnlyTheTwoSidesReadThem() {
        var id = bank.draft(bank.product("documents", List.of("FINANCIAL_STATEMENT", "TAX_RETURN")));
        bank.act(People.STARTUP, id, "submission").statusCode(422).body("errors.field", contains("documents"));
        for (String type : List.of("FINANCIAL_STATEMENT", "TAX_RETURN")) {
            as(People.STARTUP).contentType(ContentType.MULTIPART).multiPart("type", type)
                    .multiPart("file", "a.pdf", Samples.pdf(type), "application/pdf")
                    .post(bank.path("/financing/applications/" + id + "/documents")).then().statusCode(200);
        }
        var documents = bank.act(People.STARTUP, id, "submission").statusCode(200).body("missing", hasSize(0))
                .extract().<List<String>>path("documents.id");
        var file = bank.path("/financing/applications/" + id + "/documents/" + documents.get(0));
        as(People.FINANCIER).get(file).then().statusCode(200);
        as(People.OPERATOR).get(file).then().statusCode(403);
        as(People.STARTUP).delete(file).then().statusCode(409);
    }

    @Test
    void anOfferThatNobodyAcceptsInTimeExpires() {
        var product = bank.product("offerDays", 1);
        var id = UUID.fromString(bank.approved(product));
        inPark.run(bank.park.id(), () -> {
            FinancingApplication one = FinancingApplication.findById(id);
            one.offerUntil = one.offerUntil.minusDays(3);
        });
        bank.act(People.STARTUP, id.toString(), "acceptance").statusCode(409);
        inPark.run(bank.park.id(), () -> round.go(Park.byCode(bank.park.id()).orElseThrow()));
        bank.read(People.STARTUP, "applications/" + id).body("status", equalTo("EXPIRED"));
        bank.act(People.STARTUP, id.toString(), "acceptance").statusCode(409);
    }

    @Test
    void aDraftIsEditedUnderItsVersionAndOnlyAnOwnerSubmits() {
        var id = bank.draft(bank.product());
        var path = bank.path("/financing/applications/" + id);
        as(People.STARTUP).body(Map.of("amount", "90000")).patch(path).then().statusCode(428);
        as(People.STARTUP).header("If-Match", "\"7\"").body(Map.of("amount", "90000")).patch(path).then()
                .statusCode(412);
        as(People.STARTUP).header("If-Match", "\"0\"").body(Map.of("amount", "90000.5")).patch(path).then()
                .statusCode(200).body("amount", equalTo("90000.50")).body("termMonths", equalTo(12));
        as(People.STARTUP).header("If-Match", "\"1\"").body(Map.of("amount", "9", "termMonths", 99, "purpose", " "))
                .patch(path).then().statusCode(422).body("errors.field", contains("amount", "termMonths", "purpose"));
        QuarkusTransaction.requiringNew().run(() -> parks.member(People.STARTUP2,
                new Place(bank.park.id(), Role.CLERK, UUID.fromString(bank.enterprise), null)));
        bank.act(People.STARTUP2, id, "submission").statusCode(403);
        bank.act(People.STARTUP, id, "submission").statusCode(200);
        as(People.STARTUP).header("If-Match", "\"2\"").body(Map.of("amount", "90000")).patch(path).then()
                .statusCode(409);
        as(People.STARTUP).get(path + "/submission").then().statusCode(405);
    }

    @Test
    void eachSideIsWrittenToWhenSomethingWaitsForIt() {
        var name = "信函贷" + System.nanoTime();
        var id = bank.reviewed(bank.product("name", name));
        bank.act(People.APPROVER, id, "decline", Map.of("reason", "负债过高")).statusCode(200);
        try (var box = LetterBox.open()) {
            for (int rounds = 0; rounds < 20 && !bothAreWrittenTo(box, name, id); rounds++) {
                sender.send();
            }
            assertTrue(bothAreWrittenTo(box, name, id));
        }
    }

    private static boolean bothAreWrittenTo(LetterBox box, String name, String id) {
        return box.to(People.FINANCIER).stream().anyMatch(letter -> letter.subject().contains(name))
                && box.to(People.STARTUP).stream().anyMatch(letter -> letter.subject().contains(name)
                        && letter.text().contains("负债过高") && letter.text().contains(id));
    }

    @Test
    void theQueueGoesOverTheLendersParksPageByPage() {
        try (var second = new FinancingFixture(parks)) {
            var product = bank.product();
            var here = List.of(bank.submitted(product), bank.submitted(product));
            var there = second.submitted(second.product());
            second.draft(second.product());
            var seen = new ArrayList<String>();
            var where = new ArrayList<String>();
            String cursor = null;
            do {
                var ask = as(People.FINANCIER).queryParam("limit", 1).queryParam("status", "SUBMITTED");
                var page = (cursor == null ? ask : ask.queryParam("cursor", cursor)).get("/api/v1/lender/applications")
                        .then().statusCode(200).extract().jsonPath();
                seen.addAll(page.getList("items.id", String.class));
                where.addAll(page.getList("items.park", String.class));
                cursor = page.getString("next");
            } while (cursor != null);
            assertEquals(List.of(here.get(0), here.get(1), there), seen.subList(seen.size() - 3, seen.size()));
            assertEquals(second.park.id(), where.get(where.size() - 1));
            assertEquals(seen.size(), as(People.FINANCIER).get("/api/v1/lender/applications?status=SUBMITTED").then()
                    .extract().<Integer>path("total"));
        }
        as(People.FINANCIER).get("/api/v1/lender/applications?status=NONE").then().statusCode(422);
        as(People.FINANCIER).get("/api/v1/lender/applications?cursor=x").then().statusCode(422);
    }

    @Test
    void anotherParkAnotherEnterpriseAndAnotherLenderKnowNothingOfIt() {
        var product = bank.product();
        var id = bank.submitted(product);
        try (var other = FreshPark.open(parks)) {
            var theirs = EnterpriseFixture.lead(other.id(), People.OPERATOR, EnterpriseFixture.body("他园企业"));
            other.owner(People.STARTUP2, theirs);
            var away = "/api/v1/parks/" + other.id() + "/financing";
            as(People.STARTUP2).get(away + "/applications/" + id).then().statusCode(404);
            as(People.STARTUP2).get(away + "/applications").then().body("total", equalTo(0));
            as(People.STARTUP2).get(away + "/products").then().body("total", equalTo(0));
            as(People.STARTUP2).body(Map.of("productId", product, "amount", "5000", "termMonths", 6, "purpose", "x"))
                    .post(away + "/applications").then().statusCode(404);
        }
        var neighbour = EnterpriseFixture.lead(bank.park.id(), People.OPERATOR, EnterpriseFixture.body("邻居"));
        bank.park.owner(People.STARTUP2, neighbour);
        bank.read(People.STARTUP2, "applications/" + id).statusCode(404);
        bank.read(People.STARTUP2, "applications").body("total", equalTo(0));
        bank.act(People.STARTUP2, id, "withdrawal").statusCode(404);
        bank.read(People.OFFICER, "applications").statusCode(403);
        as(People.FINANCIER).get("/api/v1/lender/applications").then().statusCode(200)
                .body("items.id", hasItem(id)).body("items.find { it.id == '" + id + "' }.park",
                        equalTo(bank.park.id()));
        as(People.STARTUP).get("/api/v1/lender/applications").then().statusCode(403);
        QuarkusTransaction.requiringNew().run(() -> parks.member(People.OTHER_OPERATOR, new Place(bank.park.id(),
                Role.REVIEWER, null, cn.yuanqi.identity.Institution.known("对手银行").id)));
        bank.read(People.OTHER_OPERATOR, "applications/" + id).statusCode(404);
        bank.read(People.OTHER_OPERATOR, "applications").body("total", equalTo(0));
        bank.read(People.OTHER_OPERATOR, "products").body("total", equalTo(0));
        bank.act(People.OTHER_OPERATOR, id, "review").statusCode(404);
        as(People.FINANCIER).get("/api/v1/lender/applications?status=CLOSED").then().body("items.id",
                not(hasItem(id)));
    }
}
