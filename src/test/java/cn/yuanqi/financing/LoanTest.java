package cn.yuanqi.financing;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Money out and back to the fen, once, however often and by however many it is sent. */
@QuarkusTest
class LoanTest extends TwoParksTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    @Inject
    InPark inPark;
    @Inject
    FinancingRound round;
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
    void partLateAndEarlyRepaymentsMeetWhatIsDueFirstAndShortenTheRest() {
        var id = paidOutOn(TODAY.minusMonths(3).minusDays(5));
        loan(id).body("overdueDays", equalTo(overdueOfFirst(3))).body("schedule", hasSize(12));
        var rows = loan(id).extract().jsonPath();
        var first = new BigDecimal(rows.getString("schedule[0].total"));
        repay(id, first.subtract(BigDecimal.ONE).toPlainString(), null).statusCode(200)
                .body("repayments[0].interest", equalTo(rows.getString("schedule[0].interest")));
        repay(id, loan(id).extract().<String>path("schedule[0].penalty"), null).statusCode(200)
                .body("schedule[0].paidOn", nullValue());
        repay(id, "1", null).statusCode(200).body("schedule[0].paidOn", equalTo(TODAY.toString()));
        var late = loan(id).extract().jsonPath();
        var due = new BigDecimal(late.getString("overdue")).add(new BigDecimal(late.getString("penalty.open")));
        var next = new BigDecimal(rows.getString("schedule[3].total"));
        repay(id, due.add(next).add(new BigDecimal("30000")).toPlainString(), null).statusCode(200)
                .body("overdue", equalTo("0.00")).body("bucket", equalTo("CURRENT"))
                .body("repayments[0].early", equalTo("30000.00")).body("schedule", hasSize(12));
        var after = loan(id).extract().jsonPath();
        assertTrue(new BigDecimal(after.getString("schedule[4].total"))
                .compareTo(new BigDecimal(rows.getString("schedule[4].total"))) < 0);
        var open = after.getList("schedule.principal", String.class).subList(4, 12).stream().map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(new BigDecimal(after.getString("outstanding")), open);
        repay(id, new BigDecimal(after.getString("payoff")).add(new BigDecimal("0.01")).toPlainString(), null)
                .statusCode(422);
        repay(id, after.getString("payoff"), null).statusCode(200).body("outstanding", equalTo("0.00"))
                .body("closedOn", equalTo(TODAY.toString()));
        repay(id, "1", null).statusCode(409);
    }

    @Test
    void whatIsOverdueBearsTheRateAndHalfOfItByTheDayAndTheOldestPaysItsPenaltyFirst() {
        var id = paidOutOn(TODAY.minusMonths(2).minusDays(5));
        var rows = loan(id).body("penalty.percent", equalTo("50.0000")).body("penalty.rate", equalTo("5.7750"))
                .body("penalty.dayCount", equalTo("ACT/360")).extract().jsonPath();
        var first = new BigDecimal(rows.getString("schedule[0].total"));
        var second = new BigDecimal(rows.getString("schedule[1].total"));
        var out = TODAY.minusMonths(2).minusDays(5);
        var rate = new BigDecimal("3.85");
        var half = new BigDecimal("50");
        var onFirst = Penalty.of(first, rate, half, out.plusMonths(1), TODAY);
        var onSecond = Penalty.of(second, rate, half, out.plusMonths(2), TODAY);
        assertTrue(onFirst.signum() > 0 && onSecond.signum() > 0);
        assertEquals(onFirst.add(onSecond), new BigDecimal(rows.getString("penalty.open")));
        assertEquals(onFirst, new BigDecimal(rows.getString("schedule[0].penalty")));
        bank.act(People.FINANCIER, id, "repayments", Map.of("amount", "1000.00", "paidOn",
                TODAY.minusDays(3).toString())).statusCode(200);
        var until = Penalty.of(first, rate, half, out.plusMonths(1), TODAY.minusDays(3));
        var left = first.subtract(new BigDecimal("1000.00").subtract(until));
        loan(id).body("repayments[0].penalty", equalTo(until.toString())).body("schedule[0].penalty",
                equalTo(until.add(Penalty.of(left, rate, half, TODAY.minusDays(3), TODAY)).toString()));
        bank.act(People.FINANCIER, id, "repayments", Map.of("amount", "1", "paidOn", TODAY.minusDays(4).toString()))
                .statusCode(422).body("errors.field", contains("paidOn"));
        var payoff = loan(id).extract().<String>path("payoff");
        repay(id, payoff, null).statusCode(200).body("outstanding", equalTo("0.00")).body("closedOn",
                equalTo(TODAY.toString())).body("penalty.open", equalTo("0.00"));
    }

    private static int overdueOfFirst(int months) {
        var out = TODAY.minusMonths(months).minusDays(5);
        return (int) java.time.temporal.ChronoUnit.DAYS.between(out.plusMonths(1), TODAY);
    }

    @Test
    void aKeyIsDoneOnceAnotherBodyIsRefusedAndAnotherParksKeyIsAnother() {
        var product = bank.product();
        var id = bank.accepted(product);
        var path = bank.path("/financing/applications/" + id);
        var out = bank.with(People.FINANCIER, "pay-1").body(Map.of("reference", "OUT-1")).post(path + "/disbursement")
                .then().statusCode(200).extract().<String>path("id");
        bank.with(People.FINANCIER, "pay-1").body(Map.of("reference", "OUT-1")).post(path + "/disbursement").then()
                .statusCode(200).header("Idempotency-Replayed", "true").body("id", equalTo(out));
        bank.with(People.FINANCIER, "pay-1").body(Map.of("reference", "OUT-2")).post(path + "/disbursement").then()
                .statusCode(422);
        bank.with(People.FINANCIER, "back-1").body(Map.of("amount", "500")).post(path + "/repayments").then()
                .statusCode(200);
        bank.with(People.FINANCIER, "back-1").body(Map.of("amount", "500")).post(path + "/repayments").then()
                .statusCode(200).header("Idempotency-Replayed", "true");
        bank.with(People.FINANCIER, "back-1").body(Map.of("amount", "501")).post(path + "/repayments").then()
                .statusCode(422);
        bank.with(People.FINANCIER, "back-2").body(Map.of("amount", "99999999")).post(path + "/repayments").then()
                .statusCode(422);
        bank.with(People.FINANCIER, "back-2").body(Map.of("amount", "500")).post(path + "/repayments").then()
                .statusCode(200);
        loan(id).body("repayments", hasSize(2));
        repay(id, "5", "WY-1").statusCode(200);
        repay(id, "5", "WY-1").statusCode(409);
        try (var other = new FinancingFixture(parks)) {
            var theirs = other.disbursed(other.product());
            other.with(People.FINANCIER, "back-1").body(Map.of("amount", "700"))
                    .post(other.path("/financing/applications/" + theirs + "/repayments")).then().statusCode(200)
                    .body("repayments[0].amount", equalTo("700.00"));
            other.with(People.FINANCIER, "x").body(Map.of("amount", "1"))
                    .post(other.path("/financing/applications/" + id + "/repayments")).then().statusCode(404);
        }
    }

    @Test
    void theSameKeyManyTimesAtOnceBooksOnceAndDifferentOnesAddUp() {
        var id = bank.disbursed(bank.product());
        var path = bank.path("/financing/applications/" + id + "/repayments");
        List<CompletableFuture<Response>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(CompletableFuture.supplyAsync(() -> bank.with(People.FINANCIER, "same").body(
                    Map.of("amount", "100")).post(path)));
            var key = "other-" + i;
            all.add(CompletableFuture.supplyAsync(() -> bank.with(People.FINANCIER, key).body(
                    Map.of("amount", "10")).post(path)));
        }
        all.forEach(answer -> assertTrue(List.of(200, 409).contains(answer.join().statusCode()),
                () -> answer.join().asString()));
        var loan = loan(id).extract().jsonPath();
        var booked = loan.getList("repayments.amount", String.class);
        assertEquals(1, booked.stream().filter("100.00"::equals).count(), booked::toString);
        assertEquals(12, booked.stream().filter("10.00"::equals).count(), booked::toString);
        var paid = loan.getList("schedule.paid", String.class).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        assertEquals(new BigDecimal("220.00"), paid);
    }

    @Test
    void aYearlyRepricedLoanTakesTheLprOfItsAnniversary() {
        var product = bank.product("repricing", "YEARLY", "method", "INTEREST_FIRST", "spreadBp", 100);
        var id = bank.disbursed(product, "termMonths", 24);
        var out = LocalDate.of(2024, 9, 20);
        inPark.run(bank.park.id(), () -> {
            Loan loan = Loan.of(UUID.fromString(id)).orElseThrow();
            Loan.update("disbursedOn = ?1, pricedOn = ?1, rate = ?2 where id = ?3", out, new BigDecimal("4.35"),
                    loan.id);
            LoanInstalment.of(loan.id).forEach(row -> LoanInstalment.update(
                    "dueOn = ?1, rate = ?2, interest = ?3 where id = ?4", out.plusMonths(row.place),
                    new BigDecimal("4.35"), new BigDecimal("435.00"), row.id));
        });
        inPark.run(bank.park.id(), () -> round.go(Park.byCode(bank.park.id()).orElseThrow()));
        loan(id).body("rate", equalTo("4.0000")).body("schedule[11].rate", equalTo("4.3500"))
                .body("schedule[11].interest", equalTo("435.00")).body("schedule[12].rate", equalTo("4.0000"))
                .body("schedule[12].interest", equalTo("400.00")).body("schedule[23].principal", equalTo("120000.00"));
    }

    @Test
    void exposureIsPerEnterpriseAndLenderWithWhatIsCommitted() {
        var product = bank.product();
        bank.disbursed(product);
        bank.approved(product, "amount", "50000");
        var late = paidOutOn(TODAY.minusMonths(2).minusDays(10));
        assertEquals(1, as(People.FINANCIER).get(bank.path("/financing/exposure")).then().statusCode(200)
                .body("items[0].outstanding", equalTo("240000.00")).body("items[0].committed", equalTo("50000.00"))
                .body("items[0].loans", equalTo(2)).body("items[0].bucket", notNullValue()).extract()
                .<Integer>path("total"));
        loan(late).body("overdueDays", org.hamcrest.Matchers.greaterThan(30));
        as(People.STARTUP).get(bank.path("/financing/exposure")).then().body("items[0].outstanding",
                equalTo("240000.00"));
        as(People.OPERATOR).get(bank.path("/financing/exposure")).then().statusCode(403);
    }

    @Test
    void aLenderIsProposedByOneAndApprovedByAnother() {
        as(People.OPERATOR).body(Map.of("name", "测试银行")).post(bank.path("/financing/lenders")).then().statusCode(409);
        String id = as(People.OPERATOR).body(Map.of("name", "第二银行")).post(bank.path("/financing/lenders")).then()
                .statusCode(201).body("status", equalTo("PROPOSED")).extract().path("id");
        var lender = bank.path("/financing/lenders/" + id);
        as(People.OPERATOR).post(lender + "/approval").then().statusCode(403);
        as(People.OPERATOR).body(Map.of("email", "a@bank.cn", "role", "REVIEWER")).post(lender + "/invitations").then()
                .statusCode(409);
        as(People.LEADER).post(lender + "/approval").then().statusCode(200).body("status", equalTo("APPROVED"));
        as(People.LEADER).post(lender + "/approval").then().statusCode(409);
        as(People.OPERATOR).body(Map.of("email", "a@bank.cn", "role", "OPERATOR")).post(lender + "/invitations").then()
                .statusCode(422);
        as(People.OPERATOR).body(Map.of("email", "a@bank.cn", "role", "REVIEWER")).post(lender + "/invitations").then()
                .statusCode(200).body("token", notNullValue());
        as(People.FINANCIER).get(bank.path("/financing/lenders")).then().statusCode(403);
        var product = bank.product();
        String own = as(People.LEADER).get(bank.path("/financing/lenders")).then().extract()
                .path("items.find { it.name == '测试银行' }.id");
        as(People.LEADER).body(Map.of("reason", "合作到期")).post(bank.path("/financing/lenders/" + own + "/end")).then()
                .statusCode(200);
        as(People.STARTUP).get(bank.path("/financing/products")).then().body("total", equalTo(0));
        as(People.STARTUP).body(Map.of("productId", product, "amount", "5000", "termMonths", 6, "purpose", "x"))
                .post(bank.path("/financing/applications")).then().statusCode(404);
        as(People.FINANCIER).body(FinancingFixture.terms()).post(bank.path("/financing/products")).then()
                .statusCode(409);
    }

    @Test
    void thePlatformEntersTheLprAndEverybodyReadsIt() {
        as(People.STARTUP).get("/api/v1/lpr-rates").then().statusCode(200).body(
                "items.find { it.term == 'Y1' && it.publishedOn == '2025-05-20' }.rate", equalTo("3.0000"));
        var rate = Map.of("term", "Y5", "publishedOn", "2025-05-20", "rate", "3.5", "source", "x");
        as(People.OPERATOR).body(rate).post("/api/v1/lpr-rates").then().statusCode(403);
        as(People.ADMIN).body(rate).post("/api/v1/lpr-rates").then().statusCode(422);
        as(People.ADMIN).body(Map.of("term", "Y5")).post("/api/v1/lpr-rates").then().statusCode(422)
                .body("errors.field", org.hamcrest.Matchers.contains("publishedOn", "rate", "source"));
    }

    @Test
    void bandsAndScorecardAreTheLendersOwn() {
        var product = bank.product("minAmount", "2000");
        bank.read(People.STARTUP, "products/" + product).body("bands", org.hamcrest.Matchers.nullValue())
                .body("scorecard", org.hamcrest.Matchers.nullValue()).body("rate", equalTo("3.8500"));
        bank.read(People.FINANCIER, "products/" + product).body("bands", hasSize(1));
        var path = bank.path("/financing/products/" + product);
        as(People.FINANCIER).header("If-Match", "\"0\"").body(Map.of("maxAmount", "1000")).patch(path).then()
                .statusCode(422).body("detail", containsString(""));
        as(People.FINANCIER).post(path + "/withdrawal").then().statusCode(200);
        bank.read(People.STARTUP, "products/" + product).statusCode(404);
        as(People.FINANCIER).post(path + "/withdrawal").then().statusCode(409);
    }

    /** As if it had been approved that day: the doors take no day before the decision. */
    private String paidOutOn(LocalDate day) {
        var id = bank.accepted(bank.product());
        inPark.run(bank.park.id(), () -> FinancingApplication.update("decidedAt = ?1 where id = ?2",
                day.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant(), UUID.fromString(id)));
        bank.act(People.FINANCIER, id, "disbursement", Map.of("disbursedOn", day.minusDays(1).toString()))
                .statusCode(422);
        bank.act(People.FINANCIER, id, "disbursement", Map.of("disbursedOn", day.toString())).statusCode(200);
        return id;
    }

    private io.restassured.response.ValidatableResponse loan(String id) {
        return bank.read(People.FINANCIER, "applications/" + id + "/loan").statusCode(200);
    }

    private io.restassured.response.ValidatableResponse repay(String id, String amount, String reference) {
        return bank.act(People.FINANCIER, id, "repayments",
                reference == null ? Map.of("amount", amount) : Map.of("amount", amount, "reference", reference));
    }
}
