package cn.yuanqi.metering;

import static cn.yuanqi.People.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.leasing.LeaseFixture;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;
import cn.yuanqi.space.SpaceFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** Meters are read, what they say is billed once and in words, and what was wrong is made right by the next bill. */
@QuarkusTest
class MeterTest extends TwoParksTest {
    @Inject
    LeaseFixture leases;
    @Inject
    EnterpriseRow enterprises;
    private FreshPark park;
    private String payer;

    @BeforeEach
    void aParkWithTariffs() {
        park = FreshPark.open(parks);
        payer = enterprises.in(park.id()).toString();
        tariff(park.id(), "WATER", "MONTH", "9", Map.of("upTo", "30", "price", "3.50"), Map.of("price", "4.20"));
        tariff(park.id(), "POWER", "YEAR", "13", Map.of("upTo", "1000", "price", "0.5283"), Map.of("price", "0.6"));
    }

    @AfterEach
    void leave() {
        park.close();
    }

    @Test
    void aConsumptionIsBilledOnceByTiersAndSaysHowItCameAbout() {
        var meter = meter("WATER", "100", "2026-01-31");
        read(meter, "2026-02-28", "145").statusCode(201);
        assertEquals(0, run("2026-03-14").getInt("issued"), "due 15 days after the reading");
        assertEquals(1, run("2026-03-15").getInt("issued"));
        assertEquals(0, run("2026-12-31").getInt("issued"));
        var invoice = invoices();
        assertEquals("168.00", invoice.getString("items[0].amount"));
        assertEquals("13.87", invoice.getString("items[0].tax"));
        assertEquals("2026-02-01", invoice.getString("items[0].from"));
        assertEquals("WATER", invoice.getString("items[0].lines[0].kind"));
        var words = invoice.getString("items[0].lines[0].note");
        assertTrue(words.contains("2026-01-31 读数 100，2026-02-28 读数 145，用量 45 m³")
                && words.contains("第 1 档 30 × 3.5 + 第 2 档 15 × 4.2 = 168.00 元"), words);
        assertEquals(1, charges(meter).getInt("total"));
    }

    @Test
    void fourRunsAtOnceBillEachReadingOnce() {
        var meters = IntStream.range(0, 3).mapToObj(each -> meter("POWER", "0", "2026-01-31")).toList();
        meters.forEach(meter -> {
            read(meter, "2026-02-28", "600").statusCode(201);
            read(meter, "2026-03-31", "1200").statusCode(201);
        });
        var runs = IntStream.range(0, 4).mapToObj(each -> CompletableFuture.supplyAsync(() -> run("2026-12-31")))
                .toList();
        assertEquals(2, runs.stream().mapToInt(each -> each.join().getInt("issued")).sum(), "one for each period");
        assertEquals(List.of("950.94", "993.96"),
                invoices().<String>getList("items.amount").stream().sorted().toList());
    }

    @Test
    void aReadingBelowTheLastMustHaveRolledOverAndAJumpIsConfirmed() {
        var meter = meter("WATER", "999980", "2026-01-31");
        read(meter, "2026-02-28", "5").statusCode(422).body("errors[0].field", equalTo("value"));
        read(meter, "2026-02-28", "5", "rolledOver", true).statusCode(201).body("value", equalTo("5.000"));
        read(meter, "2026-03-31", "500").statusCode(422).body("errors[0].field", equalTo("confirmed"));
        read(meter, "2026-03-31", "6").statusCode(422).body("errors[0].field", equalTo("confirmed"));
        read(meter, "2026-03-31", "500", "confirmed", true).statusCode(201);
        read(meter, "2026-03-31", "501").statusCode(422).body("errors[0].field", equalTo("readOn"));
        read(meter, "2026-04-30", "600", "rolledOver", true).statusCode(422).body("errors[0].field",
                equalTo("rolledOver"));
        read(meter, "2999-01-01", "600").statusCode(422).body("errors[0].field", equalTo("readOn"));
        read(meter, "2026-04-30", "1000000").statusCode(422).body("errors[0].field", equalTo("value"));
        run("2026-03-31");
        assertEquals("87.50", invoices().getString("items[0].amount"), "25 m³ over the dial's end");
    }

