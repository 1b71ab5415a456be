package cn.yuanqi.enterprise.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.table.ImportResult;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@NeedsBrowser
class ImportInBrowserTest extends TwoParksTest {
    @TestHTTPResource("/")
    URI root;
    @Inject
    InPark inPark;
    @Inject
    Clock clock;

    @Test
    void aWorkbookIsCheckedCorrectedAndImported() {
        var base = root.toString().replaceAll("/$", "");
        try (var browser = new Browser(base)) {
            var page = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
            page.navigate(base + "/parks/" + TwoParks.FIRST + "/enterprises/imports");
            var rows = new ArrayList<>(Sheets.rows(40));
            rows.get(3).set(0, 915001000000000001d);
            rows.get(5).set(4, "去年");
            choose(page, rows);
            page.click("button[value=check]");
            page.waitForSelector("#outcome table");
            assertTrue(page.textContent("#outcome").contains("丢失了位数"), page.textContent("#outcome"));
            shoot(page, "import-checked");
            choose(page, Sheets.rows(700));
            page.click("button[value=check]");
            page.waitForFunction("() => document.querySelector('#outcome h2 + dl dd')?.textContent.trim() === '700'");
            page.click("button[value=write]");
            page.waitForURL(address -> address.matches(".*/imports/[0-9a-f-]{36}"));
            page.waitForFunction("() => document.querySelector('#progress').textContent.includes('导入结果')");
            shoot(page, "import-done");
            page.setViewportSize(390, 800);
            shoot(page, "import-done-narrow");
            page.navigate(base + "/parks/" + TwoParks.FIRST + "/enterprises");
            shoot(page, "register-narrow");
            page.setViewportSize(1440, 900);
            shoot(page, "register");
        }
    }

    @Test
    void anImportUnderWayIsFoundAgainAndSeenOnAPhone() {
        var base = root.toString().replaceAll("/$", "");
        var door = base + "/parks/" + TwoParks.FIRST + "/enterprises";
        var job = inPark.call(TwoParks.FIRST, () -> ImportJob.begin("重庆数字产业园企业名册2026年11月.xlsx",
                new ImportOrder(ImportMode.GOOD_ROWS, false, new Stamp(UUID.randomUUID(), ZonedDateTime.now(clock)),
                        Language.ZH)).id);
        inPark.run(TwoParks.FIRST, () -> ImportJob.reached(job, new int[]{20_000, 7_500, 7_500}, clock.instant()));
        try (var browser = new Browser(base)) {
            for (String language : new String[]{"zh-CN", "en"}) {
                var page = browser.signIn(browser.window(language, 390), People.OPERATOR);
                page.navigate(door + "/imports");
                shoot(page, "import-form-390-" + language);
                page.click("a[href$='" + job + "']");
                page.waitForSelector("progress");
                assertTrue(page.textContent("#progress").contains("7,500"), page.textContent("#progress"));
                assertFitting(page);
                shoot(page, "import-running-390-" + language);
                page.navigate(door);
                assertFitting(page);
                shoot(page, "register-390-" + language);
                page.setViewportSize(1440, 900);
                page.navigate(door + "/imports/" + job);
                shoot(page, "import-running-1440-" + language);
            }
            var errors = List.of(new ImportResult.Error(12, "统一社会信用代码", "915001000000000001", "按数字保存时丢失了位数"),
                    new ImportResult.Error(57, "成立日期", "去年", "不是日期"));
            inPark.run(TwoParks.FIRST, () -> {
                ImportError.keep(job, errors);
                ImportJob.known(job).orElseThrow().done(new ImportResult(20_000, 19_998, 0, 0, 2, errors,
                        List.of("不认识的列“备注”，未导入"), false, ImportMode.GOOD_ROWS.code(), true), clock.instant());
            });
            for (String language : new String[]{"zh-CN", "en"}) {
                var page = browser.signIn(browser.window(language, 390), People.OPERATOR);
                page.navigate(door + "/imports/" + job);
                assertFitting(page);
                shoot(page, "import-result-390-" + language);
            }
        } finally {
            inPark.run(TwoParks.FIRST, () -> ImportJob.known(job).orElseThrow().end(ImportJob.State.FAILED, null,
                    clock.instant()));
        }
    }

    private static void assertFitting(Page page) {
        assertEquals(390, page.evaluate("() => document.documentElement.scrollWidth"), page.url());
    }

    private static void choose(Page page, List<? extends List<?>> rows) {
        page.setInputFiles("#file", new FilePayload("企业.xlsx", TableFormat.XLSX.contentType(),
                Sheets.of(TableFormat.XLSX, Sheets.HEADER, rows)));
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/" + name + ".png")));
    }
}
