package cn.yuanqi.enterprise.exchange;

import static cn.yuanqi.enterprise.EnterpriseFixture.DOOR;
import static cn.yuanqi.enterprise.EnterpriseFixture.code;
import static cn.yuanqi.enterprise.EnterpriseFixture.importing;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.platform.table.Workbooks;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What only workbooks can hold, through the door. */
@QuarkusTest
class WorkbookImportTest extends TwoParksTest {
    private static final String HEADER = row(1, text("A1", "统一社会信用代码"), text("B1", "企业名称"), text("C1", "行业"),
            text("D1", "成立日期"), text("E1", "从业人数"));

    @Test
    void anErrorCellIsNamedWithItsRowColumnAndValue() {
        var bad = code();
        sent(Workbooks.of(HEADER + row(2, text("A2", bad), text("B2", "甲"), "<c r=\"C2\" t=\"e\"><v>#N/A</v></c>")
                + row(3, text("A3", bad), text("B3", "乙"), "",
                        "<c r=\"E3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")))
                .body("rejected", equalTo(2)).body("created", equalTo(0))
                .body("errors.findAll { it.row == 2 }.column", contains("行业"))
                .body("errors.find { it.row == 2 }.value", equalTo("#N/A"))
                .body("errors.find { it.row == 2 }.message", containsString("#N/A"))
                .body("errors.find { it.row == 3 && it.column == '从业人数' }.value", equalTo("#DIV/0!"));
        found(bad).body("total", equalTo(0));
    }

    @Test
    void aFormulaCountsAsItsResultAndWithoutOneTheRowIsBad() {
        var good = code();
        var bad = code();
        sent(Workbooks.of(HEADER
                + row(2, text("A2", good), "<c r=\"B2\" t=\"str\"><f>C2&amp;1</f><v>算出来的</v></c>", "", "",
                        "<c r=\"E2\"><f>3*4</f><v>12</v></c>")
                + row(3, text("A3", bad), text("B3", "乙"), "", "", "<c r=\"E3\"><f>SUM(E1:E2)</f></c>")))
                .body("created", equalTo(1)).body("rejected", equalTo(1)).body("errors.row", contains(3))
                .body("errors.column", contains("从业人数")).body("errors.value", contains("=SUM(E1:E2)"))
                .body("errors[0].message", containsString("公式没有保存计算结果"));
        found(good).body("items[0].name", equalTo("算出来的")).body("items[0].headcount", equalTo(12));
        found(bad).body("total", equalTo(0));
    }

    @Test
    void daysCountFrom1904WhereTheWorkbookSaysSo() {
        var rows = code();
        var bare = code();
        sent(Workbooks
                .of(HEADER + row(2, text("A2", rows), text("B2", "甲"), "", "<c r=\"D2\" s=\"1\"><v>42798</v></c>")
                        + row(3, text("A3", bare), text("B3", "乙"), "", "<c r=\"D3\"><v>42798</v></c>"))
                .from1904())
                .body("created", equalTo(2)).body("errors", empty());
        found(rows).body("items[0].foundedOn", equalTo("2021-03-05"));
        found(bare).body("items[0].foundedOn", equalTo("2021-03-05"));
        var since1900 = code();
        sent(Workbooks.of(HEADER + row(2, text("A2", since1900), text("B2", "丙"), "",
                "<c r=\"D2\" s=\"1\"><v>44260</v></c>"))).body("created", equalTo(1));
        found(since1900).body("items[0].foundedOn", equalTo("2021-03-05"));
    }

    @Test
    void aCreditCodeThatBecameANumberIsRefusedForItsLostDigits() {
        sent(Workbooks.of(HEADER + row(2, "<c r=\"A2\"><v>9.15001000000001E+17</v></c>", text("B2", "甲"))))
                .body("rejected", equalTo(1)).body("created", equalTo(0)).body("errors.row", contains(2))
                .body("errors.column", contains("统一社会信用代码"))
                .body("errors[0].message", containsString("丢失了位数"));
    }

    @Test
    void aHeaderOfTwoMergedRowsBelowATitleIsUnderstood() {
        var code = code();
        sent(Workbooks.ofSheet("", "<sheetData>" + row(1, text("A1", "园区企业一览表"))
                + row(2, text("A2", "统一社会信用代码"), text("B2", "企业名称"), text("C2", "2021年营业收入"), text("D2", "时间"))
                + row(3, text("C3", "(万元)"), text("D3", "成立日期"), text("E3", "入驻日期"))
                + row(4, text("A4", code), text("B4", "合并"), "<c r=\"C4\"><v>126.11</v></c>",
                        "<c r=\"D4\" s=\"1\"><v>44260</v></c>", "<c r=\"E4\" s=\"1\"><v>44261</v></c>")
                + row(5, text("A5", "bad"), text("B5", "坏"))
                + "</sheetData><mergeCells><mergeCell ref=\"A1:E1\"/><mergeCell ref=\"A2:A3\"/>"
                + "<mergeCell ref=\"B2:B3\"/><mergeCell ref=\"D2:E2\"/></mergeCells>"))
                .body("rows", equalTo(2)).body("created", equalTo(1)).body("errors.row", contains(5))
                .body("errors.column", contains("统一社会信用代码")).body("warnings", empty());
        found(code).body("items[0].foundedOn", equalTo("2021-03-05"))
                .body("items[0].enteredOn", equalTo("2021-03-06"));
    }

    private static String row(int line, String... cells) {
        return "<row r=\"" + line + "\">" + String.join("", cells) + "</row>";
    }

    private static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static ValidatableResponse sent(Workbooks workbook) {
        return importing("企业.xlsx", workbook.bytes(), "").statusCode(200);
    }

    private static ValidatableResponse found(String code) {
        return People.as(People.OPERATOR).queryParam("q", code).get(DOOR, TwoParks.FIRST).then();
    }
}
