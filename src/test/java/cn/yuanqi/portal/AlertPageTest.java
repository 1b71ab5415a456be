package cn.yuanqi.portal;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.NH3N;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

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
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** One alert's page, as the officer and the enterprise's own people see it. */
@NeedsBrowser
@QuarkusTest
class AlertPageTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    TwoParks parks;
    private Browser browser;
    private String base;
    private String path;
    private UUID outlet;

    @BeforeEach
    void openAlert() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
        var opened = outlets.open(TwoParks.FIRST, enterpriseOfStartup());
        outlet = opened.id();
        try (var logger = outlets.connect()) {
            var now = OutletFixture.now();
            for (int minute = 9; minute >= 0; minute--) {
                assertNotNull(logger.ask(opened.rtd(now.minusMinutes(minute),
                        Map.of(COD, 520 - 30 * minute, NH3N, 35 - minute))));
            }
        }
        String id = People.as(People.OFFICER)
                .get("/api/v1/parks/{park}/environment/alerts?outletId={o}", TwoParks.FIRST,
                        outlet)
                .then().statusCode(200).extract().path("items[0].id");
        path = "/parks/" + TwoParks.FIRST + "/environment/alerts/" + id;
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void theOfficerHandlesItAndTheEnterpriseSeesItsPart() {
        var page = browser.signIn(browser.window("zh-CN", 1440), People.OFFICER);
        page.navigate(base + path);
        assertThat(page.locator("tbody tr")).hasCount(10);
        assertThat(page.locator("details code")).containsText("PW=***");
        assertThat(page.locator("[data-forecast=" + NH3N + "]")).containsText("趋势提示");
        assertThat(page.locator("[data-forecast]")).hasCount(1);
        page.fill("#text", "内部核实中");
        page.locator("form[action$='/comments'] button").click();
        page.fill("#text", "请企业说明");
        page.uncheck("input[name=internal]");
        page.locator("form[action$='/comments'] button").click();
        page.locator("form[action*='/acknowledgement'] button").click();
        page.locator("form[action$='/assignment'] button").click();
        assertThat(page.locator(".yq-flash.good")).isVisible();
        assertThat(page.locator(".yq-timeline li")).hasCount(5);
        look(page, "officer");
        var phone = browser.signIn(browser.window("en", 390), People.STARTUP);
        phone.navigate(base + path);
        assertThat(phone.locator("[data-forecast]")).containsText("in about");
        fits(phone, "owner-phone");
        assertThat(phone.locator(".yq-timeline li")).hasCount(3);
        assertThat(phone.locator("body")).not().containsText("内部核实中");
        assertThat(phone.locator("form[action$='/closure']")).hasCount(0);
        page.fill("#reason", "仪表检修后恢复");
        page.locator("form[action$='/closure'] button").click();
        assertThat(page.locator(".yq-timeline li").last()).containsText("仪表检修后恢复");
        page.navigate(base + path.replaceFirst("/[^/]*$", "?status=all&kind=PRE_ALARM"));
        assertThat(page.locator(".yq-switch").last().locator("[aria-current]")).hasText("瞬时超限");
        page.keyboard().press("j");
        assertThat(page.locator("[data-queue] tbody a").first()).isFocused();
        var officer = browser.signIn(browser.window("en", 390), People.OFFICER);
        officer.navigate(base + path);
        fits(officer, "officer-phone");
        officer.navigate(base + "/parks/" + TwoParks.FIRST + "/environment/outlets/" + outlet);
        assertThat(officer.locator("[data-forecast]")).containsText("not an alert");
        fits(officer, "outlet-phone");
        officer.navigate(base + "/parks/" + TwoParks.FIRST + "/environment/escalation");
        officer.fill("#minutes", "0");
        officer.locator("form[action$='/escalation'] button").click();
        assertThat(officer.locator("#minutes-error")).isVisible();
        officer.fill("#minutes", "45");
        officer.selectOption("#role", "LEADER");
        officer.locator("form[action$='/escalation'] button").click();
        fits(officer, "steps-phone");
        officer.locator("form[action$='/removal'] summary").last().click();
        officer.locator("form[action$='/removal'] button").last().click();
        assertThat(officer.locator(".yq-flash.good")).isVisible();
    }

    @Test
    void itIsAbsentForTheOtherParkAndForOtherEnterprises() {
        SignedIn.as(People.OTHER_OFFICER).request()
                .get(path.replace(TwoParks.FIRST, TwoParks.SECOND)).then().statusCode(404);
        SignedIn.as(People.FINANCIER).request().get(path).then().statusCode(403);
        SignedIn.as(People.OFFICER).request().get(path + "/closure").then().statusCode(405);
    }

    /** Another test may have made the person an owner before. */
    private UUID enterpriseOfStartup() {
        var held = heldByStartup();
        if (held == null) {
            var enterprise = enterprises.in(TwoParks.FIRST);
            QuarkusTransaction.requiringNew().run(() -> parks.member(People.STARTUP,
                    new Membership.Place(TwoParks.FIRST, Role.OWNER, enterprise, null)));
            held = heldByStartup();
        }
        return UUID.fromString(held);
    }

    private static String heldByStartup() {
        return People.as(People.STARTUP).get("/api/v1/me").jsonPath()
                .getString("parks.find { it.park == '" + TwoParks.FIRST + "' }?.enterpriseId");
    }

    private static void fits(Page page, String name) {
        look(page, name);
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "screenshots", "alert-" + name + ".png")));
    }
}
