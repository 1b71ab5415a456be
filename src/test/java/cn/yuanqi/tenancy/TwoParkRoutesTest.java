package cn.yuanqi.tenancy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Every route of a park, as the application itself lists them, asked by people of the other park: none of it exists. */
@QuarkusTest
class TwoParkRoutesTest extends TwoParksTest {
    private static final List<String> OTHERS = List.of(People.OTHER_OPERATOR, People.OTHER_LEADER, People.OTHER_OFFICER,
            People.ADMIN);

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private record Route(String method, String path, String takes) {
        boolean isApi() {
            return path.startsWith("/api/");
        }

        String in(String park) {
            return path.replace("{park}", park).replaceAll("\\{[^}]+}", "01890000-0000-7000-8000-000000000000");
        }

        private RequestSpecification filled(RequestSpecification asker) {
            return switch (takes) {
                case "" -> asker;
                case "multipart/form-data" -> asker.multiPart("file", "x.csv", new byte[]{'x'}, "text/csv");
                default -> asker.contentType(ContentType.JSON).body("{}");
            };
        }

        Response ask(RequestSpecification asker, String park) {
            return filled(asker).request(method, in(park));
        }
    }

    private static List<Route> routes() {
        var document = given().queryParam("format", "json").get("/q/openapi").then().statusCode(200).extract()
                .jsonPath();
        Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>> paths = document.getMap("paths");
        List<Route> routes = new ArrayList<>();
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                routes.add(new Route(method.toUpperCase(Locale.ROOT), path, taken(operation)));
            }
        }));
        return routes;
    }

    private static String taken(Map<String, Map<String, Map<String, Object>>> operation) {
        var body = operation.get("requestBody");
        return body == null ? "" : body.get("content").keySet().iterator().next();
    }

    private static List<Route> ofParks() {
        return routes().stream().filter(route -> route.path().contains("/parks/{park}")).toList();
    }

    @Test
    void theRouteListIsReadAndLong() {
        assertTrue(ofParks().stream().filter(Route::isApi).count() >= 10, "API routes: " + ofParks());
        assertTrue(ofParks().stream().anyMatch(route -> !route.isApi()), "page routes");
    }

    @Test
    void noRouteOfAParkAnswersAStrangerOtherThanIfTheParkWereAbsent() {
        List<String> leaks = new ArrayList<>();
        for (Route route : ofParks().stream().filter(Route::isApi).toList()) {
            for (String other : OTHERS) {
                var foreign = route.ask(given().auth().oauth2(People.token(other)), TwoParks.FIRST);
                var absent = route.ask(given().auth().oauth2(People.token(other)), "no-such-park");
                if (foreign.statusCode() != 404 || absent.statusCode() != 404
                        || !foreign.path("detail").equals(absent.path("detail"))) {
                    leaks.add(other + " " + route + " " + foreign.statusCode());
                }
            }
        }
        assertEquals(List.of(), leaks);
    }

    @Test
    void noPageOfAParkOpensToAStranger() {
        var other = SignedIn.as(People.OTHER_OPERATOR);
        List<String> leaks = new ArrayList<>();
        for (Route route : ofParks().stream().filter(route -> !route.isApi() && route.method().equals("GET"))
                .toList()) {
            int status = other.request().get(route.in(TwoParks.FIRST)).statusCode();
            if (status != 404) {
                leaks.add(route + " " + status);
            }
        }
        assertEquals(List.of(), leaks);
    }

    @Test
    void everyUnsafePageRouteWantsTheCsrfToken() {
        var own = SignedIn.as(People.OPERATOR);
        List<String> open = new ArrayList<>();
        for (Route route : routes().stream().filter(route -> !route.isApi() && !route.method().equals("GET"))
                .toList()) {
            int status = own.request().contentType(ContentType.URLENC).formParam("x", "y")
                    .request(route.method(), route.in(TwoParks.FIRST)).statusCode();
            if (status != 403 && status != 415) {
                open.add(route + " " + status);
            }
        }
        assertEquals(List.of(), open);
    }

    @Test
    void nobodyGetsInWithoutATokenAndASessionCookieIsNoneForTheApi() {
        var session = SignedIn.as(People.OPERATOR);
        List<String> open = new ArrayList<>();
        for (Route route : ofParks().stream().filter(Route::isApi).toList()) {
            int nobody = route.ask(given().redirects().follow(false), TwoParks.FIRST).statusCode();
            int byCookie = route.ask(session.request(), TwoParks.FIRST).statusCode();
            if (nobody != 401 || byCookie != 401) {
                open.add(route + " " + nobody + " " + byCookie);
            }
        }
        assertEquals(List.of(), open);
    }
}
