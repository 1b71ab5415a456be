package cn.yuanqi.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.space.SpaceFixture;
import cn.yuanqi.space.Span;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** A unit's page, and the forms of buildings and units, as people use them. */
@NeedsBrowser
@QuarkusTest
class UnitPageTest extends TwoParksTest {
    private static final Path SEEN = Path.of("target/pages");

    @TestHTTPResource
    String root;
    @Inject
    SpaceFixture space;
    @Inject
    Clock clock;

    private Browser browser;
    private String base;
    private LocalDate today;

    @BeforeEach
    void openBrowser() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
        today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aBuildingAndAUnitAreWrittenReservedAndGivenBackAndSplit() {
        var page = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        var code = SpaceFixture.code();
        go(page, "/buildings/new");
        page.fill("#code", code);
        page.fill("#name", "星光大厦");
        page.fill("#floors", "二楼 共享");
        submit(page);
        assertThat(page.locator("#floors-error")).containsText("二楼 共享");
        assertThat(page.locator("#name")).hasValue("星光大厦");
        page.fill("#floors", "2 共享办公区\n-1 车库");
        submit(page);
        assertThat(page.locator(".yq-flash.good")).containsText("星光大厦");
        assertThat(page.locator(".yq-empty")).containsText("没有单元");

        page.locator("a.btn-primary[href*='/units/new']").click();
        page.fill("#floor", "2");
        page.fill("#code", "0201");
        page.fill("#areaSqm", "一百");
        submit(page);
        assertThat(page.locator("#areaSqm-error")).isVisible();
        assertThat(page.locator("#areaSqm")).hasValue("一百");
        see(page, "unit-form-error");
        page.fill("#areaSqm", "100");
        submit(page);
        assertThat(page.locator("h1")).containsText("0201");
        assertThat(page.locator("dl")).containsText("共享办公区");
        see(page, "unit-new-zh");

        page.locator("a.btn-primary[href$='/reservation']").click();
        page.fill("#for", "王先生");
        page.fill("#until", today.minusDays(1).toString());
        submit(page);
        assertThat(page.locator("#until-error")).isVisible();
        page.fill("#until", today.plusDays(5).toString());
        submit(page);
        assertThat(page.locator("h1 .yq-unitstate")).hasAttribute("data-state", "RESERVED");
        assertThat(page.locator(".yq-timeline")).containsText("王先生");
        page.locator("form[action$='cancellation'] summary").click();
        page.locator("form[action$='cancellation'] button").click();
        assertThat(page.locator("h1 .yq-unitstate")).hasAttribute("data-state", "VACANT");

        page.locator("a[href$='/split']").click();
        page.fill("[name='parts[0].areaSqm']", "60");
        page.fill("[name='parts[1].areaSqm']", "50");
        submit(page);
        assertThat(page.locator("#parts-error")).containsText("110");
        assertThat(page.locator("[name='parts[0].areaSqm']")).hasValue("60");
        see(page, "split-error");
        page.fill("#from", today.plusDays(1).toString());
        page.fill("[name='parts[1].areaSqm']", "40");
        submit(page);
        assertThat(page.locator(".yq-timeline")).containsText("0201A");
        page.locator(".yq-timeline a").first().click();
        assertThat(page.locator(".yq-timeline")).containsText("拆分自 0201");
    }

    @Test
    void unitsAreMergedByTickingThem() {
        var building = space.building(TwoParks.FIRST);
        var units = List.of(space.unit(TwoParks.FIRST, building, "30"), space.unit(TwoParks.FIRST, building, "20"));
        var page = browser.signIn(browser.window("en", 1440), People.OPERATOR);
        go(page, "/space?building=" + building);
        page.locator("a[href*='/units/merge']").click();
        page.fill("#code", "BIG");
        page.locator("[name=unitIds]").first().check();
        submit(page);
        assertThat(page.locator("#unitIds-error")).isVisible();
        see(page, "merge-en");
        units.forEach(unit -> page.locator("[value='" + unit + "']").check());
        submit(page);
        assertThat(page.locator("h1")).containsText("BIG");
        assertThat(page.locator("dl")).containsText("50");
    }

    @Test
    void itsLifeIsDrawnWithTenantsAndVacancy() {
        var unit = space.unit(TwoParks.FIRST);
        let(unit, today.minusDays(900), today.minusDays(400), "重庆星云科技有限公司");
        let(unit, today.minusDays(300), today.minusDays(10), "渝新电商");
        let(unit, today.plusDays(30), today.plusDays(600), "山城智造");
        for (var language : List.of("zh-CN", "en")) {
            for (int width : new int[]{1440, 390}) {
                var page = browser.signIn(browser.window(language, width), People.LEADER);
                go(page, "/units/" + unit);
                assertThat(page.locator("h1 .yq-unitstate")).hasAttribute("data-state", "VACANT");
                assertThat(page.locator(".yq-head .state")).containsText(Pattern.compile("山城智造"));
                assertEquals(3, page.locator(".yq-strip rect[data-state=LET]").count());
                assertThat(page.locator("dl")).containsText(today.minusDays(9).toString());
                assertThat(page.locator("dl")).containsText("74");
                assertEquals(0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
                assertEquals(0, page.locator("a[href$='/edit']").count(), "a leader does not write");
                see(page, "unit-" + language + "-" + width);
            }
        }
    }

    private void let(UUID unit, LocalDate from, LocalDate to, String label) {
        space.take(TwoParks.FIRST, unit, new Span(from, to), space.tenant(TwoParks.FIRST, label));
    }

    @Test
    void theOtherParksUnitHasNoPageHereAndOutsidersSeeNone() {
        var foreign = space.unit(TwoParks.SECOND);
        var own = space.unit(TwoParks.FIRST);
        var operator = SignedIn.as(People.OPERATOR);
        for (var page : List.of("", "/edit", "/split", "/reservation")) {
            assertEquals(404, operator.request().get("/parks/" + TwoParks.FIRST + "/units/" + foreign + page)
                    .statusCode(), page);
            assertEquals(403, SignedIn.as(People.OFFICER).request()
                    .get("/parks/" + TwoParks.FIRST + "/units/" + own + page).statusCode(), page);
        }
        assertEquals(404, operator.request()
                .get("/parks/" + TwoParks.FIRST + "/units/merge?building=" + space.building(TwoParks.SECOND))
                .statusCode());
    }

    private static void submit(Page page) {
        page.locator("main form button[type=submit]").last().click();
    }

    private void go(Page page, String path) {
        page.navigate(base + "/parks/" + TwoParks.FIRST + path);
    }

    private static void see(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SEEN.resolve(name + ".png")).setFullPage(true));
    }
}
