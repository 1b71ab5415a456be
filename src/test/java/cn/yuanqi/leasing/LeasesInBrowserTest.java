package cn.yuanqi.leasing;

import static cn.yuanqi.leasing.LeaseFixture.approved;
import static cn.yuanqi.leasing.LeaseFixture.submitted;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The pages of leases as people see them; the pictures stand below target/. */
@NeedsBrowser
@QuarkusTest
class LeasesInBrowserTest extends TwoParksTest {
    private static final String PAGES = "/parks/" + TwoParks.FIRST + "/leases";

    @Inject
    LeaseFixture leases;
    @TestHTTPResource
    String root;

    @Test
    void thePagesLookAsTheyShould() {
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        var tenant = LeaseFixture.enterprise();
        var running = approved(leases.terms("enterpriseId", tenant, "startsOn", "2026-03-01", "endsOn", "2029-02-28",
                "paymentMonths", 3, "depositMonths", 2, "escalations",
                List.of(Map.of("from", "2027-03-01", "percent", 5), Map.of("from", "2028-03-01", "percent", 5)),
                "freePeriods", List.of(Map.of("from", "2026-03-01", "to", "2026-04-30"))));
        var waiting = submitted(leases.terms("enterpriseId", tenant));
        try (var browser = new Browser(base)) {
            for (String language : List.of("zh-CN", "en")) {
                for (int width : List.of(1440, 390)) {
                    var page = browser.signIn(browser.window(language, width), People.OPERATOR);
                    shoot(page, base + PAGES, "list", language, width);
                    shoot(page, base + PAGES + "?q=nobody-at-all", "none", language, width);
                    shoot(page, base + PAGES + "/" + running, "lease", language, width);
                    shoot(page, base + PAGES + "/new", "new", language, width);
                    page.navigate(base + PAGES + "/" + running + "/amend");
                    page.fill("[name=effectiveFrom]", "2026-09-10");
                    page.fill("[name=price] >> nth=0", "3");
                    page.waitForSelector("#outcome tbody strong");
                    page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                            .setPath(Path.of("target/leases-amend-" + language + "-" + width + ".png")));
                }
            }
            var leader = browser.signIn(browser.window("zh-CN", 1440), People.LEADER);
            shoot(leader, base + PAGES + "/" + waiting, "review", "zh-CN", 1440);
        }
    }

    private static void shoot(Page page, String address, String name, String language, int width) {
        page.navigate(address);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target/leases-" + name + "-" + language + "-" + width + ".png")));
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                name + " is wider than " + width);
    }
}
