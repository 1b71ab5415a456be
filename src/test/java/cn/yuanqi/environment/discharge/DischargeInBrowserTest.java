package cn.yuanqi.environment.discharge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Permits and announced stops as people handle them. */
@NeedsBrowser
@QuarkusTest
class DischargeInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    private Browser browser;
    private String base;

    @BeforeEach
    void openBrowser() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void theOfficerEntersAPermitTheOwnerAnnouncesAStopAndTheOfficerAcceptsIt() {
        var outlet = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        QuarkusTransaction.requiringNew().run(() -> parks.member(People.STARTUP,
                new Place(TwoParks.FIRST, Role.OWNER, outlet.enterpriseId(), null)));
        var yesterday = OutletFixture.now().toLocalDate().minusDays(1);
        try (var logger = outlets.connect()) {
            for (int day = 0; day < 3; day++) {
                var start = yesterday.minusDays(day).atStartOfDay();
                for (int hour = 0; hour < 24; hour++) {
                    logger.ask(outlet.mean("2061", start.plusHours(hour),
                            Map.of("w01018", day == 1 ? "700" : "90", "w21003", "4", "w01001", "7", "w00000", "12")));
                }
                logger.ask(outlet.mean("2031", start, Map.of("w01018", day == 1 ? "700" : "90", "w21003", "4",
                        "w01001", "7", "w00000", "12")));
            }
        }
        var file = base + "/parks/" + TwoParks.FIRST + "/enterprises/" + outlet.enterpriseId() + "/environment";
        var page = browser.signIn(browser.window("zh-CN", 1440), People.OFFICER);
        page.navigate(file);
        page.locator("#permit details summary").last().click();
        page.fill("#number", "915001");
        page.fill("#validFrom", "2026-01-01");
        page.fill("#validTo", "2025-01-01");
        page.fill("[id='kg.w01018']", "1000");
        page.locator("#permit form button[type=submit]").last().click();
        assertThat(page.locator("#validTo-error")).isVisible();
        assertThat(page.locator("#number")).hasValue("915001");
        page.fill("#validTo", "2027-01-01");
        page.locator("#permit form button[type=submit]").last().click();
        assertThat(page.locator(".yq-flash.good")).containsText("915001");
        look(page, "tab");
        page.navigate(base + "/parks/" + TwoParks.FIRST + "/environment/permits");
        look(page, "permits");
        page.navigate(file + "/months/" + yesterday.toString().substring(0, 7));
        look(page, "month");
        page.locator("td.lead a").last().click();
        assertThat(page.locator("#hours")).isVisible();
        look(page, "day");
        page.locator("a[href*='/hours/']").first().click();
        page.locator("details summary.yq-small").first().click();
        assertThat(page.locator("pre").first()).containsText("CN=2061");
        look(page, "hour");
        var phone = browser.signIn(browser.window("en", 390), People.STARTUP);
        phone.navigate(file);
        phone.fill("#stop-from", "2026-11-20T08:00");
        phone.fill("#stop-to", "2026-11-21T08:00");
        phone.fill("#stop-reason", "annual overhaul");
        phone.locator("form[action$='/stops'] button").click();
        assertThat(phone.locator(".yq-flash.good")).isVisible();
        fits(phone, "tab-phone");
        page.navigate(base + "/parks/" + TwoParks.FIRST + "/environment/stops");
        look(page, "stops");
        page.locator("li:has-text('annual overhaul') form[action$='/acceptance'] button").first().click();
        assertThat(page.locator(".yq-flash.good")).isVisible();
    }

    @Test
    void everyPageFitsAPhoneAndTheOfficerFillsTheRoster() {
        var outlet = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        var day = OutletFixture.now().toLocalDate().minusDays(1);
        try (var logger = outlets.connect()) {
            for (var cod : new String[]{"700", "90"}) {
                logger.ask(outlet.mean("2061", day.atStartOfDay().plusHours(cod.length()),
                        Map.of("w01018", cod, "w21003", "4", "w01001", "7", "w00000", "12")));
            }
        }
        var environment = base + "/parks/" + TwoParks.FIRST + "/environment";
        var file = base + "/parks/" + TwoParks.FIRST + "/enterprises/" + outlet.enterpriseId() + "/environment";
        var phone = browser.signIn(browser.window("zh-CN", 390), People.OFFICER);
        for (var path : new String[]{environment + "/permits", environment + "/stops", environment + "/ratings", file,
                file + "/months/" + day.toString().substring(0, 7),
                environment + "/outlets/" + outlet.id() + "/days/" + day,
                environment + "/outlets/" + outlet.id() + "/days/" + day + "/hours/2"}) {
            phone.navigate(path);
            fits(phone, "phone-" + path.replaceAll(".*/(?=[a-z])", "").replace('/', '-'));
        }
        save(phone.request().get(file + "/months/" + day.toString().substring(0, 7) + "/report?format=pdf").body());
        phone.navigate(environment + "/roster");
        phone.fill("#from", "2027-03-01");
        phone.fill("#to", "2027-02-01");
        phone.locator("form[action$='/roster'] button").click();
        assertThat(phone.locator("#to-error")).isVisible();
        assertThat(phone.locator("#from")).hasValue("2027-03-01");
        phone.fill("#to", "2027-03-02");
        phone.selectOption("#email", People.OFFICER);
        phone.locator("form[action$='/roster'] button").click();
        assertThat(phone.locator(".yq-flash.good")).isVisible();
        fits(phone, "phone-roster");
    }

    /** Beside the screenshots, for people to look at. */
    private static void save(byte[] report) {
        try {
            Files.write(Path.of("target", "screenshots", "discharge-report.pdf"), report);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void fits(Page page, String name) {
        look(page, name);
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "screenshots", "discharge-" + name + ".png")));
    }
}
