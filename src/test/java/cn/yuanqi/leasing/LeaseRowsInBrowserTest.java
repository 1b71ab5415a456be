package cn.yuanqi.leasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

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

/** Rows of the lease's form by keyboard alone; the pictures stand below target/. */
@NeedsBrowser
@QuarkusTest
class LeaseRowsInBrowserTest extends TwoParksTest {
    private static final String NEW = "/parks/" + TwoParks.FIRST + "/leases/new";

    @Inject
    LeaseFixture leases;
    @TestHTTPResource
    String root;

    @Test
    void rowsComeAndGoByKeyboardAndNothingTypedIsLost() {
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        var tenant = LeaseFixture.enterprise();
        leases.unit();
        try (var browser = new Browser(base)) {
            for (int width : List.of(1440, 390)) {
                var page = browser.signIn(browser.window("zh-CN", width), People.OPERATOR);
                page.navigate(base + NEW + "?enterpriseId=" + tenant);
                page.fill("[name=startsOn]", "2027-01-01");
                page.fill("[name=endsOn]", "2027-12-31");
                page.fill("[name=price]", "2.5");
                press(page, "add:lines", "[name=unitId]:focus");
                assertEquals(2, page.locator("[name=price]").count());
                page.fill("[name=price] >> nth=1", "3.5");
                press(page, "add:free", "[name='free.from']:focus");
                page.fill("[name='free.from']", "2027-01-01");
                page.fill("[name='free.to']", "2027-01-31");
                press(page, "add:step", "[name='step.from']:focus");
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                        .setPath(Path.of("target/lease-rows-zh-CN-" + width + ".png")));
                assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
                press(page, "remove:lines:0", "[value='add:lines']:focus");
                assertEquals(List.of("3.5"), page.locator("[name=price]").all().stream().map(one -> one.inputValue())
                        .toList());
                assertEquals("2027-01-31", page.inputValue("[name='free.to']"));
                assertEquals("2027-12-31", page.inputValue("[name=endsOn]"));
                assertEquals(tenant, page.inputValue("[name=enterpriseId]"));
            }
        }
    }

    private static void press(Page page, String rows, String focus) {
        page.focus("[value='" + rows + "']");
        page.keyboard().press("Enter");
        page.waitForSelector(focus);
    }
}
