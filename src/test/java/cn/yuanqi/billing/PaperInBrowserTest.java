package cn.yuanqi.billing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.Paper;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.file.Samples;
import cn.yuanqi.leasing.LeaseFixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Contracts, bills and receipts as people fetch them, and signed contracts as they bring them. */
@NeedsBrowser
@QuarkusTest
class PaperInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    @Inject
    BillingFixture billing;
    @Inject
    LeaseFixture leases;
    private Browser browser;
    private String park;

    @BeforeEach
    void openBrowser() {
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        park = base + "/parks/" + TwoParks.FIRST;
        browser = new Browser(base);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void bothSidesFetchTheContractAndBringItSigned() throws IOException {
        var tenant = EnterpriseFixture.lead(EnterpriseFixture.body("晨光科技有限公司"));
        leases.own(People.STARTUP2, tenant);
        var lease = LeaseFixture.approved(leases.terms("enterpriseId", tenant));
        var operator = browser.signIn(browser.window("zh-CN", 1440), People.OPERATOR);
        operator.navigate(park + "/lessor");
        operator.fill("#name", "重庆数字产业园运营有限公司");
        operator.fill("#creditCode", "123");
        operator.locator("main form button").click();
        assertThat(operator.locator("#creditCode-error")).isVisible();
        assertThat(operator.locator("#name")).hasValue("重庆数字产业园运营有限公司");
        look(operator, "lessor");
        operator.navigate(park + "/leases/" + lease);
        assertTrue(fetched(operator, "a[href*='contract.pdf']", "browser-contract").says("房屋租赁合同"));
        operator.setInputFiles("#copy-file", new FilePayload("notes.pdf", "application/pdf", "no pdf".getBytes()));
        operator.locator("form[action$='/signed-copies'] button").click();
        assertThat(operator.locator("#file-error")).isVisible();
        look(operator, "lease-refused");
        operator.setInputFiles("#copy-file", new FilePayload("甲方签署.pdf", "application/pdf", Samples.pdf("signed")));
        operator.locator("form[action$='/signed-copies'] button").click();
        assertThat(operator.locator("#papers")).containsText("甲方签署.pdf");
        look(operator, "lease");
        var startup = browser.signIn(browser.window("en", 390), People.STARTUP2);
        startup.navigate(park + "/leases/" + lease);
        startup.setInputFiles("#copy-file", new FilePayload("both.pdf", "application/pdf", Samples.pdf("both")));
        startup.locator("form[action$='/signed-copies'] button").click();
        assertThat(startup.locator("#papers")).containsText("both.pdf");
        assertThat(startup.locator("#papers")).containsText("no. 2");
        look(startup, "lease-phone");
        startup.navigate(park + "/enterprises/" + tenant + "/leases");
        assertTrue(fetched(startup, "a[href*='contract.pdf']", "browser-contract-en").says("Lease contract"));
        look(startup, "file-phone");
    }

    @Test
    void billsStatementsAndReceiptsAreFetchedFromTheirPages() throws IOException {
        var enterprise = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("晨光科技有限公司")));
        leases.own(People.STARTUP2, enterprise.toString());
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "7750.00", billing.today().minusDays(12));
        People.as(People.OPERATOR)
                .body(Map.of("amount", "1000.00", "paidOn", billing.today().toString(), "reference", "WY 0001"))
                .post("/api/v1/parks/{park}/invoices/{id}/payments", TwoParks.FIRST, invoice).then().statusCode(201);
        for (int width : List.of(1440, 390)) {
            var page = browser.signIn(browser.window(width == 390 ? "en" : "zh-CN", width), People.STARTUP2);
            page.navigate(park + "/invoices/" + invoice);
            assertTrue(fetched(page, "a[href$='invoice.pdf']", "browser-invoice").says("7,750.00"));
            look(page, "invoice-" + width);
            page.navigate(park + "/enterprises/" + enterprise + "/bills");
            assertTrue(fetched(page, "form[action$='statement.pdf'] button >> nth=0", "browser-statement")
                    .says("6,750.00"));
            assertTrue(fetched(page, "a[href$='receipt.pdf']", "browser-receipt").says("1,000.00"));
            look(page, "bills-" + width);
        }
        for (int width : List.of(1440, 390)) {
            var page = browser.signIn(browser.window("zh-CN", width), People.OPERATOR);
            page.navigate(park + "/billing?status=PARTIALLY_PAID");
            var list = page.waitForDownload(() -> page.locator("a[href*='/invoices/export']").click());
            assertTrue(list.suggestedFilename().endsWith(".xlsx"), list.suggestedFilename());
            look(page, "billing-" + width);
        }
    }

    private static Paper fetched(Page page, String link, String name) throws IOException {
        var download = page.waitForDownload(() -> page.locator(link).first().click());
        assertTrue(download.suggestedFilename().endsWith(".pdf"), download.suggestedFilename());
        return Paper.read(Files.readAllBytes(download.path()), name);
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "pages", "paper-" + name + ".png")));
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name);
    }
}
