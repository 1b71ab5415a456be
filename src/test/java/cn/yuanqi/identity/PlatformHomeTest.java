package cn.yuanqi.identity;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** The platform's home: its parks in numbers, how it runs, and a park's doors shut and opened again. */
@QuarkusTest
class PlatformHomeTest extends TwoParksTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Test
    void itCountsWhatIsInAParkAndTellsNothingOfIt() {
        try (var park = FreshPark.open(parks)) {
            EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("不外传企业"));
            var page = SignedIn.as(People.ADMIN).request().get("/platform").then().statusCode(200)
                    .body(allOf(containsString("数据库"), containsString("发件箱"), containsString("定时任务"),
                            containsString("就绪条件"), not(containsString("不外传企业"))))
                    .extract().asString();
            var row = page.split("data-park=\"" + park.id() + "\"")[1].split("</tr>")[0];
            assertTrue(row.contains("<td class=\"num\" data-label=\"企业\">1</td>"), row);
            assertTrue(row.contains("<td class=\"num\" data-label=\"人员\">1</td>"), row);
        }
    }

    @Test
    void aSuspendedParkLetsNobodyInUntilItIsResumed() {
        try (var park = FreshPark.open(parks)) {
            var admin = SignedIn.as(People.ADMIN);
            var operator = SignedIn.as(People.OPERATOR);
            var doors = "/platform/parks/" + park.id();
            post(admin, doors + "/suspension", "").then().statusCode(422).body(containsString("请填写停用原因"));
            operator.request().get("/parks/" + park.id()).then().statusCode(200);
            post(admin, doors + "/suspension", "欠费停用").then().statusCode(303);
            operator.request().get("/parks/" + park.id()).then().statusCode(404);
            People.as(People.OPERATOR).get("/api/v1/parks/" + park.id() + "/enterprises").then().statusCode(404);
            admin.request().get("/platform").then().statusCode(200).body(containsString("欠费停用"));
            post(admin, doors + "/suspension", "再停一次").then().statusCode(409);
            post(admin, doors + "/resumption", "").then().statusCode(303);
            operator.request().get("/parks/" + park.id()).then().statusCode(200);
            People.as(People.OPERATOR).queryParam("noun", "Park").get("/api/v1/parks/" + park.id() + "/audit").then()
                    .statusCode(200).body("items.verb", hasItems("suspended", "resumed"))
                    .body("items.find { it.verb == 'suspended' }.person.email", equalTo(People.ADMIN));
            post(admin, "/platform/parks/no-such/suspension", "无").then().statusCode(404);
        }
    }

    private static Response post(SignedIn admin, String path, String reason) {
        var token = TOKEN.matcher(admin.request().get("/platform").then().statusCode(200).extract().asString());
        assertTrue(token.find(), "the page has a form");
        return admin.request().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie("csrf-token", token.group(1)).header("X-CSRF-TOKEN", token.group(1))
                .formParam("reason", reason).post(path);
    }
}
