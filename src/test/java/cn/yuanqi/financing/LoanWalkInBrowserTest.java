package cn.yuanqi.financing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.file.Samples;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * A loan from the draft to its last fen, each step at somebody's page; and at each step what may not be done then has no
 * button, and is refused to who asks for it all the same, at the page's door and at the API's.
 */
@NeedsBrowser
@QuarkusTest
class LoanWalkInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    private FinancingFixture bank;
    private Browser browser;
    private String park;
    private String id;
    /** The application as it was told when it came to its state. */
    private String standing;
    private Page startup;
    private Page reviewer;
    private Page approver;

    @BeforeEach
    void threePeopleSitDown() {
        bank = new FinancingFixture(parks);
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        park = base + "/parks/" + bank.park.id();
        browser = new Browser(base);
        startup = browser.signIn(browser.window("zh-CN", 390), People.STARTUP);
        reviewer = browser.signIn(browser.window("zh-CN", 1440), People.FINANCIER);
        approver = browser.signIn(browser.window("zh-CN", 1440), People.APPROVER);
    }

    @AfterEach
    void close() {
        browser.close();
        bank.close();
    }

    @Test
    void aLoanIsAppliedForAskedBackDecidedAcceptedPaidOutAndRepaidAndNothingOutOfTurn() {
        startupApplies();
        reviewerAsksBack();
        approverDecides();
        startupAccepts();
        reviewerPaysOut();
        startupRepays();
    }

    private void startupApplies() {
        var product = bank.product("name", "园区信用贷", "documents", List.of("FINANCIAL_STATEMENT"));
        startup.navigate(park + "/financing/applications/new?product=" + product);
        startup.fill("#amount", "120000");
        startup.fill("#termMonths", "12");
        startup.fill("#purpose", "采购原料");
        startup.locator("main form button[type=submit]").dblclick();
        startup.waitForURL(url -> !url.contains("/new") && !url.endsWith("/applications"));
        bank.read(People.STARTUP, "applications").body("total", equalTo(1));
        id = bank.read(People.STARTUP, "applications").extract().path("items[0].id");
        stands("DRAFT");
        barred(reviewer, People.FINANCIER, "review", 404);
        barred(approver, People.APPROVER, "approval", 404);
        barred(startup, People.STARTUP, "acceptance", 409);
        startup.locator("form[action$='/submission'] button").click();
        assertThat(startup.locator(".yq-flash.fail")).isVisible();
        startup.selectOption("select[name=type]", "FINANCIAL_STATEMENT");
        startup.setInputFiles("input[name=file]", new FilePayload("报表.pdf", "application/pdf", Samples.pdf("报表")));
        startup.locator("form[action$='/documents'] button").click();
        press(startup, "submission");
        stands("SUBMITTED");
        barred(startup, People.STARTUP, "submission", 409);
        barred(startup, People.STARTUP, "approval", 403);
        barred(reviewer, People.FINANCIER, "approval", 403);
        barred(approver, People.APPROVER, "approval", 409);
    }

    private void reviewerAsksBack() {
        at(reviewer);
        reviewer.selectOption("#review select", "APPROVE");
        press(reviewer, "review");
        reviewer.locator("summary:has(~ form[action$='/information-request'])").click();
        reviewer.fill("form[action$='/information-request'] textarea", "请说明供应商");
        press(reviewer, "information-request");
        stands("INFO_REQUESTED");
        barred(reviewer, People.FINANCIER, "information", 403);
        barred(approver, People.APPROVER, "approval", 409);
        at(startup);
        assertThat(startup.locator("main")).containsText("请说明供应商");
        startup.fill("form[action$='/information'] textarea", "两家本地供应商");
        press(startup, "information");
        stands("IN_REVIEW");
        barred(startup, People.STARTUP, "information", 409, "text", "还有");
        barred(reviewer, People.FINANCIER, "disbursement", 409);
    }

    private void approverDecides() {
        at(approver);
        assertThat(approver.locator("main")).containsText("两家本地供应商");
        approver.fill("#decide textarea[name=conditions]", "开立监管账户");
        approver.fill("#decide input[name=amount]", "100000");
        approver.fill("#decide input[name=reason]", "按流水核定");
        press(approver, "approval");
        stands("APPROVED");
        barred(approver, People.APPROVER, "approval", 409);
        barred(approver, People.APPROVER, "decline", 409, "reason", "反悔");
        barred(reviewer, People.FINANCIER, "acceptance", 403);
        barred(reviewer, People.FINANCIER, "disbursement", 409);
        barred(startup, People.STARTUP, "withdrawal", 409);
    }

    private void startupAccepts() {
        at(startup);
        assertThat(startup.locator("#schedule tbody tr")).hasCount(12);
        press(startup, "acceptance");
        stands("ACCEPTED");
        barred(startup, People.STARTUP, "acceptance", 409);
        barred(reviewer, People.FINANCIER, "disbursement", 409);
    }

    private void reviewerPaysOut() {
        at(reviewer);
        press(reviewer, "fulfilment");
        press(reviewer, "disbursement");
        stands("DISBURSED");
        assertThat(reviewer.locator("#schedule tbody tr")).hasCount(12);
        barred(reviewer, People.FINANCIER, "disbursement", 409);
        barred(startup, People.STARTUP, "repayments", 403);
    }

    private void startupRepays() {
        at(reviewer);
        reviewer.fill("#repay input[name=amount]", "20000");
        press(reviewer, "repayments");
        stands("REPAYING");
        String left = bank.read(People.STARTUP, "applications/" + id + "/loan").body("repayments[0].amount",
                equalTo("20000.00")).extract().path("payoff");
        reviewer.fill("#repay input[name=amount]", "9" + left);
        reviewer.locator("#repay button").click();
        assertThat(reviewer.locator("#repay .yq-fielderror")).isVisible();
        reviewer.fill("#repay input[name=amount]", left);
        press(reviewer, "repayments");
        stands("CLOSED");
        barred(reviewer, People.FINANCIER, "repayments", 409, "amount", "1");
        barred(approver, People.APPROVER, "approval", 409);
        at(startup);
        assertThat(startup.locator("header.yq-head")).containsText("已结清");
        bank.read(People.STARTUP, "applications/" + id + "/loan").body("outstanding", equalTo("0.00"));
    }

    private void at(Page page) {
        page.navigate(park + "/financing/applications/" + id);
    }

    private static void press(Page page, String verb) {
        page.locator("form[action$='/" + verb + "'] button").click();
        assertThat(page.locator(".yq-flash.good")).isVisible();
    }

    private void stands(String status) {
        standing = read();
        assertTrue(standing.contains("\"status\":\"" + status + "\""), standing);
    }

    private String read() {
        return bank.read(People.STARTUP, "applications/" + id).extract().asString();
    }

    /** No button, the same refusal at both doors, and nothing has moved; a page tells of a wrong moment in words. */
    private void barred(Page page, String who, String verb, int status, String... field) {
        at(page);
        assertThat(page.locator("form[action$='/" + verb + "']")).hasCount(0);
        bank.act(who, id, verb, field.length == 0 ? Map.of() : Map.of(field[0], field[1])).statusCode(status);
        var token = page.context().cookies().stream().filter(one -> one.name.equals("csrf-token")).findFirst()
                .orElseThrow().value;
        var form = FormData.create().set("csrf-token", token);
        if (field.length > 0) {
            form.set(field[0], field[1]);
        }
        var answer = page.request().post(park + "/financing/applications/" + id + "/" + verb, RequestOptions.create()
                .setForm(form).setHeader("X-CSRF-TOKEN", token));
        assertEquals(status == 409 ? 200 : status, answer.status(), verb + " of " + who);
        assertEquals(status == 409, answer.text().contains("yq-flash fail"), verb + " of " + who);
        assertEquals(standing, read(), verb + " of " + who);
    }
}
