package cn.yuanqi.enterprise.exchange;

import static cn.yuanqi.enterprise.EnterpriseFixture.DOOR;
import static cn.yuanqi.enterprise.EnterpriseFixture.code;
import static cn.yuanqi.enterprise.EnterpriseFixture.importing;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseStage;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.report.Figures;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class EnterpriseImportTest extends TwoParksTest {
    private static final String HEADER = "统一社会信用代码,企业名称,企业类别,行业,成立日期,入驻日期,注册资本(万元),法定代表人,联系电话,从业人数,2021年营业收入(万元),状态\r\n";

    @Inject
    InPark inPark;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "BOM"})
    void aParksSpreadsheetComesInWholeAndASecondTimeChangesNothing(String encoding) {
        var csv = EnterpriseSheet.of309();
        var bytes = encoding.equals("BOM")
                ? ("\ufeff" + csv).getBytes(StandardCharsets.UTF_8)
                : csv.getBytes(Charset.forName(encoding));
        counts(importing(bytes, ""), 309, 309, 0, 0, 0);
        counts(importing(bytes, ""), 309, 0, 0, 309, 0);
    }

    @Test
    void whatTheRowSaysIsWhatStandsInTheRegister() {
        var code = code();
        counts(importing(HEADER + code
                + ",渝创,TECH;ECOMMERCE,零售业,2020/1/2,2020年3月4日,\"1,200.50\",王敏,023-1,１２,126.11,INCUBATING\r\n", ""), 1, 1,
                0,
                0, 0);
        var id = found(code).body("items[0].status", equalTo("INCUBATING"))
                .body("items[0].foundedOn", equalTo("2020-01-02")).body("items[0].enteredOn", equalTo("2020-03-04"))
                .body("items[0].registeredCapital", equalTo("12005000.00")).body("items[0].headcount", equalTo(12))
                .body("items[0].categories", contains("TECH", "ECOMMERCE")).extract().<String>path("items[0].id");
        inPark.run(TwoParks.FIRST, () -> {
            Enterprise enterprise = Enterprise.findById(UUID.fromString(id));
            var report = Figures.byYear(enterprise.id, Figures.REVENUE).get(0);
            assertEquals(new BigDecimal("1261100.00"), report.value());
            assertEquals("import", report.source());
            var stage = EnterpriseStage.of(enterprise).get(0);
            assertEquals("import", stage.reason);
            assertEquals(Lifecycle.INCUBATING, stage.to);
        });
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        var code = code();
        var csv = HEADER + row(code, "甲") + row("91350100M000100Y4Z", "乙");
        counts(importing(csv, "?dryRun=true"), 2, 1, 0, 0, 1).body("dryRun", equalTo(true));
        found(code).body("total", equalTo(0));
    }

    @Test
    void badRowsAreListedInWordsAndGoodOnesComeIn() {
        var good = code();
        var csv = HEADER + row(good, "甲") + row(good, "甲甲") + row("91350100M000100Y44", "乙")
                + code() + ",丙,SPACE,业,2020-01-02,2019-01-02,-1,人,1,2.5,x,SLEEPING\r\n" + code() + ",,,,,,,,,,,\r\n";
        counts(importing(csv, ""), 5, 1, 0, 0, 4)
                .body("errors.findAll { it.row == 3 }.message", contains(containsString("2")))
                .body("errors.findAll { it.row == 4 }.column", contains("统一社会信用代码"))
                .body("errors.find { it.row == 4 }.value", equalTo("91350100M000100Y44"))
                .body("errors.find { it.row == 4 }.message", containsString("18"))
                .body("errors.findAll { it.row == 5 }.column",
                        contains("企业类别", "入驻日期", "注册资本(万元)", "从业人数", "2021年营业收入(万元)", "状态"))
                .body("errors.findAll { it.row == 6 }.column", contains("企业名称"));
        found(good).body("items[0].name", equalTo("甲"));
    }

    @Test
    void allOrNothingWritesNothingWhenOneRowIsBad() {
        var code = code();
        counts(importing(HEADER + row(code, "甲") + row("1", "乙"), "?mode=all-or-nothing"), 2, 0, 0, 0, 1)
                .body("written", equalTo(false));
        found(code).body("total", equalTo(0));
        counts(importing(HEADER + row(code, "甲"), "?mode=all-or-nothing"), 1, 1, 0, 0, 0);
    }

    @Test
    void anotherValueIsAnUpdateButTheStageStays() {
        var code = code();
        importing(HEADER + row(code, "旧名"), "");
        counts(importing(HEADER + row(code, "新名").replace("INCUBATING", "LEFT"), ""), 1, 0, 1, 0, 0);
        found(code).body("items[0].name", equalTo("新名")).body("items[0].status", equalTo("INCUBATING"))
                .body("items[0].version", equalTo(1));
        counts(importing(HEADER + row(code, "新名").replace("126.11", "99"), ""), 1, 0, 1, 0, 0);
        counts(importing(HEADER + row(code, "新名").replace("126.11", "99"), ""), 1, 0, 0, 1, 0);
    }

    @Test
    void formulasStayTextAndLinesAreCountedAsInTheFile() {
        var code = code();
        counts(importing("统一社会信用代码,企业名称\n" + code + ",\"=HYPERLINK(\"\"http://x\"\")\n甲\"\n\nbad,+1\n", ""), 2, 1, 0, 0,
                1)
                .body("errors.row", contains(5));
        found(code).body("items[0].name", equalTo("=HYPERLINK(\"http://x\") 甲"));
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        importing("企业名称,行业\n甲,乙\n", "").statusCode(422).body("detail", containsString("统一社会信用代码"));
        importing("统一社会信用代码,行业\n甲,乙\n", "").statusCode(422).body("detail", containsString("企业名称"));
        importing((HEADER + row(code(), "甲")).getBytes(StandardCharsets.UTF_16), "").statusCode(422)
                .body("detail", containsString("GB18030"));
        importing(new byte[]{(byte) 0xff, (byte) 0xfe, 1, 2}, "").statusCode(422)
                .contentType("application/problem+json");
        importing("", "").statusCode(422);
        importing(HEADER, "?mode=some").statusCode(422).body("errors.field", contains("mode"));
        importing(HEADER, "?dryrun=true").statusCode(422).body("errors.field", contains("dryrun"));
        importing(HEADER, "?dryRun=maybe").statusCode(422).body("errors.field", contains("dryRun"));
        given().auth().oauth2(People.token(People.OPERATOR)).multiPart("other", "x").post(DOOR + "/imports",
                TwoParks.FIRST).then().statusCode(422).body("errors.field", contains("file"));
        counts(importing(HEADER, ""), 0, 0, 0, 0, 0).body("errors", empty());
    }

    @Test
    void unknownColumnsAreNamed() {
        importing("统一社会信用代码,企业名称,备注\n" + code() + ",甲,x\n", "").statusCode(200).body("created", equalTo(1))
                .body("warnings", hasSize(1)).body("warnings[0]", containsString("备注"));
    }

    @Test
    void theSameCompanyInTwoParksIsTwoEnterprises() {
        var code = code();
        var csv = (HEADER + row(code, "两地")).getBytes(StandardCharsets.UTF_8);
        counts(importing(csv, ""), 1, 1, 0, 0, 0);
        counts(importing(TwoParks.SECOND, People.OTHER_OPERATOR, csv, ""), 1, 1, 0, 0, 0);
        found(code).body("total", equalTo(1));
        importing(TwoParks.SECOND, People.OPERATOR, csv, "").statusCode(404);
        for (String person : new String[]{People.LEADER, People.OFFICER, People.FINANCIER}) {
            importing(TwoParks.FIRST, person, csv, "").statusCode(403);
        }
    }

    @Test
    void twoImportsAtOnceLeaveEachEnterpriseOnce() {
        var csv = new StringBuilder(HEADER);
        IntStream.range(0, 120).forEach(i -> csv.append(row(code(), "同时" + i)));
        var both = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> importing(csv.toString(), "").extract())).toList();
        int created = 0;
        for (var one : both) {
            var answer = one.join();
            assertEquals(200, answer.statusCode());
            assertEquals(0, answer.jsonPath().getInt("rejected"));
            created += answer.jsonPath().getInt("created");
        }
        assertEquals(120, created);
    }

    @Test
    void emptyCellsLeaveWhatStands() {
        var code = code();
        importing(HEADER + row(code, "甲"), "");
        counts(importing("统一社会信用代码,企业名称,行业,联系电话\n" + code + ",甲,,\n", ""), 1, 0, 0, 1, 0);
        found(code).body("items[0].industry", equalTo("零售业")).body("items[0].legalRepresentative", equalTo("王敏"));
        counts(importing("统一社会信用代码,企业名称,入驻日期\n" + code + ",甲,2001-01-01\n", ""), 1, 0, 0, 0, 1)
                .body("errors[0].column", equalTo("入驻日期"));
        importing("统一社会信用代码,企业名称\n" + code() + ",乙\n", "").body("created", equalTo(1));
    }

    @Test
    void aRowWithoutAStageIsALead() {
        var code = code();
        importing("统一社会信用代码,企业名称\n" + code + ",乙\n", "");
        found(code).body("items[0].status", equalTo("LEAD")).body("items[0].industry", nullValue());
    }

    static String row(String code, String name) {
        return code + "," + name + ",TECH,零售业,2018-04-16,2019-10-11,1000.00,王敏,19900002701,164,126.11,INCUBATING\r\n";
    }

    private static ValidatableResponse found(String code) {
        return People.as(People.OPERATOR).queryParams(Map.of("q", code)).get(DOOR, TwoParks.FIRST).then();
    }

    private static ValidatableResponse counts(ValidatableResponse answer, int... expected) {
        return answer.statusCode(200).body("rows", equalTo(expected[0])).body("created", equalTo(expected[1]))
                .body("updated", equalTo(expected[2])).body("unchanged", equalTo(expected[3]))
                .body("rejected", equalTo(expected[4]));
    }
}
