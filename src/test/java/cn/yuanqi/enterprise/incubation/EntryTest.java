package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.People.as;
import static cn.yuanqi.enterprise.EnterpriseFixture.body;
import static cn.yuanqi.enterprise.EnterpriseFixture.lead;
import static cn.yuanqi.enterprise.incubation.EntryFixture.fields;
import static cn.yuanqi.enterprise.incubation.EntryFixture.posting;
import static cn.yuanqi.enterprise.incubation.EntryFixture.send;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.DOOR;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.approve;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.move;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;

/** Startups that apply by themselves. */
@QuarkusTest
class EntryTest extends TwoParksTest {
    private static final String QUEUE = "/parks/" + TwoParks.FIRST + "/entries";

    @Inject
    EntryFixture entries;
    @Inject
    FormClock clock;

    @BeforeEach
    void openDoors() {
        entries.door(TwoParks.FIRST, true, 9_999);
        entries.door(TwoParks.SECOND, true, 9_999);
    }

    private static String register(String park, String operator, String code) {
        return as(operator).get("/api/v1/parks/{park}/enterprises?q=" + code, park).then().statusCode(200).extract()
                .asString();
    }

    private static String found(String code, String field) {
        return as(People.OPERATOR).get("/api/v1/parks/{park}/enterprises?q=" + code, TwoParks.FIRST)
                .path("items[0]." + field);
    }

    @Test
    void anApplicationCountsWhenItsAddressHasConfirmedIt() {
        var fields = fields();
        var code = fields.get("creditCode");
        send(TwoParks.FIRST, fields).statusCode(303).header("Location", containsString("/received?number="));
        assertTrue(register(TwoParks.FIRST, People.OPERATOR, code).contains("\"total\":0"));
        var link = entries.link(fields.get("mail"));
        given().get(link).then().statusCode(200).body(containsString(fields.get("company")));
        assertTrue(register(TwoParks.FIRST, People.OPERATOR, code).contains("\"total\":0"), "looking confirms nothing");
        EntryFixture.confirm(link);
        EntryFixture.confirm(link);
        assertEquals("APPLYING", found(code, "status"));
        as(People.OPERATOR).get(DOOR + "/transitions", TwoParks.FIRST, found(code, "id")).then()
                .body("total", equalTo(1)).body("items[0].reason", containsString("企业自行申请入驻"));
        SignedIn.as(People.OPERATOR).request().get(QUEUE).then().statusCode(200).body(
                allOf(containsString(fields.get("company")), containsString("做工业视觉检测"), containsString("120.5 ㎡")));
    }

    @Test
    void theAuditKeepsNoAddressThatNobodyHasConfirmed() {
        var fields = fields();
        send(TwoParks.FIRST, fields).statusCode(303);
        String told = as(People.LEADER).get("/api/v1/parks/{park}/audit?noun=EntryApplication", TwoParks.FIRST)
                .then().statusCode(200).body("items[0].verb", equalTo("CREATED")).extract().asString();
        assertTrue(told.contains(fields.get("company")), told);
        for (String personal : List.of("mail", "phone", "contactName")) {
            assertFalse(told.contains(fields.get(personal)), personal);
        }
    }

    @Test
    void aLeadIsMovedOnAndAnyOtherStandingIsKeptFromTheApplicant() {
        var known = body("线索公司");
        var id = lead(known);
        var fields = fields();
        fields.put("creditCode", known.get("creditCode").toString().toLowerCase());
        entries.apply(TwoParks.FIRST, fields);
        assertEquals("APPLYING", found(known.get("creditCode").toString(), "status"));
        assertEquals("线索公司", found(known.get("creditCode").toString(), "name"));

        var tenant = body("租户公司" + System.nanoTime());
        var tenantId = lead(tenant);
        move(tenantId, "TENANT");
        var again = fields();
        again.put("creditCode", tenant.get("creditCode").toString());
        var receipt = send(TwoParks.FIRST, again).statusCode(303).extract().header("Location");
        given().get(receipt).then().statusCode(200).body(not(containsString("租户")));
        EntryFixture.confirm(entries.link(again.get("mail")));
        as(People.OPERATOR).get(DOOR, TwoParks.FIRST, tenantId).then().body("status", equalTo("TENANT"));
        SignedIn.as(People.OPERATOR).request().get(QUEUE).then()
                .body(allOf(containsString(again.get("company")), containsString("目前是“租户”")));
        assertEquals("APPLYING", as(People.OPERATOR).get(DOOR, TwoParks.FIRST, id).path("status"));
    }