    @Test
    void aCorrectionLeavesTheInvoiceAndBillsTheDifferenceNextTime() {
        var meter = meter("WATER", "100", "2026-01-31");
        var wrong = read(meter, "2026-02-28", "145").statusCode(201).extract().<String>path("id");
        run("2026-12-31");
        correct(meter, wrong, "125").statusCode(200).body("correctsId", equalTo(wrong));
        correct(meter, wrong, "126").statusCode(409);
        read(meter, "2026-03-31", "150", "confirmed", true).statusCode(201);
        assertEquals(1, run("2026-12-31").getInt("issued"));
        assertEquals(0, run("2026-12-31").getInt("issued"));
        var invoices = invoices();
        assertEquals(List.of("168.00", "7.00"), invoices.<String>getList("items.amount").stream().sorted().toList(),
                "25 × 3.50 = 87.50 now, and 87.50 − 168.00 back");
        assertTrue(invoices.<List<String>>getList("items.lines.note").stream().flatMap(List::stream)
                .anyMatch(note -> note.endsWith("更正：此前已计 168.00 元，本次 -80.50 元")), invoices.prettify());
    }

    @Test
    void aCorrectionAloneIsCredit() {
        var meter = meter("WATER", "100", "2026-01-31");
        var wrong = read(meter, "2026-02-28", "145").statusCode(201).extract().<String>path("id");
        run("2026-12-31");
        correct(meter, wrong, "120").statusCode(200);
        assertEquals(1, run("2026-12-31").getInt("issued"));
        assertEquals(List.of("-98.00", "168.00"),
                invoices().<String>getList("items.amount").stream().sorted().toList());
    }

    @Test
    void whatAVoidInvoiceBilledIsBilledAgain() {
        var meter = meter("WATER", "100", "2026-01-31");
        read(meter, "2026-02-28", "110").statusCode(201);
        run("2026-12-31");
        as(People.OPERATOR).body(Map.of("reason", "抬头错误"))
                .post(path("/invoices/" + invoices().getString("items[0].id") + "/void")).then().statusCode(200);
        assertEquals(1, run("2026-12-31").getInt("issued"));
        assertEquals(0, run("2026-12-31").getInt("issued"));
        assertEquals(2, charges(meter).getInt("total"));
    }

    @Test
    void aReplacedMeterEndsWithAReadingAndItsYearGoesOnInTheNext() {
        var old = meter("POWER", "0", "2025-12-31");
        var number = SpaceFixture.code();
        var next = as(People.OPERATOR)
                .body(Map.of("on", "2026-01-31", "finalReading", "900", "number", number, "firstReading", "50",
                        "multiplier", "10"))
                .post(path("/meters/" + old + "/replacement")).then().statusCode(200).body("number", equalTo(number))
                .body("predecessorId", equalTo(old)).body("multiplier", equalTo("10.0000")).extract()
                .<String>path("id");
        read(old, "2026-02-28", "950").statusCode(409);
        read(next, "2026-02-28", "70").statusCode(201);
        run("2026-12-31");
        assertEquals(List.of("112.83", "475.47"), invoices().<String>getList("items.amount").stream().sorted().toList(),
                "900, then 100 more of the first tier and 100 of the second");
    }

    @Test
    void ofTwoWhoEnterTheSameDayAtOnceOneIsRefused() {
        var meter = meter("WATER", "100", "2026-01-31");
        var both = IntStream.range(0, 4).mapToObj(each -> CompletableFuture
                .supplyAsync(() -> read(meter, "2026-02-28", "11" + each).extract().statusCode())).toList();
        assertEquals(List.of(201, 422, 422, 422), both.stream().map(CompletableFuture::join).sorted().toList());
    }

