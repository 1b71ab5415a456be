package cn.yuanqi.enterprise.report;

import static cn.yuanqi.enterprise.report.ReportFixture.DOOR;
import static cn.yuanqi.enterprise.report.ReportFixture.accept;
import static cn.yuanqi.enterprise.report.ReportFixture.accepted;
import static cn.yuanqi.enterprise.report.ReportFixture.asked;
import static cn.yuanqi.enterprise.report.ReportFixture.draft;
import static cn.yuanqi.enterprise.report.ReportFixture.figures;
import static cn.yuanqi.enterprise.report.ReportFixture.one;
import static cn.yuanqi.enterprise.report.ReportFixture.open;
import static cn.yuanqi.enterprise.report.ReportFixture.own;
import static cn.yuanqi.enterprise.report.ReportFixture.sendBack;
import static cn.yuanqi.enterprise.report.ReportFixture.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReportApiTest extends TwoParksTest {
    private static final String STARTUP = People.STARTUP;
    private static final String OPERATOR = People.OPERATOR;

    private final int year = ReportFixture.year();
    private final String period = String.valueOf(year);
    private String own;
    private String other;

    @BeforeEach
    void haveTwoOwners() {
        own = own(parks, STARTUP);
        other = own(parks, People.STARTUP2);
    }

    @Test
    void aReportIsDraftedFiledReturnedCorrectedAndAcceptedAndTheKpiFollows() {
        var id = asked(period, own);
        one(STARTUP, id).statusCode(200).body("status", equalTo("OPEN")).body("draft", equalTo(false))
                .body("figures", hasSize(11)).body("figures[0].value", nullValue());
        draft(STARTUP, id, Map.of("revenue", "１２６．１１")).statusCode(200).body("status", equalTo("OPEN"))
                .body("draft", equalTo(true)).body("figures[0].value", equalTo("1261100.00"))
                .body("figures[0].typedUnit", equalTo("CNY_10K")).body("findings.rule", hasItem("REQUIRED"));
        submit(STARTUP, id).statusCode(422).body("errors.field", hasItems("tax", "staff"))
                .body("errors.field", not(hasItem("revenue")));
        draft(STARTUP, id, figures("revenue", "126.11")).statusCode(200).body("findings", hasSize(0));
        submit(STARTUP, id).statusCode(200).body("status", equalTo("SUBMITTED"));
        assertEquals(null, kpi());
        sendBack(OPERATOR, id, "revenue", "与税表不符").statusCode(200).body("status", equalTo("RETURNED"))
                .body("figures.find { it.field == 'revenue' }.reason", equalTo("与税表不符"))
                .body("note", equalTo("请更正"));
        submit(STARTUP, id).statusCode(409);
        draft(STARTUP, id, Map.of("revenue", Map.of("value", 1300000.5, "unit", "CNY"))).statusCode(200)
                .body("figures.find { it.field == 'tax' }.value", equalTo("100000.00"));
        submit(STARTUP, id).statusCode(200);
        accept(OPERATOR, id).statusCode(200).body("status", equalTo("ACCEPTED")).body("source", equalTo("enterprise"))
                .body("history.status", contains("ACCEPTED", "RETURNED"))
                .body("history[1].reasons.revenue", equalTo("与税表不符"));
        assertEquals("1300000.50", kpi());
    }

    private String kpi() {
        return People.as(People.LEADER).get("/api/v1/parks/{park}/kpi", TwoParks.FIRST).then().statusCode(200).extract()
                .path("revenueByYear.'" + year + "'");
    }

    @Test
    void acceptedFiguresHoldUntilTheirCorrectionIsAccepted() {
        var id = accepted(STARTUP, own, period, figures("revenue", "100"));
        draft(STARTUP, id, Map.of("revenue", "150")).statusCode(200).body("status", equalTo("ACCEPTED"))
                .body("acceptedRevision", equalTo(1)).body("revision", equalTo(2)).body("draft", equalTo(true));
        assertEquals("1000000.00", kpi());
        submit(STARTUP, id).statusCode(200).body("status", equalTo("SUBMITTED"));
        assertEquals("1000000.00", kpi());
        sendBack(OPERATOR, id, "revenue", "为什么").statusCode(200);
        assertEquals("1000000.00", kpi());
        draft(STARTUP, id, Map.of("revenue", "160")).statusCode(200);
        submit(STARTUP, id).statusCode(200);
        accept(OPERATOR, id).statusCode(200).body("history", hasSize(3));
        assertEquals("1600000.00", kpi());
    }

    @Test
    void aSlipOfTheUnitIsAskedAboutAndTheAnswerIsKept() {
        accepted(STARTUP, own, String.valueOf(year - 1), figures("revenue", "126.11"));
        var id = asked(period, own);
        draft(STARTUP, id, figures("revenue", "126,110")).statusCode(200)
                .body("findings.find { it.rule == 'UNIT_SLIP' }.field", equalTo("revenue"))
                .body("findings.find { it.rule == 'UNIT_SLIP' }.severity", equalTo("ASK"));
        submit(STARTUP, id).statusCode(422).body("errors.field", contains("revenue"))
                .body("errors[0].message", containsString("1,261,100.00"));
        draft(STARTUP, id, Map.of("revenue", Map.of("value", "126110", "confirmed", true))).statusCode(200)
                .body("figures[0].confirmed", equalTo(true));
        draft(STARTUP, id, Map.of("revenue", "126110")).statusCode(200).body("figures[0].confirmed", equalTo(true));
        draft(STARTUP, id, Map.of("revenue", "126111")).statusCode(200).body("figures[0].confirmed", equalTo(false));
        People.as(STARTUP).body(Map.of("confirmed", List.of("revenue")))
                .post(DOOR + "/" + id + "/submission", TwoParks.FIRST).then().statusCode(200);
        one(OPERATOR, id).body("findings.find { it.rule == 'UNIT_SLIP' }.confirmed", equalTo(true));
    }

    @Test
    void eachFigureStandsBesideLastPeriodAndTheSamePeriodLastYear() {
        accepted(STARTUP, own, year - 1 + "Q2", figures("revenue", "200"));
        accepted(STARTUP, own, year + "Q1", figures("revenue", "80"));
        var id = accepted(STARTUP, own, year + "Q2", figures("revenue", "100"));
        one(OPERATOR, id).body("comparison[0].previous.absolute", equalTo("200000.00"))
                .body("comparison[0].previous.percent", equalTo("25.00"))
                .body("comparison[0].yearAgo.percent", equalTo("-50.00"));
        one(OPERATOR, asked(year + "Q3", own)).body("comparison[0].previous.base", equalTo("1000000.00"))
                .body("comparison[0].previous.percent", nullValue());
    }

    @Test
    void aYearThatIsNotItsQuartersIsHintedAt() {
        for (int quarter = 1; quarter <= 4; quarter++) {
            accepted(STARTUP, own, year + "Q" + quarter, figures("revenue", "25"));
        }
        var id = asked(period, own);
        draft(STARTUP, id, figures("revenue", "101")).statusCode(200)
                .body("comparison.find { it.field == 'revenue' }.quarters", equalTo("1000000.00"))
                .body("comparison.find { it.field == 'staff' }.quarters", nullValue());
    }

    @Test
    void whatDoesNotReadIsRefusedAtItsField() {
        var id = asked(period, own);
        draft(STARTUP, id, figures("revenue", "很多")).statusCode(422).body("errors.field", contains("revenue"));
        draft(STARTUP, id, figures("staff", "-3")).statusCode(422).body("errors.field", contains("staff"));
        draft(STARTUP, id, figures("colour", "1")).statusCode(422).body("errors.field", contains("colour"));
        draft(STARTUP, id, figures("rdStaff", "11")).statusCode(200);
        submit(STARTUP, id).statusCode(422).body("errors.field", contains("rdStaff"));
    }

    @Test
    void aDraftNeedsTheVersionThatItsAuthorSaw() {
        var id = asked(period, own);
        var body = Map.of("figures", figures());
        var door = DOOR + "/" + id + "/draft";
        People.as(STARTUP).body(body).put(door, TwoParks.FIRST).then().statusCode(428);
        People.as(STARTUP).header("If-Match", "\"77\"").body(body).put(door, TwoParks.FIRST).then().statusCode(412);
        int version = one(STARTUP, id).extract().path("version");
        var answers = Stream.of(1, 2, 3, 4).map(i -> CompletableFuture.supplyAsync(() -> People.as(STARTUP)
                .header("If-Match", "\"" + version + "\"").body(body).put(door, TwoParks.FIRST).statusCode())).toList()
                .stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(200, 412, 412, 412), answers);
        one(STARTUP, id).header("ETag", not("\"" + version + "\"")).body("version", greaterThan(version));
    }

    @Test
    void ofAnAcceptanceAndAReturnAtOnceOneWins() {
        var id = asked(period, own);
        draft(STARTUP, id, figures()).statusCode(200);
        submit(STARTUP, id).statusCode(200);
        var answers = IntStream.range(0, 6).mapToObj(i -> CompletableFuture.supplyAsync(() -> i % 2 == 0
                ? accept(OPERATOR, id).extract().statusCode()
                : sendBack(OPERATOR, id, "tax", "核对").extract().statusCode())).toList().stream()
                .map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(200, 409, 409, 409, 409, 409), answers);
    }

    @Test
    void whatIsNotItsTurnIsRefused() {
        var id = asked(period, own);
        accept(OPERATOR, id).statusCode(409);
        sendBack(OPERATOR, id, "tax", "x").statusCode(409);
        draft(STARTUP, id, figures()).statusCode(200);
        accept(OPERATOR, id).statusCode(409);
        submit(STARTUP, id).statusCode(200);
        submit(STARTUP, id).statusCode(409);
        draft(STARTUP, id, figures()).statusCode(409);
        People.as(OPERATOR).body(Map.of("fields", List.of())).post(DOOR + "/" + id + "/return", TwoParks.FIRST).then()
                .statusCode(422);
        accept(OPERATOR, id).statusCode(200);
        accept(OPERATOR, id).statusCode(409);
        submit(STARTUP, id).statusCode(409);
        open(Map.of("period", period, "dueOn", TwoParks.today().plusDays(1).toString(), "enterpriseIds",
                List.of(own))).statusCode(409);
    }

    @Test
    void everybodySeesAndDoesOnlyWhatIsTheirs() {
        var id = asked(period, own);
        for (String person : List.of(People.OFFICER, People.FINANCIER)) {
            one(person, id).statusCode(403);
            People.as(person).get("/api/v1/parks/{park}/enterprises/{id}/reports", TwoParks.FIRST, own).then()
                    .statusCode(403);
        }
        one(People.STARTUP2, id).statusCode(404);
        one(People.OTHER_OPERATOR, id).statusCode(404);
        People.as(People.OTHER_OPERATOR).get(DOOR + "/" + id, TwoParks.SECOND).then().statusCode(404);
        People.as(People.STARTUP2).get("/api/v1/parks/{park}/enterprises/{id}/reports", TwoParks.FIRST, own).then()
                .statusCode(404);
        People.as(People.STARTUP2).header("If-Match", "\"0\"").body(Map.of("figures", figures()))
                .put(DOOR + "/" + id + "/draft", TwoParks.FIRST).then().statusCode(404);
        for (String absent : List.of(UUID.randomUUID().toString(), "nonsense")) {
            one(OPERATOR, absent).statusCode(404);
        }
        one(People.LEADER, id).statusCode(200);
        accept(People.LEADER, id).statusCode(403);
        accept(STARTUP, id).statusCode(403);
        submit(OPERATOR, id).statusCode(403);
        People.as(STARTUP).queryParam("enterpriseId", other).get(DOOR, TwoParks.FIRST).then().statusCode(200)
                .body("total", equalTo(0));
        People.as(STARTUP).queryParam("colour", "red").get(DOOR, TwoParks.FIRST).then().statusCode(422);
        People.as(STARTUP).get(DOOR + "/campaigns", TwoParks.FIRST).then().statusCode(403);
    }

    @Test
    void aCampaignAsksWhoIsIncubatedOrGraduatedUnlessToldOtherwise() {
        var lead = EnterpriseFixture.lead(EnterpriseFixture.body("线索"));
        open(Map.of("period", period, "dueOn", TwoParks.today().toString())).statusCode(201)
                .body("asked", greaterThan(0)).body("open", greaterThan(0)).body("overdue", equalTo(0));
        People.as(OPERATOR).queryParams("period", period, "enterpriseId", lead).get(DOOR, TwoParks.FIRST).then()
                .body("total", equalTo(0));
        open(Map.of("period", "2025Q5", "dueOn", TwoParks.today().toString())).statusCode(422).body("errors.field",
                contains("period"));
        open(Map.of("period", year + "Q1", "dueOn", TwoParks.today().minusDays(2).toString())).statusCode(422)
                .body("errors.field", contains("dueOn"));
        open(Map.of("period", year + "Q1", "dueOn", TwoParks.today().toString(), "enterpriseIds",
                List.of(UUID.randomUUID()))).statusCode(422).body("errors.field", contains("enterpriseIds"));
    }

    @Test
    void nobodyAcceptsWhatTheyFiled() {
        var id = asked(period, own);
        draft(STARTUP, id, figures()).statusCode(200);
        submit(STARTUP, id).statusCode(200);
        parks.member(STARTUP, Place.inPark(TwoParks.FIRST, Role.OPERATOR));
        try {
            accept(STARTUP, id).statusCode(403).body("type", containsString("own-submission"));
            one(OPERATOR, id).body("status", equalTo("SUBMITTED"));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> Membership.update("endedAt = since where role = ?1 and "
                    + "parkId = ?2 and person in (select p from Person p where p.email = ?3) and endedAt is null",
                    Role.OPERATOR, TwoParks.FIRST, STARTUP));
        }
        accept(STARTUP, id).statusCode(403);
        accept(OPERATOR, id).statusCode(200);
    }

    @Test
    void ofOneCompanyInTwoParksNeitherParkSeesTheOthersReport() {
        var body = EnterpriseFixture.body("两园区企业");
        var here = EnterpriseFixture.lead(body);
        var there = EnterpriseFixture.lead(TwoParks.SECOND, People.OTHER_OPERATOR, body);
        var ours = asked(period, here);
        People.as(People.OTHER_OPERATOR).body(Map.of("period", period, "dueOn", TwoParks.today().plusDays(3).toString(),
                "enterpriseIds", List.of(here))).post(DOOR + "/campaigns", TwoParks.SECOND).then().statusCode(422)
                .body("errors.field", contains("enterpriseIds"));
        People.as(People.OTHER_OPERATOR).body(Map.of("period", period, "dueOn", TwoParks.today().plusDays(3).toString(),
                "enterpriseIds", List.of(there))).post(DOOR + "/campaigns", TwoParks.SECOND).then().statusCode(201)
                .body("asked", equalTo(1));
        String theirs = People.as(People.OTHER_OPERATOR).queryParam("period", period).get(DOOR, TwoParks.SECOND).then()
                .body("items.enterpriseId", contains(there)).extract().path("items[0].id");
        People.as(OPERATOR).queryParam("period", period).get(DOOR, TwoParks.FIRST).then()
                .body("items.enterpriseId", contains(here)).body("items.id", contains(ours));
        one(OPERATOR, theirs).statusCode(404);
        People.as(People.OTHER_OPERATOR).get(DOOR + "/" + ours, TwoParks.SECOND).then().statusCode(404);
        People.as(People.OTHER_OPERATOR).post(DOOR + "/" + ours + "/acceptance", TwoParks.SECOND).then()
                .statusCode(404);
        People.as(People.OTHER_OPERATOR).get("/api/v1/parks/{park}/enterprises/{id}/reports", TwoParks.SECOND, here)
                .then().statusCode(404);
        People.as(People.OTHER_OPERATOR).queryParam("enterpriseId", here).get(DOOR, TwoParks.SECOND).then()
                .body("total", equalTo(0));
    }
}
