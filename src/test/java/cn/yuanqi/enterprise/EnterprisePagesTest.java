package cn.yuanqi.enterprise;

import static cn.yuanqi.enterprise.EnterpriseFixture.body;
import static cn.yuanqi.enterprise.EnterpriseFixture.code;
import static cn.yuanqi.enterprise.EnterpriseFixture.lead;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class EnterprisePagesTest extends TwoParksTest {
    private static final String PAGE = "/parks/" + TwoParks.FIRST + "/enterprises";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Test
    void theRegisterIsSearchedAndLeafedThrough() {
        var mark = "名册" + System.nanoTime();
        var id = lead(body("甲" + mark + "<b>"));
        lead(TwoParks.SECOND, People.OTHER_OPERATOR, body("乙" + mark));
        var operator = SignedIn.as(People.OPERATOR);
        operator.request().queryParam("q", mark).get(PAGE).then().statusCode(200)
                .body(allOf(containsString("甲" + mark + "&lt;b&gt;"), containsString(PAGE + "/" + id),
                        containsString("符合条件的有 1 家"), containsString("登记企业"), not(containsString("乙" + mark))));
        operator.request().queryParam("q", "没有这样的企业" + mark).get(PAGE).then().statusCode(200)
                .body(containsString("没有符合条件的企业"));
        operator.request().queryParams("sort", "-enteredOn", "status", "", "category", "TECH").get(PAGE).then()
                .statusCode(200);
        operator.request().queryParam("sort", "colour").get(PAGE).then().statusCode(422);
        operator.request().get("/parks/" + TwoParks.SECOND + "/enterprises").then().statusCode(404);
    }

    @Test
    void whoMayOnlyReadIsOfferedNothingToWrite() {
        var officer = SignedIn.as(People.OFFICER);
        officer.request().header("Accept-Language", "en").get(PAGE).then().statusCode(200)
                .body(allOf(containsString("Enterprises"), not(containsString("Register an enterprise"))));
        officer.request().get(PAGE + "/new").then().statusCode(403);
        officer.request().get(PAGE + "/imports").then().statusCode(403);
    }

    @Test
    void aLeadIsWrittenByHandAndABadOneKeepsWhatWasTyped() {
        var operator = SignedIn.as(People.OPERATOR);
        typing(operator, PAGE + "/new").formParam("creditCode", "91350100M000100Y4Z").formParam("name", "打字&公司")
                .formParam("headcount", "三人").formParam("categories", "TECH").post(PAGE + "/new").then().statusCode(422)
                .body(allOf(containsString("打字&amp;公司"), containsString("三人"), containsString("第 18 位"),
                        containsString("不是数字"), containsString("value=\"TECH\" checked")));
        var code = code();
        typing(operator, PAGE + "/new").formParam("creditCode", code.toLowerCase()).formParam("name", "手写公司")
                .formParam("registeredCapital", "１００.５").formParam("foundedOn", "2020年1月2日")
                .formParam("categories", "TECH").formParam("categories", "HEALTH").post(PAGE + "/new").then()
                .statusCode(303).header("Location", containsString(PAGE + "/"));
        operator.request().queryParam("q", code).get(PAGE).then().body(containsString("手写公司"));
        typing(operator, PAGE + "/new").formParam("creditCode", code).formParam("name", "又一家").post(PAGE + "/new")
                .then().statusCode(422).body(allOf(containsString("又一家"), containsString("本园区已有使用该代码的企业")));
    }

    @Test
    void withoutTheTokenOfItsPageNothingIsWritten() {
        var operator = SignedIn.as(People.OPERATOR);
        operator.request().formParam("creditCode", code()).formParam("name", "伪造").post(PAGE + "/new").then()
                .statusCode(403);
    }

    @Test
    void whoComesSecondSeesWhatTheFirstWrote() {
        var id = lead(body("初名"));
        var door = PAGE + "/" + id + "/edit";
        var operator = SignedIn.as(People.OPERATOR);
        var code = operator.request().get(door).then().statusCode(200).extract().htmlPath()
                .getString("**.find { it.@id == 'creditCode' }.@value");
        edit(operator, door, code, "先改", 0).statusCode(303).header("Location", endsWith(PAGE + "/" + id));
        edit(operator, door, code, "后改", 0).statusCode(412)
                .body(allOf(containsString("别人已修改过"), containsString("value=\"后改\""), containsString("现为：先改"),
                        containsString("name=\"version\" value=\"1\"")));
        edit(operator, door, code, "后改", 1).statusCode(303);
        edit(operator, door, code, " ", 2).statusCode(422).body(containsString("不能为空"));
        operator.request().get(PAGE + "/" + java.util.UUID.randomUUID() + "/edit").then().statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse edit(SignedIn operator, String door, String code,
            String name, int version) {
        return typing(operator, door).formParam("creditCode", code).formParam("name", name)
                .formParam("version", version).post(door).then();
    }

    private static RequestSpecification typing(SignedIn person, String page) {
        return sending(person, page).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    /** A request with the token of the form at this address. */
    private static RequestSpecification sending(SignedIn person, String page) {
        var token = TOKEN.matcher(person.request().get(page).then().statusCode(200).extract().asString());
        assertTrue(token.find(), "the page has a form");
        return person.request().cookie("csrf-token", token.group(1)).header("X-CSRF-TOKEN", token.group(1));
    }
}
