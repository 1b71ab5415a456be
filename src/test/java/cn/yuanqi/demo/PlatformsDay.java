package cn.yuanqi.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

import cn.yuanqi.People;

/** The platform opens a park and invites its first operator, who finds it empty and theirs. */
final class PlatformsDay {
    private static final String INVITED = "approver2@bank.test";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/invitations/[\\w-]+");
    private final Stage stage;

    PlatformsDay(Stage stage) {
        this.stage = stage;
    }

    void pass() {
        var code = stage.each("day-zh", "day-en");
        var name = stage.say("两江协同创新区", "Liangjiang Park");
        var page = stage.open(People.ADMIN, "/platform");
        assertThat(page.locator("tr[data-park=cq-jingkai]")).containsText("cq-jingkai");
        page.fill("#code", code);
        page.fill("#name", name);
        page.fill("#email", INVITED);
        Stage.send(page.locator("main"), "/platform");
        assertThat(page.locator("tr[data-park='" + code + "']")).containsText(name);
        var link = LINK.matcher(page.locator(".yq-flash.good").first().innerText());
        assertTrue(link.find(), "the flash has the invitation's link");

        var operator = stage.open(INVITED, link.group());
        assertThat(operator.locator("main")).containsText(name);
        Stage.send(operator.locator("main"), "/invitations/");
        operator = stage.open(INVITED, "/parks/" + code);
        assertThat(operator.locator(".yq-parkname").first()).hasText(name);
        assertThat(operator.locator("#rooms a[href$='/enterprises']")).isVisible();
        stage.open(INVITED, "/parks/" + code + "/enterprises");
        assertThat(operator.locator("main")).containsText(stage.say("企业", "nterprise"));
    }
}