    @Test
    void theTenantOfTheUnitPaysForWaterAndPowerOnOneInvoiceAndSeesWhy() {
        tariff(TwoParks.FIRST, "WATER", "READING", "9", Map.of("price", "4"));
        tariff(TwoParks.FIRST, "POWER", "READING", "13", Map.of("price", "1"));
        var unit = leases.unit();
        var terms = LeaseFixture.of(unit, "startsOn", "2026-02-01");
        var lease = LeaseFixture.approved(terms);
        var tenant = (String) terms.get("enterpriseId");
        var first = "/api/v1/parks/" + TwoParks.FIRST;
        var meters = List.of("WATER", "POWER").stream().map(kind -> install(first, kind, "unitId", unit, "10",
                "2025-12-31").statusCode(201).extract().<String>path("id")).toList();
        for (String day : List.of("2026-01-31", "2026-02-28")) {
            meters.forEach(meter -> as(People.OPERATOR)
                    .body(Map.of("readOn", day, "value", day.startsWith("2026-01") ? "20" : "30"))
                    .post(first + "/meters/" + meter + "/readings").then().statusCode(201));
        }
        as(People.OPERATOR).body(Map.of("through", "2026-03-15")).post(first + "/billing/runs").then().statusCode(200);
        var bills = as(People.OPERATOR).get(first + "/invoices?limit=200&enterpriseId=" + tenant).jsonPath();
        var metered = bills.<Map<String, Object>>getList("items").stream()
                .filter(one -> one.get("amount").equals("50.00")).toList();
        assertEquals(1, metered.size(), bills.prettify());
        assertEquals(lease, metered.get(0).get("leaseId"));
        leases.own(People.STARTUP, tenant);
        as(People.STARTUP).get(first + "/meters").then().statusCode(200).body("items", hasSize(2));
        as(People.STARTUP).get(first + "/meters/" + meters.get(0) + "/readings").then().statusCode(200)
                .body("items.readOn", equalTo(List.of("2026-02-28", "2026-01-31")));
        as(People.STARTUP).get(first + "/meters/" + meters.get(0) + "/charges").then().statusCode(200)
                .body("items[0].explanation", containsString("用量 10 m³")).body("items", hasSize(1));
        as(People.STARTUP).get(first + "/invoices/" + metered.get(0).get("id")).then().statusCode(200)
                .body("lines[0].note", startsWith("表 "));
        leases.own(People.STARTUP2, LeaseFixture.enterprise());
        as(People.STARTUP2).get(first + "/meters/" + meters.get(0)).then().statusCode(404);
        as(People.STARTUP2).get(first + "/meters").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void tariffsAreDataAndThoseThatBilledStay() {
        as(People.OPERATOR).body(Map.of("kind", "WATER", "validFrom", "2020-01-01", "taxRate", "9", "tiers",
                List.of(Map.of("price", "1")))).post(path("/tariffs")).then().statusCode(422)
                .body("errors[0].field", equalTo("validFrom"));
        as(People.OPERATOR).body(Map.of("kind", "WATER", "validFrom", "2027-01-01", "taxRate", "9", "tiers",
                List.of(Map.of("upTo", "5", "price", "1"), Map.of("upTo", "5", "price", "2")))).post(path("/tariffs"))
                .then().statusCode(422).body("errors[0].field", equalTo("tiers"));
        var unused = as(People.OPERATOR).body(Map.of("kind", "WATER", "validFrom", "2027-01-01", "taxRate", "9",
                "tiers", List.of(Map.of("price", "1")))).post(path("/tariffs")).then().statusCode(201).extract()
                .<String>path("id");
        as(People.OPERATOR).delete(path("/tariffs/" + unused)).then().statusCode(204);
        read(meter("WATER", "0", "2026-01-31"), "2026-02-28", "1").statusCode(201);
        run("2026-12-31");
        var used = as(People.OPERATOR).get(path("/tariffs")).jsonPath()
                .getString("items.find { it.kind == 'WATER' }.id");
        as(People.OPERATOR).delete(path("/tariffs/" + used)).then().statusCode(409);
    }

    @Test
    void meansAreRefusedInWordsAndForeignersFindNothing() {
        var meter = meter("WATER", "100", "2026-01-31");
        install(path(""), "WATER", "enterpriseId", enterprises.in(TwoParks.SECOND).toString(), "1", "2026-01-31")
                .statusCode(404);
        as(People.OPERATOR).body(Map.of("kind", "WATER")).post(path("/meters")).then().statusCode(422);
        as(People.OTHER_OPERATOR).get(path("/meters/" + meter)).then().statusCode(404);
        as(People.OPERATOR).get("/api/v1/parks/" + TwoParks.FIRST + "/meters/" + meter).then().statusCode(404);
        as(People.LEADER).body(Map.of()).post("/api/v1/parks/" + TwoParks.FIRST + "/meters").then().statusCode(403);
        as(People.OPERATOR).get(path("/meters/" + meter + "/removal")).then().statusCode(405);
        as(People.OPERATOR).get(path("/meters?kind=GAS")).then().statusCode(422);
        as(People.OPERATOR).body(Map.of("readOn", "2026-02-28", "value", "101"))
                .post(path("/meters/" + meter + "/removal")).then().statusCode(200).body("removedOn",
                        equalTo("2026-02-28"));
        as(People.OPERATOR).get(path("/meters?removed=false")).then().statusCode(200).body("total", equalTo(0));
    }

    @Test
    void whatAFileBringsIsReadRowByRowAndBroughtOnce() {
        var meter = meter("WATER", "100", "2026-01-31");
        var number = as(People.OPERATOR).get(path("/meters/" + meter)).jsonPath().getString("number");
        var file = ("表号,抄表日期,读数,抄表人\n" + number + ",2026-02-28,120,老张\n不存在,2026-02-28,1,老张\n" + number
                + ",2026-03-31,90,老张\n" + number + ",2026-03-31,142,\n").getBytes(StandardCharsets.UTF_8);
        imported(file, true).body("added", equalTo(2)).body("errors", hasSize(2));
        assertEquals(1, as(People.OPERATOR).get(path("/meters/" + meter + "/readings")).jsonPath().getInt("total"));
        imported(file, false).body("rows", equalTo(4)).body("added", equalTo(2)).body("rejected", equalTo(2))
                .body("errors.row", equalTo(List.of(3, 4))).body("errors[1].message", containsString("120"));
        imported(file, false).body("added", equalTo(0)).body("known", equalTo(2));
        assertEquals("老张", as(People.OPERATOR).get(path("/meters/" + meter + "/readings")).jsonPath()
                .getString("items[1].reader"));
    }

    @Test
    void aWorkbookBringsReadingsToo() throws IOException {
        var meter = meter("POWER", "100", "2026-01-31");
        var number = as(People.OPERATOR).get(path("/meters/" + meter)).jsonPath().getString("number");
        var bytes = new ByteArrayOutputStream();
        try (var sheet = TableWriter.to(bytes, TableFormat.XLSX, "抄表")) {
            sheet.header(List.of("表号", "日期", "本期读数"));
            sheet.row(List.of(number, LocalDate.of(2026, 2, 28), new BigDecimal("130.5")));
        }
        imported("抄表.xlsx", bytes.toByteArray(), false).body("added", equalTo(1));
        as(People.OPERATOR).get(path("/meters/" + meter)).then().body("last.value", equalTo("130.500"))
                .body("last.readOn", equalTo("2026-02-28"));
        imported("抄表.csv", "甲,乙\n1,2\n".getBytes(StandardCharsets.UTF_8), 422);
    }

    @Test
    void aTariffHoldsFromItsDayOn() {
        as(People.OPERATOR).body(Map.of("kind", "WATER", "validFrom", "2026-03-01", "tierSpan", "MONTH", "taxRate",
                "9", "tiers", List.of(Map.of("price", "5")))).post(path("/tariffs")).then().statusCode(201);
        var meter = meter("WATER", "0", "2026-01-31");
        read(meter, "2026-02-28", "10").statusCode(201);
        read(meter, "2026-03-31", "20").statusCode(201);
        run("2026-12-31");
        assertEquals(List.of("35.00", "50.00"), invoices().<String>getList("items.amount").stream().sorted().toList());
    }

    @Test
    void whoReadAndCorrectedStandsInTheAudit() {
        var meter = meter("WATER", "100", "2026-01-31");
        var wrong = read(meter, "2026-02-28", "145").statusCode(201).extract().<String>path("id");
        correct(meter, wrong, "125").statusCode(200);
        var entries = as(People.OPERATOR).get(path("/audit?noun=MeterReading")).then().statusCode(200).extract()
                .jsonPath();
        assertTrue(entries.getList("items.verb").contains("corrected"), entries.prettify());
        assertEquals(3, entries.getList("items.verb").stream().filter("CREATED"::equals).count());
    }

    private ValidatableResponse imported(byte[] file, boolean dryRun) {
        return imported("抄表.csv", file, dryRun);
    }

    private ValidatableResponse imported(String name, byte[] file, boolean dryRun) {
        return sent(name, file, dryRun).statusCode(200);
    }

    private void imported(String name, byte[] file, int status) {
        sent(name, file, false).statusCode(status);
    }

    private ValidatableResponse sent(String name, byte[] file, boolean dryRun) {
        return given().auth().oauth2(People.token(People.OPERATOR))
                .multiPart("file", name, file, "application/octet-stream")
                .post(path("/meters/imports?dryRun=" + dryRun)).then();
    }

    private String meter(String kind, String value, String on) {
        return install(path(""), kind, "enterpriseId", payer, value, on).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse install(String base, String kind, String place, String id, String value,
            String on) {
        return as(People.OPERATOR).body(Map.of("number", SpaceFixture.code(), "kind", kind, place, id, "installedOn",
                on, "firstReading", value)).post(base + "/meters").then();
    }

    private ValidatableResponse read(String meter, String on, String value, Object... more) {
        var body = new HashMap<String, Object>(Map.of("readOn", on, "value", value));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return as(People.OPERATOR).body(body).post(path("/meters/" + meter + "/readings")).then();
    }

    private ValidatableResponse correct(String meter, String reading, String value) {
        return as(People.OPERATOR).body(Map.of("value", value))
                .post(path("/meters/" + meter + "/readings/" + reading + "/correction")).then();
    }

    /** From 2020 on; a park that has it keeps it. */
    private static void tariff(String park, String kind, String span, String tax, Map<?, ?>... tiers) {
        as(People.OPERATOR)
                .body(Map.of("kind", kind, "validFrom", "2020-01-01", "tierSpan", span, "taxRate", tax, "tiers",
                        List.of(tiers)))
                .post("/api/v1/parks/" + park + "/tariffs");
    }

    private JsonPath run(String through) {
        return as(People.OPERATOR).body(Map.of("through", through)).post(path("/billing/runs")).then().statusCode(200)
                .extract().jsonPath();
    }

    private JsonPath invoices() {
        return as(People.OPERATOR).get(path("/invoices?limit=200")).then().statusCode(200).extract().jsonPath();
    }

    private JsonPath charges(String meter) {
        return as(People.OPERATOR).get(path("/meters/" + meter + "/charges")).then().statusCode(200).extract()
                .jsonPath();
    }

    private String path(String rest) {
        return "/api/v1/parks/" + park.id() + rest;
    }
}
