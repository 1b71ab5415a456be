package cn.yuanqi.enterprise.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.enterprise.report.EnterpriseKpi;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EnterpriseKpiTest extends TwoParksTest {
    private static final String TITLES = "统一社会信用代码,企业名称,企业类别,2020年营业收入(万元),2021年营业收入(万元),状态\n";

    @Inject
    InPark inPark;
    @Inject
    Clock clock;

    @Test
    void onlyWhoEnteredCountsAndCategoriesOverlap() {
        var park = park();
        fill(park, TITLES + EnterpriseFixture.code() + ",甲,TECH;ECOMMERCE,1,100.01,INCUBATING\n"
                + EnterpriseFixture.code() + ",乙,ECOMMERCE,,100.02,LEFT\n"
                + EnterpriseFixture.code() + ",丙,TECH,,100,TENANT\n"
                + EnterpriseFixture.code() + ",丁,TECH,,,GRADUATED\n"
                + EnterpriseFixture.code() + ",戊,TECH,,,LEAD\n" + EnterpriseFixture.code() + ",己,TECH,,,APPLYING\n");
        var kpi = inPark.call(park, EnterpriseKpi::count);
        assertEquals(4, kpi.enterprises());
        assertEquals(3, kpi.technology());
        assertEquals(2, kpi.ecommerce());
        assertEquals(Map.of(2020, new BigDecimal("10000.00"), 2021, new BigDecimal("3000300.00")),
                kpi.revenueByYear());
        assertEquals(new BigDecimal("1000100.00"), kpi.averageRevenue());
    }

    @Test
    void aParkWithoutReportsHasNoAverageAndSeesNobodyElses() {
        var full = park();
        fill(full, TITLES + EnterpriseFixture.code() + ",甲,TECH,,1,TENANT\n");
        var empty = inPark.call(park(), EnterpriseKpi::count);
        assertEquals(0, empty.enterprises());
        assertEquals(Map.of(), empty.revenueByYear());
        assertNull(empty.averageRevenue());
    }

    private static String park() {
        var code = "kpi-" + System.nanoTime();
        QuarkusTransaction.requiringNew().run(() -> Park.open(code, "指标", ZoneId.of("Asia/Shanghai"), false));
        return code;
    }

    private void fill(String park, String csv) {
        inPark.run(park, () -> ImportPlan.of(CsvTable.read(csv.getBytes(StandardCharsets.UTF_8)),
                Stamp.machine(ZonedDateTime.now(clock))).carryOut());
    }
}
