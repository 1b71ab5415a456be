package cn.yuanqi.leasing;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Which VAT rate a line takes, and that it keeps it. Each test has a building of its own. */
@QuarkusTest
class TaxRateTest extends TwoParksTest {
    private static final String RATES = "/api/v1/parks/" + TwoParks.FIRST + "/tax-rates";
    @Inject
    LeaseFixture leases;

    @Test
    void aLineTakesTheRateOfItsDueDayUnlessTheLeaseNamesOne() {
        var unit = leases.unit();
        rate(unit, "5", "2020-01-01", "2027-02-15").statusCode(201);
        rate(unit, "6", "2027-02-16", null).statusCode(201);
        var terms = new HashMap<>(LeaseFixture.of(unit, "startsOn", "2027-02-01", "endsOn", "2027-04-30", "charges",
                List.of(Map.of("kind", "PROPERTY_FEE", "basis", "FIXED_MONTH", "price", "106"))));
        // 100 ㎡ × 2.50 × 28, 31, 30 days
        preview(terms).body("schedule.tax", contains("333.33", "438.68", "424.53"))
                .body("charges[0].schedule.tax", contains("8.75", "8.75", "8.75"));
        terms.put("dueDay", 20);
        preview(terms).body("schedule.tax", contains("396.23", "438.68", "424.53"));
        terms.put("taxRate", "9");
        preview(terms).body("schedule.tax", contains("577.98", "639.91", "619.27"));
    }

    @Test
    void aChangedSettingMovesNoLineThatStandsNotEvenWhenTheLeaseIsAmended() {
        var unit = leases.unit();
        String id = rate(unit, "5", "2020-01-01", null).statusCode(201).extract().path("id");
        var terms = new HashMap<>(LeaseFixture.of(unit, "startsOn", "2027-01-01", "endsOn", "2027-04-30"));
        var lease = LeaseFixture.approved(terms);
        LeaseFixture.get(People.OPERATOR, lease, "").body("taxRate", nullValue());
        change(id, unit, "13").statusCode(200);
        preview(terms).body("schedule[0].tax", equalTo("891.59"));
        schedule(lease).body("items.taxRate", contains("5", "5", "5", "5")).body("items[0].tax", equalTo("369.05"));
        terms.put("effectiveFrom", "2027-03-01");
        terms.put("endsOn", "2027-05-31");
        terms.put("lines",
                List.of(Map.of("unitId", unit, "areaSqm", "100", "price", "3.00", "basis", "SQM_DAY")));
        as(People.OPERATOR).body(terms).post(LeaseFixture.DOOR + "/{id}/amendments", TwoParks.FIRST, lease).then()
                .statusCode(201);
        LeaseFixture.move(People.OPERATOR, lease, "amendments/2/submission").statusCode(200);
        LeaseFixture.move(People.LEADER, lease, "amendments/2/approval").statusCode(200);
        schedule(lease).body("items.taxRate", contains("5", "5", "5", "5", "13")).body("items.amount",
                contains("7750.00", "7000.00", "9300.00", "9000.00", "9300.00"));
        as(People.OPERATOR).delete(RATES + "/" + id).then().statusCode(204);
        schedule(lease).body("items.taxRate", contains("5", "5", "5", "5", "13"));
    }

    @Test
    void rowsOfOneKindAndBuildingDoNotOverlapAlsoWhenWrittenAtOnce() {
        var unit = leases.unit();
        rate(unit, "5", "2020-01-01", "2020-12-31").statusCode(201);
        rate(unit, "6", "2020-12-31", null).statusCode(409);
        rate(unit, "6", "2019-01-01", "2020-01-01").statusCode(409);
        rate(unit, "6", "2021-01-01", null).statusCode(201);
        rate(unit, "6", "2030-01-01", null).statusCode(409);
        var other = leases.unit();
        var answers = IntStream.range(0, 6)
                .mapToObj(each -> CompletableFuture
                        .supplyAsync(() -> rate(other, "6", "2020-01-01", null).extract().statusCode()))
                .toList().stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(201, 409, 409, 409, 409, 409), answers);
    }

    @Test
    void whatIsWrongIsNamedAndAnotherParkSeesNothing() {
        as(People.OPERATOR).body(Map.of("rate", "100", "lessor", "x".repeat(101))).post(RATES).then().statusCode(422)
                .body("errors.field", contains("kind", "rate", "validFrom", "lessor"));
        as(People.OPERATOR).body(facts(UUID.randomUUID().toString(), "5", "2020-01-01", null)).post(RATES).then()
                .statusCode(404);
        var unit = leases.unit();
        String id = rate(unit, "5.25", "2020-01-01", null).body("lessor", equalTo("园区平台公司")).extract().path("id");
        as(People.OPERATOR).header("If-Match", "\"7\"").body(facts(building(unit), "5", "2020-01-01", null))
                .put(RATES + "/" + id).then().statusCode(412);
        var inForce = RATES + "/in-force?kind=RENT&buildingId=" + building(unit) + "&on=";
        as(People.LEADER).get(inForce + "2026-05-01").then().statusCode(200).body("rate", equalTo("5.2500"));
        as(People.LEADER).get(inForce + "2019-12-31").then().statusCode(200).body("rate", nullValue());
        as(People.LEADER).get(inForce + "soon").then().statusCode(422);
        as(People.STARTUP).get(RATES).then().statusCode(403);
        as(People.LEADER).get(RATES).then().statusCode(200).body("items.id", hasItem(id));
        as(People.LEADER).body("{}").post(RATES).then().statusCode(403);
        as(People.OTHER_OPERATOR).get("/api/v1/parks/" + TwoParks.SECOND + "/tax-rates/" + id).then().statusCode(404);
        var page = SignedIn.as(People.OPERATOR).request().get("/parks/" + TwoParks.FIRST + "/tax-rates/" + id).then()
                .statusCode(200).extract().asString();
        assertEquals(true, page.contains("园区平台公司"), page);
    }

    private ValidatableResponse rate(String unit, String percent, String from, String to) {
        return as(People.OPERATOR).body(facts(building(unit), percent, from, to)).post(RATES).then();
    }

    private ValidatableResponse change(String id, String unit, String percent) {
        return as(People.OPERATOR).header("If-Match", "\"0\"").body(facts(building(unit), percent, "2020-01-01", null))
                .put(RATES + "/" + id).then();
    }

    private static Map<String, Object> facts(String building, String percent, String from, String to) {
        var facts = new HashMap<String, Object>();
        facts.put("kind", "RENT");
        facts.put("buildingId", building);
        facts.put("lessor", "园区平台公司");
        facts.put("rate", percent);
        facts.put("validFrom", from);
        facts.put("validTo", to);
        return facts;
    }

    private static String building(String unit) {
        return as(People.OPERATOR).get("/api/v1/parks/" + TwoParks.FIRST + "/units/" + unit).then().extract()
                .path("buildingId");
    }

    private static ValidatableResponse preview(Map<String, Object> terms) {
        return as(People.OPERATOR).body(terms).post(LeaseFixture.DOOR + "/preview", TwoParks.FIRST).then()
                .statusCode(200);
    }

    private static ValidatableResponse schedule(String lease) {
        return LeaseFixture.get(People.OPERATOR, lease, "/schedule").statusCode(200);
    }
}
