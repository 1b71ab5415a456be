package cn.yuanqi.leasing;

import static cn.yuanqi.leasing.LeaseFixture.approved;
import static cn.yuanqi.leasing.LeaseFixture.get;
import static cn.yuanqi.leasing.LeaseFixture.move;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EndingPagesTest extends TwoParksTest {
    private static final String PAGES = "/parks/" + TwoParks.FIRST + "/leases/";

    @Inject
    LeaseFixture leases;

    @Test
    void anEarlyEndIsSeenAskedForAndConfirmedByAnother() {
        var id = approved(leases.terms());
        var page = PAGES + id + "/end";
        var operator = SignedIn.as(People.OPERATOR);
        operator.request().get(PAGES + id).then()
                .body(allOf(containsString(page), containsString(PAGES + id + "/deposit"),
                        containsString(PAGES + id + "/handover"), containsString(PAGES + id + "/incentives")));
        var wish = Map.of("endsOn", "2027-06-30", "penaltyMonths", "1");
        LeasePagesTest.typing(operator, page).formParams(wish).post(page + "/preview").then().statusCode(200)
                .body(allOf(containsString("7,604.17"), containsString("1 个月租金"), not(containsString("<html"))));
        LeasePagesTest.typing(operator, page).formParams(wish).formParam("look", "1").post(page).then().statusCode(200)
                .body(allOf(containsString("7,604.17"), containsString("<html"),
                        containsString("value=\"2027-06-30\"")));
        get(People.OPERATOR, id, "/terminations").body("items", hasSize(0));
        LeasePagesTest.typing(operator, page).formParams(Map.of("endsOn", "2028-01-01", "penaltyMonths", "1.5"))
                .post(page).then().statusCode(422).body(allOf(containsString("penaltyMonths-error"),
                        containsString("value=\"1.5\""), containsString("value=\"2028-01-01\"")));
        LeasePagesTest.typing(operator, page).formParams(Map.of("endsOn", "2028-01-01")).post(page).then()
                .statusCode(422).body(containsString("endsOn-error"));
        LeasePagesTest.typing(operator, page).formParams(wish).post(page).then().statusCode(303);
        LeasePagesTest.typing(operator, page).formParams(wish).post(page).then().statusCode(409)
                .body(containsString("已有人提出提前终止"));
        operator.request().get(page).then().statusCode(200)
                .body(allOf(containsString("须由另一位负责人确认"), not(containsString("/end/confirmation"))));
        var leader = SignedIn.as(People.LEADER);
        leader.request().get(PAGES + id).then().body(containsString("等待确认"));
        leader.request().get("/parks/" + TwoParks.FIRST + "/leases").then().body(containsString(page));
        LeasePagesTest.typing(leader, page).formParams(Map.of("balance", "1.00", "depositHeld", "0.00"))
                .post(page + "/confirmation").then().statusCode(409).body(containsString("结算与您看到的已不同"));
        get(People.LEADER, id, "").body("terminatedOn", nullValue());
        LeasePagesTest.typing(leader, page).formParams(Map.of("balance", "7604.17", "depositHeld", "0.00"))
                .post(page + "/confirmation").then().statusCode(303);
        get(People.LEADER, id, "").body("terminatedOn", equalTo("2027-06-30"));
        LeasePagesTest.typing(leader, PAGES + id).post(page + "/withdrawal").then().statusCode(409);
        leader.request().get(page).then().statusCode(200).body(containsString("提前终止违约金"));
        leader.request().get(page + "/confirmation").then().statusCode(405);
    }

    @Test
    void aDepositIsEnteredOnceAlsoFromTwoWindows() {
        var id = approved(leases.terms("depositAmount", "5000"));
        var page = PAGES + id + "/deposit";
        var operator = SignedIn.as(People.OPERATOR);
        operator.request().get(page).then().statusCode(200)
                .body(allOf(containsString("5,000.00"), containsString("value=\"5000.00\"")));
        var come = Map.of("kind", "RECEIVED", "amount", "5000", "after", "1");
        LeasePagesTest.typing(operator, page).formParams(Map.of("kind", "RECEIVED", "amount", "五千", "after", "1"))
                .post(page).then().statusCode(422)
                .body(allOf(containsString("amount-error"), containsString("五千")));
        LeasePagesTest.typing(operator, page).formParams(come).post(page).then().statusCode(303);
        LeasePagesTest.typing(operator, page).formParams(come).post(page).then().statusCode(409)
                .body(allOf(containsString("其间又记了一笔"), containsString("name=\"after\" value=\"2\"")));
        LeasePagesTest.typing(operator, page).formParams(Map.of("kind", "REFUNDED", "amount", "5000.01", "after", "2"))
                .post(page).then().statusCode(409).body(containsString("不够支取"));
        get(People.OPERATOR, id, "/deposit").body("balance", equalTo("5000.00")).body("items", hasSize(2));
        SignedIn.as(People.LEADER).request().get(page).then().statusCode(200)
                .body(not(containsString("name=\"after\"")));
    }

    @Test
    void aPromiseIsGivenByTheOperatorAndJudgedByTheLeader() {
        var id = approved(leases.terms());
        var page = PAGES + id + "/incentives";
        var operator = SignedIn.as(People.OPERATOR);
        Map<String, String> offer = Map.of("from", "2027-01-01", "to", "2027-01-31", "percent", "20", "promise", "TAX",
                "wording", "年纳税 50 万", "evidence", "完税证明", "reviewOn", "2027-12-31", "after", "0");
        LeasePagesTest.typing(operator, page).formParams(Map.of("from", "2026-01-01", "to", "2027-01-31", "after", "0"))
                .post(page).then().statusCode(422).body(allOf(containsString("from-error"),
                        containsString("promise-error"), containsString("value=\"2026-01-01\"")));
        LeasePagesTest.typing(operator, page).formParams(offer).post(page).then().statusCode(303);
        LeasePagesTest.typing(operator, page).formParams(offer).post(page).then().statusCode(409);
        String promise = get(People.OPERATOR, id, "/incentives").body("items", hasSize(1)).extract()
                .path("items[0].id");
        operator.request().get(page).then().body(allOf(containsString("完税证明"), not(containsString("/review"))));
        var leader = SignedIn.as(People.LEADER);
        leader.request().get(page).then().body(containsString("收回 1937.50 元"));
        var judged = page + "/" + promise + "/review";
        LeasePagesTest.typing(leader, page).formParams(Map.of("finding", "x")).post(judged).then().statusCode(422);
        LeasePagesTest.typing(leader, page).formParams(Map.of("kept", "false", "finding", "只纳税 30 万")).post(judged)
                .then().statusCode(303);
        LeasePagesTest.typing(leader, PAGES + approved(leases.terms()) + "/incentives")
                .formParams(Map.of("kept", "true"))
                .post(judged).then().statusCode(409).body(containsString("已经核定过"));
        get(People.OPERATOR, id, "/incentives").body("items[0].clawBack", equalTo("1937.50"))
                .body("items[0].finding", equalTo("只纳税 30 万"));
    }

    @Test
    void movingOutIsEnteredOnce() {
        var id = approved(leases.terms("startsOn", "2025-01-01", "endsOn", "2025-12-31"));
        var page = PAGES + id + "/handover";
        var operator = SignedIn.as(People.OPERATOR);
        LeasePagesTest.typing(operator, page).formParam("vacatedOn", "2999-01-01").post(page).then().statusCode(422)
                .body(containsString("vacatedOn-error"));
        LeasePagesTest.typing(operator, page).formParam("vacatedOn", "2026-01-15").post(page).then().statusCode(303);
        var other = PAGES + approved(leases.terms()) + "/handover";
        LeasePagesTest.typing(operator, other).formParam("vacatedOn", "2026-01-15").post(page).then().statusCode(409)
                .body(containsString("2026-01-15"));
        operator.request().get(page).then().statusCode(200).body(containsString("2026-01-15"));
        SignedIn.as(People.LEADER).request().get(page).then().statusCode(403);
    }

    @Test
    void theTenantReadsItsDepositSettlementAndPromisesInItsFile() {
        var tenant = LeaseFixture.enterprise();
        leases.own(People.STARTUP2, tenant);
        var id = approved(leases.terms("enterpriseId", tenant, "depositAmount", "5000"));
        move(People.OPERATOR, id, "deposit", Map.of("kind", "RECEIVED", "amount", "5000")).statusCode(200);
        move(People.OPERATOR, id, "incentives", Map.of("from", "2027-01-01", "to", "2027-01-31", "promise", "TERM",
                "percent", "20", "wording", "租满一年", "reviewOn", "2027-12-31")).statusCode(201);
        move(People.OPERATOR, id, "termination", Map.of("endsOn", "2027-06-30", "penaltyAmount", "800"))
                .statusCode(200);
        var file = "/parks/" + TwoParks.FIRST + "/enterprises/";
        var startup = SignedIn.as(People.STARTUP2);
        startup.request().get(file + tenant + "/deposits").then().statusCode(200)
                .body(allOf(containsString("5,000.00"), containsString("租满一年"), not(containsString("800.00")),
                        not(containsString("<form method=\"post\" action=\"" + PAGES))));
        startup.request().get(PAGES + id).then().statusCode(200)
                .body(allOf(not(containsString("/end")), not(containsString("等待确认"))));
        startup.request().get(PAGES + id + "/end").then().statusCode(403);
        startup.request().get(PAGES + id + "/deposit").then().statusCode(200)
                .body(not(containsString("name=\"after\"")));
        move(People.LEADER, id, "termination/approval").statusCode(200);
        startup.request().get(file + tenant + "/deposits").then()
                .body(allOf(containsString("800.00"), containsString("提前终止违约金：按约定的金额"),
                        containsString("到 2027-06-30 已享受 1937.50 元"), containsString("未兑现")));
        var other = LeaseFixture.enterprise();
        startup.request().get(file + other + "/deposits").then().statusCode(404);
        SignedIn.as(People.OFFICER).request().get(file + tenant + "/deposits").then().statusCode(403);
        startup.request().get(PAGES + approved(leases.terms()) + "/deposit").then().statusCode(404);
    }
}
