package cn.yuanqi.enterprise.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The way of a report through its pages, as the owner and the operator go it. */
@NeedsBrowser
@QuarkusTest
class ReportsInBrowserTest extends TwoParksTest {
    private static final String PARK = "/parks/" + TwoParks.FIRST;

    @TestHTTPResource
    String root;

    private final int year = ReportFixture.year();
    private final List<String> complaints = new ArrayList<>();
    private Browser browser;
    private String base;
    private String own;

    @BeforeEach
    void openBrowser() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
        own = ReportFixture.own(parks, People.STARTUP);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    private Page signedIn(String person, String language, int width) {
        var page = browser.window(language, width);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("422")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return browser.signIn(page, person);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target/pages/report-" + name + ".png")));
    }

    @Test
    void aReportIsFiledReturnedCorrectedAndAccepted() {
        ReportFixture.accepted(People.STARTUP, own, String.valueOf(year - 1),
                ReportFixture.figures("revenue", "126.11"));
        var operator = signedIn(People.OPERATOR, "zh-CN", 1440);
        operator.navigate(base + PARK + "/reports");
        operator.fill("#period", "2025Q9");
        operator.locator(".yq-main form button[type=submit]").first().click();
        assertThat(operator.locator("#period-error")).containsText("2025Q3");
        picture(operator, "campaigns-error");
        var id = ReportFixture.asked(String.valueOf(year), own);
        var startup = signedIn(People.STARTUP, "zh-CN", 1440);
        startup.navigate(base + PARK + "/enterprises/" + own + "/reports");
        picture(startup, "tab");
        startup.locator("a[href$='/reports/" + id + "/filing']").click();
        ReportFixture.figures().forEach((field, value) -> startup.fill("#f-" + field, "10"));
        startup.fill("#f-rdStaff", "11");
        startup.fill("#f-revenue", "126,110");
        startup.locator("#f-revenue").press("Tab");
        assertThat(startup.locator("#check-revenue")).containsText("单位写对了吗");
        assertThat(startup.locator("#check-rdStaff")).containsText("研发人数不能多于从业人数 10");
        startup.locator("button[value=submit]").click();
        assertThat(startup.locator(".yq-flash.fail")).containsText("2 项");
        assertThat(startup.locator("#f-revenue")).hasValue("126,110");
        picture(startup, "filing-error");
        startup.fill("#f-rdStaff", "3");
        startup.locator("input[name='c.revenue']").check();
        startup.locator("button[value=submit]").click();
        assertThat(startup.locator(".yq-flash.good")).containsText("已提交");
        assertThat(startup.locator(".yq-report[data-report=SUBMITTED]")).isVisible();

        operator.navigate(base + PARK + "/reports/" + id);
        assertThat(operator.locator("tbody tr").first()).containsText("企业已确认数值无误");
        operator.locator("button[form=return]").click();
        assertThat(operator.locator("#fields-error")).isVisible();
        operator.fill("input[name='r.revenue']", "应为万元");
        operator.fill("#note", "请对照税表");
        picture(operator, "review");
        operator.locator("button[form=return]").click();
        assertThat(operator.locator(".yq-flash.good")).containsText("1 项");

        startup.navigate(base + PARK + "/reports/" + id + "/filing");
        assertThat(startup.locator(".yq-fill").first()).containsText("退回：应为万元");
        startup.fill("#f-revenue", "126.5");
        startup.locator("button[value=draft]").click();
        assertThat(startup.locator(".yq-flash.good")).containsText("草稿已保存");
        startup.locator("button[value=submit]").click();
        assertThat(startup.locator(".yq-flash.good")).containsText("已提交");
        operator.navigate(base + PARK + "/reports/" + id);
        operator.locator("form[action$='/acceptance'] button").click();
        assertThat(operator.locator(".yq-report[data-report=ACCEPTED]")).isVisible();
        picture(operator, "accepted");
        assertEquals(new BigDecimal("1265000.00"), new BigDecimal(People.as(People.LEADER)
                .get("/api/v1/parks/{park}/kpi", TwoParks.FIRST).jsonPath().getString("revenueByYear.'" + year + "'")));
        assertEquals(List.of(), complaints);
    }

    @Test
    void everyPageFitsAPhoneAndSpeaksEnglish() {
        var id = ReportFixture.asked(year + "Q1", own);
        ReportFixture.draft(People.STARTUP, id, ReportFixture.figures()).statusCode(200);
        ReportFixture.submit(People.STARTUP, id).statusCode(200);
        ReportFixture.open(Map.of("period", year + "Q2", "dueOn", TwoParks.today().toString())).statusCode(201);
        String campaign = People.as(People.OPERATOR).get(ReportFixture.DOOR + "/campaigns", TwoParks.FIRST).jsonPath()
                .getString("items.find { it.period == '" + year + "Q2' }.id");
        var operator = signedIn(People.OPERATOR, "en", 390);
        for (var path : Map.of("campaigns", "/reports", "campaign", "/reports/campaigns/" + campaign, "review",
                "/reports/" + id, "totals", "/reports/totals?period=" + year + "Q1", "tab",
                "/enterprises/" + own + "/reports").entrySet()) {
            operator.navigate(base + PARK + path.getValue());
            assertEquals(0, operator.evaluate("document.documentElement.scrollWidth - window.innerWidth"),
                    path.getKey());
            picture(operator, path.getKey() + "-phone");
            operator.setViewportSize(1440, 900);
            picture(operator, path.getKey() + "-en");
            operator.setViewportSize(390, 800);
        }
        var startup = signedIn(People.STARTUP, "en", 390);
        startup.navigate(base + PARK + "/reports/" + ReportFixture.asked(year + "Q3", own) + "/filing");
        assertEquals(0, startup.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
        picture(startup, "filing-phone");
        assertEquals(List.of(), complaints);
    }
}
