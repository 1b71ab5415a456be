package cn.yuanqi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.regex.Pattern;

import io.restassured.RestAssured;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A person's browser session without a browser: the code flow through the real Keycloak, its cookies kept. */
public final class SignedIn {
    private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private final CookieFilter cookies = new CookieFilter();

    private SignedIn() {
    }

    public static SignedIn as(String email) {
        var session = new SignedIn();
        var form = session.follow(session.request().get("/parks"));
        var action = ACTION.matcher(form.asString());
        if (!action.find()) {
            throw new AssertionError("no sign-in form: " + form.statusCode() + " " + form.asString());
        }
        session.follow(given().filter(session.cookies).redirects().follow(false).urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("username=" + email.replace("@", "%40") + "&password=" + People.PASSWORD)
                .post(action.group(1).replace("&amp;", "&")));
        assertNotNull(session.cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session")).findFirst().orElse(null),
                "a session cookie");
        return session;
    }

    /** A request with this session's cookies; redirects are not followed. */
    public RequestSpecification request() {
        return given().filter(cookies).redirects().follow(false);
    }

    private Response follow(Response response) {
        var next = response;
        for (int hops = 0; hops < 10 && next.statusCode() / 100 == 3; hops++) {
            var location = next.header("Location");
            var target = location.startsWith("/") ? RestAssured.baseURI + ":" + RestAssured.port + location : location;
            next = given().filter(cookies).redirects().follow(false).urlEncodingEnabled(false).get(target);
        }
        return next;
    }
}
