package cn.yuanqi.attack;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** What every kind of answer carries and what none may tell. */
@QuarkusTest
class AnswersTest extends TwoParksTest {
    private static final Pattern INTERNALS = Pattern.compile(
            "(?i)\\bat (cn|io|org|java)\\.|exception|cn\\.yuanqi|hibernate|resteasy|vert\\.?x|mariadb|mysql|sqlstate|"
                    + "\\bselect .* from\\b|/work/|quarkus/");

    @Test
    void everyKindOfAnswerCarriesTheHeaders() {
        var session = SignedIn.as(People.OPERATOR);
        var kinds = Map.of("page", session.request().get("/parks/" + TwoParks.FIRST), "sign-in",
                given().redirects().follow(false).get("/parks/" + TwoParks.FIRST), "landing", given().get("/"),
                "absent page", session.request().get("/no/such/page"), "API",
                People.as(People.OPERATOR).get("/api/v1/me"), "refused API", given().get("/api/v1/me"), "script",
                given().get("/assets/yuanqi.css"), "absent asset", given().get("/assets/none.css"), "health",
                given().get("/q/health/ready"), "no method", given().request("DELETE", "/"));
        kinds.forEach(AnswersTest::carriesAll);
        kinds.get("page").then().header("Cache-Control", containsString("no-store"));
        kinds.get("API").then().header("Cache-Control", containsString("no-store"));
    }

    private static void carriesAll(String kind, Response answer) {
        var policy = answer.header("Content-Security-Policy");
        assertEquals("nosniff DENY same-origin same-origin", String.join(" ", answer.header("X-Content-Type-Options"),
                answer.header("X-Frame-Options"), answer.header("Referrer-Policy"),
                answer.header("Cross-Origin-Opener-Policy")), kind);
        assertEquals(true, policy != null && policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"),
                kind + " " + policy);
        assertEquals(null, answer.header("Server"), kind);
        assertEquals(null, answer.header("X-Powered-By"), kind);
    }

    @Test
    void noOtherSiteMayAskWithTheSession() {
        given().header("Origin", "https://evil.test").header("Access-Control-Request-Method", "GET")
                .request("OPTIONS", "/api/v1/me").then().header("Access-Control-Allow-Origin", equalTo(null));
        var session = SignedIn.as(People.OPERATOR);
        assertEquals(303, session.changing().formParam("to", "en").post("/language").statusCode());
        for (String site : List.of("cross-site", "same-site")) {
            assertEquals(403, session.changing().header("Sec-Fetch-Site", site).formParam("to", "en").post("/language")
                    .statusCode(), site);
        }
        for (String origin : List.of("https://evil.test", "http://localhost.evil.test", "null", "nonsense")) {
            assertEquals(403, session.changing().header("Origin", origin).formParam("to", "en").post("/language")
                    .statusCode(), origin);
        }
        assertEquals(403, session.request().contentType("application/x-www-form-urlencoded").formParam("to", "en")
                .formParam("csrf-token", "another").post("/language").statusCode());
    }

    @Test
    void noCookieIsForAScriptAndTheTokenForNoOtherSite() {
        var cookies = given().redirects().follow(false).get("/parks/" + TwoParks.FIRST).detailedCookies().asList();
        assertEquals(true, cookies.stream().anyMatch(cookie -> cookie.getName().startsWith("q_auth")));
        cookies.forEach(cookie -> assertEquals(true, cookie.isHttpOnly(), cookie.getName()));
        var token = given().get("/").detailedCookie("csrf-token");
        assertEquals("true Lax", token.isHttpOnly() + " " + token.getSameSite());
    }

