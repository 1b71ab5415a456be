package cn.yuanqi.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.billing.BillingFixture;
import cn.yuanqi.enterprise.EnterpriseFixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Every room's first page against WCAG 2.2 AA, as far as a program can tell, and against its weight: zh on a desk, English
 * on a phone.
 */
@NeedsBrowser
@QuarkusTest
class AccessibilityTest extends TwoParksTest {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> PUBLIC = List.of("/");
    private static final List<String> OPERATOR = List.of("", "/space", "/enterprises", "/enterprises/new",
            "/enterprises/imports", "/leases", "/leases/new", "/billing", "/billing/dunning", "/billing/bank",
            "/meters",
            "/entries", "/reports", "/financing", "/financing/lenders", "/announcements", "/meeting-rooms", "/bookings",
            "/people", "/audit", "/inbox", "/charts/categories", "/units/new", "/lessor", "/tax-rates", "/rule-sets",
            "/policies", "/policy-applications", "/requests", "/requests/board", "/search?q=a", "/absences",
            "/robots", "/inbox/preferences", "/requests/catalogue");
    private static final List<String> OFFICER = List.of("", "/screen", "/environment/outlets", "/environment/alerts",
            "/environment/rectifications", "/environment/inspections", "/environment/permits", "/environment/stops",
            "/environment/roster", "/environment/retention", "/environment/suspicion", "/environment/escalation",
            "/environment/limits", "/environment/lab-results", "/environment/ratings", "/plan");
    private static final List<String> FILE = List.of("", "/incubation", "/people", "/environment", "/leases",
            "/deposits",
            "/bills", "/requests", "/policies", "/financing", "/documents", "/rectifications", "/reports", "/history",
            "/edit");
    private static final List<String> PLATFORM = List.of("/platform", "/platform/lpr-rates", "/platform/people", "/me");
    private static final List<String> LENDER = List.of("", "/financing", "/inbox", "/search?q=a");

    @TestHTTPResource
    String root;
    @Inject
    BillingFixture billing;
    private final List<String> faults = new ArrayList<>();
    private final Map<Page, Weight> weights = new HashMap<>();
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

    @ParameterizedTest
    @CsvSource({"zh-CN,1440", "en,390"})
    void noPageHasAFaultThatAProgramCanSee(String language, int width) {
        var park = "/parks/" + TwoParks.FIRST;
        var enterprise = EnterpriseFixture.lead(EnterpriseFixture.body("无障碍企业"));
        billing.issue(TwoParks.FIRST, UUID.fromString(enterprise), "100.00", billing.today());
        var page = browser.window(language, width);
        PUBLIC.forEach(path -> look(page, path));
        browser.signIn(page, People.OPERATOR);
        OPERATOR.forEach(path -> look(page, park + path));
        look(page, "/help/operator");
        FILE.forEach(path -> look(page, park + "/enterprises/" + enterprise + path));
        var officer = browser.signIn(browser.window(language, width), People.OFFICER);
        OFFICER.forEach(path -> look(officer, park + path));
        var lender = browser.signIn(browser.window(language, width), People.FINANCIER);
        LENDER.forEach(path -> look(lender, park + path));
        var admin = browser.signIn(browser.window(language, width), People.ADMIN);
        PLATFORM.forEach(path -> look(admin, path));
        assertEquals(List.of(), faults);
    }

    private void look(Page page, String path) {
        var weight = weights.computeIfAbsent(page, each -> new Weight(each, base));
        weight.begin();
        var answer = page.navigate(base + path);
        if (answer.status() != 200) {
            faults.add(path + " answers " + answer.status());
            return;
        }
        weight.faults(page, answer).forEach(fault -> faults.add(path + " " + fault));
        axe(page).analyze().getViolations()
                .forEach(fault -> faults.add(path + ": " + fault.getId() + " at " + fault.getNodes().get(0).getHtml()));
    }

    /** In the page itself, which holds no frame, and without the account of what is in order: both take most of the time. */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).withTags(WCAG).setLegacyMode(true);
    }
}
