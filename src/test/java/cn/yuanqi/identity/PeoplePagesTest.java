package cn.yuanqi.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** From an invitation to a place and out of it again, by pages alone. */
@QuarkusTest
class PeoplePagesTest extends TwoParksTest {
    private static final String PAGE = "/parks/" + TwoParks.FIRST + "/people";
    private static final String GUEST = "approver2@bank.test";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("https?://[^/]+(/invitations/[\\w-]+)");

    @Test
    void aLendersPeopleFindTheirWorkBehindTheFrontDoor() {
        SignedIn.as(People.FINANCIER).request().get("/parks/" + TwoParks.FIRST).then().statusCode(200)
                .body(containsString("href=\"/parks/" + TwoParks.FIRST + "/financing\""));
    }

    @Test
    void whoIsInvitedAcceptsBelongsAndLeaves() {
        var operator = SignedIn.as(People.OPERATOR);
        var link = link(posting(operator, PAGE).formParam("email", GUEST).formParam("role", "OFFICER").post(PAGE),
                PAGE);
        operator.request().get(PAGE).then().statusCode(200)
                .body(allOf(containsString(GUEST), containsString("撤回"), not(containsString(link))));
        operator.request().get(link).then().statusCode(404);

        var guest = SignedIn.as(GUEST);
        guest.request().get(link).then().statusCode(200)
                .body(allOf(containsString("重庆数字产业园"), containsString("环保专员"), containsString("接受邀请")));
        posting(guest, link).post(link).then().statusCode(303).header("Location", endsWith("/parks/" + TwoParks.FIRST));
        guest.request().get(link).then().statusCode(409).body(containsString("已被使用"));
        guest.request().get("/parks/" + TwoParks.FIRST).then().statusCode(200);
        guest.request().get(PAGE).then().statusCode(403);

        var row = operator.request().get(PAGE).asString().split(GUEST)[1];
        posting(operator, PAGE).post(action(row, "end")).then().statusCode(303).header("Location", endsWith(PAGE));
        guest.request().get("/parks/" + TwoParks.FIRST).then().statusCode(404);
    }

    @Test
    void aWithdrawnInvitationLeadsNowhere() {
        var operator = SignedIn.as(People.OTHER_OPERATOR);
        var page = "/parks/" + TwoParks.SECOND + "/people";
        var link = link(posting(operator, page).formParam("email", GUEST).formParam("role", "LEADER").post(page), page);
        var row = operator.request().get(page).asString().split(GUEST)[1];
        posting(operator, page).post(action(row, "revoke")).then().statusCode(303);
        SignedIn.as(GUEST).request().get(link).then().statusCode(409);
        operator.request().get(page).then().body(not(containsString(GUEST)));
    }

    @Test
    void aWrongAddressStaysAsTypedWithTheErrorBesideIt() {
        var leader = SignedIn.as(People.LEADER);
        posting(leader, PAGE).formParam("email", "wang<at>example").formParam("role", "LEADER").post(PAGE).then()
                .statusCode(422).body(allOf(containsString("value=\"wang&lt;at&gt;example\""),
                        containsString("id=\"email-error\""), containsString("value=\"LEADER\" selected")));
    }

    @Test
    void theLastOperatorStays() {
        var leader = SignedIn.as(People.OTHER_LEADER);
        var page = "/parks/" + TwoParks.SECOND + "/people";
        var row = leader.request().get(page).asString().split(People.OTHER_OPERATOR)[1];
        posting(leader, page).post(action(row, "end")).then().statusCode(303);
        leader.request().get(page).then().body(containsString(People.OTHER_OPERATOR));
    }

    @Test
    void thePlatformOpensAParkAndPassesOnTheLink() {
        var admin = SignedIn.as(People.ADMIN);
        admin.request().get("/").then().statusCode(303).header("Location", endsWith("/platform"));
        posting(admin, "/platform").formParam("code", "Bad Code").formParam("name", "坏园区")
                .formParam("zone", "Asia/Shanghai").formParam("email", GUEST).post("/platform").then().statusCode(422)
                .body(allOf(containsString("value=\"Bad Code\""), containsString("id=\"code-error\"")));
        var code = "p" + System.nanoTime();
        var link = link(posting(admin, "/platform").formParam("code", code).formParam("name", "新园区")
                .formParam("zone", "Asia/Shanghai").formParam("email", GUEST).post("/platform"), "/platform");
        admin.request().get("/platform").then().body(containsString(code));
        SignedIn.as(GUEST).request().get(link).then().statusCode(200).body(containsString("新园区"));
        SignedIn.as(People.OPERATOR).request().get("/platform").then().statusCode(403);
    }

    private static RequestSpecification posting(SignedIn person, String page) {
        var token = TOKEN.matcher(person.request().get(page).then().statusCode(200).extract().asString());
        assertTrue(token.find(), "the page has a form");
        return person.request().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie("csrf-token", token.group(1)).header("X-CSRF-TOKEN", token.group(1));
    }

    /** The invitation's path, as the flash after the redirect tells it. */
    private static String link(Response answer, String back) {
        answer.then().statusCode(303).header("Location", endsWith(back));
        var said = new String(Base64.getUrlDecoder().decode(answer.cookie("yq-flash")), UTF_8);
        var link = LINK.matcher(said);
        assertTrue(link.find(), said);
        return link.group(1);
    }

    /** Where the first form after this text that ends so posts to. */
    private static String action(String row, String end) {
        var action = Pattern.compile("action=\"(/parks/[^\"]+/" + end + ")\"").matcher(row);
        assertTrue(action.find(), row);
        return action.group(1);
    }
}
