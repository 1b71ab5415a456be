package cn.yuanqi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

import cn.yuanqi.environment.hj212.Frames;
import cn.yuanqi.environment.hj212.LoggerClient;

/** A screen on a wall outlives the service: it says that it hears nothing, and goes on by itself when the service is back. */
@NeedsBrowser
class ScreenSurvivesARestartIT {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String OFFICER = "officer@cq-jingkai.test";
    /** Not driven by anybody else; no value of it is over. */
    private static final String MN = "YQDEMO%018d".formatted(344);
    /** In ms; the page asks again after seconds, a busy machine takes longer. */
    private static final int PATIENCE = 60_000;
    private final PackagedPlace place = PackagedPlace.with(
            TestStack.databaseUrl().replaceFirst("/[^/?]+\\?", "/restarted_" + System.nanoTime() + "?"));

    @Test
    void theScreenGoesOnByItselfWhenTheServiceIsBack() throws Exception {
        try (var load = Packaged.start(place.environment(), "load-demo")) {
            assertEquals(0, load.exitCode(), load::output);
        }
        var base = "http://127.0.0.1:" + place.http();
        try (var browser = new Browser(base)) {
            Page page;
            try (var first = place.ready()) {
                page = browser.signIn(browser.window("zh-CN", 1_920), OFFICER);
                page.setViewportSize(1_920, 1_080);
                page.navigate(base + "/parks/cq-jingkai/screen");
                assertThat(page.locator("[data-live]").first()).hasAttribute("data-live", "on", attribute());
                page.evaluate("window.sameDocument = true");
                over(700, 1);
                assertThat(page.locator("[data-part=stream]")).containsText("DW001", contained());
                first.stop();
                await().atMost(Duration.ofSeconds(30)).until(() -> !first.alive());
            }
            assertThat(page.locator("[data-live]").first()).hasAttribute("data-live", "lost", attribute());
            assertThat(page.locator(".sc-lost")).isVisible();
            assertTrue(page.locator(".lp").count() > 300, "the last picture stays");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "screen-service-away.png")));
            try (var second = place.ready()) {
                assertThat(page.locator("[data-live]").first()).hasAttribute("data-live", "on", attribute());
                assertThat(page.locator(".sc-lost")).isHidden();
                over(1_250, 2);
                assertThat(page.locator("[data-part=worst]")).containsText("1.5 倍", contained());
                assertTrue(second.alive(), second::output);
                assertEquals(true, page.evaluate("window.sameDocument"), "nobody had to load the page again");
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "screen-service-back.png")));
            }
        }
    }

    private void over(int value, int minute) {
        try (var logger = LoggerClient.connect(place.hj212())) {
            var at = LocalDateTime.now(SHANGHAI).truncatedTo(ChronoUnit.SECONDS).minusMinutes(4 - minute);
            assertNotNull(logger.ask(Frames.rtd(MN, "123456", at, Map.of("w01018", value))));
        }
    }

    private static LocatorAssertions.HasAttributeOptions attribute() {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE);
    }

    private static LocatorAssertions.ContainsTextOptions contained() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
    }
}
