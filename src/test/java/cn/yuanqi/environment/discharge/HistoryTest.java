package cn.yuanqi.environment.discharge;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.FLOW;
import static cn.yuanqi.environment.monitoring.OutletFixture.PH;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.alerting.Escalations;
import cn.yuanqi.environment.compliance.JudgedDay;
import cn.yuanqi.environment.compliance.JudgedDays;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.OutboxSender;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class HistoryTest extends TwoParksTest {
    private static final String ENTERPRISE = "/api/v1/parks/{park}/enterprises/{id}";
    private static final String ROSTER = "/api/v1/parks/{park}/environment/roster";
    private static final UUID OUTLET = new UUID(1, 1);

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    Escalations escalations;
    @Inject
    Roster roster;
    @Inject
    OutboxSender sender;
    @Inject
    Clock clock;
    @Inject
    InPark inPark;

    private OutletFixture.Opened outlet;
    private LocalDate yesterday;

    @BeforeEach
    void openOutlet() {
        outlet = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        yesterday = OutletFixture.now().minusHours(13).toLocalDate().minusDays(1);
    }

    @Test
    void theHistoryShowsEachMonthByItsWorstDayAndEachDayWithItsEvidence() {
        over(yesterday);
        var stop = People.as(People.OFFICER).body(Map.of("outletId", outlet.id(), "kind", "CALIBRATION", "from",
                yesterday + "T01:00:00Z", "to", yesterday + "T02:00:00Z", "reason", "标定"))
                .post("/api/v1/parks/{park}/environment/stops", TwoParks.FIRST).then().statusCode(201).extract()
                .<String>path("id");
        People.as(People.OFFICER).body("{}").post("/api/v1/parks/{park}/environment/stops/{id}/acceptance",
                TwoParks.FIRST, stop).then().statusCode(200);
        People.as(People.LEADER).get(ENTERPRISE + "/compliance-history", TwoParks.FIRST, outlet.enterpriseId()).then()
                .statusCode(200).body("months", hasSize(13))
                .body("months.find { it.month == '" + YearMonth.from(yesterday) + "' }.status", equalTo("EXCEEDED"));
        var day = "items.find { it.factor == 'w01018' && it.day == '" + yesterday + "' }";
        People.as(People.LEADER)
                .get(ENTERPRISE + "/compliance-history/days?from={f}&to={t}", TwoParks.FIRST, outlet.enterpriseId(),
                        yesterday.toString(), yesterday.toString())
                .then().statusCode(200).body(day + ".status", equalTo("OVER")).body(day + ".multiple", is(0.5f))
                .body(day + ".source", equalTo("GB 8978-1996")).body(day + ".announced", hasItem("CALIBRATION"));
        People.as(People.OTHER_LEADER)
                .get(ENTERPRISE + "/compliance-history", TwoParks.SECOND, outlet.enterpriseId()).then().statusCode(404);
    }

    @Test
    void theMonthlyReportComesAsPdfAndAsWorkbook() {
        over(yesterday);
        var door = ENTERPRISE + "/monthly-reports/" + YearMonth.from(yesterday);
        var pdf = People.as(People.OFFICER).get(door, TwoParks.FIRST, outlet.enterpriseId()).then().statusCode(200)
                .contentType("application/pdf").extract().asByteArray();
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        var book = People.as(People.OFFICER).get(door + "?format=xlsx", TwoParks.FIRST, outlet.enterpriseId()).then()
                .statusCode(200).extract().asByteArray();
        assertEquals('P', book[0]);
        People.as(People.OFFICER).get(door + "?format=doc", TwoParks.FIRST, outlet.enterpriseId()).then()
                .statusCode(422);
        People.as(People.OFFICER).get(ENTERPRISE + "/monthly-reports/2026-13", TwoParks.FIRST, outlet.enterpriseId())
                .then().statusCode(404);
        People.as(People.OTHER_OFFICER).get(door, TwoParks.SECOND, outlet.enterpriseId()).then().statusCode(404);
        var report = inPark.call(TwoParks.FIRST, () -> MonthReport.of(
                Enterprise.<Enterprise>findById(outlet.enterpriseId()), YearMonth.from(yesterday),
                ZoneId.of("Asia/Shanghai"), ZonedDateTime.now(clock)));
        assertTrue(report.overs().stream().anyMatch(one -> one.day().equals(yesterday)));
        assertTrue(report.lines().stream().anyMatch(line -> line.over() == 1 && line.loadKg() != null));
    }

    @Test
    void eachStepBehindTheLightIsAPageAndForeignOnesAreNotThere() {
        over(yesterday);
        var leader = SignedIn.as(People.LEADER);
        var park = "/parks/" + TwoParks.FIRST;
        var month = park + "/enterprises/" + outlet.enterpriseId() + "/environment/months/"
                + YearMonth.from(yesterday);
        var day = park + "/environment/outlets/" + outlet.id() + "/days/" + yesterday;
        leader.request().get(park + "/enterprises/" + outlet.enterpriseId() + "/environment").then().statusCode(200)
                .body(containsString(month));
        leader.request().get(month).then().statusCode(200).body(containsString(day));
        leader.request().get(day).then().statusCode(200).body(containsString(day + "/hours/3"))
                .body(containsString("GB 8978-1996")).body(containsString("CN=2031"))
                .body(not(containsString("PW=" + OutletFixture.PASSWORD)));
        People.as(People.OFFICER).body(Map.of("from", yesterday, "to", yesterday, "reason", "复核"))
                .post("/api/v1/parks/{park}/environment/outlets/{id}/judgement", TwoParks.FIRST, outlet.id()).then()
                .statusCode(200).body("revised", is(0));
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(outlet.mean("2061", yesterday.atStartOfDay().plusHours(20),
                    Map.of(COD, "750", PH, "5", FLOW, "10"))));
        }
        leader.request().get(day).then().statusCode(200).body(containsString("判定修订记录"))
                .body(containsString("数据迟到或更正"));
        leader.request().get(day + "/hours/3").then().statusCode(200).body(containsString("CN=2061"));
        leader.request().get(day + "/hours/99").then().statusCode(404);
        leader.request().get(park + "/environment/outlets/" + outlet.id() + "/days/never").then().statusCode(404);
        var foreign = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
        leader.request().get(park + "/environment/outlets/" + foreign.id() + "/days/" + yesterday).then()
                .statusCode(404);
    }

    @Test
    void anEscalationTellsWhoeverOfTheRoleIsOnDutyAndAllWhereNobodyIs() {
        var today = OutletFixture.now().toLocalDate();
        try (var fresh = FreshPark.open(parks); var box = LetterBox.open()) {
            QuarkusTransaction.requiringNew().run(() -> List.of(People.OFFICER, People.LEADER)
                    .forEach(person -> parks.member(person, Place.inPark(fresh.id(), Role.OFFICER))));
            assign(fresh.id(), today, today.plusDays(2), "OFFICER", People.OFFICER).statusCode(200)
                    .body("items", hasSize(3)).body("items[0].email", equalTo(People.OFFICER));
            assign(fresh.id(), today, today, "OFFICER", People.LEADER).statusCode(200)
                    .body("items.email", equalTo(List.of(People.LEADER)));
            assign(fresh.id(), today, today, "OWNER", People.OFFICER).statusCode(422).body("errors.field",
                    hasItem("role"));
            assign(fresh.id(), today, today, "LEADER", People.OFFICER).statusCode(422).body("errors.field",
                    hasItem("email"));
            assertEquals(List.of(People.LEADER), onDuty(fresh.id(), clock.instant()));
            assertEquals(List.of(People.OFFICER), onDuty(fresh.id(), clock.instant().plus(Duration.ofDays(1))));
            var all = onDuty(fresh.id(), clock.instant().plus(Duration.ofDays(5)));
            assertTrue(all.containsAll(List.of(People.OFFICER, People.LEADER)));
            People.as(People.OFFICER).body(Map.of("kind", "EXCEEDED", "minutes", 5, "role", "OFFICER"))
                    .post("/api/v1/parks/{park}/environment/escalation-steps", fresh.id()).then().statusCode(201);
            outlet = outlets.open(fresh.id(), enterprises.in(fresh.id()));
            over(yesterday);
            escalations.in(fresh.id(), Duration.ofMinutes(6));
            sender.send();
            assertEquals(1, letters(box, People.LEADER));
            assertEquals(0, letters(box, People.OFFICER));
            assign(fresh.id(), today, today, "OFFICER", "").statusCode(200).body("items", hasSize(0));
            assertEquals(all, onDuty(fresh.id(), clock.instant()));
        }
    }

    @Test
    void theRosterIsTheOfficersToWriteAndTheParksOwn() {
        QuarkusTransaction.requiringNew().run(() -> parks.member(People.STARTUP,
                new Place(TwoParks.FIRST, Role.OWNER, outlet.enterpriseId(), null)));
        People.as(People.LEADER).body("{}").post(ROSTER, TwoParks.FIRST).then().statusCode(403);
        People.as(People.STARTUP).get(ROSTER, TwoParks.FIRST).then().statusCode(403);
        var day = OutletFixture.now().toLocalDate().plusDays(90);
        assign(TwoParks.FIRST, day, day, "LEADER", People.LEADER).statusCode(200);
        People.as(People.OTHER_LEADER).get(ROSTER + "?from=" + day + "&to=" + day, TwoParks.SECOND).then()
                .statusCode(200).body("items.email", not(hasItem(People.LEADER)));
        assign(TwoParks.FIRST, day, day, "LEADER", null).statusCode(200);
    }

    private List<String> onDuty(String park, Instant at) {
        return inPark.call(park, () -> roster.mailOnDuty(Role.OFFICER, at));
    }

    private long letters(LetterBox box, String person) {
        return box.to(person).stream().filter(letter -> letter.text().contains(code())).count();
    }

    private String code() {
        return "DW" + outlet.mn().substring(outlet.mn().length() - 6);
    }

    private static ValidatableResponse assign(String park, LocalDate from, LocalDate to, String role, String email) {
        var body = new HashMap<String, Object>(Map.of("from", from, "to", to, "role", role));
        body.put("email", email);
        return People.as(People.OFFICER).body(body).post(ROSTER, park).then();
    }

    @Test
    void officialRatingsAreImportedApartFromTheVerdict() {
        String code = inPark.call(TwoParks.FIRST,
                () -> Enterprise.<Enterprise>findById(outlet.enterpriseId()).creditCode);
        var sheet = "统一社会信用代码,年度,等级,来源\n" + code + ",2025,蓝牌,市生态环境局\n" + code
                + ",2024,green,bureau\nNOBODY,2025,红,x\n" + code + ",2099,粉,\n" + code + ",2025,红,x\n";
        rate(sheet).body("rows", is(5)).body("added", is(2)).body("rejected", is(3)).body("errors.row",
                hasItems(4, 5, 6));
        rate("credit code,year,grade,source\n" + code + ",2025,yellow,bureau\n").body("changed", is(1));
        People.as(People.LEADER)
                .get("/api/v1/parks/{park}/environment/ratings?enterpriseId={id}", TwoParks.FIRST,
                        outlet.enterpriseId())
                .then().statusCode(200).body("items.grade", equalTo(List.of("YELLOW", "GREEN")));
        var ratings = "/api/v1/parks/{park}/environment/ratings?enterpriseId={id}&limit=1";
        var next = People.as(People.LEADER).get(ratings, TwoParks.FIRST, outlet.enterpriseId()).then()
                .body("total", is(2)).body("items.year", equalTo(List.of(2025))).extract().<String>path("next");
        People.as(People.LEADER).get(ratings + "&cursor=" + next, TwoParks.FIRST, outlet.enterpriseId()).then()
                .body("items.year", equalTo(List.of(2024))).body("next", nullValue());
        People.as(People.OTHER_LEADER)
                .get("/api/v1/parks/{park}/environment/ratings?enterpriseId={id}", TwoParks.SECOND,
                        outlet.enterpriseId())
                .then().body("items", hasSize(0));
    }

    private static ValidatableResponse rate(String sheet) {
        return People.as(People.OFFICER).contentType(ContentType.MULTIPART)
                .multiPart("file", "r.csv", sheet.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/parks/{park}/environment/ratings/imports", TwoParks.FIRST).then().statusCode(200);
    }

    @Test
    void aMonthIsAsGoodAsItsWorstDayAndMissingDataNeverCompliant() {
        var month = YearMonth.of(2026, 10);
        assertEquals(Compliance.COMPLIANT, status(List.of(day(1, "40"), day(2, "60")), month));
        assertEquals(Compliance.CANNOT_JUDGE, status(List.of(day(1, "40"), day(2, null)), month));
        assertEquals(Compliance.EXCEEDED, status(List.of(day(1, "140"), day(2, null)), month));
        assertEquals(Compliance.NOT_MONITORED, status(List.of(), month));
    }

    private static Compliance status(List<JudgedDay> days, YearMonth month) {
        var months = MonthHistory.of(days, month);
        assertEquals(13, months.size());
        assertEquals("2025-10", months.get(0).month());
        return months.get(12).status();
    }

    @Test
    void sixMonthsCallForAttentionAtTwoThirdsOverOrOneThirdHeavy() {
        var days = new ArrayList<JudgedDay>();
        for (int day = 1; day <= 100; day++) {
            days.add(day(day, day <= 65 ? "101" : "99"));
        }
        assertFalse(Attention.of(days).get(0).called());
        days.set(65, day(66, "101"));
        assertTrue(Attention.of(days).get(0).called());
        days.clear();
        for (int day = 1; day <= 100; day++) {
            days.add(day(day, day <= 32 ? "120" : "99"));
        }
        assertFalse(Attention.of(days).get(0).called());
        days.set(32, day(33, "120"));
        assertTrue(Attention.of(days).get(0).called());
        days.set(32, day(33, "119.99"));
        assertFalse(Attention.of(days).get(0).called());
    }

    @Test
    void taxIsReducedOnlyForWholeMonthsFarBelowTheLimit() {
        assertEquals(75, hint("69.9", 31).taxedAt());
        assertEquals(TaxHint.Why.NOT_LOW, hint("70", 31).why());
        assertEquals(75, hint("50", 31).taxedAt());
        assertEquals(50, hint("49.9", 31).taxedAt());
        assertEquals(TaxHint.Why.INCOMPLETE, hint("10", 30).why());
        var days = month("10", 31);
        days.set(4, day(5, "101"));
        assertEquals(TaxHint.Why.OVER, TaxHint.of(days, YearMonth.of(2026, 10)).get(0).why());
    }

    private static TaxHint hint(String value, int count) {
        return TaxHint.of(month(value, count), YearMonth.of(2026, 10)).get(0);
    }

    private static List<JudgedDay> month(String value, int count) {
        var days = new ArrayList<JudgedDay>();
        for (int day = 1; day <= count; day++) {
            days.add(day(day, value));
        }
        return days;
    }

    /** COD against 100, on a day counted from 2026-09-30. */
    private static JudgedDay day(int number, String value) {
        return JudgedDays.of(OUTLET, COD, LocalDate.of(2026, 9, 30).plusDays(number),
                value == null ? null : new BigDecimal(value), new BigDecimal("100"));
    }

    private void over(LocalDate day) {
        try (var logger = outlets.connect()) {
            for (int hour = 0; hour < 20; hour++) {
                assertNotNull(logger.ask(outlet.mean("2061", day.atStartOfDay().plusHours(hour),
                        Map.of(COD, "750", PH, "7", FLOW, "10"))));
            }
            assertNotNull(logger.ask(outlet.mean("2031", day.atStartOfDay(),
                    Map.of(COD, "750", "w21003", "1", PH, "7", FLOW, "10"))));
        }
    }
}
