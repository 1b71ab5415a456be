package cn.yuanqi.billing;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.file.Samples;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** What the park gives up, with another person's word. */
@QuarkusTest
class ReliefTest extends TwoParksTest {
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
        enterprise = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("减免企业")));
        today = billing.today();
    }

    @Test
    void aGrantedReliefLowersWhatIsOpenAndLeavesTheIssuedLineAlone() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "1000.00", today.minusDays(10));
        var relief = asked(invoice, Map.of("amount", "300", "reason", "疫情减租"));
        read(invoice).body("open", equalTo("1000.00")).body("relieved", equalTo("0.00"));
        decide(People.LEADER, relief, "approval").statusCode(200).body("status", equalTo("GRANTED"))
                .body("tax", equalTo("24.77")).body("lines[0].tax", equalTo("24.77"))
                .body("grantedOn", equalTo(today.toString()));
        read(invoice).body("amount", equalTo("1000.00")).body("tax", equalTo("82.57"))
                .body("lines[0].amount", equalTo("1000.00")).body("relieved", equalTo("300.00"))
                .body("relievedTax", equalTo("24.77")).body("lines[0].relieved", equalTo("300.00"))
                .body("open", equalTo("700.00")).body("status", equalTo("ISSUED"));
        var mine = "items.find { it.enterpriseId == '" + enterprise + "' }";
        as(People.LEADER).get(path("/billing/ageing")).then().body(mine + ".overdue", equalTo("700.00"));
        as(People.OPERATOR).get(path("/billing/statements/" + enterprise)).then().body("closing", equalTo("700.00"))
                .body("entries.kind", hasItem("RELIEF"));
        pay(invoice, "700").statusCode(201);
        read(invoice).body("status", equalTo("PAID")).body("open", equalTo("0.00"));
        decide(People.LEADER, relief, "approval").statusCode(409);
        as(People.OPERATOR).post(path("/reliefs/" + relief + "/withdrawal")).then().statusCode(409);
    }

    @Test
    void sharesOfManyReliefsTakeExactlyTheTaxThatThereWas() {
        var invoice = ofThreeLines();
        grant(asked(invoice, Map.of("percent", "33.3333", "reason", "一")));
        grant(asked(invoice, Map.of("amount", "0.05", "reason", "二")));
        var lines = as(People.OPERATOR).get(path("/invoices/" + invoice)).then().extract().jsonPath();
        grant(asked(invoice, Map.of("reason", "三", "lines", List.of(
                Map.of("lineId", lines.getString("lines[0].id"), "percent", "10"),
                Map.of("lineId", lines.getString("lines[2].id"), "amount", "0.01")))));
        var open = as(People.OPERATOR).get(path("/invoices/" + invoice)).then().extract().<String>path("open");
        grant(asked(invoice, Map.of("amount", open, "reason", "其余")));
        var end = as(People.OPERATOR).get(path("/invoices/" + invoice)).then().body("open", equalTo("0.00"))
                .body("status", equalTo("PAID")).extract().jsonPath();
        assertEquals(end.getString("tax"), end.getString("relievedTax"));
        assertEquals(end.getList("lines.amount"), end.getList("lines.relieved"));
        assertEquals(end.getList("lines.tax"), end.getList("lines.relievedTax"));
    }

    @Test
    void aSumIsSpreadOverLinesToTheFen() {
        var lines = IntStream.range(0, 7)
                .mapToObj(i -> new ReliefShares.Line(Ids.next(), new BigDecimal("0.0" + (i + 1)),
                        new BigDecimal("0.0" + (i + 1))))
                .toList();
        for (int fen = 1; fen <= 28; fen++) {
            var sum = BigDecimal.valueOf(fen, 2);
            var parts = ReliefShares.spread(sum, lines);
            assertEquals(sum, parts.values().stream().reduce(new BigDecimal("0.00"), BigDecimal::add));
            lines.forEach(line -> assertTrue(
                    parts.getOrDefault(line.id(), BigDecimal.ZERO).compareTo(line.left()) <= 0, line::toString));
        }
    }

    @Test
    void nobodyDecidesOnWhatTheyAskedForAndOnlyLeadersDecide() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        QuarkusTransaction.requiringNew().run(
                () -> parks.member(People.LEADER, Place.inPark(TwoParks.FIRST, Role.OPERATOR)));
        String own = ask(People.LEADER, invoice, Map.of("amount", "10", "reason", "自批")).statusCode(201).extract()
                .path("id");
        decide(People.LEADER, own, "approval").statusCode(403).body("type", containsString("own-relief"));
        decide(People.LEADER, own, "rejection").statusCode(403);
        QuarkusTransaction.requiringNew().run(() -> Membership.update(
                "endedAt = since where person = ?1 and role = ?2 and endedAt is null",
                Person.known(People.LEADER, "leader"), Role.OPERATOR));
        decide(People.LEADER, own, "approval").statusCode(403).body("type", containsString("own-relief"));
        decide(People.OPERATOR, own, "approval").statusCode(403);
        ask(People.OPERATOR, invoice, Map.of("amount", "1", "reason", "再来")).statusCode(409);
        as(People.OPERATOR).post(path("/reliefs/" + own + "/withdrawal")).then().statusCode(200).body("status",
                equalTo("WITHDRAWN"));
        var second = asked(invoice, Map.of("amount", "1", "reason", "再来"));
        as(People.LEADER).body("{}").post(path("/reliefs/" + second + "/rejection")).then().statusCode(422);
        decide(People.LEADER, second, "rejection").statusCode(200).body("status", equalTo("DECLINED")).body("note",
                equalTo("理由"));
        decide(People.LEADER, second, "approval").statusCode(409);
        read(invoice).body("open", equalTo("100.00"));
    }

    @Test
    void noMoreThanIsOpenAndAPaymentMeanwhileMakesItAClearConflict() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        pay(invoice, "40");
        ask(People.OPERATOR, invoice, Map.of("amount", "60.01", "reason", "多")).statusCode(422)
                .body("errors.field", contains("amount"));
        ask(People.OPERATOR, invoice, Map.of("amount", "1", "percent", "1")).statusCode(422)
                .body("errors.field", contains("amount", "reason"));
        ask(People.OPERATOR, invoice, Map.of("percent", "100.5", "reason", "多")).statusCode(422);
        var relief = asked(invoice, Map.of("amount", "60", "reason", "全免"));
        pay(invoice, "0.01");
        decide(People.LEADER, relief, "approval").statusCode(409);
        read(invoice).body("open", equalTo("59.99")).body("relieved", equalTo("0.00"));
        pay(invoice, "59.99");
        decide(People.LEADER, relief, "approval").statusCode(409);
        ask(People.OPERATOR, invoice, Map.of("amount", "1", "reason", "晚了")).statusCode(409);
    }

    @Test
    void aPaymentAndAReliefAtOnceNeverTakeMoreThanThereIs() {
        for (int i = 0; i < 4; i++) {
            var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
            var relief = asked(invoice, Map.of("amount", "80", "reason", "同时"));
            List<CompletableFuture<Response>> all = new ArrayList<>();
            all.add(CompletableFuture.supplyAsync(() -> pay(invoice, "80").extract().response()));
            all.add(CompletableFuture
                    .supplyAsync(() -> decide(People.LEADER, relief, "approval").extract().response()));
            all.add(CompletableFuture
                    .supplyAsync(() -> decide(People.LEADER, relief, "approval").extract().response()));
            all.forEach(CompletableFuture::join);
            var end = as(People.OPERATOR).get(path("/invoices/" + invoice)).then().extract().jsonPath();
            var paid = new BigDecimal(end.getString("paid"));
            var relieved = new BigDecimal(end.getString("relieved"));
            assertTrue(paid.add(relieved).compareTo(new BigDecimal("100")) <= 0, paid + " " + relieved);
            assertEquals(new BigDecimal("100.00").subtract(paid).subtract(relieved),
                    new BigDecimal(end.getString("open")));
            assertTrue(relieved.signum() == 0 || paid.compareTo(new BigDecimal("20.00")) == 0, paid + " " + relieved);
        }
    }

    @Test
    void lateFeesRunOnThePrincipalThatIsLeft() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "10000.00", today.minusDays(2));
        grant(asked(invoice, Map.of("percent", "40", "reason", "减")));
        inPark.run(TwoParks.FIRST,
                () -> round.accrue(today.plusDays(1), Stamp.machine(ZonedDateTime.now(BillingFixture.ZONE))));
        as(People.OPERATOR).get(path("/invoices/" + invoice + "/late-fees")).then().body("items.amount",
                equalTo(List.of("5.00", "3.00", "3.00")));
    }

    @Test
    void theEvidenceIsKeptForTheParkAndTheStartupSeesTheRelief() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        var relief = asked(invoice, Map.of("amount", "10", "reason", "减"));
        as(People.OPERATOR).contentType(ContentType.MULTIPART)
                .multiPart("file", "proof.pdf", Samples.pdf("evidence"), "application/pdf")
                .post(path("/reliefs/" + relief + "/evidence")).then().statusCode(200)
                .body("fileName", equalTo("proof.pdf"));
        QuarkusTransaction.requiringNew().run(
                () -> parks.member(People.STARTUP, new Place(TwoParks.FIRST, Role.OWNER, enterprise, null)));
        as(People.LEADER).get(path("/reliefs/" + relief + "/evidence")).then().statusCode(200);
        as(People.STARTUP).get(path("/reliefs/" + relief + "/evidence")).then().statusCode(403);
        as(People.STARTUP).get(path("/reliefs/" + relief)).then().statusCode(200).body("fileName", nullValue())
                .body("amount", equalTo("10.00"));
        as(People.STARTUP).get(path("/reliefs")).then().body("total", equalTo(1));
        as(People.STARTUP).get(path("/invoices/" + invoice + "/reliefs")).then().body("items.id",
                contains(relief));
        ask(People.STARTUP, invoice, Map.of("amount", "1", "reason", "x")).statusCode(403);
        var other = "/api/v1/parks/" + TwoParks.SECOND;
        as(People.OTHER_LEADER).body("{}").post(other + "/reliefs/" + relief + "/approval").then().statusCode(404);
        as(People.OTHER_OPERATOR).body(Map.of("amount", "1", "reason", "x"))
                .post(other + "/invoices/" + invoice + "/reliefs").then().statusCode(404);
        as(People.LEADER).get(path("/reliefs/" + relief + "/approval")).then().statusCode(405);
    }

    private UUID ofThreeLines() {
        return inPark.call(TwoParks.FIRST, () -> {
            var stamp = Stamp.machine(ZonedDateTime.now(BillingFixture.ZONE));
            var charges = List.of(charge(ChargeKind.RENT, "333.33", "9"), charge(ChargeKind.PROPERTY_FEE, "77.77", "6"),
                    charge(ChargeKind.WATER, "0.07", "3"));
            return Invoice.issue(new Bill(enterprise, null, today, today, today, Bill.Late.NEVER, charges),
                    InvoiceSequence.of(stamp.today().getYear()), stamp).id;
        });
    }

    private static Charge charge(ChargeKind kind, String amount, String rate) {
        return new Charge(kind, Ids.next(), new BigDecimal(amount), new BigDecimal(rate), "行");
    }

    private String asked(UUID invoice, Map<String, ?> body) {
        return ask(People.OPERATOR, invoice, body).statusCode(201).body("status", equalTo("ASKED")).extract()
                .path("id");
    }

    private static ValidatableResponse ask(String who, UUID invoice, Map<String, ?> body) {
        return as(who).body(body).post(path("/invoices/" + invoice + "/reliefs")).then();
    }

    private static void grant(String relief) {
        decide(People.LEADER, relief, "approval").statusCode(200);
    }

    private static ValidatableResponse decide(String who, String relief, String verb) {
        return as(who).body(Map.of("reason", "理由")).post(path("/reliefs/" + relief + "/" + verb)).then();
    }

    private ValidatableResponse pay(UUID invoice, String sum) {
        return as(People.OPERATOR).body(Map.of("amount", sum, "paidOn", today.toString()))
                .post(path("/invoices/" + invoice + "/payments")).then();
    }

    private static ValidatableResponse read(UUID invoice) {
        return as(People.OPERATOR).get(path("/invoices/" + invoice)).then().statusCode(200);
    }

    private static String path(String rest) {
        return "/api/v1/parks/" + TwoParks.FIRST + rest;
    }
}
