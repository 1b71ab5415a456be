package cn.yuanqi.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;

import cn.yuanqi.Browser;
import cn.yuanqi.FreshPark;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.billing.BillingFixture;
import cn.yuanqi.enterprise.EnterpriseFixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The home page as an operator sees it, and what is drawn from its tables. */
@NeedsBrowser
@QuarkusTest
class HomeInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    @Inject
    BillingFixture billing;
    private final List<String> complaints = new ArrayList<>();
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
    void anOperatorGoesFromWhatWaitsToTheFiguresAndTheTableBehindAChart() {
        try (var park = FreshPark.open(parks)) {
            var own = EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("逾期企业"));
            billing.issue(park.id(), UUID.fromString(own), "4321.00", billing.today().minusDays(3));
            var page = browser.window("zh-CN", 1440);
            page.onConsoleMessage(said -> {
                if (said.type().equals("error")) {
                    complaints.add(said.text());
                }
            });
            browser.signIn(page, People.OPERATOR);
            page.navigate(base + "/parks/" + park.id());
            var late = page.locator(".yq-waiting .late");
            assertThat(late).containsText("逾期账单");

            var chart = page.locator("section[hx-get$='/charts/ageing']");
            chart.scrollIntoViewIfNeeded();
            assertThat(chart.locator("canvas")).isVisible();
            chart.locator("summary").click();
            assertThat(chart.locator("tr", new Locator.LocatorOptions().setHasText("1–30 天"))
                    .locator("td")).hasText("4,321.00");
            late.locator("a").click();
            page.waitForURL("**/billing");
            assertEquals(List.of(), complaints);
        }
    }
}
