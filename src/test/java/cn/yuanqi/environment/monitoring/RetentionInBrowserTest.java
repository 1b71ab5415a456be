package cn.yuanqi.environment.monitoring;

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

/** How long readings are kept, as the officer sets it and others see it. */
@NeedsBrowser
@QuarkusTest
class RetentionInBrowserTest extends TwoParksTest {
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
    void theOfficerSetsItAndOthersReadIt() {
        var page = browser.signIn(browser.window("zh-CN", 1440), People.OFFICER);
        page.navigate(base + "/parks/" + TwoParks.FIRST + "/environment/outlets");
        page.locator("a[href$='/environment/retention']").click();
        page.fill("#readingsMonths", "0");
        page.locator("form[action$='/retention'] button[type=submit]").click();
        assertThat(page.locator("#readingsMonths-error")).isVisible();
        page.fill("#readingsMonths", "61");
        page.locator("form[action$='/retention'] button[type=submit]").click();
        assertThat(page.locator(".yq-flash.good")).isVisible();
        look(page, "officer");
        var phone = browser.signIn(browser.window("en", 390), People.LEADER);
        phone.navigate(base + "/parks/" + TwoParks.FIRST + "/environment/retention");
        assertThat(phone.locator("form[action$='/retention'] button[type=submit]")).hasCount(0);
        look(phone, "leader-phone");
        assertEquals(390, phone.evaluate("document.documentElement.scrollWidth"));
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "screenshots", "retention-" + name + ".png")));
    }
}
