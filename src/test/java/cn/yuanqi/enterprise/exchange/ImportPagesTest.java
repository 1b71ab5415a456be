package cn.yuanqi.enterprise.exchange;

import static cn.yuanqi.enterprise.EnterpriseFixture.code;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class ImportPagesTest extends TwoParksTest {
    private static final String PAGE = "/parks/" + TwoParks.FIRST + "/enterprises";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Test
    void aSpreadsheetIsCheckedFirstAndImportedThen() {
        var operator = SignedIn.as(People.OPERATOR);
        var code = code();
        var csv = ("统一社会信用代码,企业名称\n" + code + ",表格公司\nbad,坏行\n").getBytes(StandardCharsets.UTF_8);
        var door = PAGE + "/imports";
        sending(operator, door).multiPart("file", "a.csv", csv).multiPart("step", "check").post(door).then()
                .statusCode(200)
                .body(allOf(containsString("还没有写入"), containsString("应为 18 位"), containsString("导入前请再次选择")));
        operator.request().queryParam("q", code).get(PAGE).then().body(not(containsString("表格公司")));
        var part = sending(operator, door).header("HX-Request", "true").multiPart("file", "a.csv", csv)
                .multiPart("step", "write").multiPart("mode", "good-rows").post(door).then().statusCode(200)
                .body(allOf(containsString("导入结果"), not(containsString("<html")))).extract().asString();
        assertTrue(part.strip().startsWith("<section id=\"outcome\""), part);
        operator.request().queryParam("q", code).get(PAGE).then().body(containsString("表格公司"));
        sending(operator, door).multiPart("file", "a.csv", "甲,乙\n".getBytes(StandardCharsets.UTF_8)).post(door).then()
                .statusCode(422).body(containsString("至少需要"));
        sending(operator, door)
                .multiPart("file", "a.csv", ("统一社会信用代码,企业名称\n" + code + ",表格公司\n").getBytes(StandardCharsets.UTF_8))
                .multiPart("step", "write").post(door).then().statusCode(303).header("Location", endsWith(PAGE));
        sending(operator, door).multiPart("step", "write").post(door).then().statusCode(422)
                .body(containsString("请选择一个文件"));
    }

    /** A request with the token of the form at this address. */
    private static RequestSpecification sending(SignedIn person, String page) {
        var token = TOKEN.matcher(person.request().get(page).then().statusCode(200).extract().asString());
        assertTrue(token.find(), "the page has a form");
        return person.request().cookie("csrf-token", token.group(1)).header("X-CSRF-TOKEN", token.group(1));
    }
}
