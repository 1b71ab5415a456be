package cn.yuanqi.leasing;

import static cn.yuanqi.leasing.LeaseFixture.approved;
import static cn.yuanqi.leasing.LeaseFixture.get;
import static cn.yuanqi.leasing.LeaseFixture.submitted;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class LeasePagesTest extends TwoParksTest {
    private static final String PAGES = "/parks/" + TwoParks.FIRST + "/leases";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Inject
    LeaseFixture leases;

    static RequestSpecification typing(SignedIn person, String page) {
        var token = TOKEN.matcher(person.request().get(page).then().statusCode(200).extract().asString());
        assertTrue(token.find(), "the page has a form");
        return person.request().cookie("csrf-token", token.group(1)).header("X-CSRF-TOKEN", token.group(1))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    @Test
    void aDraftIsWrittenByHandWithItsScheduleBesideIt() {
        var operator = SignedIn.as(People.OPERATOR);
        var tenant = LeaseFixture.enterprise();
        var unit = leases.unit();
        var form = Map.of("enterpriseId", tenant, "unitId", unit, "price", "2.5", "basis", "SQM_DAY", "startsOn",
                "2027-01-01", "endsOn", "2027-06-30", "paymentMonths", "3", "free.from", "2027-01-01", "free.to",
                "2027-01-10");
        typing(operator, PAGES + "/new").formParams(form).post(PAGES + "/new/preview").then().statusCode(200)
                .body(allOf(containsString("20,000.00"), containsString("免租 10 天"), not(containsString("<html"))));
        var bad = new HashMap<>(form);
        bad.put("endsOn", "2026-01-01");
        bad.put("price", "二块五");
        typing(operator, PAGES + "/new").formParams(bad).post(PAGES + "/new").then().statusCode(422)
                .body(allOf(containsString("二块五"), containsString("读不懂"), containsString("2026-01-01")));
        var location = typing(operator, PAGES + "/new").formParams(form).post(PAGES + "/new").then().statusCode(303)
                .extract().header("Location");
        var id = location.substring(location.lastIndexOf('/') + 1);
        get(People.OPERATOR, id, "").body("status", equalTo("DRAFT")).body("endsOn", equalTo("2027-06-30"));
        operator.request().get(PAGES + "/" + id + "/edit").then().statusCode(200).body(containsString(unit));
        typing(operator, PAGES + "/" + id + "/edit").formParams(form).formParam("version", "99")
                .post(PAGES + "/" + id + "/edit").then().statusCode(412);
    }

    @Test
    void rowsComeAndGoWithoutAScriptAndWithoutSaving() {
        var operator = SignedIn.as(People.OPERATOR);
        var form = Map.of("startsOn", "2027-01-01", "price", "2.5", "basis", "SQM_DAY", "free.from", "2027-01-01",
                "free.to", "乱写");
        long before = People.as(People.OPERATOR).get(LeaseFixture.DOOR, TwoParks.FIRST).jsonPath().getLong("total");
        typing(operator, PAGES + "/new").formParams(form).formParam("rows", "add:free").post(PAGES + "/new").then()
                .statusCode(200).body(allOf(containsString("value=\"乱写\""), containsString("value=\"2.5\""),
                        containsString("remove:free:1"), containsString("name=\"free.from\" autofocus"),
                        not(containsString("remove:lines:1"))));
        typing(operator, PAGES + "/new").formParams(form).formParam("rows", "remove:free:0").post(PAGES + "/new")
                .then().statusCode(200).body(allOf(not(containsString("乱写")), containsString("value=\"2.5\"")));
        People.as(People.OPERATOR).get(LeaseFixture.DOOR, TwoParks.FIRST).then().body("total",
                equalTo((int) before));
        typing(operator, PAGES + "/new").formParam("price", "", "2.5").formParam("basis", "SQM_DAY", "SQM_DAY")
                .formParam("startsOn", "2027-01-01").formParam("endsOn", "2027-12-31").post(PAGES + "/new/preview")
                .then().statusCode(200).body(containsString("第 2 行“面积”：不能为空"));
    }

    @Test
    void theLeaderDecidesOnTheLeasesPage() {
        var id = submitted(leases.terms());
        var page = PAGES + "/" + id;
        SignedIn.as(People.OPERATOR).request().get(page).then().statusCode(200)
                .body(allOf(containsString("撤回"), not(containsString("请您审批"))));
        var leader = SignedIn.as(People.LEADER);
        leader.request().get(page).then().body(containsString("请您审批"));
        typing(leader, page).formParam("reason", " ").post(page + "/rejection").then().statusCode(303);
        get(People.LEADER, id, "").body("status", equalTo("IN_REVIEW"));
        typing(leader, page).post(page + "/approval").then().statusCode(303);
        get(People.LEADER, id, "").body("status", equalTo("APPROVED"));
        leader.request().get(page).then().body(allOf(containsString("100 ㎡ × 31 天"), containsString("待起租")));
        leader.request().get(page + "/approval").then().statusCode(405);
        leader.request().get(PAGES + "/new").then().statusCode(403);
        SignedIn.as(People.OFFICER).request().get(PAGES).then().statusCode(403);
    }

    @Test
    void anAmendmentIsDecidedOnTheLeasesPageWithItsDifferenceInView() {
        var id = approved(leases.terms());
        var page = PAGES + "/" + id;
        People.as(People.OPERATOR).body(Map.of("effectiveFrom", "2027-03-01", "dueDay", 3))
                .post(LeaseFixture.DOOR + "/{id}/amendments", TwoParks.FIRST, id).then().statusCode(201);
        var operator = SignedIn.as(People.OPERATOR);
        typing(operator, page).post(page + "/amendments/2/submission").then().statusCode(303);
        var leader = SignedIn.as(People.LEADER);
        leader.request().get(page).then().statusCode(200)
                .body(allOf(containsString("第 2 版"), containsString("会改变的账期"),
                        containsString("amendments/2/approval")));
        typing(leader, page).post(page + "/amendments/2/approval").then().statusCode(303);
        get(People.LEADER, id, "").body("termsVersion", equalTo(2)).body("dueDay", equalTo(3));
    }

    @Test
    void aTenantFindsItsOwnLeaseInItsFileAndNobodyElses() {
        var tenant = LeaseFixture.enterprise();
        leases.own(People.STARTUP2, tenant);
        var own = approved(leases.terms("enterpriseId", tenant));
        var hidden = submitted(leases.terms("enterpriseId", tenant));
        var other = approved(leases.terms());
        var startup = SignedIn.as(People.STARTUP2);
        var file = "/parks/" + TwoParks.FIRST + "/enterprises/";
        startup.request().get(PAGES + "/" + own).then().statusCode(200).body(not(containsString("/amend")));
        startup.request().get(PAGES).then().statusCode(200).body(not(containsString(other)));
        startup.request().get(PAGES + "/" + other).then().statusCode(404);
        startup.request().get(PAGES + "/" + hidden).then().statusCode(404);
        var others = LeaseFixture.get(People.OPERATOR, other, "").extract().<String>path("enterpriseId");
        startup.request().get(file + others + "/leases").then().statusCode(404);
        SignedIn.as(People.OPERATOR).request().get(file + tenant + "/leases").then().statusCode(200)
                .body(allOf(containsString("空间与租约"), containsString(own), containsString(hidden)));
        People.as(People.OPERATOR).get("/api/v1/parks/{park}/enterprises/{id}/profile", TwoParks.FIRST, tenant).then()
                .statusCode(200).body("lease.id", equalTo(own)).body("lease.life", equalTo("UPCOMING"))
                .body("lease.areaSqm", equalTo("100.00"));
    }
}
