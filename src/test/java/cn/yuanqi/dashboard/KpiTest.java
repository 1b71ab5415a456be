package cn.yuanqi.dashboard;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Year;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class KpiTest extends TwoParksTest {
    private static final String DOOR = "/api/v1/parks/{park}/kpi";

    @Test
    void anImportedRevenueCountsExactlyAndInItsParkAlone() {
        int year = Year.now().getValue() - 1;
        String before = revenue(TwoParks.FIRST, People.LEADER, year);
        String elsewhere = revenue(TwoParks.SECOND, People.OTHER_LEADER, year);
        long entered = entered();
        EnterpriseFixture.importing("统一社会信用代码,企业名称,企业类别,成立日期,入驻日期," + year + "年营业收入(万元),状态\n"
                + EnterpriseFixture.code() + ",关键指标企业,TECH,2020-01-01,2021-01-01,0.01,INCUBATING\n", "")
                .statusCode(200).body("created", equalTo(1));
        People.as(People.LEADER).get(DOOR, TwoParks.FIRST).then().statusCode(200)
                .body("enterprises", equalTo((int) entered + 1)).body("$", hasKey("occupancy"))
                .body("arrears", notNullValue())
                .body("revenueByYear.'" + year + "'", equalTo(new BigDecimal(before)
                        .add(new BigDecimal("100.00")).toPlainString()));
        assertEquals(elsewhere,
                revenue(TwoParks.SECOND, People.OTHER_LEADER, year));
    }

    @Test
    void onlyTheParksStaffSeesIt() {
        People.as(People.FINANCIER).get(DOOR, TwoParks.FIRST).then().statusCode(403);
        People.as(People.LEADER).get(DOOR, TwoParks.SECOND).then().statusCode(404);
    }

    private static long entered() {
        return People.as(People.LEADER).get(DOOR, TwoParks.FIRST).then().statusCode(200).extract().jsonPath()
                .getLong("enterprises");
    }

    private static String revenue(String park, String person, int year) {
        String revenue = People.as(person).get(DOOR, park).then().statusCode(200).extract()
                .path("revenueByYear.'" + year + "'");
        return revenue == null ? "0.00" : revenue;
    }
}
