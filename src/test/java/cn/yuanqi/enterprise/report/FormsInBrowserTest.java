package cn.yuanqi.enterprise.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import cn.yuanqi.Browser;
import cn.yuanqi.FreshPark;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** An operator makes the next version of a form, in a park of its own. */
@NeedsBrowser
@QuarkusTest
class FormsInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;

    private final List<String> complaints = new ArrayList<>();
    private Browser browser;
    private String base;
    private FreshPark park;

    @BeforeEach
    void openBrowser() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
        park = FreshPark.open(parks);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
        park.close();
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
                .setPath(Path.of("target/pages/form-" + name + ".png")));
    }

    @Test
    void aNextVersionDropsALineOnceConfirmedAndAddsAnother() {
        var page = signedIn(People.OPERATOR, "zh-CN", 1440);
        page.navigate(base + "/parks/" + park.id() + "/reports");
        page.locator("a[href$='/reports/forms/QUARTERLY']").click();
        assertThat(page.locator("tbody tr")).hasCount(11);
        picture(page, "first");
        page.locator("a[href$='/forms/QUARTERLY/next']").click();
        page.fill("#validFrom", "2026");
        page.fill("#titleZh-0", "主营业务收入");
        page.locator("#required-9").uncheck();
        page.locator("#drop-3").check();
        page.fill("#titleZh-11", "订单数");
        page.locator("button[value=make]").press("Enter");
        assertThat(page.locator("[id='validFrom-error']")).containsText("2025Q3");
        assertThat(page.locator("[id='titleEn.11-error']")).isVisible();
        assertThat(page.locator("#titleZh-0")).hasValue("主营业务收入");
        assertThat(page.locator("#drop-3")).isChecked();
        picture(page, "error");
        page.fill("#validFrom", "2020Q1");
        page.fill("#titleEn-11", "Orders taken");
        page.selectOption("#unit-11", "PIECES");
        page.locator("button[value=more]").click();
        assertThat(page.locator("#titleEn-11")).hasValue("Orders taken");
        assertThat(page.locator("#titleZh-12")).hasValue("");
        page.locator("button[value=make]").click();
        assertThat(page.locator(".yq-flash.note")).containsText("出口额");
        picture(page, "asks");
        page.locator("button[value=make]").click();
        assertThat(page.locator(".yq-flash.good")).containsText("第 2 版");
        assertThat(page.locator("tbody tr")).hasCount(11);
        assertThat(page.locator("tbody")).containsText("订单数");
        assertThat(page.locator("tbody")).not().containsText("出口额");
        assertThat(page.locator(".yq-timeline")).containsText("至 2019Q4 为止");
        picture(page, "second");
        People.as(People.OPERATOR).get("/api/v1/parks/{park}/reports/forms/QUARTERLY/2", park.id()).then()
                .statusCode(200).body("fields.code", org.hamcrest.Matchers.hasItem("ordersTaken"))
                .body("fields.find { it.code == 'ipHeld' }.required", org.hamcrest.Matchers.equalTo(false));
        assertEquals(List.of(), complaints);
    }

    @Test
    void thePagesFitAPhoneAndSpeakEnglish() {
        var page = signedIn(People.OPERATOR, "en", 390);
        for (String path : List.of("YEARLY", "YEARLY/next")) {
            page.navigate(base + "/parks/" + park.id() + "/reports/forms/" + path);
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth"), path);
            picture(page, path.replace('/', '-') + "-phone");
            page.setViewportSize(1440, 900);
            picture(page, path.replace('/', '-') + "-en");
            page.setViewportSize(390, 800);
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void anOwnerStandsInOneRoomAndADeadlineMoves() {
        var own = ReportFixture.own(parks, People.STARTUP);
        var period = ReportFixture.year() + "Q1";
        var report = ReportFixture.asked(period, own);
        var owner = signedIn(People.STARTUP, "zh-CN", 1440);
        for (String path : List.of("/enterprises/" + own + "/reports", "/reports/" + report)) {
            owner.navigate(base + "/parks/" + TwoParks.FIRST + path);
            assertThat(owner.locator(".yq-side a[aria-current]")).hasCount(1);
            assertThat(owner.locator(".yq-side a[aria-current]")).hasAttribute("href",
                    "/parks/" + TwoParks.FIRST + "/enterprises/" + own + "/reports");
        }
        String campaign = People.as(People.OPERATOR).get(ReportFixture.DOOR + "/campaigns", TwoParks.FIRST).jsonPath()
                .getString("items.find { it.period == '" + period + "' }.id");
        var operator = signedIn(People.OPERATOR, "zh-CN", 1440);
        operator.navigate(base + "/parks/" + TwoParks.FIRST + "/reports/campaigns/" + campaign);
        operator.locator(".yq-due summary").click();
        operator.fill("#dueOn", "2020-01-01");
        operator.locator(".yq-due button").click();
        assertThat(operator.locator("#dueOn-error")).isVisible();
        picture(operator, "due-error");
        operator.fill("#dueOn", "2099-12-31");
        operator.locator(".yq-due button").click();
        assertThat(operator.locator(".yq-flash.good")).containsText("2099-12-31");
        assertThat(operator.locator(".yq-head")).containsText("2099-12-31");
        assertEquals(List.of(), complaints);
    }
}
