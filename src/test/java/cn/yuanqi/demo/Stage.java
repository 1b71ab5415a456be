package cn.yuanqi.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import cn.yuanqi.Browser;
import cn.yuanqi.People;
import io.restassured.path.json.JsonPath;

/** The demo's people at windows of their own in one browser; all of them read the same language at a time. */
final class Stage implements AutoCloseable {
    static final String PARK = "/parks/cq-digital";
    /** A page that asks again is no fault of a script. */
    private static final String REFUSED = "status of 422";
    private final String base;
    private final Browser browser;
    private final Map<String, Page> windows = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private String language = "zh-CN";
    private Page shown;

    Stage(String root) {
        base = root.replaceAll("/$", "").replace("localhost", "127.0.0.1");
        browser = new Browser(base);
    }

    /** From here on everybody reads this language. */
    void speak(String other) {
        language = other;
        complaints.clear();
    }

    String say(String chinese, String english) {
        return language.equals("en") ? english : chinese;
    }

    /** One of two, so that the day in the other language finds its work undone. */
    <T> T each(T inChinese, T inEnglish) {
        return language.equals("en") ? inEnglish : inChinese;
    }

    /** That person's window, at this page of the application, in the language of the day. */
    Page open(String person, String path) {
        var page = windows.computeIfAbsent(person, this::signedIn);
        shown = page;
        page.context().addCookies(List.of(new Cookie("lang", language).setUrl(base)));
        assertEquals(200, page.navigate(path.startsWith("http") ? path : base + path).status(), path);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        return page;
    }

    /** The window that was used last. */
    Page shown() {
        return shown;
    }

    private Page signedIn(String person) {
        var page = browser.window(language, 1280);
        page.onConsoleMessage(said -> {
            if (said.type().equals("error") && !said.text().contains(REFUSED)) {
                complaints.add(person + ": " + said.text());
            }
        });
        page.onPageError(error -> complaints.add(person + ": " + error));
        return browser.signIn(page, person);
    }

    /** From home through the line of what waits that leads there; the page says its heading. */
    Page fromHome(String person, String park, String way) {
        var page = open(person, park);
        var line = page.locator(".yq-waiting a[href$='" + way + "']").first();
        var to = line.getAttribute("href");
        line.click();
        page.waitForURL(address -> address.endsWith(to));
        return page;
    }

    /** Sends the form that goes to such an address, and waits for the page that answers; it refuses nothing. */
    static void send(Locator where, String action) {
        var page = where.page();
        page.evaluate("document.body.dataset.left = ''");
        where.locator("form[action*='" + action + "'] button[type=submit]").last().click();
        assertThat(page.locator("body:not([data-left]) main")).isVisible();
        assertThat(page.locator(".yq-flash.fail[role]")).hasCount(0);
    }

    static JsonPath ask(String person, String path) {
        return People.as(person).get("/api/v1" + path).then().statusCode(200).extract().jsonPath();
    }

    /** What another than the day's person does, through the API; the answer has the new state. */
    static JsonPath act(String person, String path, Map<String, ?> body) {
        var answer = People.as(person).body(body).post("/api/v1" + path);
        assertEquals(2, answer.statusCode() / 100, () -> path + " " + answer.asString());
        return answer.jsonPath();
    }

    /** The enterprise of that owner. */
    static String own(String person) {
        return ask(person, "/me").getString("parks.find { it.park == 'cq-digital' }.enterpriseId");
    }

    /** No script of a page has complained since the day began. */
    void noComplaints() {
        assertEquals(List.of(), complaints);
    }

    @Override
    public void close() {
        browser.close();
    }
}
