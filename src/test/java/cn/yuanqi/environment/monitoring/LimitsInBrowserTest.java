package cn.yuanqi.environment.monitoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
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
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The limit library and its way to an outlet, as the officer walks it. */
@NeedsBrowser
@QuarkusTest
class LimitsInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
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
    void theOfficerAppliesAClassAfterALookAtWhatComesOfIt() {
        var outlet = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        var page = browser.signIn(browser.window("zh-CN", 1440), People.OFFICER);
        page.navigate(base + "/parks/" + TwoParks.FIRST + "/environment/limits");
        assertThat(page.locator("section.card.wide")).hasCount(3);
        look(page, "library");
        page.setInputFiles("input[name=file]", new FilePayload("x.csv", "text/csv",
                ("MN,factor,basis,upper\n" + outlet.mn() + ",COD,day,x\n").getBytes(StandardCharsets.UTF_8)));
        page.locator("form[action$='/imports'] button").click();
        assertThat(page.locator("#result-title")).containsText("拒绝 1");
        look(page, "imported");
        page.navigate(base + "/parks/" + TwoParks.FIRST + "/environment/outlets/" + outlet.id());
        page.locator("a[href$='/standard']").click();
        page.selectOption("#standardClass", "GB18918-2002-1A");
        page.fill("#validFrom", "2026-01-01");
        page.locator("form[method=get] button[type=submit]").last().click();
        assertThat(page.locator("#add-title")).isVisible();
        look(page, "preview");
        page.locator("form[action$='/standard'][method=post] button").click();
        assertThat(page.locator(".yq-flash.good")).containsText("GB 18918-2002");
        look(page, "applied");
        var phone = browser.signIn(browser.window("en", 390), People.OFFICER);
        phone.navigate(base + "/parks/" + TwoParks.FIRST + "/environment/limits");
        fits(phone, "library-phone");
        phone.navigate(base + "/parks/" + TwoParks.FIRST + "/environment/outlets/" + outlet.id()
                + "/standard?standardClass=GBT31962-2015-A&validFrom=2026-02-01");
        fits(phone, "preview-phone");
    }

    private static void fits(Page page, String name) {
        look(page, name);
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "screenshots", "limits-" + name + ".png")));
    }
}
