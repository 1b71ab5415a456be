package cn.yuanqi.portal;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Every path that takes a change and shows nothing, as the application itself lists them, asked for by GET. */
@QuarkusTest
class ChangeByGetTest extends TwoParksTest {
    private static final String ID = "01890000-0000-7000-8000-000000000000";

    private static List<String> changes() {
        Map<String, Map<String, Object>> paths = given().queryParam("format", "json").get("/q/openapi").then()
                .statusCode(200).extract().jsonPath().getMap("paths");
        return paths.entrySet().stream().filter(path -> !path.getValue().containsKey("get")).map(Map.Entry::getKey)
                .filter(path -> !path.startsWith("/q/")).toList();
    }

    private static String filled(String path) {
        return path.replace("{park}", TwoParks.FIRST).replaceAll("\\{[^}]+}", ID);
    }

    private static String said(String path, Response answer) {
        return path + " " + answer.statusCode() + " " + answer.header("Allow");
    }

    @Test
    void noChangeIsAskedForByGet() {
        var session = SignedIn.as(People.OPERATOR);
        List<String> taken = new ArrayList<>();
        for (String path : changes()) {
            var asker = path.startsWith("/api/") ? People.as(People.OPERATOR) : session.request();
            var answer = asker.redirects().follow(false).get(filled(path));
            if (answer.statusCode() != 405 || answer.header("Allow") == null) {
                taken.add(said(path, answer));
            }
        }
        assertTrue(changes().size() > 60, "changes: " + changes());
        assertEquals(List.of(), taken);
    }

    @Test
    void whatIsShownStaysShownAndAnUnknownPathStaysUnknown() {
        assertEquals(200, People.as(People.OPERATOR).get("/api/v1/parks/{park}/leases", TwoParks.FIRST).statusCode());
        assertEquals(404, People.as(People.OPERATOR).get("/api/v1/parks/{park}/nothing", TwoParks.FIRST).statusCode());
        assertEquals(404,
                People.as(People.OPERATOR).get("/api/v1/parks/{park}/leases/{id}", TwoParks.FIRST, ID).statusCode());
    }
}
