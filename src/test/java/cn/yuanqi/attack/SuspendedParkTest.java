package cn.yuanqi.attack;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** A park that is suspended is gone for its people with their next request; its loggers are turned away in IntakeTest. */
@QuarkusTest
class SuspendedParkTest extends TwoParksTest {
    private static final String DOOR = "/api/v1/parks/{park}/enterprises";

    @Test
    void aSuspendedParkIsAnsweredLikeOneThatIsNotThere() {
        try (var park = FreshPark.open(parks)) {
            var session = SignedIn.as(People.OPERATOR);
            assertEquals(200, People.as(People.OPERATOR).get(DOOR, park.id()).statusCode());
            assertEquals(200, session.request().get("/parks/" + park.id()).statusCode());
            QuarkusTransaction.requiringNew()
                    .run(() -> Park.byCode(park.id()).orElseThrow().status = Park.Status.SUSPENDED);

            var suspended = People.as(People.OPERATOR).get(DOOR, park.id()).then().statusCode(404).extract();
            var absent = People.as(People.OPERATOR).get(DOOR, "no-such-park").then().statusCode(404).extract();
            assertEquals(absent.<String>path("detail"), suspended.<String>path("detail"));
            assertEquals(404, session.request().get("/parks/" + park.id()).statusCode());
            assertEquals(404, People.as(People.OPERATOR).accept("text/event-stream")
                    .get("/api/v1/parks/{park}/environment/live", park.id()).statusCode());
            People.as(People.OPERATOR).get("/api/v1/me").then().body("parks.park", not(hasItem(park.id())));
        }
    }
}
