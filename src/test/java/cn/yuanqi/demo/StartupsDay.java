package cn.yuanqi.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.file.Samples;

/** What a startup has to do: answer an order, correct a report, pay, say what a case waits for. */
final class StartupsDay {
    private static final String ORDERS = Stage.PARK + "/environment/rectifications";
    private static final String REPORTS = Stage.PARK + "/reports";
    private final Stage stage;
    private final String me;
    private final String file;

    StartupsDay(Stage stage) {
        this.stage = stage;
        me = stage.each(People.STARTUP, People.STARTUP2);
        file = Stage.PARK + "/enterprises/" + Stage.own(me);
    }

    void pass() {
        answersAnOrder();
        correctsTheReport();
        showsAPayment();
        tellsWhatACaseWaitsFor();
    }

    private void answersAnOrder() {
        var order = returnedOrder();
        var page = stage.fromHome(me, Stage.PARK, "/rectifications");
        page.locator("#orders a[href$='" + order + "']").click();
        page.fill("#answer #text", stage.say("已补充校准前后读数", "Readings before and after are attached"));
        page.setInputFiles("#files", new FilePayload("calibration.png", "image/png", Samples.png()));
        Stage.send(page.locator("main"), "/answer");

        var officer = stage.fromHome(People.OFFICER, Stage.PARK, "/environment/rectifications?status=answered");
        officer.locator("main a[href$='" + order + "']").first().click();
        assertThat(officer.locator(".yq-timeline")).containsText("calibration.png");
        officer.locator("input[name=sufficient][value=true]").check();
        officer.fill("#reinspection #text", stage.say("读数完整", "Complete"));
        Stage.send(officer.locator("main"), "/reinspection");
        assertThat(stage.open(me, ORDERS + "/" + order).locator("header.yq-head"))
                .containsText(stage.say("已关闭", "Closed"));
    }

    /** The first startup has one; the second one's answer was not enough. */
    private String returnedOrder() {
        var mine = Stage.ask(me, ORDERS);
        var returned = mine.getString("items.find { it.status == 'RETURNED' }.id");
        if (returned != null) {
            return returned;
        }
        String answered = mine.getString("items.find { it.status == 'ANSWERED' }.id");
        Stage.act(People.OFFICER, ORDERS + "/" + answered + "/reinspection", Map.of("sufficient", false, "text",
                "缺少比对数据", "dueOn", TwoParks.today().plusDays(5).toString()));
        return answered;
    }

    private void correctsTheReport() {
        var report = returnedReport();
        var page = stage.fromHome(me, Stage.PARK, "/reports");
        page.locator("main a[href$='" + report + "/filing']").click();
        assertThat(page.locator(".yq-fill").filter(new FilterOptions()
                .setHas(page.locator("#f-rdSpend")))).containsText(stage.say("退回", "Returned"));
        page.fill("#f-rdSpend", "12.5");
        page.locator("#f-rdSpend").press("Tab");
        page.locator("button[value=submit]").click();
        assertThat(page.locator(".yq-flash.good, .yq-flash.fail").first()).isVisible();
        confirmUnusual(page);
        assertThat(page.locator(".yq-report[data-report=SUBMITTED]").first()).isVisible();

        var operator = stage.open(People.OPERATOR, REPORTS + "/" + report);
        assertThat(operator.locator("main tbody")).containsText("12.5");
        Stage.send(operator.locator("main"), "/acceptance");
        assertThat(stage.open(me, REPORTS + "/" + report).locator(".yq-report[data-report=ACCEPTED]").first())
                .isVisible();
    }

    /** What a check calls unusual and the enterprise knows to be right is confirmed and sent again. */
    private static void confirmUnusual(Page page) {
        if (page.locator(".yq-flash.fail").isVisible()) {
            page.locator("input[name^='c.']").all().forEach(box -> box.check());
            page.locator("button[value=submit]").click();
        }
        assertThat(page.locator(".yq-flash.good").first()).isVisible();
    }

    private String returnedReport() {
        var returned = Stage.ask(me, REPORTS + "?status=RETURNED").getString("items[0].id");
        if (returned != null) {
            return returned;
        }
        var open = Stage.ask(me, REPORTS + "?status=OPEN");
        String id = open.getString("items[0].id");
        var figures = new HashMap<String, String>();
        open.<String>getList("items[0].figures.field").forEach(field -> figures.put(field, "10"));
        People.as(me).header("If-Match", "\"" + open.getInt("items[0].version") + "\"")
                .body(Map.of("figures", figures)).put("/api/v1" + REPORTS + "/" + id + "/draft").then()
                .statusCode(200);
        Stage.act(me, REPORTS + "/" + id + "/submission", Map.of("confirmed", List.copyOf(figures.keySet())));
        Stage.act(People.OPERATOR, REPORTS + "/" + id + "/return",
                Map.of("fields", List.of(Map.of("field", "rdSpend", "reason", "请核对")), "note", "请更正"));
        return id;
    }

    private void showsAPayment() {
        var page = stage.fromHome(me, Stage.PARK, "/bills");
        assertThat(page.locator("section[aria-labelledby=open-title] a.mono").first()).isVisible();
        page.locator("input[name=invoiceIds]").first().check();
        page.fill("#proofs #amount", "200.00");
        page.fill("#proofs #reference", "PROOF-" + stage.each("1", "2"));
        page.fill("#proofs #paidOn", TwoParks.today().toString());
        page.setInputFiles("#file", new FilePayload("receipt.pdf", "application/pdf", Samples.pdf("receipt")));
        page.locator("form[action$='/proofs'] button").click();
        assertThat(page.locator("#proofs .chip").first()).containsText(stage.say("待", "Waits"));

        var operator = stage.fromHome(People.OPERATOR, Stage.PARK, "/billing");
        operator.locator("a[href$='" + file + "/bills#proofs']").first().click();
        Stage.send(operator.locator("#proofs"), "/confirmation");
        assertThat(stage.open(me, file + "/bills").locator("#proofs .chip").first())
                .containsText(Pattern.compile(stage.say("已确认", "Confirmed|received")));
    }

    private void tellsWhatACaseWaitsFor() {
        var page = stage.fromHome(me, Stage.PARK, "/requests?status=WAITING_FOR_ENTERPRISE");
        page.locator("main tbody a[href*='/requests/']").first().click();
        page.fill("form[action$='/information'] textarea",
                stage.say("周三上午，联系林女士", "Wednesday morning, ask for Ms Lin"));
        Stage.send(page.locator("main"), "/information");
        var one = page.url().replaceAll(".*(/parks/)", "$1");

        var operator = stage.open(People.OPERATOR, one);
        assertThat(operator.locator("main")).containsText(stage.say("联系林女士", "ask for Ms Lin"));
    }
}
