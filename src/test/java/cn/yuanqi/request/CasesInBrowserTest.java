package cn.yuanqi.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.file.Samples;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** A startup on the phone and an operator at the desk bring cases to their end. */
@NeedsBrowser
@QuarkusTest
class CasesInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    private RequestFixture room;
    private Browser browser;
    private String park;

    @BeforeEach
    void openBrowser() {
        room = new RequestFixture(parks);
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        park = base + "/parks/" + room.park.id();
        browser = new Browser(base);
    }

    @AfterEach
    void close() {
        browser.close();
        room.close();
    }

    @Test
    void aStartupOnThePhoneAndAnOperatorAtTheBoardFinishACaseTogether() {
        room.item("papers", RequestFixture.step("受理", "PARK"), RequestFixture.step("补材料", "ENTERPRISE",
                RequestFixture.paper("licence", null)), RequestFixture.step("办结", "PARK"));
        var startup = browser.signIn(browser.window("zh-CN", 390), People.STARTUP);
        startup.navigate(park + "/requests");
        look(startup, "empty-phone");
        startup.locator("main a[href$='/requests/catalogue']").first().click();
        look(startup, "catalogue-phone");
        applyForRepairs(startup);
        startup.navigate(park + "/requests/new?item=papers");
        startup.locator("main form button[type=submit]").dblclick();
        startup.waitForURL(url -> !url.contains("/new"));
        startup.navigate(park + "/requests");
        startup.locator("main a:has-text('测试papers')").first().click();
        assertThat(startup.locator("main")).containsText("补材料");
        var papers = startup.url();
        var operator = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        operator.navigate(park + "/requests/board");
        assertThat(column(operator, "OPEN").locator(".yq-card")).hasCount(2);
        assertThat(operator.locator("#rooms a[href$='/requests'] .yq-navcount")).hasText("2");
        look(operator, "board");
        var card = operator.locator(".yq-card:has-text('测试papers')");
        card.dragTo(column(operator, "IN_PROGRESS"));
        assertThat(column(operator, "IN_PROGRESS").locator(".yq-card")).hasCount(1);
        assertThat(operator.locator("#board .yq-flash.good")).isVisible();
        card.dragTo(column(operator, "DONE"));
        assertThat(operator.locator("#board .yq-flash.fail")).containsText("3 个步骤");
        assertThat(column(operator, "IN_PROGRESS").locator(".yq-card")).hasCount(1);
        look(operator, "board-refused");
        card.dragTo(column(operator, "WAITING_FOR_ENTERPRISE"));
        assertThat(card.locator("textarea")).isFocused();
        card.locator("textarea").fill("请说明经营范围");
        card.locator("form button").click();
        assertThat(column(operator, "WAITING_FOR_ENTERPRISE").locator(".yq-card")).hasCount(1);
        startup.navigate(papers);
        assertThat(startup.locator("body")).containsText("请说明经营范围");
        look(startup, "asked-phone");
        startup.fill("form[action$='/information'] textarea", "软件开发");
        startup.locator("form[action$='/information'] button").click();
        assertThat(startup.locator(".yq-flash.good")).isVisible();
        operator.navigate(papers);
        operator.locator("form[action$='/steps/1/completion'] button").click();
        assertThat(operator.locator("main")).containsText("补材料");
        look(operator, "case");
        bringThePaper(startup, papers);
        operator.navigate(park + "/requests/board");
        card.locator("summary").click();
        card.locator("select").selectOption("DONE");
        card.locator("form button").click();
        assertThat(column(operator, "DONE").locator(".yq-card")).hasCount(1);
        startup.navigate(papers);
        startup.check("input[name=stars][value='4']");
        startup.fill("form[action$='/rating'] textarea", "很快");
        startup.locator("form[action$='/rating'] button").click();
        assertThat(startup.locator("body")).containsText("4 星");
        startup.locator("summary:has-text('重新打开')").click();
        startup.fill("form[action$='/reopening'] input[name=reason]", "执照有误");
        startup.locator("form[action$='/reopening'] button").click();
        assertThat(startup.locator("header.yq-head")).containsText("重新打开");
        look(startup, "reopened-phone");
        operator.navigate(park + "/requests/statistics");
        assertThat(operator.locator("section:has(#items) tbody tr")).hasCount(1);
        look(operator, "statistics");
        operator.navigate(park + "/enterprises/" + room.enterprise + "/requests");
        assertThat(operator.locator("tbody tr")).hasCount(2);
        look(operator, "file");
    }

    private void applyForRepairs(Page startup) {
        startup.locator("a[href$='item=repairs']").click();
        startup.fill("input[name='answers.place']", "A 座 301");
        startup.selectOption("select[name='answers.kind']", "water");
        startup.fill("input[name='answers.visit']", "");
        startup.evaluate("document.querySelector('main form').noValidate = true");
        startup.locator("main form button[type=submit]").click();
        assertThat(startup.locator("[id='answers.what-error']")).isVisible();
        assertThat(startup.locator("input[name='answers.place']")).hasValue("A 座 301");
        look(startup, "refused-phone");
        startup.fill("input[name='answers.what']", "水管漏水");
        startup.locator("main form button[type=submit]").click();
        assertThat(startup.locator("body")).containsText("水管漏水");
        look(startup, "case-phone");
    }

    private static void bringThePaper(Page startup, String papers) {
        startup.navigate(papers);
        startup.locator("form[action$='/steps/2/completion'] button").click();
        assertThat(startup.locator(".yq-flash.fail")).containsText("材料licence");
        startup.selectOption("select[name=kind]", "licence");
        startup.setInputFiles("input[name=file]", new FilePayload("执照.pdf", "application/pdf", Samples.pdf("x")));
        startup.locator("form[action$='/documents'] button").click();
        assertThat(startup.locator(".yq-flash.good")).isVisible();
        startup.locator("form[action$='/steps/2/completion'] button").click();
        assertThat(startup.locator(".yq-flash.good")).isVisible();
    }

    @Test
    void anOperatorWritesTheCatalogueAndTheCalendarInEnglishToo() {
        var operator = browser.signIn(browser.window("en", 1440), People.OPERATOR);
        operator.navigate(park + "/requests/catalogue");
        assertThat(operator.locator("body")).containsText("Business registration");
        look(operator, "catalogue-en");
        operator.locator(".yq-service:has-text('Repairs') a[href$='/edit']").click();
        operator.fill("input[name=slaDays]", "0");
        operator.fill("input[name='steps[2].nameZh']", "回访");
        operator.fill("textarea[name='steps[2].documents']", "report | 回访记录 | Report | 1 | 6");
        operator.locator("main form button.btn-primary").click();
        assertThat(operator.locator("#slaDays-error")).isVisible();
        assertThat(operator.locator("input[name='steps[2].nameZh']")).hasValue("回访");
        look(operator, "item-refused");
        operator.fill("input[name=slaDays]", "4");
        operator.locator("main form button.btn-primary").click();
        assertThat(operator.locator(".yq-flash.good")).isVisible();
        assertThat(operator.locator(".yq-service:has-text('Repairs')")).containsText("Working days: 4");
        operator.navigate(park + "/requests/calendar");
        operator.fill("#day input[name=date]", "2026-12-24");
        operator.fill("#day input[name=nameZh]", "园区年会");
        operator.locator("#day form[action$='/days'] button").click();
        assertThat(operator.locator("tr:has-text('2026-12-24')")).hasCount(1);
        look(operator, "calendar");
        var phone = browser.signIn(browser.window("en", 390), People.OPERATOR);
        for (String page : List.of("calendar", "board", "statistics", "catalogue", "catalogue/new")) {
            phone.navigate(park + "/requests/" + page);
            look(phone, page.replace('/', '-') + "-phone-en");
        }
    }

    private static Locator column(Page page, String status) {
        return page.locator(".yq-column[data-to=" + status + "]");
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "pages", "requests-" + name + ".png")));
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                name + " scrolls sideways");
        for (String bare : List.of("NOT_FOUND", "WAITING_FOR", "IN_PROGRESS", "STEP_DONE", "{svc", "{request:")) {
            assertTrue(!page.innerText("main").contains(bare), name + " shows " + bare);
        }
    }
}