    @Test
    void noTrickOfThePathOpensADoor() throws IOException {
        List<String> opened = new ArrayList<>();
        var token = People.token(People.OPERATOR);
        for (String path : List.of("/api/v1/parks/cq-digital/../cq-jingkai/enterprises",
                "/api/v1/parks/cq-digital/%2e%2e/cq-jingkai/enterprises",
                "/api/v1/parks/cq-digital%2f..%2fcq-jingkai/enterprises",
                "/api/v1/parks/cq-jingkai;/enterprises", "/api/v1/parks/cq-jingkai;x=cq-digital/enterprises",
                "/api/v1/parks/cq-jingkai%00/enterprises", "/api/v1/parks//cq-jingkai/enterprises",
                "/api/v1/parks/CQ-JINGKAI/enterprises", "/api/v1/parks/cq-jingkai%20/enterprises",
                "/api/v1/parks/./cq-jingkai/enterprises", "//api/v1/parks/cq-jingkai/enterprises",
                "/assets/../api/v1/parks/cq-jingkai/enterprises", "/api/v1/parks/cq%2djingkai/enterprises",
                "/api/v1/parks/cq-digital/enterprises/..%2f..%2fcq-jingkai%2fenterprises",
                "/api/v1/parks/cq-digital\\..\\cq-jingkai/enterprises",
                "http://cq-jingkai/api/v1/parks/cq-jingkai/enterprises")) {
            var status = raw("GET " + path + " HTTP/1.1", token);
            if (!status.matches("HTTP/1.1 4\\d\\d.*")) {
                opened.add(path + " " + status);
            }
        }
        for (String path : List.of("/assets/../application.properties", "/assets/%2e%2e/application.properties",
                "/assets/..%2f..%2fapplication.properties", "/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd",
                "/application.properties", "/META-INF/MANIFEST.MF", "/WEB-INF/web.xml", "/.git/config",
                "/db/migration/V001__parks.sql", "/templates/layout.html")) {
            var status = raw("GET " + path + " HTTP/1.1", token);
            if (!status.matches("HTTP/1.1 (4\\d\\d|302).*")) {
                opened.add(path + " " + status);
            }
        }
        assertEquals(List.of(), opened);
    }

    /** A request as no client would send it; the first line of the answer. */
    private static String raw(String line, String token) throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((line + "\r\nHost: localhost\r\nAuthorization: Bearer " + token
                    + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }

    @Test
    void aFaultTellsANumberAndNoInternals() {
        var session = SignedIn.as(People.OPERATOR);
        var asked = List.of(People.as(People.OPERATOR).body("{\"name\":[[[[1]]]]}").post(api("/enterprises")),
                People.as(People.OPERATOR).body("[]").post(api("/enterprises")),
                People.as(People.OPERATOR).body("{".repeat(3_000)).post(api("/leases")),
                People.as(People.OPERATOR).body("\u0000").post(api("/leases")),
                People.as(People.OPERATOR).contentType("application/xml")
                        .body("<!DOCTYPE a SYSTEM 'file:///etc/passwd'>")
                        .post(api("/enterprises")),
                People.as(People.OPERATOR).get(api("/enterprises/not-an-id")),
                People.as(People.OPERATOR).get(api("/enterprises?cursor=" + "A".repeat(500))),
                People.as(People.OPERATOR).get(api("/invoices?limit=99999999999999999999")),
                People.as(People.OFFICER).get(api("/environment/readings?from=x&to=y&outletId=z")),
                session.request().get("/parks/cq-digital/enterprises/not-an-id"),
                session.request().get("/parks/cq-digital/enterprises?sort=nothing"),
                session.request().get("/parks/cq-digital/no-such-page"));
        for (Response answer : asked) {
            assertEquals(4, answer.statusCode() / 100, answer.asString());
            assertEquals(List.of(), INTERNALS.matcher(answer.asString()).results().map(one -> one.group()).toList(),
                    answer.asString());
        }
        asked.get(0).then().contentType(startsWith("application/problem+json")).body(not(containsString("Jackson")));
    }

    private static String api(String rest) {
        return "/api/v1/parks/" + TwoParks.FIRST + rest;
    }
}
