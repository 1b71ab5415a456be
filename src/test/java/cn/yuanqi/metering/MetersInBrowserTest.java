package cn.yuanqi.metering;

import static cn.yuanqi.People.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.file.Samples;
import cn.yuanqi.leasing.LeaseFixture;
import cn.yuanqi.space.SpaceFixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Meters as people handle them: a round with a phone, a tariff, a correction, and the tenant who looks at it. */
@NeedsBrowser
@QuarkusTest
class MetersInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    @Inject
    LeaseFixture leases;
    private Browser browser;
    private String base;
    private String unit;
    private String tenant;
    private String meter;

    @BeforeEach
    void openBrowserAndInstall() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
        unit = leases.unit();
        var terms = LeaseFixture.of(unit, "startsOn", "2026-01-01");
        LeaseFixture.approved(terms);
        tenant = (String) terms.get("enterpriseId");
        meter = meter("WATER");
        meter("POWER");
        as(People.OPERATOR).body(Map.of("readOn", "2026-02-28", "value", "120"))
                .post(api("/meters/" + meter + "/readings")).then().statusCode(201);
    }

    private String meter(String kind) {
        return as(People.OPERATOR)
                .body(Map.of("number", SpaceFixture.code(), "kind", kind, "unitId", unit, "installedOn", "2026-01-31",
                        "firstReading", "100"))
                .post(api("/meters")).then().statusCode(201).extract().path("id");
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aRoundWithAPhoneKeepsWhatWantsASecondLook() {
        var building = as(People.OPERATOR).get(api("/units/" + unit)).jsonPath().getString("buildingId");
        var page = browser.signIn(browser.window("zh-CN", 390), People.OPERATOR);
        page.navigate(path("/meters/rounds?building=" + building));
        page.fill("input[name=reader]", "老张");
        page.fill("input[name=readOn]", "2026-03-31");
        page.fill("#value-" + meter, "90");
        page.locator("input[inputmode=decimal]:not(#value-" + meter + ")").fill("150");
        page.locator("form[action$='/rounds'] button").click();
        assertThat(page.locator(".yq-flash.fail")).containsText("已保存 1 个读数，1 个需要核对");
        assertThat(page.locator("#value-" + meter)).hasValue("90");
        assertThat(page.locator("#error-" + meter)).containsText("比 2026-02-28 的读数 120 小");
        assertThat(page.locator("input[name=reader]")).hasValue("老张");
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
        look(page, "meter-round-phone");
        page.fill("#value-" + meter, "500");
        page.locator("form[action$='/rounds'] button").click();
        page.locator("input[name=confirmed-" + meter + "]").check();
        page.locator("form[action$='/rounds'] button").click();
        assertThat(page.locator(".yq-flash.good")).containsText("已保存 1 个读数");
        for (String each : new String[]{"/meters", "/meters/" + meter, "/meters/tariffs", "/meters/new"}) {
            page.navigate(path(each));
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"), each);
        }
        look(page, "meter-new-phone");
    }

    @Test
    void theOperatorWritesATariffReadsWithAPhotoAndCorrectsAndTheTenantSeesWhy() {
        var page = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        page.navigate(path("/meters/tariffs/new"));
        page.fill("#validFrom", "2021-05-01");
        page.fill("#taxRate", "九");
        page.fill("#upTo1", "30");
        page.fill("#price1", "3.5");
        page.fill("#price2", "4.2");
        page.click("main form button[type=submit]");
        assertThat(page.locator("#taxRate-error")).isVisible();
        assertThat(page.locator("#upTo1")).hasValue("30");
        page.fill("#taxRate", "9");
        page.click("main form button[type=submit]");
        assertThat(page.locator("tbody")).containsText("≤ 30 m³: 3.5");
        look(page, "meter-tariffs");
        page.navigate(path("/meters/" + meter));
        page.fill("#value", "145");
        page.fill("#readOn", "2026-03-31");
        page.setInputFiles("#file", new FilePayload("dial.png", "image/png", Samples.png()));
        page.locator("form[action$='/readings'] button").click();
        assertThat(page.locator(".yq-flash.good")).isVisible();
        assertThat(page.locator("a[href$='/photo']")).hasCount(1);
        as(People.OPERATOR).body(Map.of("through", "2026-04-30")).post(api("/billing/runs")).then().statusCode(200);
        page.locator("a[href$='/correction']").first().click();
        page.fill("#value", "140");
        page.fill("#note", "看错一位");
        page.click("main form button[type=submit]");
        assertThat(page.locator("s")).containsText("145");
        assertThat(page.locator("main")).containsText("用量 25 m³");
        look(page, "meter");
        page.navigate(path("/units/" + unit));
        look(page, "meter-unit");
        page.navigate(path("/meters"));
        page.locator("details summary").filter(new Locator.FilterOptions().setHasText("导入"))
                .click();
        page.setInputFiles("input[type=file]", new FilePayload("抄表.csv", "text/csv",
                "表号,读数\n没有这块表,1\n".getBytes(StandardCharsets.UTF_8)));
        page.locator("form[action$='/imports'] button").click();
        assertThat(page.locator(".yq-flash.fail")).containsText("第 2 行：没有这个表号");
        look(page, "meters");
        leases.own(People.STARTUP2, tenant);
        var own = browser.signIn(browser.window("en", 390), People.STARTUP2);
        own.navigate(path("/meters"));
        own.locator("a.mono[href$='" + meter + "']").click();
        assertThat(own.locator("main")).containsText("consumption 25 m³");
        assertThat(own.locator("main form")).hasCount(0);
        look(own, "meter-tenant-phone");
        own.locator("main a[href*='/invoices/']").first().click();
        assertThat(own.locator("tbody")).containsText("tier 1");
        look(own, "meter-invoice-phone");
    }

    private String path(String rest) {
        return base + "/parks/" + TwoParks.FIRST + rest;
    }

    private static String api(String rest) {
        return "/api/v1/parks/" + TwoParks.FIRST + rest;
    }

    private static void look(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pages", name + ".png")));
    }
}
