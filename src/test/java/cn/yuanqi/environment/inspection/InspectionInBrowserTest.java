package cn.yuanqi.environment.inspection;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.Paper;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.monitoring.OutletFixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** A whole inspection on a phone: what is laid out, each step saved, a dead network, a second window, a hand-written name. */
@NeedsBrowser
@QuarkusTest
class InspectionInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    @Inject
    LoopFixture loop;
    @Inject
    OutletFixture outlets;
    private Browser browser;
    private String park;
    private LoopFixture.Site site;

    @BeforeEach
    void openBrowser() {
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        park = base + "/parks/" + TwoParks.FIRST;
        browser = new Browser(base);
        site = loop.open();
        LoopFixture.ordered(loop.alerts(site.outlet()).get(COD));
        try (var logger = outlets.connect()) {
            for (int day = 2; day < 9; day++) {
                assertNotNull(logger.ask(site.outlet().mean("2031", LoopFixture.today().minusDays(day).atStartOfDay(),
                        Map.of(COD, day == 4 ? "612" : "1" + day + "0", OutletFixture.NH3N, "12"))));
            }
        }
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aWholeInspectionOnAPhone() throws IOException {
        var phone = browser.signIn(browser.window("zh-CN", 390), People.OFFICER);
        phone.navigate(park + "/enterprises/" + site.enterprise() + "/rectifications");
        look(phone, "tab-phone");
        phone.locator("form[action$='/inspections'] button").click();
        assertThat(phone.locator("h1")).containsText("号检查");
        assertThat(phone.locator("#evidence")).containsText("化学需氧量");
        look(phone, "begun-phone");
        var address = phone.url();
        answer(phone, 0, "YES");
        phone.locator("#checklist > ol > li").nth(1).locator("input[value=NO]").check();
        phone.locator("#checklist > ol > li").nth(1).locator("textarea").fill("旁路阀未铅封");
        assertThat(state(phone, 1)).containsText("已保存");

        phone.context().setOffline(true);
        phone.locator("#checklist > ol > li").nth(2).locator("input[value=YES]").check();
        assertThat(state(phone, 2)).containsText("尚未保存");
        phone.context().setOffline(false);
        assertThat(state(phone, 2)).containsText("已保存");

        var window = browser.signIn(browser.window("zh-CN", 1440), People.OFFICER);
        window.navigate(address);
        assertThat(window.locator("#checklist > ol > li").nth(1).locator("textarea")).hasValue("旁路阀未铅封");
        answer(window, 3, "NOT_APPLICABLE");
        look(window, "desk");
        phone.locator("#checklist > ol > li").nth(3).locator("input[value=NO]").check();
        assertThat(state(phone, 3)).containsText("另一窗口");
        phone.locator("#checklist > ol > li").nth(3).locator("[data-state] a").click();
        assertThat(phone.locator("#checklist > ol > li").nth(3).locator("input[value=NOT_APPLICABLE]")).isChecked();

        phone.locator("#checklist > ol > li").nth(1).locator("input[type=file]").setInputFiles(
                new FilePayload("valve.jpg", "image/jpeg", VisitFixture.picture(2600, 1900, "jpg")));
        assertThat(phone.locator("#checklist > ol > li").nth(1).locator("img")).isVisible();
        phone.locator("#photos input[type=file]").setInputFiles(
                new FilePayload("fake.jpg", "image/jpeg", "no photo".getBytes()));
        assertThat(phone.locator("#photos [data-state]")).containsText("JPEG");
        int items = phone.locator("#checklist > ol > li").count();
        for (int i = 4; i < items; i++) {
            answer(phone, i, "YES");
        }
        assertThat(phone.locator("[data-answered]")).containsText(items + " / " + items);
        phone.locator("#finish form[data-finish] button").click();
        assertThat(phone.locator("#finish .yq-fielderror")).containsText("签名");
        phone.fill("#conclusion", "总体正常，旁路阀须铅封。");
        assertThat(phone.locator("#summary [data-state]")).containsText("已保存");
        draw(phone);
        phone.fill("#name", "张三");
        look(phone, "signing-phone");
        phone.locator("#signature button[type=submit]").click();
        assertThat(phone.locator("img.yq-signed")).isVisible();
        assertThat(phone.locator("#conclusion")).hasValue("总体正常，旁路阀须铅封。");
        phone.locator("#checklist > ol > li").nth(1).locator("a[href*='/rectifications/new']").click();
        assertThat(phone.locator("#demand")).hasValue(Pattern.compile("旁路阀未铅封"));
        phone.locator("main form button[type=submit]").click();
        assertThat(phone.locator("h1")).containsText("整改通知");
        phone.navigate(address);
        look(phone, "signed-phone");
        phone.locator("#finish form[data-finish] button").click();
        assertThat(phone.locator("main")).containsText("已完成");
        look(phone, "finished-phone");
        var report = phone.waitForDownload(() -> phone.locator("a[href$='/report']").click());
        var paper = Paper.read(Files.readAllBytes(report.path()), "inspection-browser");
        assertTrue(paper.says("旁路阀未铅封") && paper.says("张三") && paper.says("612"), paper.all());

        var owner = browser.signIn(browser.window("en", 390), People.STARTUP);
        owner.navigate(park + "/enterprises/" + site.enterprise() + "/rectifications");
        look(owner, "tab-owner-phone");
        owner.locator("#visits a").first().click();
        assertThat(owner.locator("h1")).containsText("Inspection no.");
        look(owner, "owner-phone");
        window.navigate(park + "/environment/inspections");
        look(window, "visits");
        window.navigate(address);
        look(window, "finished");
        phone.navigate(park + "/environment/inspections");
        look(phone, "visits-phone");
    }

    @Test
    void theTypedNameDoesWithoutAHand() {
        var desk = browser.signIn(browser.window("en", 1440), People.OFFICER);
        desk.navigate(park + "/enterprises/" + site.enterprise() + "/rectifications");
        desk.locator("form[action$='/inspections'] button").click();
        desk.locator("#signature button[type=submit]").focus();
        desk.keyboard().press("Enter");
        assertThat(desk.locator(".yq-flash")).containsText("sign or type");
        desk.fill("#name", "Wang Wu");
        desk.keyboard().press("Enter");
        assertThat(desk.locator("#signature")).containsText("Wang Wu");
        answer(desk, 0, "YES");
        assertThat(desk.locator("[data-unsigned]")).isVisible();
        desk.navigate(park + "/environment/inspection-settings");
        desk.fill("#visitMinutes", "0");
        desk.locator("main form button").click();
        assertThat(desk.locator("#visitMinutes-error")).isVisible();
        look(desk, "settings");
    }

    @Test
    void whatIsAnsweredBeforeTheScriptHasComeIsSavedToo() {
        var phone = browser.signIn(browser.window("zh-CN", 390), People.OFFICER);
        phone.navigate(park + "/enterprises/" + site.enterprise() + "/rectifications");
        phone.locator("form[action$='/inspections'] button").click();
        assertThat(phone.locator("#checklist")).isVisible();
        var onItsWay = new ArrayList<Route>();
        phone.route(Pattern.compile("/inspection[^/]*\\.js"), onItsWay::add);
        phone.navigate(phone.url(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        phone.locator("#checklist > ol > li").first().locator("input[value=NO]").check();
        phone.waitForCondition(() -> !onItsWay.isEmpty());
        onItsWay.get(0).resume();
        assertThat(state(phone, 0)).containsText("已保存");
        phone.unrouteAll();
        phone.reload();
        assertThat(phone.locator("#checklist > ol > li").first().locator("input[value=NO]")).isChecked();
    }

    private static void answer(Page page, int item, String answer) {
        page.locator("#checklist > ol > li").nth(item).locator("input[value=" + answer + "]").check();
        assertThat(state(page, item)).containsText(Pattern.compile("已保存|Saved"));
    }

    private static Locator state(Page page, int item) {
        return page.locator("#checklist > ol > li").nth(item).locator("form[data-save] [data-state]");
    }

    private static void draw(Page page) {
        page.locator("canvas").scrollIntoViewIfNeeded();
        var box = page.locator("canvas").boundingBox();
        page.mouse().move(box.x + 30, box.y + 40);
        page.mouse().down();
        for (int i = 1; i < 12; i++) {
            page.mouse().move(box.x + 30 + i * 20, box.y + 40 + (i % 2) * 45);
        }
        page.mouse().up();
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "looks", "visit-" + name + ".png")));
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name);
    }
}
