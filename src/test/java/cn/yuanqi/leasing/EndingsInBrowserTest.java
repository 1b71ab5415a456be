package cn.yuanqi.leasing;

import static cn.yuanqi.leasing.LeaseFixture.approved;
import static cn.yuanqi.leasing.LeaseFixture.move;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Ends, deposits and promises as people see them; the pictures stand below target/. */
@NeedsBrowser
@QuarkusTest
class EndingsInBrowserTest extends TwoParksTest {
    private static final String PAGES = "/parks/" + TwoParks.FIRST + "/leases/";

    @Inject
    LeaseFixture leases;
    @Inject
    InPark inPark;
    @TestHTTPResource
    String root;

    @Test
    void thePagesLookAsTheyShould() {
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        var tenant = LeaseFixture.enterprise();
        var id = approved(leases.terms("enterpriseId", tenant, "startsOn", "2026-03-01", "endsOn", "2029-02-28",
                "paymentMonths", 3, "depositMonths", 2, "freePeriods",
                List.of(Map.of("from", "2026-03-01", "to", "2026-04-30"))));
        inPark.run(TwoParks.FIRST, () -> ScheduleLine.of(UUID.fromString(id)).stream().filter(line -> line.period < 5)
                .forEach(line -> ScheduleLine.invoiced(line.id, UUID.randomUUID(), Instant.now())));
        move(People.OPERATOR, id, "deposit", Map.of("kind", "RECEIVED", "amount", "15208.33")).statusCode(200);
        move(People.OPERATOR, id, "incentives", Map.of("from", "2026-03-01", "to", "2026-04-30", "promise", "TERM",
                "wording", "租满三年", "evidence", "到期未提前终止", "reviewOn", "2029-02-28")).statusCode(201);
        try (var browser = new Browser(base)) {
            for (String language : List.of("zh-CN", "en")) {
                for (int width : List.of(1440, 390)) {
                    var page = browser.signIn(browser.window(language, width), People.OPERATOR);
                    page.navigate(base + PAGES + id + "/end");
                    page.fill("[name=endsOn]", "2026-12-31");
                    page.fill("[name=penaltyMonths]", "2");
                    page.waitForSelector("#outcome table");
                    shot(page, "ask", language, width);
                    for (String each : List.of("", "/deposit", "/incentives", "/handover")) {
                        page.navigate(base + PAGES + id + each);
                        shot(page, each.isEmpty() ? "lease" : each.substring(1), language, width);
                    }
                }
            }
            move(People.OPERATOR, id, "termination", Map.of("endsOn", "2026-12-31", "penaltyMonths", 2, "reason",
                    "业务收缩")).statusCode(200);
            for (int width : List.of(1440, 390)) {
                var leader = browser.signIn(browser.window("zh-CN", width), People.LEADER);
                leader.navigate(base + PAGES + id + "/end");
                shot(leader, "confirm", "zh-CN", width);
            }
            move(People.LEADER, id, "termination/approval").statusCode(200);
            var page = browser.signIn(browser.window("zh-CN", 390), People.OPERATOR);
            page.navigate(base + "/parks/" + TwoParks.FIRST + "/enterprises/" + tenant + "/deposits");
            shot(page, "file", "zh-CN", 390);
        }
    }

    private static void shot(Page page, String name, String language, int width) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target/endings-" + name + "-" + language + "-" + width + ".png")));
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                name + " is wider than " + width);
    }
}
