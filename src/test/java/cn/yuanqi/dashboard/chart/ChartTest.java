package cn.yuanqi.dashboard.chart;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.billing.BillingFixture;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/** The tables behind the charts. */
@QuarkusTest
class ChartTest extends TwoParksTest {
    private static final List<String> ALL = List.of("categories", "stages", "revenue", "occupancy", "rent", "ageing",
            "financing", "compliance");

    @Inject
    InPark inPark;
    @Inject
    BillingFixture billing;
    @Inject
    CategoryChart categories;
    @Inject
    RentChart rent;

    @Test
    void whoIsInTwoCategoriesStandsInABarOfTheirOwnSoThatTheBarsAddUp() {
        try (var park = FreshPark.open(parks)) {
            EnterpriseFixture.importing(park.id(), People.OPERATOR, ("统一社会信用代码,企业名称,企业类别,成立日期,入驻日期,状态\n"
                    + row("甲", "TECH") + row("乙", "TECH") + row("丙", "TECH;ECOMMERCE") + row("丁", "ECOMMERCE"))
                    .getBytes(StandardCharsets.UTF_8), "").statusCode(200);
            var rows = inPark.call(park.id(), () -> categories.plot(billing.today())).rows();
            assertEquals(List.of("科技", "电商", "科技 + 电商"),
                    rows.stream().map(Plotted.Row::label).sorted((a, b) -> a.length() != b.length()
                            ? a.length() - b.length()
                            : b.compareTo(a)).toList());
            assertEquals(BigDecimal.valueOf(4),
                    rows.stream().map(row -> row.values().get(0)).reduce(BigDecimal::add).orElseThrow());
        }
    }

    private static String row(String name, String categories) {
        return EnterpriseFixture.code() + "," + name + "图表企业," + categories + ",2020-01-01,2021-01-01,INCUBATING\n";
    }

    @Test
    void rentStandsInTheMonthThatItFallsDueIn() {
        try (var park = FreshPark.open(parks)) {
            var enterprise = UUID.fromString(
                    EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("应收企业")));
            var today = billing.today();
            billing.issue(park.id(), enterprise, "700.25", today.withDayOfMonth(1));
            billing.issue(park.id(), enterprise, "300.00", today.withDayOfMonth(1).minusDays(1));
            var rows = inPark.call(park.id(), () -> rent.plot(today)).rows();
            assertEquals(13, rows.size());
            assertEquals(new BigDecimal("700.25"), rows.get(12).values().get(0));
            assertEquals(new BigDecimal("300.00"), rows.get(11).values().get(0));
            assertEquals(new BigDecimal("0.00"), rows.get(12).values().get(1));
        }
    }

    @Test
    void eachIsAPageACardAndAFile() {
        var leader = SignedIn.as(People.LEADER);
        for (String name : ALL) {
            var path = "/parks/" + TwoParks.FIRST + "/charts/" + name;
            leader.request().get(path).then().statusCode(200)
                    .body(allOf(startsWith("<!DOCTYPE html>"), containsString(path + "/export?format=csv")));
            leader.request().header("HX-Request", "true").get(path).then().statusCode(200)
                    .body(not(containsString("<html")));
            leader.request().get(path + "/export?format=csv").then().statusCode(200)
                    .header("Content-Disposition", containsString(".csv"));
            leader.request().get(path + "/export").then().statusCode(200)
                    .header("Content-Disposition", containsString(".xlsx"));
        }
        leader.request().get("/parks/" + TwoParks.FIRST + "/charts/rent/export?format=pdf").then().statusCode(422);
    }

    @Test
    void moneyIsNotForTheOfficerAndNothingForStrangers() {
        var officer = SignedIn.as(People.OFFICER);
        officer.request().get("/parks/" + TwoParks.FIRST + "/charts/stages").then().statusCode(200);
        officer.request().get("/parks/" + TwoParks.FIRST + "/charts/rent").then().statusCode(404);
        officer.request().get("/parks/" + TwoParks.FIRST + "/charts/rent/export").then().statusCode(404);
        officer.request().get("/parks/" + TwoParks.SECOND + "/charts/stages").then().statusCode(404);
        SignedIn.as(People.FINANCIER).request().get("/parks/" + TwoParks.FIRST + "/charts/stages").then()
                .statusCode(403);
        officer.request().get("/parks/" + TwoParks.FIRST + "/charts/nothing").then().statusCode(404);
    }
}
