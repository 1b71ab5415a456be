package cn.yuanqi.enterprise.report;

import static cn.yuanqi.enterprise.report.ReportFixture.accept;
import static cn.yuanqi.enterprise.report.ReportFixture.asked;
import static cn.yuanqi.enterprise.report.ReportFixture.draft;
import static cn.yuanqi.enterprise.report.ReportFixture.figures;
import static cn.yuanqi.enterprise.report.ReportFixture.own;
import static cn.yuanqi.enterprise.report.ReportFixture.sendBack;
import static cn.yuanqi.enterprise.report.ReportFixture.submit;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What the audit keeps of reported figures: each that changed, before and after, with its title and unit. */
@QuarkusTest
class ReportAuditTest extends TwoParksTest {
    private static final String STARTUP = People.STARTUP;
    private static final String OPERATOR = People.OPERATOR;

    private final int year = ReportFixture.year();
    private String own;
    private String report;

    @BeforeEach
    void askAnOwner() {
        own = own(parks, STARTUP);
        report = asked(String.valueOf(year), own);
    }

    private ValidatableResponse audit(String person) {
        return People.as(person).queryParams("subjectId", report, "noun", "Report")
                .get("/api/v1/parks/{park}/audit", TwoParks.FIRST).then().statusCode(200);
    }

    @Test
    void eachStepTellsWhichFiguresItChanged() {
        draft(STARTUP, report, figures("revenue", "126.11")).statusCode(200);
        audit(OPERATOR).body("items[0].verb", equalTo("drafted")).body("items[0].label", equalTo("" + year))
                .body("items[0].enterpriseId", equalTo(own)).body("items[0].person.email", equalTo(STARTUP))
                .body("items[0].before.'figure.revenue'", nullValue())
                .body("items[0].after.'figure.revenue'.titleZh", equalTo("营业收入"))
                .body("items[0].after.'figure.revenue'.titleEn", equalTo("Revenue"))
                .body("items[0].after.'figure.revenue'.value", equalTo("126.11"))
                .body("items[0].after.'figure.revenue'.unit", equalTo("CNY_10K"))
                .body("items[0].after.'figure.revenue'.amount", equalTo("1261100.00"));
        submit(STARTUP, report).statusCode(200);
        audit(OPERATOR).body("items[0].verb", equalTo("submitted"))
                .body("items[0].after.keySet().findAll { it.startsWith('figure.') }.size()", equalTo(11));
        sendBack(OPERATOR, report, "revenue", "与税表不符").statusCode(200);
        audit(OPERATOR).body("items[0].verb", equalTo("returned")).body("items[0].after.note", equalTo("请更正"))
                .body("items[0].after.'reason.revenue'.value", equalTo("与税表不符"))
                .body("items[0].after.'reason.revenue'.titleZh", equalTo("营业收入"))
                .body("items[0].after.keySet().findAll { it.startsWith('figure.') }.size()", equalTo(0));
        draft(STARTUP, report, Map.of("revenue", Map.of("value", "1300000.5", "unit", "CNY"))).statusCode(200);
        corrected("drafted");
        submit(STARTUP, report).statusCode(200);
        corrected("submitted");
        accept(OPERATOR, report).statusCode(200);
        audit(OPERATOR).body("items[0].verb", equalTo("accepted"))
                .body("items[0].before.'figure.revenue'", nullValue())
                .body("items[0].after.'figure.revenue'.amount", equalTo("1300000.50"))
                .body("items[0].after.keySet().findAll { it.startsWith('figure.') }.size()", equalTo(11));
    }

    private void corrected(String verb) {
        audit(OPERATOR).body("items[0].verb", equalTo(verb))
                .body("items[0].before.'figure.revenue'.amount", equalTo("1261100.00"))
                .body("items[0].after.'figure.revenue'.value", equalTo("1300000.5"))
                .body("items[0].after.'figure.revenue'.unit", equalTo("CNY"))
                .body("items[0].after.keySet().findAll { it.startsWith('figure.') }.size()", equalTo(1));
    }

    @Test
    void aCorrectionThatIsAcceptedTellsWhatHeldBefore() {
        draft(STARTUP, report, figures("revenue", "100")).statusCode(200);
        submit(STARTUP, report).statusCode(200);
        accept(OPERATOR, report).statusCode(200);
        draft(STARTUP, report, Map.of("revenue", "150")).statusCode(200);
        submit(STARTUP, report).statusCode(200);
        accept(OPERATOR, report).statusCode(200);
        audit(OPERATOR).body("items[0].before.'figure.revenue'.value", equalTo("100"))
                .body("items[0].after.'figure.revenue'.value", equalTo("150"))
                .body("items[0].before.acceptedRevision", equalTo(1));
        var page = "/parks/" + TwoParks.FIRST;
        for (String path : List.of(page + "/audit?subjectId=" + report,
                page + "/enterprises/" + own + "/history?subjectId=" + report)) {
            SignedIn.as(OPERATOR).request().get(path).then().statusCode(200).body(allOf(containsString("营业收入"),
                    containsString("100 万元"), containsString("150 万元"), not(containsString("CNY_10K"))));
        }
        SignedIn.as(STARTUP).request().header("Accept-Language", "en")
                .get(page + "/enterprises/" + own + "/history?subjectId=" + report).then().statusCode(200)
                .body(allOf(containsString("Revenue"), containsString("150 CNY 10k")));
    }

    @Test
    void whatIsRefusedTellsNothingAndTheOtherParkReadsNothing() {
        int entries = audit(OPERATOR).extract().jsonPath().getList("items").size();
        draft(STARTUP, report, figures("revenue", "很多")).statusCode(422);
        draft(STARTUP, report, Map.of("revenue", "1")).statusCode(200);
        submit(STARTUP, report).statusCode(422);
        accept(OPERATOR, report).statusCode(409);
        assertEquals(entries + 1, audit(OPERATOR).extract().jsonPath().getList("items").size());
        audit(STARTUP).body("items.verb", hasItem("drafted"));
        People.as(People.OTHER_OPERATOR).queryParam("subjectId", report).get("/api/v1/parks/{park}/audit",
                TwoParks.SECOND).then().body("items.size()", equalTo(0));
        People.as(People.OFFICER).queryParam("subjectId", report).get("/api/v1/parks/{park}/audit", TwoParks.FIRST)
                .then().body("items.size()", equalTo(0));
    }

    @Test
    void importedFiguresAreToldToo() {
        var code = EnterpriseFixture.code();
        var csv = "统一社会信用代码,企业名称,状态,2021年营业收入(万元)\n" + code + ",导入留痕" + code + ",INCUBATING,";
        EnterpriseFixture.importing(csv + "12\n", "").statusCode(200).body("created", equalTo(1));
        EnterpriseFixture.importing(csv + "13.5\n", "").statusCode(200).body("updated", equalTo(1));
        String id = People.as(OPERATOR).queryParam("q", code).get(EnterpriseFixture.DOOR, TwoParks.FIRST).then()
                .extract().path("items[0].id");
        People.as(OPERATOR).queryParams("enterpriseId", id, "noun", "Report")
                .get("/api/v1/parks/{park}/audit", TwoParks.FIRST).then().body("items.size()", equalTo(2))
                .body("items[1].verb", equalTo("CREATED"))
                .body("items[1].after.'figure.revenue'.amount", equalTo("120000.00"))
                .body("items[0].before.'figure.revenue'.amount", equalTo("120000.00"))
                .body("items[0].after.'figure.revenue'.amount", equalTo("135000.00"));
    }
}
