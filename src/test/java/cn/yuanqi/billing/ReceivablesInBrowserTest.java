package cn.yuanqi.billing;

import static cn.yuanqi.People.as;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.leasing.LeaseFixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** What is owed as people see it: on the rent map, in reminders, and given up. */
@NeedsBrowser
@QuarkusTest
class ReceivablesInBrowserTest extends TwoParksTest {
    private static final String PARK = "/parks/" + TwoParks.FIRST;
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
    void anOverdueInvoiceTurnsTheUnitsCellToArrearsAndItsPaymentTurnsItBack() {
        var today = billing.today();
        var terms = leases.terms("startsOn", today.minusDays(20).toString(), "endsOn",
                today.plusYears(1).toString(), "paymentMonths", 1, "dueDay", 5);
        LeaseFixture.approved(terms);
        var lines = (List<?>) terms.get("lines");
        var unit = ((Map<?, ?>) lines.get(0)).get("unitId").toString();
        var enterprise = UUID.fromString(terms.get("enterpriseId").toString());
        var page = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        assertThat(cell(page, unit)).hasAttribute("data-state", "LET");
        as(People.OPERATOR).body(Map.of("through", today.toString()))
                .post("/api/v1" + PARK + "/billing/runs").then().statusCode(200);
        assertThat(cell(page, unit)).hasAttribute("data-state", "ARREARS");
        look(page, "map-arrears");
        String open = as(People.OPERATOR).get("/api/v1" + PARK + "/invoices?enterpriseId=" + enterprise).then()
                .extract().path("items[0].open");
        page.navigate(base + PARK + "/enterprises/" + enterprise + "/bills");
        page.fill("#amount", open);
        page.locator("form[action$='/bills/payments'] button").click();
        assertThat(page.locator(".yq-flash.good")).isVisible();
        assertThat(cell(page, unit)).hasAttribute("data-state", "LET");
    }

    private Locator cell(Page page, String unit) {
        String building = as(People.OPERATOR).get("/api/v1" + PARK + "/units/" + unit).then().extract()
                .path("buildingId");
        page.navigate(base + PARK + "/space?building=" + building);
        return page.locator("a.yq-unit[href$='/units/" + unit + "']");
    }

    @Test
    void theOperatorLooksAtTheRemindersAndSendsThem() {
        var enterprise = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("催缴页企业")));
        billing.issue(TwoParks.FIRST, enterprise, "7750.00", billing.today().minusDays(16));
        billing.issue(TwoParks.FIRST, enterprise, "250.00", billing.today().minusDays(20));
        var page = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        page.navigate(base + PARK + "/billing/dunning");
        if (page.locator("form[action$='/usual-steps'] button").count() > 0) {
            look(page, "dunning-begin");
            page.locator("form[action$='/usual-steps'] button").click();
        }
        var row = page.locator("tr").filter(new Locator.FilterOptions().setHasText("催缴页企业")).first();
        assertThat(row).containsText("8,000.00");
        row.locator("summary").click();
        look(page, "dunning");
        page.locator("form[action$='/rounds'] button").click();
        assertThat(page.locator(".yq-flash.good")).containsText("催款函");
        var phone = browser.signIn(browser.window("en", 390), People.OPERATOR);
        phone.navigate(base + PARK + "/billing/dunning");
        look(phone, "dunning-phone");
        phone.navigate(base + PARK + "/billing/dunning/steps/new");
        phone.fill("#days", "0");
        phone.fill("#titleZh", "标题");
        phone.fill("#titleEn", "Title");
        phone.fill("#textZh", "{whom}");
        phone.fill("#textEn", "text");
        phone.locator("form[action$='/steps/new'] button").click();
        assertThat(phone.locator("#textZh-error")).isVisible();
        assertThat(phone.locator("#textZh")).hasValue("{whom}");
        look(phone, "dunning-step-phone");
        page.navigate(base + PARK + "/enterprises/" + enterprise + "/bills");
        assertThat(page.locator("section").filter(new Locator.FilterOptions().setHasText("催缴记录"))).containsText(
                "账单已逾期");
        page.locator("summary").filter(new Locator.FilterOptions().setHasText("暂停催缴")).click();
        page.fill("input[name=until]", billing.today().plusDays(9).toString());
        page.fill("form[action$='/pauses'] input[name=reason]", "协商分期");
        look(page, "bills-dunned");
        page.locator("form[action$='/pauses'] button").click();
        assertThat(page.locator("main")).containsText("协商分期");
    }

    @Test
    void oneAsksForAReliefAndAnotherGrantsIt() {
        var enterprise = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("减免页企业")));
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "7750.00", billing.today().minusDays(4));
        var page = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        page.navigate(base + PARK + "/invoices/" + invoice);
        page.locator("a[href$='/reliefs/new']").click();
        page.fill("#amount", "九折");
        page.fill("#reason", "装修延误一周");
        page.locator("form[action$='/reliefs/new'] button").click();
        assertThat(page.locator("#amount-error")).isVisible();
        assertThat(page.locator("#amount")).hasValue("九折");
        look(page, "relief-ask");
        page.fill("#amount", "10%");
        page.locator("form[action$='/reliefs/new'] button").click();
        assertThat(page.locator(".yq-flash.good")).containsText("775.00");
        assertThat(page.locator("form[action$='/approval']")).hasCount(0);
        var leader = browser.signIn(browser.window("en", 390), People.LEADER);
        leader.navigate(base + PARK + "/billing");
        leader.locator("a[href$='" + invoice + "#reliefs']").click();
        look(leader, "relief-decide-phone");
        leader.locator("form[action$='/approval'] button").click();
        assertThat(leader.locator(".yq-flash.good")).containsText("775.00");
        page.navigate(base + PARK + "/invoices/" + invoice);
        assertThat(page.locator("main")).containsText("6,975.00");
        look(page, "invoice-relieved");
    }

    private static void look(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pages", name + ".png")));
    }
}
