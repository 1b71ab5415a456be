package cn.yuanqi.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import java.util.List;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Who finds a case in the search box. */
@QuarkusTest
class CaseFinderTest extends TwoParksTest {

    @Test
    void aCaseIsFoundByItsNumberByTheParkAndItsOwnEnterpriseAlone() {
        try (var requests = new RequestFixture(parks)) {
            var id = requests.opened(requests.usual());
            var path = "/parks/" + requests.park.id() + "/requests/" + id;
            String number = requests.read(People.STARTUP, "/" + id).extract().path("number");
            for (var who : List.of(People.OPERATOR, People.LEADER, People.STARTUP)) {
                found(requests.park.id(), who, number).body("groups.kind", contains("CASES"))
                        .body("groups.items.path.flatten()", contains(path));
            }
            for (var who : List.of(People.OFFICER, People.STARTUP2)) {
                found(requests.park.id(), who, number).body("groups", empty());
            }
            found(requests.park.id(), People.OPERATOR, number.substring(0, number.length() - 2) + "%").body("groups",
                    empty());
            found(TwoParks.FIRST, People.OPERATOR, "云上科技%").body("groups", empty());
        }
    }

    private static ValidatableResponse found(String park, String who, String q) {
        return People.as(who).queryParam("q", q).get("/api/v1/parks/{park}/search", park).then().statusCode(200);
    }
}
