package cn.yuanqi.environment.monitoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class OutletPagesTest extends TwoParksTest {
    private static final String PAGE = "/parks/" + TwoParks.FIRST + "/environment/outlets";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;

    private UUID enterprise;

    @BeforeEach
    void registerEnterprise() {
        enterprise = enterprises.in(TwoParks.FIRST);
    }

    @Test
    void theListShowsWhoseLoggerIsHeard() {
        var heard = outlets.open(TwoParks.FIRST, enterprise);
        var foreign = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(heard.rtd(OutletFixture.now(), Map.of("w01018", 600.5))));
        }
        var leader = SignedIn.as(People.LEADER);
        leader.request().queryParam("q", heard.mn()).get(PAGE).then().statusCode(200)
                .body(allOf(containsString(heard.mn()), containsString(PAGE + "/" + heard.id()),
                        not(containsString(PAGE + "/new"))));
        leader.request().queryParam("q", foreign.mn()).get(PAGE).then().statusCode(200)
                .body(not(containsString(PAGE + "/" + foreign.id())));
        leader.request().header("Accept-Language", "en").get(PAGE + "/" + heard.id()).then().statusCode(200)
                .body(allOf(containsString("600.5"), containsString("over the limit"), containsString("≤ 500"),
                        containsString("Day mean"), containsString("GB 8978-1996")));
        leader.request().get(PAGE + "/" + foreign.id()).then().statusCode(404);
        leader.request().get(PAGE + "/new").then().statusCode(403);
    }

    @Test
    void anOutletIsRegisteredByHandAndABadOneKeepsWhatWasTyped() {
        var officer = SignedIn.as(People.OFFICER);
        var mn = OutletFixture.newMn();
        typing(officer, PAGE + "/new").formParam("enterpriseId", enterprise).formParam("code", "DW&009")
                .formParam("mn", mn).formParam("password", "1").formParam("validHours", "viele")
                .formParam("factors", "w01018").formParam("limits[0].factor", "w01018")
                .formParam("limits[0].basis", "DAY").formParam("limits[0].upper", "fünf").post(PAGE + "/new").then()
                .statusCode(422).body(allOf(containsString("DW&amp;009"), containsString("value=\"fünf\""),
                        containsString("应为 6 至 32 个"), containsString("数值过大"), containsString("应为 1 至 24")));
        var location = typing(officer, PAGE + "/new").formParam("enterpriseId", enterprise).formParam("code", "DW&009")
                .formParam("mn", mn).formParam("password", "123456").formParam("enabled", "true")
                .formParam("factors", "w01018").formParam("factors", "w01001").formParam("limits[0].factor", "w01018")
                .formParam("limits[0].basis", "DAY").formParam("limits[0].upper", "80")
                .formParam("limits[0].validFrom", "2026-01-01").formParam("limits[1].factor", "w01018")
                .formParam("limits[1].basis", "INSTANT").post(PAGE + "/new").then().statusCode(303).extract()
                .header("Location");
        officer.request().get(location).then().statusCode(200).body(allOf(containsString("<h1>DW&amp;009</h1>"),
                containsString("≤ 80"), containsString("2026-01-01"), containsString(mn)));
    }

    @Test
    void whoEditsAnOldVersionIsTold() {
        var outlet = outlets.open(TwoParks.FIRST, enterprise);
        var edit = PAGE + "/" + outlet.id() + "/edit";
        var officer = SignedIn.as(People.OFFICER);
        officer.request().get(edit).then().statusCode(200).body(allOf(containsString("value=\"" + outlet.mn() + "\""),
                not(containsString(OutletFixture.PASSWORD)), containsString("value=\"500\"")));
        typing(officer, edit).formParam("version", "0").formParam("code", "DW010").formParam("mn", outlet.mn())
                .formParam("enabled", "true").formParam("factors", "w01018").post(edit).then().statusCode(303);
        officer.request().get(PAGE + "/" + outlet.id()).then().body(allOf(containsString("DW010"),
                containsString("还没有限值")));
        typing(officer, edit).formParam("version", "0").formParam("code", "DW011").formParam("mn", outlet.mn())
                .post(edit)
                .then().statusCode(412);
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(outlet.rtd(OutletFixture.now(), Map.of("w01018", 1))));
        }
    }

    private static RequestSpecification typing(SignedIn person, String page) {
        var form = TOKEN.matcher(person.request().get(page).then().statusCode(200).extract().asString());
        assertTrue(form.find());
        return person.request().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("csrf-token",
                form.group(1));
    }
}