    @Test
    void twoParksHoldTheSameCodeAndNeitherLearnsOfTheOther() {
        var fields = fields();
        entries.apply(TwoParks.FIRST, fields);
        var elsewhere = fields();
        elsewhere.put("creditCode", fields.get("creditCode"));
        entries.apply(TwoParks.SECOND, elsewhere);
        assertTrue(register(TwoParks.FIRST, People.OPERATOR, fields.get("creditCode")).contains("\"total\":1"));
        assertTrue(register(TwoParks.SECOND, People.OTHER_OPERATOR, fields.get("creditCode")).contains("\"total\":1"));
        SignedIn.as(People.OTHER_OPERATOR).request().get("/parks/" + TwoParks.SECOND + "/entries").then()
                .body(allOf(containsString(elsewhere.get("company")), not(containsString(fields.get("company"))),
                        not(containsString("登记册中已有"))));
        var link = entries.link(elsewhere.get("mail"));
        given().get(link.replace(TwoParks.SECOND, TwoParks.FIRST)).then().statusCode(404);
    }

    @Test
    void aParkThatShutItsDoorIsAbsent() {
        entries.door(TwoParks.SECOND, false, 100);
        var shut = given().get("/apply/" + TwoParks.SECOND).then().statusCode(404).extract().htmlPath()
                .getString("**.find { it.@id == 'main' }").replaceAll("[0-9a-f]{4}(-[0-9a-f]{4})+", "");
        var absent = given().get("/apply/no-such-park").then().statusCode(404).extract().htmlPath()
                .getString("**.find { it.@id == 'main' }").replaceAll("[0-9a-f]{4}(-[0-9a-f]{4})+", "");
        assertEquals(absent, shut);
        given().get("/apply/" + TwoParks.SECOND + "/confirmed").then().statusCode(404);
    }

    @Test
    void whatDoesNotHoldIsSaidAtItsFieldAndNothingTypedIsLost() {
        var fields = fields();
        fields.put("creditCode", "91350100M000100Y4Z");
        fields.put("mail", "nobody");
        fields.put("people", "many");
        fields.remove("consent");
        send(TwoParks.FIRST, fields).statusCode(422)
                .body(allOf(containsString("第 18 位"), containsString("不能用于统一社会信用代码"), containsString("请填写邮箱地址"),
                        containsString("请填写人数"), containsString("没有您的同意"), containsString(fields.get("company")),
                        containsString("做工业视觉检测"), containsString("value=\"TECH\" checked")));
    }

    @Test
    void programsAreTurnedAwayWithoutBeingTold() {
        var trapped = fields();
        trapped.put("website", "http://spam.example");
        send(TwoParks.FIRST, trapped).statusCode(303);
        assertEquals(0, entries.letters(trapped.get("mail")).size());
        var hasty = fields();
        hasty.put("began", clock.stamp(TwoParks.FIRST, Instant.now()));
        send(TwoParks.FIRST, hasty).statusCode(422).body(
                allOf(containsString("提交得太快"), containsString(hasty.get("company"))));
        for (var claimed : new String[]{"1000", "", EntryFixture.longAgo(TwoParks.SECOND)}) {
            var lying = fields();
            lying.put("began", claimed);
            send(TwoParks.FIRST, lying).statusCode(422).body(containsString("提交得太快"));
        }
        given().contentType("application/x-www-form-urlencoded").formParams(fields()).post("/apply/" + TwoParks.FIRST)
                .then().statusCode(403);
    }

    @Test
    void oneAddressIsWrittenToThreeTimesADayAndAParkHasItsDailyCap() {
        var fields = fields();
        for (int i = 0; i < 5; i++) {
            fields.put("creditCode", fields().get("creditCode"));
            send(TwoParks.FIRST, fields).statusCode(303).header("Location", containsString("/received?number="));
        }
        assertEquals(3, entries.letters(fields.get("mail")).size());
        entries.door(TwoParks.FIRST, true, 1);
        send(TwoParks.FIRST, fields()).statusCode(429).header("Retry-After", equalTo("86400"))
                .body(containsString("请明天再提交"));
    }

    @Test
    void theQueueDecidesAndTheApplicantIsTold() {
        var fields = fields();
        entries.apply(TwoParks.FIRST, fields);
        var id = found(fields.get("creditCode"), "id");
        var operator = SignedIn.as(People.OPERATOR);
        posting(operator, QUEUE).formParam("reason", " ").post(QUEUE + "/" + id + "/return").then().statusCode(422);
        assertEquals("APPLYING", found(fields.get("creditCode"), "status"));
        posting(operator, QUEUE).formParam("reason", "请补充商业计划书").post(QUEUE + "/" + id + "/return").then()
                .statusCode(303);
        assertEquals("LEAD", found(fields.get("creditCode"), "status"));
        assertTrue(String.join("", entries.letters(fields.get("mail"))).contains("请补充商业计划书"));
        var second = new java.util.LinkedHashMap<>(fields);
        second.put("mail", "b" + fields.get("mail"));
        entries.apply(TwoParks.FIRST, second);
        posting(operator, QUEUE).post(QUEUE + "/" + id + "/approval").then().statusCode(303);
        var leader = SignedIn.as(People.LEADER);
        leader.request().get(QUEUE).then().body(containsString("等待园区领导同意"));
        posting(leader, QUEUE + "?view=applications").formParam("reason", "x").post(QUEUE + "/" + id + "/decline")
                .then().statusCode(403);
        posting(leader, QUEUE).post(QUEUE + "/" + id + "/approval").then().statusCode(303);
        assertEquals("INCUBATING", found(fields.get("creditCode"), "status"));
        assertTrue(String.join("", entries.letters(second.get("mail"))).contains("已获同意"));
    }

