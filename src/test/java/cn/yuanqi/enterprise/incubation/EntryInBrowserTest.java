package cn.yuanqi.enterprise.incubation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import jakarta.inject.Inject;

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

/** The public form on a phone, and the queue that it fills. */
@NeedsBrowser
@QuarkusTest
class EntryInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    @Inject
    EntryFixture entries;

    private Browser browser;
    private String base;

    @BeforeEach
    void openBrowser() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
        entries.door(TwoParks.FIRST, true, 9_999);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aStartupAppliesOnAPhoneAndTheOperatorFindsIt() {
        var fields = EntryFixture.fields();
        var page = browser.window("zh-CN", 390);
        page.navigate(base + "/apply/" + TwoParks.FIRST);
        shot(page, "empty-390");
        for (var name : new String[]{"company", "contactName", "phone", "mail", "business", "spaceSqm", "people"}) {
            page.fill("#" + name, fields.get(name));
        }
        page.fill("#creditCode", "91350100M000100Y4I");
        page.check("input[value=TECH]");
        page.check("#consent");
        page.click("button[type=submit]:has-text('提交申请')");
        page.locator(".yq-fielderror").first().waitFor();
        page.locator("input[name=began]").evaluate("(field, long) => field.value = long",
                EntryFixture.longAgo(TwoParks.FIRST));
        page.click("button[type=submit]:has-text('提交申请')");
        assertThat(page.locator("#creditCode-error")).containsText("第 18 位“I”");
        assertThat(page.locator("#business")).hasValue(fields.get("business"));
        shot(page, "refused-390");
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
        page.fill("#creditCode", fields.get("creditCode"));
        page.click("button[type=submit]:has-text('提交申请')");
        assertThat(page.locator("main")).containsText("已收到，请查收邮件");
        shot(page, "received-390");
        page.navigate(base + entries.link(fields.get("mail")));
        page.click("button:has-text('确认申请')");
        assertThat(page.locator("main")).containsText("申请已确认");

        var operator = browser.signIn(browser.window("en", 1440), People.OPERATOR);
        operator.navigate(base + "/parks/" + TwoParks.FIRST + "/entries");
        var row = operator.locator("tr[data-applicant]",
                new Page.LocatorOptions().setHasText(fields.get("company")));
        assertThat(row).containsText("Waiting for an operator and a leader");
        row.locator("details").last().locator("summary").click();
        shot(operator, "queue");
        row.locator("button:has-text('Approve')").click();
        assertThat(operator.locator("tr[data-applicant]",
                new Page.LocatorOptions().setHasText(fields.get("company")))).containsText("a leader's approval");
        var leader = browser.signIn(browser.window("zh-CN", 390), People.LEADER);
        leader.navigate(base + "/parks/" + TwoParks.FIRST + "/entries");
        shot(leader, "queue-leader-390");
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/entry-" + name + ".png"))
                .setFullPage(true));
    }
}
