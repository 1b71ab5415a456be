package cn.yuanqi.environment.inspection;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.file.Samples;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The loop as two people go through it: the officer at a desk, the enterprise's owner on a phone. */
@NeedsBrowser
@QuarkusTest
class LoopInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    @Inject
    LoopFixture loop;
    private Browser browser;
    private String park;

    @BeforeEach
    void openBrowser() {
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        park = base + "/parks/" + TwoParks.FIRST;
        browser = new Browser(base);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void fromTheAlertOverOrderAnswerAndReinspectionToTheEnd() {
        var site = loop.open();
        var alert = loop.alerts(site.outlet()).get(COD);
        var officer = browser.signIn(browser.window("zh-CN", 1440), People.OFFICER);
        officer.navigate(park + "/environment/alerts/" + alert);
        officer.locator("a[href*='/rectifications/new']").click();
        look(officer, "order-form");
        officer.fill("#demand", "格栅失效，出水超标；请检修并附检测报告。");
        officer.fill("#dueOn", "2020-01-01");
        officer.locator("main form button[type=submit]").click();
        assertThat(officer.locator("#dueOn-error")).isVisible();
        assertThat(officer.locator("#demand")).hasValue("格栅失效，出水超标；请检修并附检测报告。");
        officer.fill("#dueOn", LoopFixture.today().plusDays(6).toString());
        officer.locator("main form button[type=submit]").click();
        assertThat(officer.locator(".yq-flash.good")).isVisible();
        look(officer, "order");
        var order = officer.url().replaceAll(".*/", "");

        var owner = browser.signIn(browser.window("en", 390), People.STARTUP);
        owner.navigate(park + "/enterprises/" + site.enterprise());
        assertThat(owner.locator("#owed")).containsText("6 days left");
        look(owner, "profile-phone");
        owner.navigate(park + "/enterprises/" + site.enterprise() + "/rectifications");
        look(owner, "tab-phone");
        owner.locator("a[href$='" + order + "']").first().click();
        owner.fill("#text", "The screen was replaced.");
        owner.setInputFiles("#files", new FilePayload("fake.png", "image/png", "none".getBytes()));
        owner.locator("#answer button").click();
        assertThat(owner.locator("#files-error")).isVisible();
        assertThat(owner.locator("#text")).hasValue("The screen was replaced.");
        look(owner, "answer-refused-phone");
        owner.setInputFiles("#files", new FilePayload[]{new FilePayload("photo.png", "image/png", Samples.png()),
                new FilePayload("report.pdf", "application/pdf", Samples.pdf("loop"))});
        owner.locator("#answer button").click();
        assertThat(owner.locator(".yq-flash.good")).isVisible();
        assertThat(owner.locator(".yq-timeline")).containsText("report.pdf");

        officer.navigate(park + "/environment/rectifications?status=answered");
        assertThat(officer.locator("tbody a[href$='" + order + "']")).isVisible();
        officer.navigate(park + "/environment/rectifications/" + order);
        officer.locator("input[name=sufficient][value=false]").check();
        officer.locator("#reinspection #text").fill("格栅仍有破损");
        officer.locator("#reinspection button").click();
        assertThat(officer.locator("#dueOn-error")).isVisible();
        assertThat(officer.locator("input[name=sufficient][value=false]")).isChecked();
        officer.fill("#dueOn", LoopFixture.today().plusDays(9).toString());
        look(officer, "reinspection");
        officer.locator("#reinspection button").click();
        assertThat(officer.locator("main")).containsText("已退回");

        owner.reload();
        owner.fill("#text", "Welded, see the photo.");
        owner.setInputFiles("#files", new FilePayload("second.png", "image/png", Samples.png()));
        owner.locator("#answer button").click();
        assertThat(owner.locator(".yq-timeline")).containsText("second.png");
        look(owner, "order-phone");

        officer.reload();
        officer.locator("input[name=sufficient][value=true]").check();
        officer.locator("#reinspection #text").fill("现场已恢复正常");
        officer.locator("#reinspection button").click();
        assertThat(officer.locator("main")).containsText("已关闭");
        look(officer, "closed");
        officer.navigate(park + "/environment/rectifications?status=all");
        look(officer, "orders");
        officer.navigate(park + "/environment/alerts/" + alert);
        assertThat(officer.locator("main")).containsText("整改复查通过");
        officer.locator("#orders a").first().click();
        assertThat(officer.locator("h1")).containsText("整改通知第");
        officer.locator("a[href$='" + alert + "']").click();
        look(officer, "alert");
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "looks", "loop-" + name + ".png")));
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name);
    }
}
