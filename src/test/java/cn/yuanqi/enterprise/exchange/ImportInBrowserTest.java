package cn.yuanqi.enterprise.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.platform.table.TableFormat;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@NeedsBrowser
class ImportInBrowserTest extends TwoParksTest {
    @TestHTTPResource("/")
    URI root;

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
            page.waitForSelector("#outcome h2");
            assertTrue(page.textContent("#outcome").contains("丢失了位数"), page.textContent("#outcome"));
            shoot(page, "import-checked");
            choose(page, Sheets.rows(700));
            page.click("button[value=check]");
            page.waitForFunction("() => document.querySelector('#outcome h2 + dl dd').textContent.trim() === '700'");
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

    private static void choose(Page page, List<? extends List<?>> rows) {
        page.setInputFiles("#file", new FilePayload("企业.xlsx", TableFormat.XLSX.contentType(),
                Sheets.of(TableFormat.XLSX, Sheets.HEADER, rows)));
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/" + name + ".png")));
    }
}
