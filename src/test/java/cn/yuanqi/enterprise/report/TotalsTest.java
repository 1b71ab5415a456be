package cn.yuanqi.enterprise.report;

import static cn.yuanqi.enterprise.report.ReportFixture.DOOR;
import static cn.yuanqi.enterprise.report.ReportFixture.accepted;
import static cn.yuanqi.enterprise.report.ReportFixture.asked;
import static cn.yuanqi.enterprise.report.ReportFixture.figures;
import static cn.yuanqi.enterprise.report.ReportFixture.own;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class TotalsTest extends TwoParksTest {
    private final int year = ReportFixture.year();

    private static ValidatableResponse totals(String person, String park, Object period) {
        return People.as(person).queryParam("period", period).get(DOOR + "/totals", park).then();
    }

    @Test
    void onlyAcceptedReportsAddUpAndCategoriesNeverDo() {
        accepted(People.STARTUP, own(parks, People.STARTUP), year + "Q1", figures("revenue", "100.5"));
        People.as(People.OPERATOR).body(Map.of("validFrom", "2199", "titleZh", "x", "titleEn", "x", "fields",
                ShippedForm.fields())).post(DOOR + "/forms/QUARTERLY", TwoParks.FIRST).then().statusCode(422);
        totals(People.LEADER, TwoParks.FIRST, year + "Q1").statusCode(200).body("reporting", equalTo(1))
                .body("fields[0].sum", equalTo("1005000.00")).body("fields[0].reporting", equalTo(1))
                .body("categories.category",
                        containsInAnyOrder("TECH", "ECOMMERCE", "HEALTH", "MANUFACTURING", "SERVICE"))
                .body("categories.find { it.category == 'TECH' }.fields[0].sum", equalTo("1005000.00"))
                .body("categories.find { it.category == 'ECOMMERCE' }.fields[0].sum", equalTo("1005000.00"))
                .body("categories.find { it.category == 'HEALTH' }.fields[0].sum", nullValue());
        totals(People.OTHER_LEADER, TwoParks.SECOND, year + "Q1").statusCode(200).body("reporting", equalTo(0))
                .body("fields[0].sum", nullValue());
        for (String person : List.of(People.STARTUP, People.OFFICER, People.FINANCIER)) {
            totals(person, TwoParks.FIRST, year).statusCode(403);
        }
        totals(People.LEADER, TwoParks.FIRST, "soon").statusCode(422);
    }

    @Test
    void whoWasAskedAndHasNotReportedIsListed() {
        var own = own(parks, People.STARTUP);
        asked(year + "Q4", own);
        totals(People.OPERATOR, TwoParks.FIRST, year + "Q4").body("missing.enterpriseId", hasItem(own))
                .body("missing[0].status", equalTo("OPEN")).body("reporting", equalTo(0));
    }

    @Test
    void thePeriodGoesOutAsASpreadsheetWithoutATotalOverCategories() {
        accepted(People.STARTUP, own(parks, People.STARTUP), year + "Q2", figures("revenue", "100.5"));
        var csv = People.as(People.OPERATOR).queryParams("period", year + "Q2", "what", "totals")
                .get(DOOR + "/export", TwoParks.FIRST).then().statusCode(200).contentType(containsString("text/csv"))
                .extract().asString();
        var lines = csv.lines().toList();
        assertEquals(1 + 11 * 6, lines.size());
        assertTrue(lines.get(1).startsWith("全园区,营业收入,元,1005000.00,1"), lines.get(1));
        assertEquals(55, lines.stream().filter(line -> line.contains("不可相加")).count());
        var reports = People.as(People.OPERATOR).queryParams("period", year + "Q2")
                .get(DOOR + "/export", TwoParks.FIRST)
                .then().statusCode(200).extract().asString().lines().toList();
        assertEquals(2, reports.size());
        assertTrue(reports.get(1).contains(",已采纳,企业填报,1005000.00,"), reports.get(1));
        byte[] workbook = People.as(People.OPERATOR).queryParams("period", year + "Q2", "format", "xlsx")
                .get(DOOR + "/export", TwoParks.FIRST).then().statusCode(200).extract().asByteArray();
        assertEquals('P', workbook[0]);
        People.as(People.OPERATOR).queryParams("period", year + "Q2", "format", "pdf")
                .get(DOOR + "/export", TwoParks.FIRST).then().statusCode(422);
    }
}