    @Test
    void whatIsRefusedInTheQueueStaysAsItWasTyped() {
        var fields = fields();
        entries.apply(TwoParks.FIRST, fields);
        var id = found(fields.get("creditCode"), "id");
        var operator = SignedIn.as(People.OPERATOR);
        var tooLong = "太长的理由" + id + "x".repeat(500);
        posting(operator, QUEUE).formParam("reason", tooLong).post(QUEUE + "/" + id + "/decline").then().statusCode(422)
                .body(allOf(containsString("value=\"" + tooLong + "\""), containsString("details open")));
        assertEquals("APPLYING", found(fields.get("creditCode"), "status"));
        posting(operator, QUEUE).formParams(Map.of("dailyCap", "viele")).post(QUEUE + "/door").then().statusCode(422)
                .body(containsString("value=\"viele\""));
        posting(operator, QUEUE).post(QUEUE + "/" + id + "/approval").then().statusCode(303);
        posting(operator, QUEUE).formParam("reason", "再说一遍" + id).post(QUEUE + "/" + id + "/approval").then()
                .statusCode(409).body(containsString("yq-flash fail"));
    }

    @Test
    void whoIsDeclinedIsALeadAgainAndNeverCountedAsEntered() {
        var before = kpi();
        var fields = fields();
        entries.apply(TwoParks.FIRST, fields);
        var id = found(fields.get("creditCode"), "id");
        posting(SignedIn.as(People.OPERATOR), QUEUE).formParam("reason", "不属于本园区产业方向")
                .post(QUEUE + "/" + id + "/decline").then().statusCode(303);
        assertEquals("LEAD", found(fields.get("creditCode"), "status"));
        var letters = String.join("", entries.letters(fields.get("mail")));
        assertTrue(letters.contains("不属于本园区产业方向") && !letters.contains("退回"), letters);
        assertEquals(before, kpi());
        entries.apply(TwoParks.FIRST, fields);
        move(id, "LEFT").statusCode(200);
        assertEquals(before, kpi(), "who withdraws before it entered has not entered");
        var tenant = lead(body("租过" + System.nanoTime()));
        move(tenant, "TENANT");
        move(tenant, "APPLYING");
        posting(SignedIn.as(People.OPERATOR), QUEUE).formParam("reason", "已满").post(QUEUE + "/" + tenant + "/decline")
                .then().statusCode(303);
        assertEquals(before + 1, kpi());
    }

    @Test
    void aTenantThatIsDeclinedIsATenantAgainAndMayApplyOnceMore() {
        var tenant = lead(body("在租" + System.nanoTime()));
        move(tenant, "TENANT").statusCode(200);
        for (int round = 1; round <= 2; round++) {
            move(tenant, "APPLYING").statusCode(200);
            move(tenant, "TENANT").statusCode(409);
            var operator = SignedIn.as(People.OPERATOR);
            posting(operator, QUEUE).formParam("reason", "第" + round + "次已满").post(QUEUE + "/" + tenant + "/decline")
                    .then().statusCode(303);
            posting(operator, QUEUE).formParam("reason", "再来").post(QUEUE + "/" + tenant + "/decline").then()
                    .statusCode(409);
        }
        as(People.OPERATOR).get(DOOR, TwoParks.FIRST, tenant).then().body("status", equalTo("TENANT"));
        as(People.OPERATOR).get(DOOR + "/transitions", TwoParks.FIRST, tenant).then()
                .body("items.to", contains("LEAD", "TENANT", "APPLYING", "TENANT", "APPLYING", "TENANT"))
                .body("items[5].reason", equalTo("第2次已满"));
    }

    private static int kpi() {
        return as(People.OPERATOR).get("/api/v1/parks/{park}/kpi", TwoParks.FIRST).path("enterprises");
    }

    @Test
    void theQueueIsForOperatorsAndLeadersOfThePark() {
        SignedIn.as(People.OFFICER).request().get(QUEUE).then().statusCode(403);
        SignedIn.as(People.OTHER_OPERATOR).request().get(QUEUE).then().statusCode(404);
        var fields = fields();
        entries.apply(TwoParks.FIRST, fields);
        approve(People.LEADER, TwoParks.FIRST, found(fields.get("creditCode"), "id")).statusCode(200);
        var operator = SignedIn.as(People.OPERATOR);
        operator.request().get(QUEUE + "?view=leads").then().statusCode(200);
        operator.request().get(QUEUE + "?view=stays").then().statusCode(200);
        posting(operator, QUEUE).formParams(Map.of("dailyCap", "0")).post(QUEUE + "/door").then().statusCode(422);
        given().get("/apply/" + TwoParks.FIRST).then().statusCode(200);
    }
}
