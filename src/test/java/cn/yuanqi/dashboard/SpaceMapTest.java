package cn.yuanqi.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
import cn.yuanqi.space.Holder;
import cn.yuanqi.space.SpaceFixture;
import cn.yuanqi.space.Span;
import cn.yuanqi.space.Unit;
import cn.yuanqi.space.UnitFacts;
import cn.yuanqi.space.UnitKind;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The rent map as people use it. */
@NeedsBrowser
@QuarkusTest
class SpaceMapTest extends TwoParksTest {
    private static final Path SEEN = Path.of("target/pages");

    @TestHTTPResource
    String root;
    @Inject
    SpaceFixture space;
    @Inject
    InPark inPark;
    @Inject
    Clock clock;

    private final List<String> complaints = new ArrayList<>();
    private Browser browser;
    private String base;
    private LocalDate today;
    private UUID building;
    private List<Unit> units;

    @BeforeEach
    void aBuildingOfThreeFloorsInEveryState() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
        today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        building = space.building(TwoParks.FIRST);
        units = inPark.call(TwoParks.FIRST, () -> Unit.openAll(facts()));
        let(0, today.plusDays(400));
        let(1, today.plusDays(30));
        let(2, null);
        space.take(TwoParks.FIRST, units.get(28 + 3).id, new Span(today, today.plusDays(7)),
                Holder.promised(null, "王先生", "已看房"));
        let(4, today.minusDays(10));
        for (int i = 8; i < 14; i++) {
            let(i, today.plusDays(40 * i));
            let(i + 10, today.plusDays(40 * i));
        }
    }

    private List<UnitFacts> facts() {
        var all = new ArrayList<UnitFacts>();
        for (int floor : new int[]{-1, 1, 2}) {
            for (int place = 1; place <= 14; place++) {
                var facts = new UnitFacts();
                facts.buildingId = building;
                facts.floor = floor;
                facts.code = (floor < 0 ? "B1" : "0" + floor) + "%02d".formatted(place);
                facts.areaSqm = BigDecimal.valueOf(40 + 37 * place % 160);
                facts.kind = floor < 0 ? UnitKind.PARKING : UnitKind.OFFICE;
                facts.lettable = floor > 0 || place < 12;
                all.add(facts);
            }
        }
        return all;
    }

    private void let(int unit, LocalDate to) {
        space.take(TwoParks.FIRST, units.get(14 + unit).id, new Span(today.minusDays(300), to),
                space.tenant(TwoParks.FIRST, "重庆甲乙丙科技有限公司 " + unit));
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void floorsStandFromTheTopAndEachUnitIsALinkThatSaysItsState() {
        var page = signedIn("zh-CN", 1440);
        open(page, "");
        assertEquals(List.of("2 层", "1 层", "地下 1 层"), page.locator(".yq-floor h2").allTextContents());
        assertEquals(42, page.locator("a.yq-unit").count());
        var states = page.locator("section[aria-label='1 层'] a.yq-unit").evaluateAll(
                "cells => cells.slice(0, 5).map(cell => cell.dataset.state)");
        assertEquals(List.of("LET", "EXPIRING", "LET", "VACANT", "VACANT"), states);
        var vacated = cell(page, 4);
        assertThat(vacated).hasAttribute("aria-label", Pattern.compile("空置.*已空置 10 天"));
        assertThat(cell(page, 1)).hasAttribute("aria-label",
                Pattern.compile("即将到期.*重庆甲乙丙科技有限公司 1.*至 " + today.plusDays(30)));
        assertThat(page.locator(".yq-unitstate[data-state=EXPIRING] strong")).hasText("1");
        see(page, "map-zh-1440");
        cell(page, 1).hover();
        assertThat(page.locator("#tip")).containsText("重庆甲乙丙科技有限公司 1");
        see(page, "map-zh-1440-hover");
        assertEquals(List.of(), complaints);
    }

    private com.microsoft.playwright.Locator cell(Page page, int unit) {
        return page.locator("section[aria-label='1 层'] a.yq-unit").nth(unit);
    }

    @Test
    void aStateIsPickedOutAndLetGoAgain() {
        var page = signedIn("en", 1440);
        open(page, "");
        page.locator(".yq-unitstate[data-state=VACANT]").click();
        assertThat(page.locator("[data-map]")).hasAttribute("data-only", "VACANT");
        see(page, "map-en-1440-vacant");
        page.locator(".yq-unitstate[data-state=VACANT]").click();
        assertThat(page.locator("[data-map]")).not().hasAttribute("data-only", "VACANT");
        assertEquals(List.of(), complaints);
    }

    @Test
    void aPastDayIsDrawnAsItWas() {
        var page = signedIn("zh-CN", 1440);
        open(page, "&on=" + today.minusDays(11));
        assertThat(cell(page, 4)).hasAttribute("data-state", "EXPIRING");
        assertThat(page.locator(".yq-flash.note")).containsText(today.minusDays(11).toString());
        page.locator(".yq-flash.note a").click();
        assertThat(cell(page, 4)).hasAttribute("data-state", "VACANT");
        page.fill("#on", today.minusDays(400).toString());
        page.locator(".yq-map-day button").click();
        assertThat(cell(page, 0)).hasAttribute("data-state", "VACANT");
    }

    @Test
    void arrowKeysMoveBetweenUnitsAndEnterOpensOne() {
        var page = signedIn("zh-CN", 1440);
        open(page, "");
        cell(page, 0).focus();
        page.keyboard().press("ArrowRight");
        assertThat(cell(page, 1)).isFocused();
        assertThat(page.locator("#tip")).isVisible();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowUp");
        assertEquals("2 层", page.evaluate("document.activeElement.closest('section').ariaLabel"));
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/units/"));
        assertEquals(List.of(), complaints);
    }

    @Test
    void onAPhoneFloorsAreSectionsAndNothingIsWider() {
        for (var language : List.of("zh-CN", "en")) {
            var page = signedIn(language, 390);
            open(page, "");
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - window.innerWidth"));
            assertThat(page.locator("a.yq-unit").first()).isVisible();
            see(page, "map-" + language + "-390");
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void onlyTheParksOperatorAndLeaderSeeIt() {
        for (var outside : List.of(People.OFFICER, People.FINANCIER)) {
            assertEquals(403, SignedIn.as(outside).request().get("/parks/" + TwoParks.FIRST + "/space").statusCode());
        }
        var leader = SignedIn.as(People.LEADER).request().get("/parks/" + TwoParks.FIRST + "/space");
        assertEquals(200, leader.statusCode());
        assertTrue(!leader.asString().contains("/units/new"), "a leader does not write");
        assertEquals(404, SignedIn.as(People.OTHER_LEADER).request()
                .get("/parks/" + TwoParks.SECOND + "/space?building=" + building).statusCode());
    }

    private void open(Page page, String more) {
        page.navigate(base + "/parks/" + TwoParks.FIRST + "/space?building=" + building + more);
    }

    private static void see(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SEEN.resolve(name + ".png")).setFullPage(true));
    }

    private Page signedIn(String language, int width) {
        var page = browser.window(language, width);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return browser.signIn(page, People.OPERATOR);
    }
}
