package cn.yuanqi.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;

import com.microsoft.playwright.Locator.FilterOptions;

import cn.yuanqi.People;
import cn.yuanqi.enterprise.EnterpriseFixture;

/** The second pair of eyes: an entry, a lease, and a look at the park's figures. */
final class LeadersDay {
    private final Stage stage;

    LeadersDay(Stage stage) {
        this.stage = stage;
    }

    void pass() {
        letsAnEnterpriseIn(stage.each("两江晨星软件（演示）", "渝北远帆电商（演示）"));
        approvesALease();
        looksAtThePark();
    }

    private void letsAnEnterpriseIn(String name) {
        var id = EnterpriseFixture.lead(EnterpriseFixture.body(name));
        var file = Stage.PARK + "/enterprises/" + id;
        Stage.act(People.OPERATOR, file + "/transitions", Map.of("to", "APPLYING", "reason", "材料齐全"));
        Stage.act(People.OPERATOR, file + "/approvals", Map.of());

        var page = stage.fromHome(People.LEADER, Stage.PARK, "/entries");
        var row = page.locator("tr[data-applicant]").filter(new FilterOptions().setHasText(name));
        row.locator("details").last().locator("summary").click();
        row.locator("form[action$='/approval'] input[name=reason]").fill(stage.say("同意入园", "Welcome"));
        Stage.send(row, "/approval");
        assertThat(row).hasCount(0);

        var operator = stage.open(People.OPERATOR, file + "/incubation");
        assertThat(operator.locator("main")).containsText(stage.say("在孵", "Incubat"));
        assertThat(operator.locator("main")).containsText(stage.say("同意入园", "Welcome"));
    }

    private void approvesALease() {
        var draft = Stage.ask(People.OPERATOR, Stage.PARK + "/leases?status=DRAFT").getString("items[0].id");
        Stage.act(People.OPERATOR, Stage.PARK + "/leases/" + draft + "/submission", Map.of());

        var page = stage.fromHome(People.LEADER, Stage.PARK, "/leases?status=IN_REVIEW");
        page.locator("main a[href$='/leases/" + draft + "']").first().click();
        assertThat(page.locator("h1 .yq-lease")).containsText(stage.say("审批中", "In review"));
        Stage.send(page.locator("main"), draft + "/approval");

        var operator = stage.open(People.OPERATOR, Stage.PARK + "/leases/" + draft);
        assertThat(operator.locator(".yq-lease[data-state=APPROVED]").first()).isVisible();
        assertThat(operator.locator("form[action$='/approval']")).hasCount(0);
    }

    private void looksAtThePark() {
        var page = stage.open(People.LEADER, Stage.PARK);
        var chart = page.locator("section[hx-get$='/charts/ageing']");
        chart.scrollIntoViewIfNeeded();
        assertThat(chart.locator("canvas")).isVisible();
        chart.locator("summary").click();
        assertThat(chart.locator("table tbody tr").first()).isVisible();
        page.locator("main a[href$='/screen']").first().click();
        assertThat(page.locator("body")).containsText(stage.say("数据截至", "as of"));
    }
}
