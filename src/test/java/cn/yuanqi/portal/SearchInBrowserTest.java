package cn.yuanqi.portal;

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
import cn.yuanqi.enterprise.EnterpriseFixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The search box by keyboard at a desk, and its page on a phone. */
@NeedsBrowser
@QuarkusTest
class SearchInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    private Browser browser;
    private String park;
    private String name;

    @BeforeEach
    void open() {
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        park = base + "/parks/" + TwoParks.FIRST;
        browser = new Browser(base);
        name = "速寻" + Long.toString(System.nanoTime(), 36);
        for (int i = 0; i < 6; i++) {
            EnterpriseFixture.lead(EnterpriseFixture.body(name + " 第" + i + "家"));
        }
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void slashFocusesArrowsMoveEnterOpensAndEscapeCloses() {
        var page = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        page.navigate(park + "/enterprises");
        page.keyboard().press("/");
        var box = page.locator("[data-search]");
        assertThat(box).isFocused();
        assertThat(box).hasAttribute("aria-expanded", "false");
        page.keyboard().type(name);
        var options = page.locator("#search-hits [role=option]");
        assertThat(options).hasCount(6);
        assertThat(box).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
        assertThat(box).hasAttribute("aria-activedescendant", options.nth(1).getAttribute("id"));
        look(page, "box");
        page.keyboard().press("Escape");
        assertThat(page.locator("#search-hits")).isHidden();
        assertThat(box).hasAttribute("aria-expanded", "false");
        assertThat(box).hasValue(name);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/enterprises/*-*");
        assertThat(page.locator("h1")).containsText(name);
        page.keyboard().press("/");
        page.keyboard().type(name + "无");
        assertThat(page.locator(".yq-found-none")).isVisible();
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=*");
        assertThat(page.locator(".yq-empty")).isVisible();
        look(page, "none");
        page.navigate(park + "/search?q=" + name);
        page.locator("main .yq-pages a").click();
        page.waitForURL("**/enterprises?q=*");
        assertThat(page.locator("main")).containsText(name + " 第5家");
    }

    @Test
    void onAPhoneThePageIsOneTapAway() {
        var page = browser.signIn(browser.window("en", 390), People.OPERATOR);
        page.navigate(park + "/enterprises");
        page.locator(".yq-top a[href$='/search']").click();
        page.locator("main input[name=q]").fill(name);
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("6 found");
        assertEquals(true,
                page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        look(page, "phone");
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/search-" + name + ".png")));
    }
}
