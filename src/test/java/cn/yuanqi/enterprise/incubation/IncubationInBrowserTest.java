package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.enterprise.EnterpriseFixture.body;
import static cn.yuanqi.enterprise.EnterpriseFixture.lead;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.at;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.move;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

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

/** The incubation page as people use it. */
@NeedsBrowser
@QuarkusTest
class IncubationInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;

    private Browser browser;
    private String base;

    @BeforeEach
    void openBrowser() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void anOperatorAndALeaderLetAnApplicantInAndItGraduates() {
        var facts = body("新芽科技" + System.nanoTime());
        facts.put("foundedOn", "2026-01-31");
        var id = lead(facts);
        move(id, "APPLYING").statusCode(200);
        var page = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        open(page, id);
        assertThat(page.locator("#approvals")).containsText("等待一名运营人员和一名园区领导");
        page.fill("#approval-reason", "团队可靠");
        page.click("#approvals button[type=submit]");
        assertThat(page.locator("#approvals")).containsText("运营人员已经同意");
        assertThat(page.locator("#approvals")).containsText("团队可靠");
        shot(page, "applying");
        var leader = browser.signIn(browser.window("en", 390), People.LEADER);
        open(leader, id);
        shot(leader, "applying-leader-390");
        leader.click("#approvals button[type=submit]");
        assertThat(leader.locator(".yq-flash.good")).containsText("Incubating");
        shot(leader, "incubating-390");
        open(page, id);
        assertThat(page.locator(".yq-timeline")).containsText("科技企业孵化器管理办法");
        page.selectOption("#to", "GRADUATED");
        page.fill("#move-reason", "已取得高新技术企业证书");
        page.click("#move button[type=submit]");
        assertThat(page.locator(".yq-timeline")).containsText("建议性规则");
        page.locator(".yq-timeline details").last().locator("summary").click();
        shot(page, "graduated");
    }

    @Test
    void whatIsRefusedStandsAtItsFieldAndNothingTypedIsLost() {
        var id = at("APPLYING");
        var page = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        open(page, id);
        page.selectOption("#to", "LEFT");
        page.evaluate("document.querySelector('#move-reason').removeAttribute('required')");
        page.click("#move button[type=submit]");
        assertThat(page.locator("#move .yq-fielderror")).containsText("请写明原因");
        assertThat(page.locator("#to")).hasValue("LEFT");
        page.click("#contacts details > summary");
        page.fill("#contact-text", "谈了两个小时\n对场地满意");
        page.fill("#contact-next", "寄送合同草案");
        page.click("#contacts form button[type=submit]");
        assertThat(page.locator("#contacts .yq-fielderror")).containsText("要么都填");
        assertThat(page.locator("#contact-text")).hasValue("谈了两个小时\n对场地满意");
        shot(page, "refused");
        page.fill("#contact-due", "2026-01-10");
        page.click("#contacts form button[type=submit]");
        assertThat(page.locator("#contacts .yq-list")).containsText("已逾期");
        shot(page, "contacts");
        page.locator("#contacts .yq-list button", new Page.LocatorOptions().setHasText("标记完成")).click();
        assertThat(page.locator("#contacts .yq-list")).containsText("已完成：寄送合同草案");
        page.click("#facts summary");
        page.fill("#fact-since", "2026-01-01");
        page.click("#facts button[type=submit]");
        assertThat(page.locator("#facts .yq-list")).containsText("属于特殊领域");
    }

    @Test
    void anOfficerReadsButIsOfferedNothing() {
        var id = at("APPLYING");
        var page = browser.signIn(browser.window("en", 1440), People.OFFICER);
        open(page, id);
        assertThat(page.locator("#eligibility")).containsText("Not older than 24 months");
        assertEquals(0, page.locator("main form").count());
        assertEquals(0, page.locator("#contacts").count());
    }

    @Test
    void anOverStayIsSaidAtTheTop() {
        var facts = body("久居" + System.nanoTime());
        facts.put("foundedOn", "2019-01-01");
        facts.put("enteredOn", "2020-01-01");
        var id = lead(facts);
        move(id, "APPLYING");
        IncubationFixture.approve(People.OPERATOR, TwoParks.FIRST, id);
        IncubationFixture.approve(People.LEADER, TwoParks.FIRST, id).statusCode(200);
        var page = browser.signIn(browser.window("zh-CN", 390), People.OPERATOR);
        open(page, id);
        assertThat(page.locator(".yq-flash.fail")).containsText("已超过 48 个月的在孵期限（2024-01-01）");
        shot(page, "over-390");
    }

    private void open(Page page, String id) {
        page.navigate(base + "/parks/" + TwoParks.FIRST + "/enterprises/" + id + "/incubation");
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/incubation-" + name + ".png"))
                .setFullPage(true));
    }
}
