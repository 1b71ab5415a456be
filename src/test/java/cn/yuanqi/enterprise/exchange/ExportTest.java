package cn.yuanqi.enterprise.exchange;

import static cn.yuanqi.enterprise.EnterpriseFixture.DOOR;
import static cn.yuanqi.enterprise.EnterpriseFixture.code;
import static cn.yuanqi.enterprise.EnterpriseFixture.importing;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.table.TableFormat;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class ExportTest extends TwoParksTest {

    @ParameterizedTest
    @EnumSource
    void whatIsExportedComesInAgainAndChangesNothing(TableFormat format) {
        var mark = "往返" + System.nanoTime();
        var names = List.of("=HYPERLINK(\"http://x\")" + mark, "+1" + mark, "-1" + mark, "@" + mark, "'=" + mark,
                "引\"号,;" + mark, "两\n行" + mark, "😀𬭎" + mark, "000123" + mark);
        var rows = names.stream().map(name -> Sheets.row(code(), name)).toList();
        rows.get(0).set(9, null);
        rows.get(1).set(6, "1234.567891");
        rows.get(2).set(8, "000123");
        rows.get(3).set(4, "1850-01-01");
        importing("a.xlsx", Sheets.of(TableFormat.XLSX, Sheets.HEADER, rows), "").body("created", equalTo(names.size()))
                .body("errors", empty());
        var file = exported(People.OPERATOR, "?q=" + mark + "&format=" + format.extension()).statusCode(200)
                .header("Content-Disposition", containsString("." + format.extension())).extract().asByteArray();
        importing("b." + format.extension(), file, "?mode=all-or-nothing").body("errors", empty())
                .body("warnings", empty()).body("rows", equalTo(names.size())).body("unchanged", equalTo(names.size()));
        var copy = given().auth().oauth2(People.token(People.OTHER_OPERATOR))
                .multiPart("file", "b." + format.extension(), file, "application/octet-stream")
                .post(DOOR + "/imports", TwoParks.SECOND).then().statusCode(200);
        copy.body("created", equalTo(names.size())).body("errors", empty());
    }

    @Test
    void aTextThatWouldBeRunIsDefused() {
        var mark = "公式" + System.nanoTime();
        EnterpriseFixture.lead(java.util.Map.of("creditCode", code(), "name", "=1+1" + mark, "phone", "+86 1"));
        var csv = exported(People.OPERATOR, "?format=csv&q=" + mark).contentType(startsWith("text/csv")).extract()
                .asByteArray();
        var text = new String(csv, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\ufeff统一社会信用代码,企业名称,"), text);
        assertTrue(text.contains(",'=1+1" + mark + ","), text);
        assertTrue(text.contains(",'+86 1,"), text);
    }

    @Test
    void theFiltersAreThoseOfTheListAndOthersAreRefused() {
        var mark = "筛选" + System.nanoTime();
        importing("a.xlsx", Sheets.of(TableFormat.XLSX, Sheets.HEADER, List.of(Sheets.row(code(), "甲" + mark))), "");
        EnterpriseFixture.lead(java.util.Map.of("creditCode", code(), "name", "乙" + mark));
        assertEquals(2, lines("?q=" + mark));
        assertEquals(1, lines("?q=" + mark + "&status=LEAD"));
        assertEquals(1, lines("?q=" + mark + "&category=TECH"));
        assertEquals(2, lines("?q=" + mark + "&compliance=NOT_MONITORED"));
        exported(People.OPERATOR, "?format=pdf").statusCode(422).body("errors.field", contains("format"));
        exported(People.OPERATOR, "?statsu=LEAD").statusCode(422).body("errors.field", contains("statsu"));
        exported(People.OPERATOR, "?status=GONE").statusCode(422).body("errors.field", contains("status"));
        exported(People.OPERATOR, "?limit=5").statusCode(422).body("errors.field", contains("limit"));
    }

    private static int lines(String query) {
        var text = exported(People.OPERATOR, query).statusCode(200).extract().asString();
        return (int) text.lines().count() - 1;
    }

    @Test
    void everybodyGetsWhatTheySee() {
        var mark = "各见" + System.nanoTime();
        importing("a.xlsx", Sheets.of(TableFormat.XLSX, Sheets.HEADER,
                List.of(Sheets.row(code(), "甲" + mark), Sheets.row(code(), "乙" + mark))), "");
        var own = People.as(People.OPERATOR).queryParam("q", "甲" + mark).get(DOOR, TwoParks.FIRST).then().extract()
                .<String>path("items[0].id");
        QuarkusTransaction.requiringNew().run(() -> parks.member("startup@cq-digital.test",
                new Place(TwoParks.FIRST, Role.OWNER, UUID.fromString(own), null)));
        exported(People.LEADER, "?q=" + mark).statusCode(200)
                .body(allOf(containsString("甲" + mark), containsString("乙" + mark), containsString("2021年营业收入")));
        exported(People.OFFICER, "?q=" + mark).statusCode(200)
                .body(allOf(containsString("乙" + mark), not(containsString("营业收入"))));
        exported("startup@cq-digital.test", "?q=" + mark).statusCode(200)
                .body(allOf(containsString("甲" + mark), not(containsString("乙" + mark))));
        exported(People.FINANCIER, "").statusCode(403);
        exported(People.OTHER_OPERATOR, "").statusCode(404);
        SignedIn.as(People.OPERATOR).request().queryParam("q", mark)
                .get("/parks/" + TwoParks.FIRST + "/enterprises/export").then().statusCode(200)
                .body(containsString("乙" + mark));
    }

    @ParameterizedTest
    @EnumSource
    void theTemplateIsAnEmptySheetThatImportsNothing(TableFormat format) {
        var template = SignedIn.as(People.OPERATOR).request().queryParam("format", format.extension())
                .get("/parks/" + TwoParks.FIRST + "/enterprises/imports/template").then().statusCode(200).extract()
                .asByteArray();
        assertFalse(template.length == 0);
        importing("t." + format.extension(), template, "").statusCode(200).body("rows", equalTo(0))
                .body("errors", empty()).body("warnings", empty());
    }

    private static ValidatableResponse exported(String person, String query) {
        return given().auth().oauth2(People.token(person)).get(DOOR + "/export" + query, TwoParks.FIRST).then();
    }
}
