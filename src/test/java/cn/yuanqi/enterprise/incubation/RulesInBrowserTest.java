package cn.yuanqi.enterprise.incubation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

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
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The rules as people read and write them; in the small park, so that no other test is judged by what is written here. */
@NeedsBrowser
@QuarkusTest
class RulesInBrowserTest extends TwoParksTest {
    private static final String PAGE = "/parks/" + IncubationFixture.SMALL + "/rule-sets";
    @TestHTTPResource
    String root;
    @Inject
    IncubationFixture small;

    private Browser browser;
    private String base;

    @BeforeEach
    void openBrowser() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
        small.openSmallPark();
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void aNewVersionIsWrittenFromADayOnAndWhatIsRefusedStaysAsTyped() {
        var page = browser.signIn(browser.window("zh-CN", 1440), IncubationFixture.BOTH);
        page.navigate(base + PAGE);
        assertThat(page.locator("#INCUBATION")).containsText("国科发区〔2018〕300号");
        shot(page, "rules");
        page.click("#new-INCUBATION summary");
        page.fill("#INCUBATION-from", "2998-01-01");
        page.fill("#INCUBATION-title", "本市细则");
        page.fill("#INCUBATION-STAY_WITHIN-months", "zwei");
        page.click("#new-INCUBATION button[type=submit]");
        assertThat(page.locator("#new-INCUBATION .yq-fielderror")).containsText("月数应为");
        assertThat(page.locator("#INCUBATION-STAY_WITHIN-months")).hasValue("zwei");
        assertThat(page.locator("#INCUBATION-title")).hasValue("本市细则");
        shot(page, "rules-refused");
        page.fill("#INCUBATION-STAY_WITHIN-months", "36");
        page.click("#new-INCUBATION button[type=submit]");
        assertThat(page.locator(".yq-flash.good")).containsText("2998-01-01 起生效");
        assertThat(page.locator("#INCUBATION tr[data-version]").first()).containsText("待生效");
        assertThat(page.locator("#INCUBATION tr[data-version]").first()).containsText("在孵时间不超过 36 个月");
        var phone = browser.signIn(browser.window("en", 390), People.STARTUP2);
        phone.navigate(base + PAGE);
        assertThat(phone.locator("#INCUBATION tr[data-version]").first()).containsText("To come");
        phone.click("#new-GRADUATION summary");
        shot(phone, "rules-390");
        assertEquals(390, phone.evaluate("document.documentElement.scrollWidth"));
    }

    @Test
    void theyAreForOperatorsAndLeadersOfThePark() {
        var page = "/parks/" + TwoParks.FIRST + "/rule-sets";
        SignedIn.as(People.LEADER).request().get(page).then().statusCode(200);
        SignedIn.as(People.OFFICER).request().get(page).then().statusCode(403);
        SignedIn.as(People.OTHER_OPERATOR).request().get(page).then().statusCode(404);
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/incubation-" + name + ".png"))
                .setFullPage(true));
    }
}
