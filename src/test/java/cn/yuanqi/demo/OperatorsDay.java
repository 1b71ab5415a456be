package cn.yuanqi.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;

import cn.yuanqi.People;

/** What waits for the operator, from top to bottom: an applicant, a case, money, the inbox. */
final class OperatorsDay {
    private final Stage stage;
    private final String startup;
    private final String enterprise;

    OperatorsDay(Stage stage) {
        this.stage = stage;
        startup = stage.each(People.STARTUP, People.STARTUP2);
        enterprise = Stage.own(startup);
    }

    void pass() {
        approvesAnApplicant(stage.each("澄光智能装备", "青禾农业科技"));
        startsACase();
        booksAPayment();
        readsTheInbox();
        looksIntoTheGuide();
    }

    private void approvesAnApplicant(String name) {
        var page = stage.fromHome(People.OPERATOR, Stage.PARK, "/entries");
        var waiting = page.locator("tr[data-waiting]").filter(new FilterOptions().setHasText(name));
        waiting.locator("details").last().locator("summary").click();
        Stage.send(waiting, "/admission");
        var applicant = page.locator("tr[data-applicant]").filter(new FilterOptions().setHasText(name));
        applicant.locator("details").last().locator("summary").click();
        Stage.send(applicant, "/approval");
        assertThat(applicant).containsText(stage.say("领导", "leader"));

        var leader = stage.fromHome(People.LEADER, Stage.PARK, "/entries");
        var row = leader.locator("tr[data-applicant]").filter(new FilterOptions().setHasText(name));
        row.locator("details").last().locator("summary").click();
        assertThat(row.locator("form[action$='/approval'] button")).isVisible();
    }

    private void startsACase() {
        var id = Stage.ask(startup, Stage.PARK + "/requests?status=OPEN").getString("items[0].id");
        var page = stage.fromHome(People.OPERATOR, Stage.PARK, "/requests?status=OPEN,REOPENED");
        page.locator("main a[href$='/requests/" + id + "']").click();
        page.locator("form[action$='/assignment'] select").selectOption("周敏");
        Stage.send(page.locator("main"), "/assignment");
        Stage.send(page.locator("main"), "/start");
        page.fill("form[action$='/comments'] textarea", stage.say("明天上门", "We come tomorrow"));
        Stage.send(page.locator("main"), "/comments");

        var owner = stage.open(startup, Stage.PARK + "/requests/" + id);
        assertThat(owner.locator("header.yq-head .yq-report")).not().hasAttribute("data-report", "OPEN");
        assertThat(owner.locator("main")).containsText(stage.say("明天上门", "We come tomorrow"));
        assertThat(owner.locator("main")).containsText("周敏");
    }

    private void booksAPayment() {
        var page = stage.fromHome(People.OPERATOR, Stage.PARK, "/billing");
        assertThat(page.locator("main tbody a.mono").first()).isVisible();
        page = bills(People.OPERATOR);
        page.locator("section[aria-labelledby=open-title] a.mono").last().click();
        page.fill("#amount", "100.00");
        page.fill("#reference", "WY-" + stage.each("0001", "0002"));
        Stage.send(page.locator("main"), "/payments");
        assertThat(page.locator("main")).containsText(stage.say("部分已付", "Partly paid"));

        var owner = bills(startup);
        assertThat(owner.locator("section[aria-labelledby=paid-title]")).containsText("100.00");
        assertThat(owner.locator("section[aria-labelledby=open-title]")).containsText(stage.say("部分已付", "Partly paid"));
    }

    private Page bills(String person) {
        return stage.open(person, Stage.PARK + "/enterprises/" + enterprise + "/bills");
    }

    private void readsTheInbox() {
        var page = stage.open(People.OPERATOR, Stage.PARK + "/inbox");
        if (page.locator("form[action$='/inbox/reading'] button").isVisible()) {
            page.locator("form[action$='/inbox/reading'] button").click();
        }
        assertThat(page.locator("li.new")).hasCount(0);
    }

    /** From the person menu; its pictures are in the language of the reader. */
    private void looksIntoTheGuide() {
        var page = stage.open(People.OPERATOR, Stage.PARK);
        page.locator(".yq-top details.yq-menu summary").last().click();
        page.locator("a[href='/help/operator']").click();
        assertThat(page.locator("h1")).hasText(stage.say("运营人员的一天", "An operator's day"));
        var first = page.locator(".yq-guide img").first();
        assertThat(first).hasAttribute("src", stage.say("/help/zh/operator-home.png", "/help/en/operator-home.png"));
        page.waitForCondition(() -> (Boolean) first.evaluate("image => image.complete && image.naturalWidth > 0"));
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "looks", "guide-" + stage.say("zh", "en") + ".png")));
    }
}
