package cn.yuanqi.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
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
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.environment.monitoring.OutletFixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The change log as people read it. */
@NeedsBrowser
@QuarkusTest
class AuditInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    @Inject
    OutletFixture outlets;

    @Test
    void anOperatorFollowsAChangeFromTheLogToTheFile() {
        var body = EnterpriseFixture.body("重庆留痕科技有限公司");
        body.putAll(Map.of("phone", "023-67001234", "categories", List.of("TECH", "SERVICE"), "headcount", 12,
                "legalRepresentative", "王五", "registeredCapital", "5000000", "industry", "软件和信息技术服务业"));
        var id = EnterpriseFixture.lead(body);
        People.as(People.OPERATOR).header("If-Match", "\"0\"")
                .body(Map.of("name", "重庆留痕数字科技股份有限公司", "headcount", 31, "categories", List.of("TECH", "HEALTH")))
                .patch(EnterpriseFixture.DOOR + "/{id}", TwoParks.FIRST, id).then().statusCode(200);
        outlets.open(TwoParks.FIRST, UUID.fromString(id));
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        try (var browser = new Browser(base)) {
            for (String language : List.of("zh-CN", "en")) {
                for (int width : new int[]{1440, 390}) {
                    var page = browser.signIn(browser.window(language, width), People.OPERATOR);
                    page.navigate(base + "/parks/" + TwoParks.FIRST + "/audit?enterpriseId=" + id);
                    assertThat(page.locator(".yq-audit > li")).hasCount(3);
                    picture(page, "audit-" + language + "-" + width);
                    page.locator(".yq-audit a[href$='/history']").last().click();
                    assertThat(page.locator(".yq-tabs a[aria-current]")).hasAttribute("href",
                            "/parks/" + TwoParks.FIRST + "/enterprises/" + id + "/history");
                    assertThat(page.locator(".yq-audit ins").first()).isVisible();
                    assertEquals(0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
                    picture(page, "history-" + language + "-" + width);
                    page.fill("input[name=person]", "nobody at all");
                    page.locator(".yq-filters button[type=submit]").click();
                    assertThat(page.locator(".yq-empty")).isVisible();
                    picture(page, "history-none-" + language + "-" + width);
                    page.context().close();
                }
            }
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pages/" + name + ".png")));
    }
}
