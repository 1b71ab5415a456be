package cn.yuanqi.enterprise.exchange;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.enterprise.report.EnterpriseKpi;
import cn.yuanqi.platform.Language;
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
    EnterpriseImport imports;
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

    @Test
    void theParksOwnSheetAddsUpToTheSeedInAFreshPark() {
        var sheet = EnterpriseSheet.parksOwn();
        assumeTrue(sheet.isPresent(), "the park's own sheet does not lie beside the project");
        try (var fresh = FreshPark.open(parks)) {
            EnterpriseFixture.importing(fresh.id(), People.OPERATOR, sheet.get(), "").statusCode(200)
                    .body("created", equalTo(309)).body("errors", hasSize(0));
            People.as(People.OPERATOR).get("/api/v1/parks/{park}/kpi", fresh.id()).then().statusCode(200)
                    .body("enterprises", equalTo(309)).body("technology", equalTo(105))
                    .body("ecommerce", equalTo(240)).body("revenueByYear", equalTo(Map.of("2021", "4900000000.00")));
        }
    }

    private static String park() {
        var code = "kpi-" + System.nanoTime();
        QuarkusTransaction.requiringNew().run(() -> Park.open(code, "指标", ZoneId.of("Asia/Shanghai"), false));
        return code;
    }

    private void fill(String park, String csv) {
        var order = new ImportOrder(ImportMode.GOOD_ROWS, false, Stamp.machine(ZonedDateTime.now(clock)), Language.ZH);
        inPark.run(park, () -> imports.run(new EnterpriseImport.Sent(written(csv), null), order,
                ImportProgress.NOBODY));
    }

    private static Path written(String csv) {
        try {
            return Files.writeString(Files.createTempFile("import", ".csv"), csv);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
