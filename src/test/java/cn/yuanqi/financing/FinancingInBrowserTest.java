package cn.yuanqi.financing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.file.Samples;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Money asked for, reviewed, approved, paid out and repaid by people at their pages. */
@NeedsBrowser
@QuarkusTest
class FinancingInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    private FinancingFixture bank;
    private Browser browser;
    private String park;

    @BeforeEach
    void openBrowser() {
        bank = new FinancingFixture(parks);
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        park = base + "/parks/" + bank.park.id();
        browser = new Browser(base);
    }

    @AfterEach
    void close() {
        browser.close();
        bank.close();
    }

    @Test
    void aStartupOnThePhoneAndALenderAtTheDeskFinishALoanTogether() {
        var reviewer = browser.signIn(browser.window("zh-CN", 1440), People.FINANCIER);
        openProduct(reviewer);
        var startup = browser.signIn(browser.window("en", 390), People.STARTUP);
        apply(startup);
        giveConsent(startup);
        var application = startup.url();
        review(reviewer, startup, application);
        var approver = browser.signIn(browser.window("zh-CN", 1440), People.APPROVER);
        approver.navigate(application);
        approver.fill("#decide textarea[name=conditions]", "开立监管账户");
        approver.fill("#decide input[name=amount]", "九万");
        approver.locator("form[action$='/approval'] button").click();
        assertThat(approver.locator("#decide .yq-fielderror")).isVisible();
        approver.fill("#decide input[name=amount]", "90000");
        approver.locator("form[action$='/approval'] button").click();
        assertThat(approver.locator("#decide .yq-fielderror")).isVisible();
        assertThat(approver.locator("#decide input[name=amount]")).hasValue("90000");
        assertThat(approver.locator("#decide textarea[name=conditions]")).hasValue("开立监管账户");
        approver.fill("#decide input[name=reason]", "按流水核定");
        look(approver, "decide");
        approver.locator("form[action$='/approval'] button").click();
        assertThat(approver.locator(".yq-flash.good")).isVisible();
        startup.navigate(application);
        look(startup, "offer-phone");
        startup.locator("form[action$='/acceptance'] button").click();
        assertThat(startup.locator("body")).containsText("开立监管账户");
        reviewer.navigate(application);
        reviewer.locator("form[action$='/fulfilment'] button").click();
        reviewer.locator("form[action$='/disbursement'] button").click();
        assertThat(reviewer.locator("#schedule tbody tr")).hasCount(6);
        reviewer.fill("#repay input[name=amount]", "99999999");
        reviewer.locator("#repay button").click();
        assertThat(reviewer.locator("#repay .yq-fielderror")).isVisible();
        assertThat(reviewer.locator("#repay input[name=amount]")).hasValue("99999999");
        reviewer.fill("#repay input[name=amount]", "20000");
        reviewer.locator("#repay button").click();
        look(reviewer, "loan");
        reviewer.navigate(park + "/financing");
        look(reviewer, "queue");
        startup.navigate(park + "/financing");
        assertThat(startup.locator("body")).containsText("Being repaid");
        look(startup, "home-phone");
        startup.navigate(application);
        look(startup, "loan-phone");
        startup.navigate(park + "/financing/consents");
        assertThat(startup.locator("body")).containsText("looked at the credit passport");
        look(startup, "consents-phone");
        startup.locator("form[action$='/revocation'] summary").click();
        startup.locator("form[action$='/revocation'] button").click();
        reviewer.navigate(application + "/passport");
        assertThat(reviewer.locator("body")).containsText("没有授权");
        var operator = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        operator.navigate(application);
        look(operator, "operator");
        operator.navigate(park + "/financing/lenders");
        look(operator, "lenders");
        var phone = browser.signIn(browser.window("en", 390), People.OPERATOR);
        phone.navigate(park + "/financing/lenders");
        look(phone, "lenders-phone");
        phone.navigate(root.replaceAll("/$", "").replace("localhost", "127.0.0.1") + "/platform/lpr-rates");
        look(phone, "lpr-phone");
    }

    @Test
    void approvalsAreLentWorkIsHandedOverAndAnEnterpriseSeesItsFile() {
        var id = bank.reviewed(bank.product("name", "园区信用贷"));
        bank.consent(TwoParks.today().plusDays(30).toString(), "RENT", "INCUBATION");
        bank.read(People.FINANCIER, "applications/" + id + "/passport").statusCode(200);
        var approver = browser.signIn(browser.window("zh-CN", 1440), People.APPROVER);
        approver.navigate(park + "/absences");
        approver.fill("#to", "2020-01-01");
        approver.selectOption("#deputyId", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        approver.fill("#reason", "休假");
        approver.locator("form[action$='/absences'] button").click();
        assertThat(approver.locator("#to-error")).isVisible();
        assertThat(approver.locator("#reason")).hasValue("休假");
        look(approver, "absence-refused");
        approver.fill("#to", TwoParks.today().plusDays(5).toString());
        approver.locator("form[action$='/absences'] button").click();
        assertThat(approver.locator(".yq-flash.good")).isVisible();
        assertThat(approver.locator("main")).containsText("代 approver");
        look(approver, "absence");
        approver.locator("a[href$='/work']").first().click();
        look(approver, "work");
        approver.selectOption("#to", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        approver.locator("form[action$='/work'] button").click();
        assertThat(approver.locator(".yq-flash.good")).isVisible();
        look(approver, "work-over");
        var deputy = browser.signIn(browser.window("en", 390), FinancingFixture.APPROVER2);
        deputy.navigate(park + "/absences");
        look(deputy, "absence-phone");
        var startup = browser.signIn(browser.window("en", 390), People.STARTUP);
        startup.navigate(park + "/enterprises/" + bank.enterprise + "/financing");
        assertThat(startup.locator("main")).containsText("园区信用贷");
        look(startup, "tab-phone");
        startup.navigate(park + "/financing/passport?institutionId=" + bank.lender);
        assertThat(startup.locator("main")).containsText("financier");
        look(startup, "own-passport-phone");
        var wide = browser.signIn(browser.window("zh-CN", 1440), People.STARTUP);
        wide.navigate(park + "/financing/passport");
        look(wide, "own-passport");
        var operator = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        operator.navigate(park + "/enterprises/" + bank.enterprise + "/financing");
        assertThat(operator.locator("main")).containsText("园区信用贷");
        look(operator, "tab");
        operator.navigate(park + "/people");
        look(operator, "people");
    }

    private void openProduct(Page reviewer) {
        reviewer.navigate(park + "/financing");
        look(reviewer, "empty");
        reviewer.navigate(park + "/financing/products/new");
        reviewer.fill("#name", "园区信用贷");
        reviewer.fill("#minAmount", "1万");
        reviewer.fill("#maxAmount", "1000000");
        reviewer.fill("#maxMonths", "36");
        reviewer.fill("#spreadBp", "85");
        reviewer.fill("#scoreARREARS_DAYS", "0=20, 1=0");
        reviewer.check("input[name=documents][value=FINANCIAL_STATEMENT]");
        reviewer.locator("main form button[type=submit]").last().click();
        assertThat(reviewer.locator("#minAmount-error")).isVisible();
        assertThat(reviewer.locator("#minAmount")).hasValue("1万");
        look(reviewer, "product-refused");
        reviewer.fill("#minAmount", "10000");
        reviewer.locator("main form button[type=submit]").last().click();
        assertThat(reviewer.locator("h1")).containsText("园区信用贷");
        look(reviewer, "product");
    }

    private void apply(Page startup) {
        startup.navigate(park + "/financing");
        look(startup, "startup-empty-phone");
        startup.locator("a:has-text('园区信用贷')").click();
        startup.locator("a[href*='/applications/new']").click();
        startup.fill("#amount", "5");
        startup.fill("#termMonths", "6");
        startup.fill("#purpose", "New machines");
        startup.locator("main form button[type=submit]").click();
        assertThat(startup.locator("#amount-error")).isVisible();
        assertThat(startup.locator("#purpose")).hasValue("New machines");
        look(startup, "apply-refused-phone");
        startup.fill("#amount", "100000");
        startup.locator("main form button[type=submit]").click();
        startup.locator("form[action$='/submission'] button").click();
        assertThat(startup.locator(".yq-flash.fail")).isVisible();
        startup.selectOption("select[name=type]", "FINANCIAL_STATEMENT");
        startup.setInputFiles("input[name=file]",
                new FilePayload("statement.pdf", "application/pdf", Samples.pdf("statement")));
        startup.locator("form[action$='/documents'] button").click();
        look(startup, "draft-phone");
        startup.locator("form[action$='/submission'] button").click();
        assertThat(startup.locator(".yq-flash.good")).isVisible();
    }

    private void giveConsent(Page startup) {
        var application = startup.url();
        startup.navigate(park + "/financing/consents");
        look(startup, "consent-phone");
        startup.locator("form[action$='/consents'] button").click();
        assertThat(startup.locator(".yq-flash.good")).isVisible();
        startup.navigate(application);
    }

    private void review(Page reviewer, Page startup, String application) {
        reviewer.navigate(application);
        reviewer.selectOption("#review select", "APPROVE");
        reviewer.locator("#review button").click();
        assertThat(reviewer.locator("body")).containsText("20 / 20");
        reviewer.locator("summary:has-text('要求补充')").click();
        reviewer.fill("form[action$='/information-request'] textarea", "请说明设备型号");
        reviewer.locator("form[action$='/information-request'] button").click();
        startup.navigate(application);
        look(startup, "asked-phone");
        startup.fill("form[action$='/information'] textarea", "Type A");
        startup.locator("form[action$='/information'] button").click();
        reviewer.navigate(application);
        reviewer.locator("a[href$='/passport']").click();
        assertThat(reviewer.locator("body")).containsText("欠租天数");
        look(reviewer, "passport");
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "pages", "financing-" + name + ".png")));
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                name + " scrolls sideways");
        for (String bare : List.of("NOT_FOUND", "SUBMITTED", "IN_REVIEW", "{fin:", "{offer:", "{consent:")) {
            assertTrue(!page.innerText("main").contains(bare), name + " shows " + bare);
        }
    }
}
