package cn.yuanqi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A person's browser session without a browser: the code flow through the real Keycloak, its cookies kept. */
public final class SignedIn {
    private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    /** Kept by hand: Keycloak marks its cookies secure, which a client that minds would not send back over plain HTTP. */
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    private SignedIn() {
    }

    public static SignedIn as(String email) {
        var session = new SignedIn();
        var form = session.follow(session.request().get("/sign-in"));
        var action = ACTION.matcher(form.asString());
        if (!action.find()) {
            throw new AssertionError("no sign-in form: " + form.statusCode() + " " + form.asString());
        }
        var home = session.follow(session.request().urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("username=" + email.replace("@", "%40") + "&password=" + People.PASSWORD)
                .post(action.group(1).replace("&amp;", "&")));
        assertTrue(session.cookies.keySet().stream().anyMatch(name -> name.startsWith("q_session")),
                () -> "no session after sign-in: " + home.statusCode() + " " + home.asString());
        return session;
    }

    /** A request with this session's cookies; redirects are not followed. */
    public RequestSpecification request() {
        return given().cookies(cookies).redirects().follow(false);
    }

    /** The same for what changes something: with the token that a form of ours would send. */
    public RequestSpecification changing() {
        cookies.put("csrf-token", "a-token-of-the-test");
        return request().contentType("application/x-www-form-urlencoded").header("X-CSRF-TOKEN",
                cookies.get("csrf-token"));
    }

    /** This session's cookies as a header, for another client. */
    public String cookie() {
        return cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    private Response follow(Response response) {
        var next = keep(response);
        for (int hops = 0; hops < 10 && next.statusCode() / 100 == 3; hops++) {
            var location = next.header("Location");
            var target = location.startsWith("/") ? RestAssured.baseURI + ":" + RestAssured.port + location : location;
            next = keep(request().urlEncodingEnabled(false).get(target));
        }
        return next;
    }

    private Response keep(Response response) {
        response.cookies().forEach((name, value) -> {
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        });
        return response;
    }
}
