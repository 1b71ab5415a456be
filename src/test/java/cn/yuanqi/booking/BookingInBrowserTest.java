package cn.yuanqi.booking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import cn.yuanqi.Browser;
import cn.yuanqi.FreshPark;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** A room opened at the desk and booked on the phone, and an announcement from the draft to its readers. */
@NeedsBrowser
@QuarkusTest
class BookingInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    private FreshPark fresh;
    private Browser browser;
    private String park;

    @BeforeEach
    void openBrowser() {
        fresh = FreshPark.open(parks);
        fresh.owner(People.STARTUP, EnterpriseFixture.lead(fresh.id(), People.OPERATOR,
                EnterpriseFixture.body("甲企业")));
        fresh.owner(People.STARTUP2, EnterpriseFixture.lead(fresh.id(), People.OPERATOR,
                EnterpriseFixture.body("乙企业")));
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        park = base + "/parks/" + fresh.id();
        browser = new Browser(base);
    }

    @AfterEach
    void close() {
        browser.close();
        fresh.close();
    }

    @Test
    void aRoomIsOpenedAtTheDeskAndBookedOnThePhone() {
        var operator = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        var room = openRoom(operator);
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
        var view = room + "?week=" + tomorrow + "&day=" + tomorrow;
        var startup = browser.signIn(browser.window("en", 390), People.STARTUP);
        startup.navigate(park + "/meeting-rooms");
        look(startup, "rooms-phone");
        startup.locator("td.lead a").first().click();
        startup.navigate(view);
        look(startup, "day-phone");
        assertThat(startup.locator("td.yq-otherday").first()).isHidden();
        startup.locator("td:not(.yq-otherday) a.yq-slot").nth(4).press("Enter");
        startup.fill("#attendees", "99");
        startup.fill("#subject", "Weekly");
        startup.locator("main form button[type=submit]").click();
        assertThat(startup.locator("#attendees-error")).isVisible();
        assertThat(startup.locator("#subject")).hasValue("Weekly");
        look(startup, "refused-phone");
        startup.fill("#attendees", "4");
        startup.locator("main form button[type=submit]").click();
        assertThat(startup.locator(".yq-flash.good")).isVisible();
        look(startup, "booked-phone");
        var booking = startup.url();
        takenForAnother(view);
        operator.navigate(view);
        assertThat(operator.locator("a.yq-slot[data-state=TAKEN]").first()).containsText("甲企业");
        look(operator, "week");
        operator.navigate(booking);
        look(operator, "booking");
        operator.navigate(park + "/bookings/charges?month=" + tomorrow.toString().substring(0, 7));
        assertThat(operator.locator("tbody tr")).hasCount(1);
        look(operator, "charges");
        startup.navigate(booking);
        startup.locator("summary").last().click();
        startup.locator("form[action$='/cancellation'] button").click();
        assertThat(startup.locator(".yq-flash.good")).isVisible();
        startup.navigate(park + "/bookings");
        look(startup, "own-phone");
    }

    private String openRoom(Page operator) {
        operator.navigate(park + "/meeting-rooms");
        look(operator, "empty");
        operator.navigate(park + "/meeting-rooms/new");
        operator.fill("#name", "一号会议室");
        operator.fill("#seats", "0");
        operator.fill("#fromSATURDAY", "08:00");
        operator.fill("#untilSATURDAY", "20:00");
        operator.fill("#fromSUNDAY", "08:00");
        operator.fill("#untilSUNDAY", "20:00");
        operator.fill("#pricePerHour", "100");
        operator.locator("main form button[type=submit]").click();
        assertThat(operator.locator("#seats-error")).isVisible();
        look(operator, "room-refused");
        operator.fill("#seats", "8");
        operator.locator("main form button[type=submit]").click();
        assertThat(operator.locator("h1")).containsText("一号会议室");
        return operator.url();
    }

    private void takenForAnother(String view) {
        var other = browser.signIn(browser.window("zh-CN", 1440), People.STARTUP2);
        other.navigate(view);
        assertThat(other.locator("span.yq-slot[data-state=TAKEN]").first()).containsText("已占用");
        assertTrue(!other.innerText("main").contains("甲企业"), "the other enterprise is named");
        look(other, "taken");
    }

    @Test
    void anAnnouncementIsWrittenPublishedAndRead() {
        var operator = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        operator.navigate(park + "/announcements");
        operator.navigate(park + "/announcements/new");
        operator.fill("#titleZh", "停水通知");
        operator.fill("#textZh", "周五停水。\n\n详见 https://example.test/a");
        operator.fill("#titleEn", "Water off");
        operator.locator("main form button[type=submit]").click();
        assertThat(operator.locator("#textEn-error")).isVisible();
        assertThat(operator.locator("#titleZh")).hasValue("停水通知");
        look(operator, "announcement-refused");
        operator.fill("#textEn", "No water on Friday.\n\nSee https://example.test/a.");
        operator.locator("main form button[type=submit]").click();
        look(operator, "announcement-draft");
        operator.locator("form[action$='/publication'] button").click();
        assertThat(operator.locator(".yq-flash.good")).isVisible();
        var startup = browser.signIn(browser.window("en", 390), People.STARTUP);
        startup.navigate(park + "/announcements");
        assertThat(startup.locator(".yq-navcount")).hasText("1");
        look(startup, "announcements-phone");
        startup.locator("td.lead a").click();
        assertThat(startup.locator("article a[rel]")).hasAttribute("href", "https://example.test/a");
        assertThat(startup.locator("article [role=status]")).isVisible();
        look(startup, "announcement-phone");
        startup.navigate(park + "/announcements");
        assertThat(startup.locator(".yq-navcount")).hasCount(0);
        operator.reload();
        assertThat(operator.locator("main")).containsText("甲企业");
        look(operator, "announcement");
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "pages", "booking-" + name + ".png")));
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                name + " scrolls sideways");
        for (String bare : List.of("NOT_FOUND", "CONFIRMED", "REQUESTED", "{book:", "{ann:", "MONDAY")) {
            assertTrue(!page.innerText("main").contains(bare), name + " shows " + bare);
        }
    }
}
