package cn.yuanqi.demo;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;

/** What the contract promises of the demo, asked through the doors by its own people. */
@QuarkusTest
@TestProfile(DemoProfile.class)
class DemoTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<String> FACTORS = List.of("w01018", "w21003", "w01012", "w01001", "w01006");
    private static final String OFFICER = "officer@cq-jingkai.test";

    @Inject
    DemoLoader loader;
    @Inject
    LoadDemo command;

    private static JsonPath ask(String person, String path) {
        return People.as(person).get("/api/v1/parks/" + path).then().statusCode(200).extract().jsonPath();
    }

    /** All pages of a list. */
    private static List<Map<String, Object>> all(String person, String path) {
        var items = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var request = People.as(person).queryParam("limit", 200);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/v1/parks/" + path)
                    .then().statusCode(200).extract().jsonPath();
            items.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        return items;
    }

    @Test
    void theIncubatorHas309EnterprisesOfTheSeedsShape() {
        var all = all("operator@cq-digital.test", "cq-digital/enterprises");
        assertEquals(309, all.size());
        assertEquals(309, ask("operator@cq-digital.test", "cq-digital/enterprises?limit=1").getInt("total"));
        assertEquals(105, count("TECH"));
        assertEquals(240, count("ECOMMERCE"));
        assertEquals(36, all.stream()
                .filter(each -> ((List<?>) each.get("categories")).containsAll(List.of("TECH", "ECOMMERCE"))).count());
    }

    private static int count(String category) {
        return ask("operator@cq-digital.test", "cq-digital/enterprises?limit=1&category=" + category).getInt("total");
    }

    @Test
    void theirRevenueOf2021IsTheSeedsToTheFen() {
        var kpi = ask("operator@cq-digital.test", "cq-digital/kpi");
        assertEquals(Map.of("2021", "4900000000.00"), kpi.getMap("revenueByYear"));
        assertEquals(List.of(309, 105, 240),
                List.of(kpi.getInt("enterprises"), kpi.getInt("technology"), kpi.getInt("ecommerce")));
        assertEquals("15857605.18", kpi.getString("averageRevenue"));
    }

    @Test
    void theIncubatorHasServiceCasesInEveryStateTheStartupsAmongThem() {
        var states = Set.of("OPEN", "IN_PROGRESS", "WAITING_FOR_ENTERPRISE", "DONE", "CANCELLED", "REOPENED");
        var all = all("operator@cq-digital.test", "cq-digital/requests");
        assertEquals(states, all.stream().map(each -> each.get("status")).collect(Collectors.toSet()));
        assertTrue(all.stream().map(each -> each.get("enterpriseId")).distinct().count() >= 30);
        for (String startup : List.of("startup@cq-digital.test", "startup2@cq-digital.test")) {
            assertEquals(states, Set.copyOf(ask(startup, "cq-digital/requests").getList("items.status")));
        }
        var items = ask("operator@cq-digital.test", "cq-digital/requests/statistics");
        assertTrue(
                items.getList("items").size() >= 8 && items.getList("items.stars").stream().anyMatch(Objects::nonNull),
                items::prettify);
    }

    @Test
    void eachStartupHasOneApplicationInReviewAndOneLoanThatItRepays() {
        for (String startup : List.of("startup@cq-digital.test", "startup2@cq-digital.test")) {
            var own = ask(startup, "cq-digital/financing/applications");
            assertEquals(List.of("IN_REVIEW", "REPAYING"), own.getList("items.status"));
            var loan = ask(startup, "cq-digital/financing/applications/" + own.getString("items[1].id") + "/loan");
            assertEquals("CURRENT", loan.getString("bucket"));
            assertTrue(loan.getList("repayments").size() >= 5);
        }
        assertEquals(7, ask("financier@bank.test", "cq-digital/financing/applications").getInt("total"));
        assertEquals(3, ask("startup@cq-digital.test", "cq-digital/financing/products").getInt("total"));
    }

    @Test
    void theIncubatorTellsItsPeopleLetsRoomsBeBookedAndMatchesPolicies() {
        var operator = "operator@cq-digital.test";
        assertEquals(4, ask(operator, "cq-digital/announcements").getInt("total"));
        assertTrue(ask("startup@cq-digital.test", "cq-digital/announcements?unread=true").getInt("total") >= 2);
        assertEquals(4, ask(operator, "cq-digital/meeting-rooms").getInt("total"));
        assertTrue(ask(operator, "cq-digital/bookings").getInt("total") > 20);
        assertEquals(1, ask(operator, "cq-digital/bookings?status=REQUESTED").getInt("total"));
        assertEquals(3, ask("startup@cq-digital.test", "cq-digital/policies").getInt("total"));
        assertEquals(List.of("DRAFT", "PAID_OUT"), ask("startup@cq-digital.test", "cq-digital/policy-applications")
                .getList("items.status"));
        var policies = ask(operator, "cq-digital/policies").getList("items.id");
        assertEquals(3, policies.size());
        assertTrue(ask(operator, "cq-digital/policies/" + policies.get(0) + "/matches?limit=1").getInt("total") > 100);
    }

    @Test
    void theLastQuarterIsBeingReported() {
        var today = LocalDate.now(ZONE);
        var quarter = today.minusMonths(3);
        var campaigns = ask("operator@cq-digital.test", "cq-digital/reports/campaigns");
        assertEquals(List.of(quarter.getYear() + "Q" + ((quarter.getMonthValue() + 2) / 3)),
                campaigns.getList("items.period"));
        assertTrue(LocalDate.parse(campaigns.getString("items[0].dueOn")).isAfter(today.plusDays(8)));
        double asked = campaigns.getInt("items[0].asked");
        assertEquals(ask("operator@cq-digital.test", "cq-digital/enterprises?limit=1&status=INCUBATING")
                .getInt("total"), (int) asked);
        assertEquals(.60, campaigns.getInt("items[0].accepted") / asked, .02);
        assertEquals(.15, campaigns.getInt("items[0].submitted") / asked, .02);
        assertEquals(.05, campaigns.getInt("items[0].returned") / asked, .02);
        assertEquals(0, campaigns.getInt("items[0].overdue"));
    }

    @Test
    void theFirstStartupHasAReportToCorrectAndTheSecondOneToFile() {
        var returned = ask("startup@cq-digital.test", "cq-digital/reports?status=RETURNED");
        assertEquals(1, returned.getInt("total"));
        assertEquals(1, returned.getList("items[0].figures.findAll { it.reason != null }").size());
        assertEquals(1, ask("startup2@cq-digital.test", "cq-digital/reports?status=OPEN").getInt("total"));
    }

    @Test
    void itsFirstFiveEnterprisesHaveOneOutletEach() {
        var outlets = all("officer@cq-digital.test", "cq-digital/environment/outlets");
        var first = all("officer@cq-digital.test", "cq-digital/enterprises").subList(0, 5);
        assertEquals(first.stream().map(each -> each.get("id")).toList(),
                outlets.stream().map(each -> each.get("enterpriseId")).toList());
        outlets.forEach(DemoTest::watchesFiveFactorsWithAllLimits);
        first.forEach(each -> assertEquals("COMPLIANT", each.get("compliance")));
    }

    @Test
    void theIncubatorHasFourBuildingsWith420UnitsAndItsPastHasOthers() {
        assertEquals(List.of("A", "B", "C", "D"), all("operator@cq-digital.test", "cq-digital/buildings")
                .stream().map(building -> building.get("code")).toList());
        var units = all("operator@cq-digital.test", "cq-digital/units");
        assertEquals(420, units.size());
        assertEquals(2, units.stream().filter(unit -> unit.get("code").toString().startsWith("A1201")).count());
        var past = ask("operator@cq-digital.test", "cq-digital/units?on=2024-02-29&limit=1");
        assertEquals(420, past.getInt("total"));
    }

    @Test
    void fourFifthsOfTheIncubatorAreLetAndItsMapShowsEveryState() {
        var let = new BigDecimal(ask("operator@cq-digital.test", "cq-digital/kpi").getString("occupancy"));
        assertTrue(let.compareTo(new BigDecimal("0.80")) >= 0 && let.compareTo(new BigDecimal("0.85")) <= 0,
                let.toPlainString());
        var states = all("operator@cq-digital.test", "cq-digital/units").stream().map(unit -> unit.get("state"))
                .collect(Collectors.groupingBy(String::valueOf, Collectors.counting()));
        assertEquals(Set.of("VACANT", "RESERVED", "LET", "EXPIRING", "OFF"), states.keySet());
        assertTrue(states.values().stream().allMatch(units -> units >= 3), states.toString());
        assertTrue(ask("operator@cq-digital.test", "cq-digital/billing/ageing").getList("items").size() >= 5);
    }

    /** So that one letter of the first watch names them all. */
    @Test
    void sixIncubateesAreInTheirLastNinetyDaysTwoHaveStayedTooLongAndAllOthersHaveTime() {
        var today = LocalDate.now(ZONE);
        var left = all("operator@cq-digital.test", "cq-digital/enterprises?status=INCUBATING").stream()
                .map(each -> today.until(LocalDate.parse(each.get("enteredOn").toString()).plusMonths(48),
                        ChronoUnit.DAYS))
                .toList();
        assertEquals(2, left.stream().filter(days -> days < 0).count());
        assertEquals(6, left.stream().filter(days -> days >= 0 && days <= 90).count());
        assertTrue(left.size() > 160);
    }

    @Test
    void threeApplicationsWaitAtItsOpenDoorAndFiveEnterprisesAreTalkedTo() {
        People.as(OFFICER).get("/apply/cq-digital").then().statusCode(200);
        SignedIn.as("operator@cq-digital.test").request().get("/parks/cq-digital/entries").then().statusCode(200)
                .body("**.findAll { it.name() == 'tr' && it.'@data-waiting' != '' }.size()", equalTo(3));
        var talkedTo = all("operator@cq-digital.test", "cq-digital/enterprises?status=INCUBATING").subList(0, 5);
        talkedTo.forEach(each -> assertEquals(1,
                ask("operator@cq-digital.test", "cq-digital/enterprises/" + each.get("id") + "/contacts")
                        .getInt("total")));
    }

    @Test
    void theZoneHas344EnterprisesWithOneOutletEach() {
        var outlets = all(OFFICER, "cq-jingkai/environment/outlets");
        assertEquals(IntStream.rangeClosed(1, 344).mapToObj("YQDEMO%018d"::formatted).toList(),
                outlets.stream().map(each -> each.get("mn")).toList());
        assertEquals(344, outlets.stream().map(each -> each.get("enterpriseId")).distinct().count());
        assertEquals(344, ask(OFFICER, "cq-jingkai/enterprises?limit=1").getInt("total"));
        outlets.forEach(DemoTest::watchesFiveFactorsWithAllLimits);
    }

    @ParameterizedTest
    @CsvSource({"cq-jingkai", "cq-digital"})
    void fiveEnterprisesHaveAPermitAStopASampleAndARatingEach(String park) {
        var officer = "officer@" + park + ".test";
        for (var list : List.of("permits", "stops", "logger-notes", "ratings")) {
            assertEquals(5, ask(officer, park + "/environment/" + list).getInt("total"), list);
        }
        assertEquals(1, ask(officer, park + "/environment/stops?status=ANNOUNCED").getInt("total"));
        var used = ask(officer, park + "/environment/permits")
                .<Number>getList("items.amounts.flatten().findAll { it.factor == 'w01018' }.yearKg");
        assertTrue(used.stream().filter(kg -> kg != null && kg.doubleValue() > 0).count() >= 4, used.toString());
    }

    @ParameterizedTest
    @CsvSource({"cq-jingkai", "cq-digital"})
    void ordersStandInEveryStateAndOneInspectionIsUnderWay(String park) {
        var officer = "officer@" + park + ".test";
        var orders = ask(officer, park + "/environment/rectifications?limit=200");
        assertEquals(Set.of("ORDERED", "ANSWERED", "RETURNED", "CLOSED", "WITHDRAWN"),
                Set.copyOf(orders.getList("items.status", String.class)));
        assertTrue(orders.getList("items.overdue", Boolean.class).contains(true), "one is overdue");
        var visits = ask(officer, park + "/environment/inspections?limit=200");
        assertEquals(Map.of("FINISHED", 3L, "OPEN", 1L), visits.getList("items.status", String.class).stream()
                .collect(Collectors.groupingBy(status -> status, Collectors.counting())));
        assertEquals(List.of(9.3f, 12.8f, 14.6f), visits.getList("items.minutes").stream()
                .filter(minutes -> minutes != null).map(minutes -> ((Number) minutes).floatValue()).sorted().toList());
        String first = visits.getString("items.findAll { it.status == 'FINISHED' }[0].id");
        assertEquals(30, ask(officer, park + "/environment/inspections/" + first + "/evidence")
                .getList("outlets[0].factors[0].days").size());
    }

    @Test
    void whatIsOverInTheZoneHasAnOrderAboutIt() {
        var about = ask(OFFICER, "cq-jingkai/environment/rectifications?limit=200")
                .getList("items.findAll { it.alertIds }.alertIds.flatten()", String.class);
        assertEquals(1, about.size());
        var alert = ask(OFFICER, "cq-jingkai/environment/alerts/" + about.get(0));
        assertEquals("EXCEEDED", alert.getString("kind"));
        assertTrue(alert.getString("acknowledgedAt") != null);
    }

    @Test
    void theFirstStartupOwesAnAnswerAndTheSecondWaits() {
        assertEquals(List.of("RETURNED"),
                ask("startup@cq-digital.test", "cq-digital/environment/rectifications").getList("items.status"));
        assertEquals(List.of("ANSWERED"),
                ask("startup2@cq-digital.test", "cq-digital/environment/rectifications").getList("items.status"));
    }

    @SuppressWarnings("unchecked")
    private static void watchesFiveFactorsWithAllLimits(Map<String, Object> outlet) {
        assertEquals(24, ((String) outlet.get("mn")).length());
        assertEquals(FACTORS,
                ((List<Map<String, Object>>) outlet.get("factors")).stream().map(each -> each.get("code")).toList());
        var limits = ((List<Map<String, Object>>) outlet.get("limits")).stream()
                .map(each -> each.get("factor") + " " + each.get("basis")).toList();
        assertEquals(15, limits.size());
        FACTORS.forEach(factor -> List.of("INSTANT", "HOUR", "DAY")
                .forEach(basis -> assertTrue(limits.contains(factor + " " + basis), factor + " " + basis)));
    }

    @ParameterizedTest
    @CsvSource({"cq-jingkai, 0", "cq-jingkai, 319", "cq-jingkai, 320", "cq-jingkai, 343", "cq-digital, 0",
            "cq-digital, 4"})
    void everyOutletHasThirtyDaysOfHourAndDayMeansUpToYesterday(String park, int place) {
        var officer = "officer@" + park + ".test";
        var outlet = all(officer, park + "/environment/outlets").get(place).get("id");
        var today = LocalDate.now(ZONE).atStartOfDay(ZONE).toInstant();
        for (String factor : FACTORS) {
            var asked = park + "/environment/readings?limit=1000&outletId=" + outlet + "&factor=" + factor + "&to="
                    + today
                    + "&from=" + today.minus(40, ChronoUnit.DAYS) + "&resolution=";
            var days = ask(officer, asked + "day");
            assertEquals(30, days.getList("items").size());
            assertEquals(today.minus(1, ChronoUnit.DAYS).toString(), days.getString("items[29].at"));
            assertEquals(720, ask(officer, asked + "hour").getList("items").size());
        }
    }

    @Test
    void mostAreCompliantSomeAreOverAFewCannotBeJudged() {
        var all = all(OFFICER, "cq-jingkai/enterprises");
        var tally = Map.of("COMPLIANT", of(all, "COMPLIANT"), "EXCEEDED", of(all, "EXCEEDED"), "CANNOT_JUDGE",
                of(all, "CANNOT_JUDGE"));
        assertEquals(344, tally.values().stream().mapToLong(each -> each).sum(), tally.toString());
        assertTrue(tally.get("EXCEEDED") >= 6 && tally.get("EXCEEDED") <= 34, tally.toString());
        assertTrue(tally.get("CANNOT_JUDGE") >= 1 && tally.get("CANNOT_JUDGE") <= 12, tally.toString());
    }

    private static long of(List<Map<String, Object>> enterprises, String status) {
        return enterprises.stream().filter(each -> status.equals(each.get("compliance"))).count();
    }

    @Test
    void outletsThatNobodyDrivesAreCompliant() {
        var verdicts = all(OFFICER, "cq-jingkai/enterprises");
        var outlets = all(OFFICER, "cq-jingkai/environment/outlets").subList(320, 344);
        outlets.forEach(outlet -> assertEquals("COMPLIANT", verdicts.stream()
                .filter(each -> each.get("id").equals(outlet.get("enterpriseId"))).findFirst().orElseThrow()
                .get("compliance")));
    }

    @ParameterizedTest
    @CsvSource({"operator@cq-digital.test, cq-digital, OPERATOR", "leader@cq-digital.test, cq-digital, LEADER",
            "officer@cq-digital.test, cq-digital, OFFICER", "startup@cq-digital.test, cq-digital, OWNER",
            "startup2@cq-digital.test, cq-digital, OWNER", "financier@bank.test, cq-digital, REVIEWER",
            "approver@bank.test, cq-digital, APPROVER", "approver2@bank.test, cq-digital, APPROVER",
            "operator@cq-jingkai.test, cq-jingkai, OPERATOR", "leader@cq-jingkai.test, cq-jingkai, LEADER",
            "officer@cq-jingkai.test, cq-jingkai, OFFICER"})
    void everybodyHasTheirPlace(String email, String park, String role) {
        People.as(email).get("/api/v1/me").then().statusCode(200).body("email", equalTo(email))
                .body("platform", equalTo(false)).body("parks", hasSize(1)).body("parks[0].park", equalTo(park))
                .body("parks[0].roles", contains(role));
    }

    @Test
    void theAdministratorIsThePlatforms() {
        People.as("admin@yuanqi.test").get("/api/v1/me").then().statusCode(200).body("platform", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({"startup@cq-digital.test, 0", "startup2@cq-digital.test, 1"})
    void theStartupsOwnTheFirstAndTheSecondEnterprise(String email, int place) {
        var first = all("operator@cq-digital.test", "cq-digital/enterprises").get(place).get("id");
        People.as(email).get("/api/v1/me").then().body("parks[0].enterpriseId", equalTo(first));
        People.as(email).get("/api/v1/parks/cq-digital/enterprises").then().statusCode(200).body("total", equalTo(1));
    }

    @Test
    void theIncubatorsBillsAreIssuedThroughTodayAndMostArePaid() {
        var today = LocalDate.now(ZONE);
        People.as("operator@cq-digital.test").body(Map.of("through", today.minusDays(1).toString()))
                .post("/api/v1/parks/cq-digital/billing/runs").then().statusCode(200).body("issued", equalTo(0));
        var issued = ask("operator@cq-digital.test", "cq-digital/invoices?limit=1").getInt("total");
        var paid = ask("operator@cq-digital.test", "cq-digital/invoices?limit=1&status=PAID").getInt("total");
        assertTrue(paid > issued * 0.9 && paid < issued, paid + " of " + issued);
        var ageing = ask("operator@cq-digital.test", "cq-digital/billing/ageing");
        for (String age : List.of("DAYS_1_30", "DAYS_31_60", "DAYS_61_90", "OVER_90")) {
            assertTrue(ageing.getList("items.ageing." + age).stream().anyMatch(sum -> !"0.00".equals(sum)), age);
        }
        var payments = all("operator@cq-digital.test", "cq-digital/payments");
        assertEquals(1, payments.stream().filter(one -> "REFUNDED".equals(one.get("status"))).count());
        assertTrue(payments.stream().anyMatch(one -> "500.00".equals(one.get("credit"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"startup@cq-digital.test", "startup2@cq-digital.test"})
    void theStartupsHaveALeaseBillsAndPayments(String email) {
        for (String noun : List.of("leases", "invoices", "payments", "invoices?status=PAID")) {
            assertTrue(ask(email, "cq-digital/" + noun).getInt("total") > 0, noun);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"startup@cq-digital.test", "startup2@cq-digital.test"})
    void theStartupsSeeWhatTheirMetersShow(String email) {
        var meters = ask(email, "cq-digital/meters");
        assertEquals(List.of("POWER", "WATER"), meters.<String>getList("items.kind").stream().sorted().toList());
        assertTrue(
                ask(email, "cq-digital/meters/" + meters.getString("items[0].id") + "/readings").getInt("total") > 0);
    }

    @Test
    void theLendersPeopleWorkForOneInstitution() {
        var one = People.as("financier@bank.test").get("/api/v1/me").jsonPath().getString("parks[0].institutionId");
        assertTrue(one != null);
        for (String email : List.of("approver@bank.test", "approver2@bank.test")) {
            People.as(email).get("/api/v1/me").then().body("parks[0].institutionId", equalTo(one));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cq-digital", "cq-jingkai"})
    void bothParksSayThatTheyAreADemo(String code) {
        var park = QuarkusTransaction.requiringNew().call(() -> Park.byCode(code).orElseThrow());
        assertTrue(park.demo);
        assertTrue(park.name.contains("演示"));
    }

    @Test
    void loadingAgainChangesNothing() {
        // Brings today's hours up to now, should one have turned since the start.
        loader.load();
        assertEquals(0, loader.load());
        assertEquals(LoadDemo.LOADED, command.run());
        assertEquals(309, ask("operator@cq-digital.test", "cq-digital/enterprises?limit=1").getInt("total"));
    }

    @Test
    void readinessSpeaksOfTheDemo() {
        People.as(OFFICER).get("/q/health/ready").then().body("checks.name", hasItems("demo"));
    }
}
