package cn.yuanqi.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import cn.yuanqi.Browser;
import cn.yuanqi.FreshPark;
import cn.yuanqi.NeedsBrowser;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** The plan as the operator makes it: by dragging, with the keys, by typing, and on a picture. */
@NeedsBrowser
@QuarkusTest
class PlanInBrowserTest extends TwoParksTest {
    @TestHTTPResource
    String root;
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    private final List<String> complaints = new ArrayList<>();
    private Browser browser;
    private FreshPark park;
    private String plan;
    private String base;

    @BeforeEach
    void openPark() {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
        park = FreshPark.open(parks);
        plan = base + "/parks/" + park.id() + "/plan";
    }

    @AfterEach
    void leavePark() {
        browser.close();
        park.close();
    }

    private Page signedIn(String language, int width) {
        var page = browser.window(language, width);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return browser.signIn(page, People.OPERATOR);
    }

    private JsonPath now() {
        return People.as(People.OPERATOR).get("/api/v1/parks/" + park.id() + "/plan").then().extract().jsonPath();
    }

    @Test
    void whatIsDraggedTypedOrMovedByKeysStaysThere() throws IOException {
        for (int n = 1; n <= 40; n++) {
            outlets.open(park.id(), enterprises.in(park.id(), "重庆第" + n + "机械厂"));
        }
        People.as(People.OPERATOR).body(Map.of("code", "A", "name", "创新大厦", "lettable", true))
                .post("/api/v1/parks/" + park.id() + "/buildings").then().statusCode(201);
        var page = signedIn("zh-CN", 1_440);
        page.navigate(plan);
        var lamp = page.locator("[data-outlet]").first();
        var id = lamp.getAttribute("data-outlet");
        var from = lamp.boundingBox();
        var ground = page.locator("[data-place]").boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(ground.x + ground.width * .3, ground.y + ground.height * .3);
        page.mouse().move(ground.x + ground.width * .5, ground.y + ground.height * .5);
        page.mouse().up();
        assertThat(page.locator("[data-outlet='" + id + "']")).not().hasClass(Pattern.compile("loose"));
        assertEquals(50, now().getDouble("outlets.find { it.outletId == '" + id + "' }.x") * 100, 1.5);

        page.locator("[data-outlet='" + id + "']").focus();
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator("#x")).isVisible();
        page.fill("#x", "101");
        page.locator("#placed button").click();
        assertThat(page.locator("#x-error")).isVisible();
        assertThat(page.locator("#x")).hasValue("101");
        page.fill("#x", "12.5");
        page.fill("#y", "80");
        page.locator("#placed button").click();
        assertThat(page.locator(".yq-flash.good")).isVisible();
        assertEquals(.125, now().getDouble("outlets.find { it.outletId == '" + id + "' }.x"), 1e-9);

        page.locator("[data-building]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#width")).isVisible();
        look(page, "drawn");
        page.setInputFiles("#file", new FilePayload("plan.png", "image/png", picture()));
        page.locator("form[action$='/picture'] button").click();
        assertThat(page.locator(".pl-plan image")).hasCount(1);
        assertThat(page.locator(".yq-flash.good")).isVisible();
        look(page, "picture");
        assertEquals(List.of(), complaints.stream().filter(said -> !said.contains("422")).toList());

        var phone = signedIn("en", 390);
        phone.navigate(plan + "?chosen=" + id);
        assertEquals(390, phone.evaluate("document.documentElement.scrollWidth"));
        phone.fill(".pl-find [name=q]", "第7机械");
        phone.locator(".pl-find button").click();
        assertThat(phone.locator("section[aria-labelledby=outlets-title] tbody tr")).hasCount(1);
        look(phone, "phone");
        phone.navigate(base + "/parks/" + park.id() + "/environment/suspicion");
        look(phone, "suspicion-phone");
        assertEquals(390, phone.evaluate("document.documentElement.scrollWidth"));
        var screen = signedIn("en", 1_920);
        screen.setViewportSize(1_920, 1_080);
        screen.navigate(base + "/parks/" + park.id() + "/screen");
        assertThat(screen.locator(".lp-picture")).hasCount(1);
        look(screen, "screen");
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(1_200, 700, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0xe8efe6));
        pen.fillRect(0, 0, 1_200, 700);
        pen.setColor(new Color(0xb8c8d8));
        for (int n = 0; n < 6; n++) {
            pen.fillRect(60 + n % 3 * 380, 60 + n / 3 * 320, 300, 230);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "screenshots", "plan-" + name + ".png")));
    }
}
