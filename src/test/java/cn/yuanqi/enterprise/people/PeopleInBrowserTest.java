package cn.yuanqi.enterprise.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;

import cn.yuanqi.Browser;
import cn.yuanqi.LetterBox;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.OutboxSender;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** From an owner's form to a colleague's place and out of it again, as people do it. */
@NeedsBrowser
@QuarkusTest
class PeopleInBrowserTest extends TwoParksTest {
    private static final Pattern LINK = Pattern.compile("http://yuanqi\\.test(/invitations/[\\w-]+)");

    @TestHTTPResource
    String root;
    @Inject
    StaffFixture fixture;
    @Inject
    OutboxSender sender;

    private Browser browser;
    private String base;
    private String own;

    @BeforeEach
    void openBrowser() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
        fixture.clear();
        own = fixture.ownedBy(People.STARTUP);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
        fixture.clear();
    }

    @Test
    void anOwnerInvitesAClerkByLetterAndRemovesThemAgain() {
        var other = fixture.ownedBy(People.STARTUP2);
        try (var box = LetterBox.open()) {
            var owner = browser.signIn(browser.window("zh-CN", 1440), People.STARTUP);
            owner.navigate(file(own));
            owner.locator(".yq-tabs a", new Page.LocatorOptions().setHasText("人员")).click();
            assertThat(owner.locator(".state")).hasText("1 名负责人，0 名经办；0 份邀请等待接受。");
            shot(owner, "people-owner-empty");
            owner.fill("#email", StaffFixture.GUEST);
            owner.selectOption("#role", "CLERK");
            owner.locator("#invite button").click();
            assertThat(owner.locator(".yq-flash")).containsText("邀请信正寄往 " + StaffFixture.GUEST);
            assertThat(owner.locator("main")).containsText("还有 7 天");
            shot(owner, "people-invited");

            sender.send();
            var guest = browser.window("zh-CN", 390);
            guest.navigate(base + link(box.to(StaffFixture.GUEST)));
            assertThat(guest.locator("main")).containsText("还没有账号？");
            assertThat(guest.locator("main")).containsText("人员测试企业");
            shot(guest, "invitation-anonymous");
            guest.locator("main a.btn-primary").click();
            guest.fill("#username", StaffFixture.GUEST);
            guest.fill("#password", People.PASSWORD);
            guest.click("#kc-login");
            guest.waitForURL(Pattern.compile(".*/invitations/.*"));
            shot(guest, "invitation-signed-in");
            guest.locator("main button.btn-primary").click();
            assertThat(guest.locator(".yq-flash")).containsText("欢迎加入");
            assertEquals(200, guest.navigate(file(own)).status());
            assertEquals(404, guest.navigate(file(other)).status());
            assertEquals(200, guest.navigate(people(own)).status());
            assertThat(guest.locator("#invite")).hasCount(0);
            shot(guest, "people-clerk");

            owner.reload();
            var row = owner.locator("tr", new Page.LocatorOptions().setHasText(StaffFixture.GUEST));
            row.locator("summary").click();
            shot(owner, "people-remove");
            row.locator("button").click();
            assertThat(owner.locator(".yq-flash")).containsText("已移除");
            assertEquals(404, guest.reload().status());
        }
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingIsLost() {
        var owner = browser.signIn(browser.window("en", 390), People.STARTUP);
        owner.navigate(people(own));
        owner.fill("#email", "nobody");
        owner.selectOption("#role", "OWNER");
        owner.locator("#invite button").click();
        assertThat(owner.locator("#email-error")).containsText("Enter one mail address");
        assertThat(owner.locator("#email")).hasValue("nobody");
        assertThat(owner.locator("#role")).hasValue("OWNER");
        shot(owner, "people-error");
        owner.locator("tr summary").click();
        owner.locator("tr button").click();
        assertThat(owner.locator(".yq-flash")).containsText("An enterprise keeps at least one owner");
        owner.fill("#email", StaffFixture.GUEST);
        owner.locator("#invite button").click();
        assertThat(owner.locator("main")).containsText("7 days left");
        owner.getByText("Send again").click();
        assertThat(owner.locator(".yq-flash")).containsText("earlier links are void");
        assertThat(owner.locator("main")).containsText("Sent 2 times");
        shot(owner, "people-resent");
        owner.locator("form[action$='/revoke'] summary").click();
        shot(owner, "people-sure");
        owner.locator("form[action$='/revoke'] button").click();
        assertThat(owner.locator("main")).containsText("No invitation is waiting");
    }

    @Test
    void anotherAccountAndAGuessedLinkAreToldTheSame() {
        var guest = browser.signIn(browser.window("zh-CN", 1440), StaffFixture.GUEST);
        assertEquals(404, guest.navigate(base + "/invitations/" + "0".repeat(32)).status());
        assertThat(guest.locator("main")).containsText("您现在以 " + StaffFixture.GUEST + " 登录");
        shot(guest, "invitation-unknown");
        assertEquals(404, browser.window("en", 1440).navigate(base + "/invitations/x").status());
    }

    @Test
    void theParkSeesWhoWorksWhere() {
        fixture.join(TwoParks.FIRST, Role.CLERK, own, StaffFixture.GUEST);
        var operator = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        operator.navigate(base + "/parks/" + TwoParks.FIRST + "/people");
        var row = operator.locator("tr", new Page.LocatorOptions().setHasText(StaffFixture.GUEST)).first();
        assertThat(row.locator("a")).hasAttribute("href",
                "/parks/" + TwoParks.FIRST + "/enterprises/" + own + "/people");
        shot(operator, "people-park");
        row.locator("a").click();
        assertThat(operator.locator("main")).containsText(StaffFixture.GUEST);
        shot(operator, "people-operator");
        var officer = browser.signIn(browser.window("zh-CN", 1440), People.OFFICER);
        assertEquals(403, officer.navigate(people(own)).status());
        officer.navigate(file(own));
        assertThat(officer.locator(".yq-tabs")).not().containsText("人员");
    }

    /** Of the last letter: other tests have left theirs in the outbox. */
    private static String link(List<LetterBox.Received> letters) {
        var text = letters.get(letters.size() - 1).text();
        var link = LINK.matcher(text);
        assertTrue(link.find(), text);
        return link.group(1);
    }

    private String file(String enterprise) {
        return base + "/parks/" + TwoParks.FIRST + "/enterprises/" + enterprise;
    }

    private String people(String enterprise) {
        return file(enterprise) + "/people";
    }

    private static void shot(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots/" + name + ".png")));
    }
}
