package cn.yuanqi.dashboard;

import static cn.yuanqi.People.as;
import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.PH;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.hj212.LoggerClient;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class ScreenTest extends TwoParksTest {
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    private FreshPark park;
    private OutletFixture.Opened first;
    private OutletFixture.Opened second;
    private LocalDateTime start;

    @BeforeEach
    void openPark() {
        park = FreshPark.open(parks);
        start = OutletFixture.now().minusMinutes(2);
        QuarkusTransaction.requiringNew()
                .run(() -> parks.member(People.OFFICER, Place.inPark(park.id(), Role.OFFICER)));
        first = outlets.open(park.id(), enterprises.in(park.id(), "甲厂"));
        second = outlets.open(park.id(), enterprises.in(park.id(), "乙厂"));
    }

    @AfterEach
    void leavePark() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
        park.close();
    }

    private ValidatableResponse screen() {
        return as(People.OFFICER).get("/api/v1/parks/" + park.id() + "/environment/screen").then().statusCode(200);
    }

    private void send(OutletFixture.Opened outlet, int second, Map<String, ?> values) {
        try (LoggerClient logger = outlets.connect()) {
            logger.ask(outlet.rtd(start.plusSeconds(second), values));
        }
    }

    @Test
    void anEmptyDayIsSaidToBeEmpty() {
        screen().body("outlets", hasSize(2)).body("alerts.total", equalTo(0)).body("worst", hasSize(0))
                .body("online.online", equalTo(0)).body("online.expected", equalTo(2))
                .body("online.rate", equalTo("0.0000")).body("today.acknowledgedAfter", nullValue())
                .body("alerts.unseenSince", nullValue()).body("plan.parcels", hasSize(30))
                .body("factors.code", equalTo(List.of(COD, OutletFixture.NH3N, PH)));
    }

    @Test
    void theWorstIsTheFarthestOfTheWholeExcursionNotWhatBeganIt() {
        send(first, 0, Map.of(COD, 800));
        send(first, 10, Map.of(COD, 1_200));
        send(first, 20, Map.of(COD, 900));
        send(second, 0, Map.of(PH, 11));
        screen().body("worst", hasSize(2)).body("worst[0].value", equalTo(1_200f))
                .body("worst[0].limit", equalTo(500f)).body("worst[0].multiple", equalTo(1.4f))
                .body("worst[0].outletId", equalTo(first.id().toString())).body("worst[1].value", equalTo(11f))
                .body("worst[1].limit", equalTo(9f)).body("worst[1].multiple", nullValue())
                .body("alerts.items.find { it.factor == 'w01018' }.value", equalTo(800f));
    }

    @Test
    void figuresFollowWhatHappens() {
        send(first, 0, Map.of(COD, 800, PH, 7.2));
        send(second, 0, Map.of(COD, 100));
        var alert = screen().body("alerts.total", equalTo(1)).body("alerts.byKind.PRE_ALARM", equalTo(1))
                .body("alerts.open", equalTo(1)).body("alerts.unseen", equalTo(1))
                .body("online.online", equalTo(2)).body("online.rate", equalTo("1.0000"))
                .body("outlets[0].status", equalTo("WARNING")).body("outlets[0].enterprise", equalTo("甲厂"))
                .body("outlets[0].values.w01018", equalTo(800f)).body("outlets[0].limits.w01018.upper", equalTo(500f))
                .body("outlets[0].limits.w01001.lower", equalTo(6f)).body("outlets[1].status", equalTo("CANNOT_JUDGE"))
                .extract().<String>path("alerts.items[0].id");
        as(People.OFFICER).post("/api/v1/parks/" + park.id() + "/environment/alerts/" + alert + "/acknowledgement")
                .then().statusCode(200);
        var after = screen().body("alerts.unseen", equalTo(0)).body("alerts.open", equalTo(1))
                .body("today.acknowledged", equalTo(1)).body("today.closed", equalTo(0))
                .body("lately.acknowledged", equalTo(1)).extract();
        assertTrue(after.<Integer>path("today.acknowledgedAfter") < 600);
        for (int second = 1; second <= 3; second++) {
            send(first, second, Map.of(COD, 10));
        }
        screen().body("alerts.open", equalTo(0)).body("today.closed", equalTo(1))
                .body("today.closedAfter", equalTo(3)).body("alerts.total", equalTo(1))
                .body("worst[0].closedAt", notNullValue());
    }

    @Test
    void whoseLoggerIsShutOutIsNotExpected() {
        var tag = as(People.OFFICER).get(outletPath(second)).then().extract().header("ETag");
        as(People.OFFICER).header("If-Match", tag).body(Map.of("enabled", false)).patch(outletPath(second)).then()
                .statusCode(200);
        send(first, 0, Map.of(COD, 10));
        screen().body("online.expected", equalTo(1)).body("online.rate", equalTo("1.0000"))
                .body("outlets.reports", equalTo(List.of(true, false)));
    }

    private String outletPath(OutletFixture.Opened outlet) {
        return "/api/v1/parks/" + park.id() + "/environment/outlets/" + outlet.id();
    }

    @Test
    void atMidnightOfTheParkANewDayBegins() {
        send(first, 0, Map.of(COD, 800));
        var today = screen().extract().<String>path("day");
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofDays(1)), Clock.class);
        var tomorrow = screen().body("alerts.total", equalTo(0)).body("today.opened", equalTo(0))
                .body("lately.opened", equalTo(1)).body("alerts.open", equalTo(1)).body("alerts.unseen", equalTo(1))
                .body("worst", hasSize(1)).body("online.online", equalTo(0)).extract().<String>path("day");
        assertEquals(LocalDate.parse(today).plusDays(1).toString(), tomorrow);
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofDays(9)), Clock.class);
        screen().body("lately.opened", equalTo(0)).body("alerts.unseen", equalTo(1));
    }

    @Test
    void theOtherParkSeesNothingOfIt() {
        try (var other = FreshPark.open(parks)) {
            outlets.open(other.id(), enterprises.in(other.id()));
            send(first, 0, Map.of(COD, 800));
            as(People.OPERATOR).get("/api/v1/parks/" + other.id() + "/environment/screen").then().statusCode(200)
                    .body("alerts.total", equalTo(0)).body("outlets", hasSize(1)).body("worst", hasSize(0))
                    .body("lately.opened", equalTo(0)).body("outlets[0].values", equalTo(Map.of()));
            as(People.OFFICER).get("/api/v1/parks/" + other.id() + "/environment/screen").then().statusCode(404);
        }
    }

    @Test
    void onlyTheParksOwnStaffSeesIt() {
        var path = "/api/v1/parks/" + TwoParks.FIRST + "/environment/screen";
        as(People.LEADER).get(path).then().statusCode(200);
        as(People.FINANCIER).get(path).then().statusCode(403);
        as(People.OTHER_LEADER).get(path).then().statusCode(404);
        as(People.LEADER).get(path + "?limit=201").then().statusCode(422);
        as(People.LEADER).get(path + "?of=x").then().statusCode(422);
    }
}
