package cn.yuanqi.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

import cn.yuanqi.Browser;
import cn.yuanqi.FreshPark;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;

/** The command screen as it hangs on a wall: at two sizes, through a lost stream, a lost session and midnight. */
@NeedsBrowser
@QuarkusTest
class ScreenInBrowserTest extends TwoParksTest {
    /** As many as the largest zone known has. */
    private static final int OUTLETS = 344;
    /** The page waits some seconds by itself; a busy machine lets it wait longer. In ms. */
    private static final int PATIENCE = 30_000;
    private static final List<String> NAMES = List.of("金鑫电镀", "长江食品", "渝南化工", "华岩纺织印染", "巴山制药", "嘉陵机械", "南坪电子",
            "茶园新材料", "鱼嘴汽车零部件", "江北金属表面处理");

    @TestHTTPResource
    String root;
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    LiveBus bus;
    private final List<OutletFixture.Opened> opened = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Browser browser;
    private FreshPark park;
    private String base;

    @BeforeEach
    void openPark() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
        park = FreshPark.open(parks);
        QuarkusTransaction.requiringNew()
                .run(() -> parks.member(People.OFFICER, Place.inPark(park.id(), Role.OFFICER)));
    }

    @AfterEach
    void leavePark() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
        browser.close();
        park.close();
    }

    private void open(int count) {
        for (int n = 0; n < count; n++) {
            opened.add(outlets.openFive(park.id(), enterprises.in(park.id(), "重庆" + NAMES.get(n % NAMES.size()) + "有限公司"
                    + (n < NAMES.size() ? "" : "（" + (n / NAMES.size() + 1) + " 厂）"))));
        }
    }

    /** A calm day with a few exceptions, behind one on which two were over. */
    private void live() {
        var chance = new Random(7);
        var yesterday = OutletFixture.now().toLocalDate().minusDays(1).atStartOfDay();
        for (int n = 0; n < opened.size() * 93 / 100; n++) {
            try (var logger = outlets.connect()) {
                logger.ask(opened.get(n).mean("2031", yesterday, Map.of(OutletFixture.COD, n % 150 == 40 ? 731 : 212,
                        OutletFixture.NH3N, 11, OutletFixture.SS, 99, OutletFixture.PH, 7.3, OutletFixture.TDS, 802)));
            }
        }
        for (int n = 0; n < opened.size() * 93 / 100; n++) {
            boolean bad = n % 23 == 5;
            send(opened.get(n), 0,
                    Map.of(OutletFixture.COD, bad ? 510 + chance.nextInt(700) : 80 + chance.nextInt(390),
                            OutletFixture.NH3N, n % 61 == 9 ? 52.5 : 4 + chance.nextInt(38), OutletFixture.PH,
                            n % 97 == 3 ? 9.8 : 6.6 + chance.nextInt(20) / 10.0, OutletFixture.SS,
                            30 + chance.nextInt(320), OutletFixture.TDS, 300 + chance.nextInt(1_500)));
        }
    }

    private void send(OutletFixture.Opened outlet, int second, Map<String, ?> values) {
        try (var logger = outlets.connect()) {
            logger.ask(outlet.rtd(OutletFixture.now().minusSeconds(120 - second), values));
        }
    }

    private Page screen(String language, int width, int height) {
        var page = browser.window(language, width);
        page.setViewportSize(width, height);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        browser.signIn(page, People.OFFICER);
        page.navigate(base + "/parks/" + park.id() + "/screen");
        assertThat(page.locator("[data-live]").first()).hasAttribute("data-live", "on");
        return page;
    }

    private static LocatorAssertions.HasTextOptions patiently() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE);
    }

    @Test
    void aWholeZoneFitsOnOneWallAtBothSizes() {
        open(OUTLETS);
        live();
        for (String language : List.of("zh-CN", "en")) {
            var page = screen(language, 1_920, 1_080);
            assertThat(page.locator("[data-plan] .lp")).hasCount(OUTLETS);
            assertThat(page.locator("[data-rate]")).hasText(Pattern.compile("9[23]\\.\\d%"), patiently());
            assertThat(page.locator("[data-part=worst] article")).hasCount(5);
            assertThat(page.locator("[data-factor]")).hasCount(5);
            assertThat(page.locator(".sc-value b").first()).not().hasText("–");
            assertThat(page.locator("[data-layer=WARNING] .lp polygon").first()).isVisible();
            assertThat(page.locator("[data-layer=WARNING] .lp text").first())
                    .hasText("!");
            assertThat(page.locator("[data-layer=CANNOT_JUDGE] .lp rect").first()).isVisible();
            assertThat(page.locator("[data-layer=EXCEEDED] .lp text").first()).hasText("×");
            look(page, language + "-1080");
            fits(page);
            page.setViewportSize(3_840, 2_160);
            page.waitForTimeout(300);
            look(page, language + "-2160");
            fits(page);
            page.context().close();
        }
        assertEquals(List.of(), complaints);
    }

    /** No scrolling, and nothing that says a figure is cut off. */
    private static void fits(Page page) {
        assertEquals(true, page.evaluate("document.documentElement.scrollHeight <= window.innerHeight"
                + " && document.documentElement.scrollWidth <= window.innerWidth"));
        assertEquals(List.of(), page.evaluate("[...document.querySelectorAll('.sc-fig dd:not(.sub), .sc-value b,"
                + " .sc-w-far b, .sc-clock, .sc-fig dt, .sc-card h2')].filter(node => node.scrollWidth > node.clientWidth + 1"
                + " && node.clientWidth > 0).map(node => node.textContent)"));
    }

    @Test
    void aStreamThatTheServerEndsIsShownAndMadeGood() {
        open(3);
        send(opened.get(0), 0, Map.of(OutletFixture.COD, 100));
        var page = screen("zh-CN", 1_920, 1_080);
        assertThat(page.locator("[data-total]")).hasText("0");
        page.evaluate("window.sameDocument = true; document.documentElement.dataset.ever = '';"
                + "new MutationObserver(() => { if (document.documentElement.classList.contains('yq-lost'))"
                + " document.documentElement.dataset.ever = 'lost'; }).observe(document.documentElement,"
                + " {attributes: true, attributeFilter: ['class']})");

        bus.streams().forEach(LiveStream::end);
        send(opened.get(0), 5, Map.of(OutletFixture.COD, 900));

        assertThat(page.locator("html[data-ever=lost]")).hasCount(1,
                new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        assertThat(page.locator("[data-live]").first()).hasAttribute("data-live", "on",
                new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
        assertThat(page.locator("[data-total]")).hasText("1", patiently());
        assertThat(page.locator("[data-part=worst]")).containsText("0.8 倍");
        assertThat(page.locator(".lp[data-outlet='" + opened.get(0).id() + "']")).hasAttribute("data-status",
                "WARNING");
        assertThat(page.locator(".sc-lost")).isHidden();
        assertEquals(true, page.evaluate("window.sameDocument"));
        assertEquals(List.of(), complaints);
    }

    @Test
    void aSessionThatEndsLeavesThePictureAndSaysSo() {
        open(2);
        var page = screen("en", 1_920, 1_080);
        assertThat(page.locator(".lp")).hasCount(2);
        var kept = page.context().cookies();
        page.context().clearCookies();
        send(opened.get(0), 0, Map.of(OutletFixture.COD, 900));
        assertThat(page.locator(".sc-signedout")).isVisible(
                new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        assertThat(page.locator(".lp")).hasCount(2);
        page.context().addCookies(kept.stream().map(cookie -> cookie.setUrl(null)).toList());
        send(opened.get(1), 0, Map.of(OutletFixture.COD, 900));
        assertThat(page.locator(".sc-signedout")).isHidden(
                new LocatorAssertions.IsHiddenOptions().setTimeout(PATIENCE));
        assertThat(page.locator("[data-total]")).hasText("2", patiently());
    }

    @Test
    void atMidnightTheNewDayBeginsByItself() {
        open(1);
        send(opened.get(0), 0, Map.of(OutletFixture.COD, 900));
        var page = screen("zh-CN", 1_920, 1_080);
        assertThat(page.locator("[data-total]")).hasText("1");
        var today = page.locator("[data-date]").textContent();
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofDays(1)), Clock.class);
        assertThat(page.locator("[data-total]")).hasText("0", patiently());
        assertThat(page.locator("[data-part=stream]")).containsText("今天还没有报警");
        assertThat(page.locator("[data-unseen]")).hasText("1");
        assertTrue(!today.equals(page.locator("[data-date]").textContent()));
        assertThat(page.locator(".lp")).hasAttribute("data-heard", "false");
    }

    @Test
    void howeverMuchHappensThePageGrowsNoLarger() {
        open(4);
        var page = screen("zh-CN", 1_920, 1_080);
        for (int second = 0; second < 3; second++) {
            for (var outlet : opened) {
                send(outlet, second,
                        Map.of(OutletFixture.COD, 600 + second, OutletFixture.NH3N, 90, OutletFixture.PH, 11));
            }
        }
        assertThat(page.locator("[data-total]")).hasText("12", patiently());
        assertThat(page.locator("[data-part=stream] li")).hasCount(12);
        int before = (int) page.evaluate("document.querySelectorAll('*').length");
        for (int second = 3; second < 20; second++) {
            for (var outlet : opened) {
                send(outlet, second,
                        Map.of(OutletFixture.COD, 600 + second, OutletFixture.NH3N, 90, OutletFixture.PH, 11));
            }
        }
        assertThat(page.locator("[data-part=worst]")).containsText("0.24 倍",
                new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
        assertEquals(before, (int) page.evaluate("document.querySelectorAll('*').length"), 20);
    }

    private static void look(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "screen-" + name + ".png")));
    }
}
