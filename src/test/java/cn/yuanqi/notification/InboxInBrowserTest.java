package cn.yuanqi.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import cn.yuanqi.Browser;
import cn.yuanqi.FreshPark;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.OutboxSender;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The inbox at a desk in Chinese, and on a phone in English. */
@NeedsBrowser
@QuarkusTest
class InboxInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    @Inject
    Post post;
    @Inject
    OutboxSender sender;
    private Browser browser;
    private FreshPark park;
    private String home;

    @BeforeEach
    void open() {
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
        park = FreshPark.open(parks);
        home = base + "/parks/" + park.id();
        QuarkusTransaction.requiringNew()
                .run(() -> parks.member(People.LEADER, Place.inPark(park.id(), Role.LEADER)));
    }

    @AfterEach
    void close() {
        browser.close();
        park.close();
    }

    @Test
    void theBellCountsWhatIsUnreadAndOpeningAnEntryReadsIt() {
        var page = browser.signIn(browser.window("zh-CN", 1440), People.LEADER);
        page.navigate(home + "/inbox");
        assertThat(page.locator(".yq-empty")).isVisible();
        assertThat(page.locator(".yq-count")).hasCount(0);
        look(page, "empty");
        tell("alert-escalated 1", "排口 DW001 化学需氧量超标 0.6 倍，30 分钟无人处理");
        tell("lease-ends 2", "租约 L-2026-0007 将于 2026-12-31 到期");
        tell("report 3", "2026 年 10 月经营数据待填报");
        page.reload();
        assertThat(page.locator(".yq-count")).hasText("3");
        assertThat(page.locator(".yq-inbox > li.new")).hasCount(3);
        look(page, "full");
        page.locator(".yq-open").filter(new Locator.FilterOptions().setHasText("L-2026-0007"))
                .click();
        page.waitForURL("**/leases");
        assertThat(page.locator(".yq-count")).hasText("2");
        page.locator(".yq-bell").click();
        page.selectOption("#topic", "ALERTS");
        page.locator(".yq-filters button").click();
        assertThat(page.locator(".yq-inbox > li")).hasCount(1);
        page.locator("form[action$='/inbox/reading'] button").click();
        assertThat(page.locator(".yq-flash.good")).containsText("1");
        assertThat(page.locator(".yq-count")).hasText("1");
        tell("lease-ends 4", "租约 L-2026-0008 将于 2026-12-31 到期");
        page.evaluate("htmx.ajax('GET', document.querySelector('.yq-bell').getAttribute('hx-get'), "
                + "{target: '.yq-bell', swap: 'outerHTML'})");
        assertThat(page.locator(".yq-count")).hasText("2");
    }

    @Test
    void onAPhoneWishesAreKeptAndWhatCannotBeIsSaidAtTheField() {
        tell("lease-ends 1", "Lease L-1 ends on 2026-12-31");
        var page = browser.signIn(browser.window("en", 390), People.LEADER);
        page.navigate(home + "/inbox");
        narrow(page);
        look(page, "phone");
        page.locator("a[href$='/inbox/preferences']").click();
        assertThat(page.locator("h1")).hasText("Notification settings");
        assertThat(page.locator("main")).containsText("cannot be switched off");
        narrow(page);
        look(page, "wishes-phone");
        page.selectOption("select[name=mail_LEASES]", "DIGEST");
        page.selectOption("select[name=inbox_REPORTS]", "OFF");
        page.selectOption("#language", "EN");
        page.fill("#quietFrom", "22:00");
        page.check("input[name=urgentBreaksQuiet]");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("#quietTo-error")).isVisible();
        assertThat(page.locator("#quietFrom")).hasValue("22:00");
        assertThat(page.locator("select[name=mail_LEASES]")).hasValue("DIGEST");
        look(page, "wishes-refused-phone");
        page.fill("#quietTo", "06:30");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".yq-flash.good")).isVisible();
        assertThat(page.locator("select[name=mail_LEASES]")).hasValue("DIGEST");
        assertThat(page.locator("select[name=inbox_REPORTS]")).hasValue("OFF");
        assertThat(page.locator("#quietTo")).hasValue("06:30");
        assertThat(page.locator("input[name=urgentBreaksQuiet]")).isChecked();
        page.setViewportSize(1440, 900);
        look(page, "wishes-en");
    }

    @Test
    void anOperatorAddsARobotAndSeesWhyItIsNotReached() {
        var page = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        page.navigate(home + "/robots");
        assertThat(page.locator(".yq-empty").first()).isVisible();
        page.fill("#name", "运营群");
        page.selectOption("#kind", "GENERIC");
        page.fill("#address", "https://10.0.0.1/hook");
        page.fill("#secret", "geheim");
        page.check("input[name=topics][value=ALERTS]");
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator("#address-error")).isVisible();
        assertThat(page.locator("#name")).hasValue("运营群");
        assertThat(page.locator("input[name=topics][value=ALERTS]")).isChecked();
        look(page, "robot-refused");
        page.fill("#address", "http://127.0.0.1:9/hook");
        page.fill("#secret", "geheim");
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator("[data-robot]")).containsText("127.0.0.1");
        page.locator("form[action$='/test'] button").click();
        assertThat(page.locator(".yq-flash.fail")).isVisible();
        look(page, "robots");
        page.setViewportSize(390, 900);
        narrow(page);
        look(page, "robots-phone");
        page.locator("[data-robot] summary").click();
        page.locator("form[action$='/removal'] button").click();
        assertThat(page.locator("[data-robot]")).hasCount(0);
    }

    private void tell(String about, String said) {
        QuarkusTransaction.requiringNew().run(() -> post.send(park.id(),
                new Letter(about, People.LEADER, "/parks/" + park.id() + "/leases", new Letter.Wording(words -> said,
                        words -> said + "\n" + words.footer(), NotificationWords::invitedButton))));
        sender.send();
    }

    private static void narrow(Page page) {
        assertEquals(true,
                page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/inbox-" + name + ".png"))
                .setFullPage(true));
    }
}
