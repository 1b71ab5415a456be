package cn.yuanqi.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;

import cn.yuanqi.People;

/** A reviewer takes an application up, asks back and values it; an approver decides; the startup reads the offer. */
final class FinanciersDay {
    private static final String ROOM = Stage.PARK + "/financing";
    private final Stage stage;
    private final String startup;

    FinanciersDay(Stage stage) {
        this.stage = stage;
        startup = stage.each(People.STARTUP, People.STARTUP2);
    }

    void pass() {
        var application = ROOM + "/applications/" + applied();
        var page = stage.fromHome(People.FINANCIER, Stage.PARK, "/financing");
        page.locator("main a[href$='" + application + "']").first().click();
        takesUp(page);
        asksBack(page);
        answers(application);
        values(application);
        approves(application);
        var owner = stage.fromHome(startup, Stage.PARK, "/financing");
        owner.locator("main a[href$='" + application + "']").first().click();
        assertThat(owner.locator("main")).containsText("250,000.00");
        Stage.send(owner.locator("main"), "/acceptance");
        assertThat(stage.open(People.FINANCIER, application).locator("form[action$='/disbursement']")).isVisible();
    }

    private String applied() {
        var product = Stage.ask(startup, ROOM + "/products")
                .getString("items.find { it.kind == 'CREDIT' }.id");
        String id = Stage.act(startup, ROOM + "/applications",
                Map.of("productId", product, "amount", "300000", "termMonths", 12, "purpose", "备货")).getString("id");
        Stage.act(startup, ROOM + "/applications/" + id + "/submission", Map.of());
        return id;
    }

    private void takesUp(Page page) {
        page.fill("#review textarea[name=note]", stage.say("已受理", "Taken up"));
        Stage.send(page.locator("#review"), "/review");
        assertThat(page.locator("header.yq-head")).containsText(stage.say("审查中", "In review"));
    }

    private void asksBack(Page page) {
        page.locator("details").filter(new FilterOptions()
                .setHas(page.locator("form[action$='/information-request']"))).locator("summary").click();
        page.fill("form[action$='/information-request'] textarea", stage.say("请说明备货的品类", "Which goods?"));
        Stage.send(page.locator("main"), "/information-request");
    }

    private void answers(String application) {
        var owner = stage.fromHome(startup, Stage.PARK, "/financing");
        owner.locator("main a[href$='" + application + "']").first().click();
        assertThat(owner.locator(".yq-flash.note").first()).containsText(stage.say("备货的品类", "Which goods?"));
        owner.fill("form[action$='/information'] textarea", stage.say("办公耗材", "Office supplies"));
        Stage.send(owner.locator("main"), "/information");
    }

    private void values(String application) {
        var page = stage.open(People.FINANCIER, application);
        assertThat(page.locator("main")).containsText(stage.say("办公耗材", "Office supplies"));
        page.selectOption("#review select", "APPROVE");
        page.fill("#review input[name=amount]", "250000");
        page.fill("#review textarea[name=note]", stage.say("流水稳定", "Steady turnover"));
        Stage.send(page.locator("#review"), "/review");
        assertThat(page.locator("main")).containsText(stage.say("流水稳定", "Steady turnover"));
    }

    private void approves(String application) {
        var page = stage.fromHome(People.APPROVER, Stage.PARK, "/financing");
        page.locator("main a[href$='" + application + "']").first().click();
        assertThat(page.locator("main")).containsText(stage.say("流水稳定", "Steady turnover"));
        page.fill("#decide input[name=amount]", "250000");
        page.fill("#decide form[action$='/approval'] input[name=reason]", stage.say("按流水核定", "By turnover"));
        Stage.send(page.locator("#decide"), "/approval");
    }
}
