package cn.yuanqi.billing;

import static cn.yuanqi.People.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.file.Samples;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.leasing.LeaseFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Money as people handle it. */
@NeedsBrowser
@QuarkusTest
class BillingInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    @Inject
    BillingFixture billing;
    @Inject
    LeaseFixture leases;
    private Browser browser;
    private String base;

    @BeforeEach
    void openBrowser() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void theOperatorIssuesAndBooksAndNothingTypedIsLostOnASlip() {
        var terms = leases.terms("startsOn", billing.today().minusMonths(2).toString(), "endsOn",
                billing.today().plusMonths(9).toString(), "paymentMonths", 1);
        LeaseFixture.approved(terms);
        var page = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        page.navigate(base + "/parks/" + TwoParks.FIRST + "/billing");
        page.locator("form[action$='/runs'] button").click();
        assertThat(page.locator(".yq-flash.good")).containsText("已开出");
        look(page, "billing");
        page.navigate(base + "/parks/" + TwoParks.FIRST + "/enterprises/" + terms.get("enterpriseId") + "/bills");
        page.locator("tbody a.mono").first().click();
        page.fill("#amount", "一百");
        page.fill("#reference", "回单 0001");
        page.locator("form[action$='/payments'] button").click();
        assertThat(page.locator("#amount-error")).isVisible();
        assertThat(page.locator("#amount")).hasValue("一百");
        assertThat(page.locator("#reference")).hasValue("回单 0001");
        look(page, "invoice-error");
        page.fill("#amount", "1,000.00");
        page.locator("form[action$='/payments'] button").click();
        assertThat(page.locator(".yq-flash.good")).containsText("1,000.00");
        assertThat(page.locator(".state")).containsText("部分已付");
        look(page, "invoice");
    }

    @Test
    void theStartupSeesItsBillsOnAPhoneAndShowsWhatItPaid() {
        var enterprise = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("晨光科技")));
        billing.issue(TwoParks.FIRST, enterprise, "7750.00", billing.today().minusDays(12));
        pay(enterprise, "8000.00", billing.today());
        billing.issue(TwoParks.FIRST, enterprise, "7750.00", billing.today().plusDays(5));
        QuarkusTransaction.requiringNew().run(() -> parks.member(People.STARTUP2,
                new Place(TwoParks.FIRST, Role.OWNER, enterprise, null)));
        var page = browser.signIn(browser.window("en", 390), People.STARTUP2);
        page.navigate(base + "/parks/" + TwoParks.FIRST + "/enterprises/" + enterprise + "/bills");
        assertThat(page.locator("h2").filter(new Locator.FilterOptions().setHasText(
                "Statement of the last year"))).isVisible();
        assertThat(page.locator("main form[method=post]")).hasCount(1);
        look(page, "bills-phone");
        page.fill("#amount", "much");
        page.fill("#reference", "WY 0001");
        page.setInputFiles("#file", new FilePayload("receipt.pdf", "application/pdf", Samples.pdf("receipt")));
        page.locator("input[name=invoiceIds]").first().check();
        page.locator("form[action$='/proofs'] button").click();
        assertThat(page.locator("#amount-error")).isVisible();
        assertThat(page.locator("#reference")).hasValue("WY 0001");
        assertThat(page.locator("input[name=invoiceIds]").first()).isChecked();
        look(page, "proof-error-phone");
        page.fill("#amount", "7,500.00");
        page.setInputFiles("#file", new FilePayload("receipt.pdf", "application/pdf", Samples.pdf("receipt")));
        page.locator("form[action$='/proofs'] button").click();
        assertThat(page.locator("#proofs .chip")).containsText("Waits for the park");
        var operator = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        operator.navigate(base + "/parks/" + TwoParks.FIRST + "/billing");
        operator.locator("a[href$='" + enterprise + "/bills#proofs']").first().click();
        look(operator, "proof-operator");
        operator.locator("form[action$='/confirmation'] button").click();
        assertThat(operator.locator("#proofs .chip")).containsText("已确认到账");
    }

    private static void pay(UUID enterprise, String sum, LocalDate on) {
        as(People.OPERATOR).body(Map.of("enterpriseId", enterprise, "amount", sum, "paidOn", on.toString()))
                .post("/api/v1/parks/" + TwoParks.FIRST + "/payments").then().statusCode(201);
    }

    private static void look(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pages", name + ".png")));
    }
}
