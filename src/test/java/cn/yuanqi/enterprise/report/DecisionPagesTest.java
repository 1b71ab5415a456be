package cn.yuanqi.enterprise.report;

import static cn.yuanqi.enterprise.report.ReportFixture.asked;
import static cn.yuanqi.enterprise.report.ReportFixture.draft;
import static cn.yuanqi.enterprise.report.ReportFixture.figures;
import static cn.yuanqi.enterprise.report.ReportFixture.one;
import static cn.yuanqi.enterprise.report.ReportFixture.own;
import static cn.yuanqi.enterprise.report.ReportFixture.submit;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What the operator's forms around reports refuse, they refuse at the field. */
@QuarkusTest
class DecisionPagesTest extends TwoParksTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final String REPORTS = "/parks/" + TwoParks.FIRST + "/reports";

    private final String period = String.valueOf(ReportFixture.year());

    private static ValidatableResponse post(String page, String to, Map<String, String> form) {
        var operator = SignedIn.as(People.OPERATOR);
        var token = TOKEN.matcher(operator.request().get(page).then().statusCode(200).extract().asString());
        assertTrue(token.find(), "the page has a form");
        return operator.request().cookie("csrf-token", token.group(1))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token.group(1)).formParams(form).post(to).then();
    }

    @Test
    void aDeadlineThatSomebodyElseMovedMeanwhileIsNotOverwritten() {
        asked(period, own(parks, People.STARTUP));
        var all = People.as(People.OPERATOR).get("/api/v1/parks/{park}/reports/campaigns", TwoParks.FIRST).then();
        String id = all.extract().path("items.find { it.period == '" + period + "' }.id");
        var page = REPORTS + "/campaigns/" + id;
        var first = TwoParks.today().plusDays(40).toString();
        var second = TwoParks.today().plusDays(50).toString();
        post(page, page, Map.of("dueOn", first, "version", "0")).statusCode(303);
        post(page, page, Map.of("dueOn", second, "version", "0")).statusCode(409)
                .body(allOf(containsString("id=\"dueOn-error\""), containsString("已被他人改为 " + first),
                        containsString("value=\"" + second + "\""), containsString("name=\"version\" value=\"1\"")));
        post(page, page, Map.of("dueOn", second)).statusCode(409);
        post(page, page, Map.of("dueOn", "", "version", "1")).statusCode(422)
                .body(containsString("id=\"dueOn-error\""));
        post(page, page, Map.of("dueOn", second, "version", "1")).statusCode(303);
        People.as(People.OPERATOR).get("/api/v1/parks/{park}/reports/campaigns/{id}", TwoParks.FIRST, id).then()
                .body("dueOn", equalTo(second));
    }

    @Test
    void aReturnWithoutAReasonOrWithTooLongAOneIsRefusedAtTheField() {
        var report = asked(period, own(parks, People.STARTUP));
        draft(People.STARTUP, report, figures()).statusCode(200);
        submit(People.STARTUP, report).statusCode(200);
        var page = REPORTS + "/" + report;
        post(page, page + "/return", Map.of("r.revenue", " ", "note", "留着这句")).statusCode(422)
                .body(allOf(containsString("id=\"fields-error\""), containsString("留着这句"),
                        not(containsString("yq-flash fail"))));
        var tooLong = "长".repeat(501);
        post(page, page + "/return", Map.of("r.tax", tooLong, "r.revenue", "对不上")).statusCode(422)
                .body(allOf(containsString("id=\"tax-error\""), containsString("value=\"" + tooLong + "\""),
                        containsString("value=\"对不上\""), not(containsString("id=\"revenue-error\""))));
        post(page, page + "/return", Map.of("r.tax", "核对", "note", "长".repeat(1001))).statusCode(422)
                .body(containsString("id=\"note-error\""));
        one(People.OPERATOR, report).body("status", equalTo("SUBMITTED"));
        post(page, page + "/return", Map.of("r.tax", "核对")).statusCode(303);
        one(People.OPERATOR, report).body("status", equalTo("RETURNED"));
    }
}
