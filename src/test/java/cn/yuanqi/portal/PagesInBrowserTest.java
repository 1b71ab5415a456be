package cn.yuanqi.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.Wire;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The pages as people use them. */
@NeedsBrowser
@QuarkusTest
class PagesInBrowserTest extends TwoParksTest {
    /** The page itself counts to 4.5 s (live.js); a busy machine may take longer to let it. In ms. */
    private static final int PATIENCE = 30_000;

    @TestHTTPResource
    String root;

    @Inject
    OutletFixture outlets;

    @Inject
    EnterpriseRow enterprises;

    private final List<String> complaints = new ArrayList<>();
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
    void anOfficerSeesAProfileTurnAmberWithoutReload() {
        var enterprise = enterprises.in(TwoParks.SECOND);
        var outlet = outlets.open(TwoParks.SECOND, enterprise);
        var page = signedIn("zh-CN", 1440);
        page.navigate(base + "/parks/" + TwoParks.SECOND + "/enterprises/" + enterprise);
        var light = page.locator("#light");
        assertThat(page.locator("[data-live]").first()).hasAttribute("data-live", "on");
        assertThat(light).not().hasAttribute("data-status", "WARNING");
        page.evaluate("window.sameDocument = true");

        try (var logger = outlets.connect()) {
            logger.ask(outlet.rtd(OutletFixture.now(), Map.of(OutletFixture.COD, 812.4)));
        }

        assertThat(light).hasAttribute("data-status", "WARNING");
        assertThat(light.locator(".face:visible")).hasText("预警");
        var row = page.locator("[data-cell='" + outlet.id() + "/" + OutletFixture.COD + "']");
        assertThat(row.locator("[data-value]")).hasText("812.4");
        assertThat(row).hasClass(Pattern.compile("over"));
        assertThat(page.locator(".yq-alert")).containsText("化学需氧量瞬时值超限 0.63 倍");
        assertEquals(true, page.evaluate("window.sameDocument"));
        assertEquals(List.of(), complaints);
    }

    @Test
    void theCommandScreenShowsTheWorstAndLetsAnOfficerAcknowledge() {
        var enterprise = enterprises.in(TwoParks.SECOND);
        var outlet = outlets.open(TwoParks.SECOND, enterprise);
        var page = signedIn("en", 1920);
        page.navigate(base + "/parks/" + TwoParks.SECOND + "/screen");
        assertThat(page.locator("[data-live]").first()).hasAttribute("data-live", "on");

        try (var logger = outlets.connect()) {
            logger.ask(outlet.rtd(OutletFixture.now(), Map.of(OutletFixture.COD, 49_000)));
        }

        assertThat(page.locator("[data-part=worst]")).containsText("49000");
        var alert = page.locator("[data-part=stream] li").first();
        assertThat(alert).containsText("COD 97 × over the limit");
        alert.locator("[data-ack]").click();
        assertThat(alert).containsText("Acknowledged");
        assertEquals(List.of(), complaints);
    }

    @Test
    void aDeadConnectionIsShownAndHealsByItself() throws IOException {
        var enterprise = enterprises.in(TwoParks.SECOND);
        var outlet = outlets.open(TwoParks.SECOND, enterprise);
        try (var wire = new Wire(URI.create(base).getPort());
                var behind = new Browser("http://127.0.0.1:" + wire.port())) {
            var page = behind.signIn(behind.window("zh-CN", 1440), People.OTHER_OFFICER);
            page.navigate(
                    "http://127.0.0.1:" + wire.port() + "/parks/" + TwoParks.SECOND + "/enterprises/" + enterprise);
            var sign = page.locator("[data-live]").first();
            assertThat(sign).hasAttribute("data-live", "on");

            wire.cut();
            assertThat(sign).hasAttribute("data-live", "lost", new HasAttributeOptions().setTimeout(PATIENCE));
            assertThat(sign).containsText("连接中断");
            try (var logger = outlets.connect()) {
                logger.ask(outlet.rtd(OutletFixture.now(), Map.of(OutletFixture.COD, 700)));
            }

            wire.mend();
            assertThat(sign).hasAttribute("data-live", "on", new HasAttributeOptions().setTimeout(PATIENCE));
            assertThat(page.locator("#light")).hasAttribute("data-status", "WARNING");
        }
    }

    @Test
    void theLanguageIsSwitchedWhereOneIsAndSigningOutEndsTheSession() {
        var page = browser.signInAnew(browser.window("zh-CN", 1440), People.OTHER_OFFICER);
        page.navigate(base + "/parks/" + TwoParks.SECOND);
        assertThat(page.locator("h1")).hasText("环保值守");
        page.locator(".yq-lang button").click();
        assertThat(page.locator("h1")).hasText("Water watch");
        assertEquals(base + "/parks/" + TwoParks.SECOND, page.url());
        page.locator("details.yq-menu summary").last().click();
        page.getByText("Sign out").click();
        assertThat(page.locator("a[href^='/sign-in']").first()).isVisible();
        page.navigate(base + "/parks/" + TwoParks.SECOND);
        assertThat(page.locator("#kc-login")).isVisible();
    }

    @Test
    void anAbsentPageSaysWhatHappenedAndGivesANumber() {
        var page = signedIn("en", 1440);
        var answer = page.navigate(base + "/parks/" + TwoParks.FIRST + "/screen");
        assertEquals(404, answer.status());
        assertThat(page.locator(".yq-error")).containsText("Reference");
        assertThat(page.locator(".yq-error h1")).hasText("Not found");
    }

    @Test
    void noPageIsWiderThanAPhone() {
        var enterprise = enterprises.in(TwoParks.SECOND);
        outlets.open(TwoParks.SECOND, enterprise);
        var page = signedIn("en", 390);
        for (var path : List.of("", "/enterprises", "/enterprises/" + enterprise, "/environment/outlets",
                "/environment/alerts",
                "/screen")) {
            page.navigate(base + "/parks/" + TwoParks.SECOND + path);
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth"), path);
        }
        assertEquals(List.of(), complaints);
        page.navigate(base + "/parks/" + TwoParks.SECOND + "/environment/outlets");
        page.locator("[data-drawer]").click();
        assertThat(page.locator(".yq-side a").first()).isInViewport();
    }

    /** Whatever the browser complains about, the content policy's refusals among it, is kept. */
    private Page signedIn(String language, int width) {
        var page = browser.window(language, width);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return browser.signIn(page, People.OTHER_OFFICER);
    }
}
