package cn.yuanqi.policy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.file.Samples;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** A policy published at the desk, applied under on the phone, forwarded, granted and paid by people at their pages. */
@NeedsBrowser
@QuarkusTest
class PolicyInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    @Inject
    InPark inPark;
    private PolicyFixture fixture;
    private Browser browser;
    private String park;

    @BeforeEach
    void openBrowser() {
        fixture = new PolicyFixture(parks, inPark);
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        park = base + "/parks/" + fixture.park.id();
        browser = new Browser(base);
    }

    @AfterEach
    void close() {
        browser.close();
        fixture.close();
    }

    @Test
    void aMatchedStartupAppliesAndTheParkBringsItToThePayment() {
        var operator = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        publish(operator);
        var startup = browser.signIn(browser.window("en", 390), People.STARTUP);
        startup.navigate(park + "/policies");
        assertThat(startup.locator("main")).containsText("Matched for you");
        look(startup, "list-phone");
        startup.locator("td.lead a").click();
        assertThat(startup.locator("main")).containsText("10%");
        look(startup, "policy-phone");
        startup.locator("a[href*='/policy-applications/new']").click();
        startup.fill("#amount", "999999999");
        startup.fill("#statement", "New laboratory");
        startup.locator("main form button[type=submit]").click();
        assertThat(startup.locator("#amount-error")).isVisible();
        assertThat(startup.locator("#statement")).hasValue("New laboratory");
        startup.fill("#amount", "60000");
        startup.locator("main form button[type=submit]").click();
        startup.locator("form[action$='/submission'] button").click();
        assertThat(startup.locator(".yq-flash.fail")).isVisible();
        startup.setInputFiles("input[name=file]",
                new FilePayload("costs.pdf", "application/pdf", Samples.pdf("costs")));
        startup.locator("form[action$='/documents'] button").click();
        look(startup, "draft-phone");
        startup.locator("form[action$='/submission'] button").click();
        assertThat(startup.locator(".yq-flash.good")).isVisible();
        var application = startup.url();
        decide(operator, application);
        startup.navigate(application);
        assertThat(startup.locator("main")).containsText("30,000.00");
        look(startup, "paid-phone");
        operator.navigate(park + "/policy-applications");
        look(operator, "applications");
    }

    private void publish(Page operator) {
        operator.navigate(park + "/policies/new");
        operator.fill("#titleZh", "研发补助");
        operator.fill("#authority", "区科技局");
        operator.fill("#gives", "按研发投入的 20% 补助");
        operator.fill("#cap", "100000");
        operator.fill("#appliesUntil", PolicyFixture.TODAY.plusDays(20).toString());
        operator.fill("#checklist", "研发费用明细 | R&D costs");
        operator.selectOption("#measure1", "CATEGORY");
        operator.selectOption("#operator1", "IN");
        operator.fill("#value1", "科技、不存在");
        operator.selectOption("#measure2", "RD_SHARE");
        operator.selectOption("#operator2", "AT_LEAST");
        operator.fill("#value2", "5");
        operator.locator("main form button[type=submit]").click();
        assertThat(operator.locator("#value1-error")).isVisible();
        operator.fill("#value1", "科技");
        operator.locator("main form button[type=submit]").click();
        assertThat(operator.locator("#year2-error")).isVisible();
        assertThat(operator.locator("#titleZh")).hasValue("研发补助");
        look(operator, "refused");
        operator.fill("#year2", "2025");
        operator.locator("main form button[type=submit]").click();
        look(operator, "draft");
        operator.locator("form[action$='/publication'] button").click();
        assertThat(operator.locator(".yq-flash.good")).isVisible();
        operator.locator("a[href$='/matches']").click();
        assertThat(operator.locator("tbody tr")).hasCount(3);
        look(operator, "matches");
    }

    private void decide(Page operator, String application) {
        operator.navigate(application);
        look(operator, "submitted");
        operator.locator("form[action$='/check'] button").click();
        operator.fill("form[action$='/forwarding'] input[name=reference]", "KJ-0017");
        operator.locator("form[action$='/forwarding'] button").click();
        operator.fill("form[action$='/grant'] input[name=amount]", "50000");
        operator.locator("form[action$='/grant'] button").click();
        operator.fill("form[action$='/payments'] input[name=amount]", "60000");
        operator.fill("form[action$='/payments'] input[name=reference]", "回单 1");
        operator.locator("form[action$='/payments'] button").click();
        assertThat(operator.locator(".yq-flash.fail")).isVisible();
        operator.fill("form[action$='/payments'] input[name=amount]", "30000");
        operator.fill("form[action$='/payments'] input[name=reference]", "回单 1");
        operator.locator("form[action$='/payments'] button").click();
        assertThat(operator.locator(".yq-flash.good")).isVisible();
        look(operator, "paid");
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "pages", "policy-" + name + ".png")));
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                name + " scrolls sideways");
        for (String bare : List.of("NOT_FOUND", "SUBMITTED", "DOES_NOT_FIT", "RD_SHARE", "{pol:", "{policy:")) {
            assertTrue(!page.innerText("main").contains(bare), name + " shows " + bare);
        }
    }
}
