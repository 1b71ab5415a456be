package cn.yuanqi.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.environment.monitoring.OutletFixture;

/** From an alert over its order to an inspection; the enterprise finds all three. */
final class OfficersDay {
    private static final String WATER = Stage.PARK + "/environment";
    private final Stage stage;
    private final OutletFixture outlets;
    private final String startup;
    private final String enterprise;

    OfficersDay(Stage stage, OutletFixture outlets) {
        this.stage = stage;
        this.outlets = outlets;
        startup = stage.each(People.STARTUP, People.STARTUP2);
        enterprise = Stage.own(startup);
    }

    void pass() {
        var alert = overTheLimit();
        orders(alert);
        assertThat(stage.open(People.OPERATOR, WATER + "/alerts/" + alert).locator("#orders")).isVisible();
        inspects();
    }

    /** Its logger sends one frame that nobody can overlook. */
    private String overTheLimit() {
        var outlet = Stage.ask(People.OFFICER, WATER + "/outlets")
                .<Map<String, String>>get("items.find { it.enterpriseId == '" + enterprise + "' }");
        var site = new OutletFixture.Opened(TwoParks.FIRST, UUID.fromString(enterprise),
                UUID.fromString(outlet.get("id")), outlet.get("mn"));
        try (var logger = outlets.connect()) {
            logger.ask(site.rtd(OutletFixture.now().minusMinutes(1), Map.of(OutletFixture.COD, "1800")));
        }
        return Stage.ask(People.OFFICER, WATER + "/alerts?status=open&kind=PRE_ALARM&factor=" + OutletFixture.COD
                + "&outletId=" + site.id())
                .getString("items[0].id");
    }

    private void orders(String alert) {
        var page = stage.fromHome(People.OFFICER, Stage.PARK, "/environment/alerts?status=open");
        page.locator("main a[href$='" + alert + "']").first().click();
        assertThat(page.locator("h1")).containsText(stage.say("化学需氧量", "COD"));
        Stage.send(page.locator("main"), "/acknowledgement");
        page.locator("main a[href*='/rectifications/new']").click();
        page.fill("#demand", stage.say("格栅失效，请检修", "Repair the screen"));
        page.fill("#dueOn", TwoParks.today().plusDays(6).toString());
        Stage.send(page.locator("main"), "/rectifications/new");
        var order = page.url().replaceAll(".*/", "");

        var owner = stage.fromHome(startup, Stage.PARK, "/rectifications");
        owner.locator("#orders a[href$='" + order + "']").click();
        assertThat(owner.locator("main")).containsText(stage.say("格栅失效，请检修", "Repair the screen"));
        assertThat(owner.locator("#answer button[type=submit]")).hasText(stage.say("提交答复", "Send the answer"));
    }

    private void inspects() {
        var tab = Stage.PARK + "/enterprises/" + enterprise + "/rectifications";
        var page = stage.open(People.OFFICER, tab);
        page.locator("form[action$='/inspections'] button").click();
        var items = page.locator("#checklist > ol > li");
        assertThat(items.first()).isVisible();
        // What saves the answers listens from then on.
        page.waitForLoadState();
        for (int item = 0; item < items.count(); item++) {
            items.nth(item).locator("input[value=YES]").check();
            assertThat(items.nth(item).locator("form[data-save] [data-state]"))
                    .containsText(Pattern.compile("已保存|Saved"));
        }
        page.fill("#conclusion", stage.say("总体正常", "All in order"));
        assertThat(page.locator("#summary [data-state]")).containsText(Pattern.compile("已保存|Saved"));
        page.fill("#name", stage.say("张三", "Zhang San"));
        page.locator("#signature button[type=submit]").click();
        assertThat(page.locator("#signature [data-signed]").first()).isVisible();
        page.locator("#finish form[data-finish] button").click();
        assertThat(page.locator("main a[href$='/report']")).isVisible();
        seesTheVisit(page, tab);
    }

    private void seesTheVisit(Page officer, String tab) {
        var visit = officer.url().replaceAll(".*/", "");
        var owner = stage.open(startup, tab);
        owner.locator("#visits a[href$='" + visit + "']").click();
        assertThat(owner.locator("main")).containsText(stage.say("总体正常", "All in order"));
        var report = owner.waitForDownload(() -> owner.locator("main a[href$='/report']").click());
        assertEquals(null, report.failure());
    }
}
