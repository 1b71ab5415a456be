package cn.yuanqi.space;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

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

/** Importing units as people do it; the pictures stand below target/. */
@NeedsBrowser
@QuarkusTest
class UnitSheetInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;

    @Test
    void aSheetIsCheckedAndImportedInPlace() {
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        try (var browser = new Browser(base)) {
            for (String language : List.of("zh-CN", "en")) {
                for (int width : List.of(1440, 390)) {
                    var page = browser.signIn(browser.window(language, width), People.OPERATOR);
                    page.navigate(base + "/parks/" + TwoParks.FIRST + "/units/imports");
                    var building = SpaceFixture.code();
                    page.setInputFiles("[name=file]", new FilePayload("单元.csv", "text/csv",
                            ("楼栋编号,楼层,单元编号,面积(㎡),用途,备注\n" + building + ",1,101,50,办公室,\n" + building
                                    + ",顶楼,102,零,宫殿,x\n")
                                    .getBytes(StandardCharsets.UTF_8)));
                    page.click("[value=check]");
                    page.waitForSelector("#outcome [value=write]");
                    shot(page, "checked", language, width);
                    page.click("#outcome [value=write]");
                    page.waitForSelector("#outcome:not(:has([value=write])) dl");
                    shot(page, "written", language, width);
                    page.navigate(base + "/parks/" + TwoParks.FIRST + "/space");
                    shot(page, "map", language, width);
                }
            }
        }
    }

    private static void shot(Page page, String name, String language, int width) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target/units-" + name + "-" + language + "-" + width + ".png")));
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                name + " is wider than " + width);
    }
}
