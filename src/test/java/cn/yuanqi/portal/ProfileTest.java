package cn.yuanqi.portal;

import static cn.yuanqi.People.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import io.quarkus.test.junit.QuarkusTest;

/** One enterprise, one file: as JSON and as a page. */
@QuarkusTest
class ProfileTest extends TwoParksTest {
    private static final String PROFILE = "/api/v1/parks/{park}/enterprises/{id}/profile";

    @Inject
    OutletFixture outlets;

    @Inject
    EnterpriseRow enterprises;

    @Test
    void theProfileHasEveryBlockAndNullWhereNoRoomKeepsAnything() {
        var enterprise = enterprises.in(TwoParks.FIRST);
        var outlet = outlets.open(TwoParks.FIRST, enterprise);
        as(People.OFFICER).get(PROFILE, TwoParks.FIRST, enterprise).then().statusCode(200)
                .body("enterprise.id", equalTo(enterprise.toString())).body("lease", nullValue())
                .body("$", allOf(hasKey("lease"), hasKey("billing"), hasKey("requests"), hasKey("financing")))
                .body("compliance.outlets[0].outletId", equalTo(outlet.id().toString()))
                .body("compliance.outlets[0].factors[0].latest", nullValue());
    }

    @Test
    void anotherParksEnterpriseAndAnAbsentOneAreAnsweredAlike() {
        var foreign = enterprises.in(TwoParks.SECOND);
        as(People.OFFICER).get(PROFILE, TwoParks.FIRST, foreign).then().statusCode(404);
        as(People.OFFICER).get(PROFILE, TwoParks.FIRST, UUID.randomUUID()).then().statusCode(404);
        as(People.OFFICER).get(PROFILE, TwoParks.FIRST, "no-id").then().statusCode(404);
        SignedIn.as(People.OFFICER).request().get("/parks/{park}/enterprises/{id}", TwoParks.FIRST, foreign).then()
                .statusCode(404).contentType("text/html").body(containsString("没有找到"));
    }

    @Test
    void thePageSpeaksTheAskersLanguageAndHidesWhatHasNoRoomYet() {
        var enterprise = enterprises.in(TwoParks.FIRST);
        var session = SignedIn.as(People.OFFICER);
        session.request().get("/parks/{park}/enterprises/{id}", TwoParks.FIRST, enterprise).then().statusCode(200)
                .body(containsString("没有排口")).body(not(containsString("/" + enterprise + "/bills")));
        session.request().header("Accept-Language", "en")
                .get("/parks/{park}/enterprises/{id}", TwoParks.FIRST, enterprise)
                .then().statusCode(200).body(containsString("<html lang=\"en\"")).body(containsString("No outlet"));
    }

    @Test
    void aTrendIsOfTheEnterprisesOwnOutletsAlone() {
        var enterprise = enterprises.in(TwoParks.FIRST);
        var own = outlets.open(TwoParks.FIRST, enterprise);
        var other = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        var session = SignedIn.as(People.OFFICER);
        var trend = "/parks/{park}/enterprises/{id}/trend?by=hour&factor=" + OutletFixture.COD + "&outlet={outlet}";
        session.request().get(trend, TwoParks.FIRST, enterprise, own.id()).then().statusCode(200)
                .body("upper", equalTo(500.0f)).body("items.size()", equalTo(0));
        session.request().get(trend, TwoParks.FIRST, enterprise, other.id()).then().statusCode(404);
    }

    @Test
    void everyAnswerTellsTheBrowserToTrustOnlyUs() {
        for (var path : new String[]{"/", "/nowhere", "/api/v1/me"}) {
            given().redirects().follow(false).get(path).then().header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "same-origin").header("Content-Security-Policy",
                            allOf(containsString("default-src 'self'"), containsString("frame-ancestors 'none'"),
                                    not(containsString("unsafe"))));
        }
    }

    @Test
    void anAlertIsAcknowledgedOnceAndByAnOfficerAlone() {
        var enterprise = enterprises.in(TwoParks.FIRST);
        var outlet = outlets.open(TwoParks.FIRST, enterprise);
        try (var logger = outlets.connect()) {
            logger.ask(outlet.rtd(OutletFixture.now(), Map.of(OutletFixture.COD, 900)));
        }
        String alert = as(People.OFFICER).get("/api/v1/parks/{park}/environment/alerts?outletId={o}", TwoParks.FIRST,
                outlet.id()).then().statusCode(200).extract().path("items[0].id");
        var door = "/parks/{park}/environment/alerts/{id}/acknowledgement";
        post(SignedIn.as(People.LEADER), door, alert, 403);
        var officer = SignedIn.as(People.OFFICER);
        post(officer, door, alert, 303);
        post(officer, door, alert, 409);
        officer.request().post(door, TwoParks.FIRST, alert).then().statusCode(403);
    }

    private static void post(SignedIn session, String door, String alert, int status) {
        var page = session.request().get("/parks/{park}/environment/alerts?status=all", TwoParks.FIRST).then()
                .statusCode(200).extract().asString();
        var token = page.replaceAll("(?s).*name=\"csrf-token\" value=\"([^\"]+)\".*", "$1");
        session.request().formParam("csrf-token", token).post(door, TwoParks.FIRST, alert).then().statusCode(status);
    }
}
