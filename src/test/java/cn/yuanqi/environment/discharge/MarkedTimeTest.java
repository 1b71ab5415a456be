package cn.yuanqi.environment.discharge;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import cn.yuanqi.Browser;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Time that was announced and accepted is marked wherever its values are shown, and hides none of them. */
@NeedsBrowser
@QuarkusTest
class MarkedTimeTest extends TwoParksTest {
    private static final String STOPS = "/api/v1/parks/{park}/environment/stops";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TestHTTPResource
    String root;
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    private OutletFixture.Opened outlet;
    private LocalDateTime over;
    private String alert;

    /** Three values, the middle one over its limit and within an announced maintenance, and said otherwise afterwards. */
    @BeforeEach
    void measure() {
        outlet = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        QuarkusTransaction.requiringNew().run(() -> parks.member(People.STARTUP,
                new Place(TwoParks.FIRST, Role.OWNER, outlet.enterpriseId(), null)));
        over = OutletFixture.now().minusMinutes(5);
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(outlet.rtd(over.minusMinutes(2), Map.of(COD, "90"))));
            assertNotNull(logger.ask(outlet.rtd(over, Map.of(COD, "900"))));
            assertNotNull(logger.ask(outlet.rtd(over, Map.of(COD, "901"))));
            assertNotNull(logger.ask(outlet.rtd(over.plusMinutes(2), Map.of(COD, "91"))));
        }
        alert = People.as(People.OFFICER).get("/api/v1/parks/{park}/environment/alerts?kind=PRE_ALARM&outletId={id}",
                TwoParks.FIRST, outlet.id()).then().body("items", hasSize(1)).extract().path("items[0].id");
    }

    @Test
    void onlyWhatAnOfficerAcceptedIsMarked() {
        var stop = announced();
        trend().body("marks", hasSize(0)).body("items.value", is(List.of(90f, 900f, 91f)));
        page("/environment/alerts/" + alert).body(not(containsString("换泵")));
        accept(stop);
        trend().body("marks", hasSize(1)).body("marks[0].words", equalTo("维护")).body("marks[0].reason", equalTo("换泵"))
                .body("items.value", is(List.of(90f, 900f, 91f)));
        page("/environment/alerts/" + alert).body(containsString("换泵")).body(containsString("900"))
                .body(containsString("另有不同值"));
        var at = over.atZone(ZONE);
        page("/environment/outlets/" + outlet.id() + "/days/" + at.toLocalDate() + "/hours/" + at.getHour())
                .body(containsString("换泵")).body(containsString("另有不同值"));
    }

    @Test
    void theOutletsOwnPageDrawsABandAndSaysItInWordsInChartAndTable() {
        accept(announced());
        var base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        try (var browser = new Browser(base)) {
            for (int width : new int[]{1440, 390}) {
                var page = browser.signIn(browser.window("zh-CN", width), People.STARTUP);
                page.navigate(base + "/parks/" + TwoParks.FIRST + "/environment/outlets/" + outlet.id());
                assertThat(page.locator("#trend [data-chart] canvas")).isVisible();
                assertThat(page.locator("#trend [data-marks]")).containsText("换泵");
                page.locator("#trend details summary").click();
                var rows = page.locator("#trend [data-rows] tr");
                assertThat(rows).hasCount(3);
                assertThat(rows.nth(1)).containsText("900");
                assertThat(rows.nth(1)).containsText("维护");
                assertThat(rows.nth(0)).not().containsText("维护");
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "outlet-marked-" + width + ".png")));
                assertEquals(true,
                        page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
                rows.nth(1).locator("a").click();
                assertThat(page.locator("#contradictions tbody tr")).hasCount(1);
                assertThat(page.locator("#contradictions tbody")).containsText("900 N ← 901 N");
            }
        }
    }

    private String announced() {
        var from = over.minusMinutes(1).atZone(ZONE).toInstant();
        return People.as(People.STARTUP).body(Map.of("outletId", outlet.id(), "kind", "MAINTENANCE", "from",
                from.toString(), "to", from.plusSeconds(120).toString(), "reason", "换泵")).post(STOPS, TwoParks.FIRST)
                .then().statusCode(201).extract().path("id");
    }

    private static void accept(String stop) {
        People.as(People.OFFICER).body("{}").post(STOPS + "/" + stop + "/acceptance", TwoParks.FIRST).then()
                .statusCode(200);
    }

    private ValidatableResponse trend() {
        return page("/enterprises/" + outlet.enterpriseId() + "/trend?by=raw&factor=" + COD + "&outlet="
                + outlet.id());
    }

    private static ValidatableResponse page(String path) {
        return SignedIn.as(People.OFFICER).request().get("/parks/" + TwoParks.FIRST + path).then().statusCode(200);
    }
}
