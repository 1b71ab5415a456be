package cn.yuanqi.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import cn.yuanqi.People;

/** A picture of the guide: whose window, and how it comes to what is shown. Nothing is changed on the way. */
record Scene(String name, Way way) {
    private static final String ZONE = "/parks/cq-jingkai";
    private static final String WATER = ZONE + "/environment";

    /** The way to a picture; the answer is what the picture points at, {@code null} for nothing. */
    interface Way {
        Locator go(Stage stage);
    }

    /** In the order of the guides. */
    static final List<Scene> ALL = List.of(
            new Scene("operator-home", at(People.OPERATOR, Stage.PARK, ".yq-waiting")),
            new Scene("operator-entry", Scene::entry),
            new Scene("operator-case", at(People.OPERATOR, Stage.PARK + "/requests?status=OPEN",
                    "section:has(> form[action$='/assignment'])", "main tbody a")),
            new Scene("operator-payment", at(People.OPERATOR, Stage.PARK + "/billing?overdue=true",
                    "section[aria-labelledby=pay-title]", "main tbody a.mono")),
            new Scene("operator-space", at(People.OPERATOR, Stage.PARK + "/space", null)),
            new Scene("leader-home", at(People.LEADER, Stage.PARK, ".yq-waiting")),
            new Scene("leader-lease", at(People.LEADER, Stage.PARK + "/leases?status=IN_REVIEW", ".yq-leasedecide",
                    "main tbody a[href*='/leases/']")),
            new Scene("leader-figures", Scene::figures),
            new Scene("leader-audit", at(People.LEADER, Stage.PARK + "/audit", null)),
            new Scene("startup-home", at(People.STARTUP, Stage.PARK, ".yq-waiting")),
            new Scene("startup-order", file("/rectifications", "#orders tbody a", "#answer")),
            new Scene("startup-report", file("/reports", "a[href$='/filing'].btn-primary",
                    ".yq-fill:has(.yq-fielderror)")),
            new Scene("startup-bills", file("/bills", null, "section[aria-labelledby=open-title]")),
            new Scene("startup-case", at(People.STARTUP, Stage.PARK + "/requests?status=WAITING_FOR_ENTERPRISE",
                    "#answer", "main tbody a")),
            new Scene("financier-home", at(People.FINANCIER, Stage.PARK, ".yq-waiting")),
            new Scene("financier-review", loan(People.FINANCIER, "SUBMITTED", "#review")),
            new Scene("financier-passport", Scene::passport),
            new Scene("financier-decide", loan(People.APPROVER, "IN_REVIEW", "#decide")),
            new Scene("financier-loan", loan(People.FINANCIER, "REPAYING", "#repay")),
            new Scene("officer-home", at(People.OTHER_OFFICER, ZONE, ".yq-waiting")),
            new Scene("officer-alert", alert(".yq-head .yq-actions", null)),
            new Scene("officer-order", alert("#demand", "main a[href*='/rectifications/new']")),
            new Scene("officer-visit", at(People.OTHER_OFFICER, WATER + "/inspections", "#checklist li",
                    "main tbody tr:has-text('–') a[href*='/inspections/']")),
            new Scene("officer-screen", Scene::screen),
            new Scene("platform-parks", at(People.ADMIN, "/platform", "main table")),
            new Scene("platform-open", Scene::opening),
            new Scene("platform-rates", at(People.ADMIN, "/platform/lpr-rates", null)));

    /** At this address, or where the clicks lead from there. */
    private static Way at(String person, String path, String shown, String... clicks) {
        return stage -> {
            var page = stage.open(person, path);
            for (String click : clicks) {
                page.locator(click).first().click();
            }
            return shown == null ? null : page.locator(shown).first();
        };
    }

    /** In the first startup's file. */
    private static Way file(String tab, String click, String shown) {
        return stage -> at(People.STARTUP, Stage.PARK + "/enterprises/" + Stage.own(People.STARTUP) + tab, shown,
                click == null ? new String[0] : new String[]{click}).go(stage);
    }

    /** At the first application in this state. */
    private static Way loan(String person, String status, String shown) {
        return stage -> {
            var id = Stage.ask(person, Stage.PARK + "/financing/applications?limit=200")
                    .getString("items.find { it.status == '" + status + "' }.id");
            return at(person, Stage.PARK + "/financing/applications/" + id, shown).go(stage);
        };
    }

    /** At the first alert of a day over its limit to which nobody has reacted. */
    private static Way alert(String shown, String click) {
        return stage -> {
            var id = Stage.ask(People.OTHER_OFFICER, WATER + "/alerts?status=open&kind=EXCEEDED")
                    .getString("items.find { it.acknowledgedAt == null }.id");
            return at(People.OTHER_OFFICER, WATER + "/alerts/" + id, shown,
                    click == null ? new String[0] : new String[]{click}).go(stage);
        };
    }

    private static Locator entry(Stage stage) {
        var page = stage.open(People.OPERATOR, Stage.PARK + "/entries");
        var row = page.locator("tr[data-waiting]").first();
        row.locator("details").last().locator("summary").click();
        return row;
    }

    private static Locator figures(Stage stage) {
        var page = stage.open(People.LEADER, Stage.PARK);
        var charts = page.locator(".yq-charts > section[hx-get]");
        for (int chart = 0; chart < 4; chart++) {
            charts.nth(chart).scrollIntoViewIfNeeded();
            charts.nth(chart).locator("canvas").waitFor();
        }
        page.locator(".yq-charts").evaluate("charts => scrollTo(0, charts.offsetTop - 120)");
        return null;
    }

    private static Locator passport(Stage stage) {
        var id = Stage.ask(People.STARTUP, Stage.PARK + "/financing/applications").getString("items[0].id");
        stage.open(People.FINANCIER, Stage.PARK + "/financing/applications/" + id + "/passport");
        return null;
    }

    /** Once nearly all of its loggers have spoken. */
    private static Locator screen(Stage stage) {
        var page = stage.open(People.OTHER_OFFICER, ZONE + "/screen");
        assertThat(page.locator("[data-online]")).hasText(Pattern.compile("3\\d\\d"));
        return null;
    }

    private static Locator opening(Stage stage) {
        Page page = stage.open(People.ADMIN, "/platform");
        page.fill("#code", "liangjiang");
        page.fill("#name", stage.say("两江协同创新区", "Liangjiang Park"));
        page.fill("#email", "operator@liangjiang.test");
        return page.locator("form[action='/platform']");
    }
}
