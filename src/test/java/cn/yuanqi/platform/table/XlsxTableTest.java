package cn.yuanqi.platform.table;

import static cn.yuanqi.platform.table.TableSays.refusal;
import static cn.yuanqi.platform.table.TableSays.say;
import static cn.yuanqi.platform.table.TableSays.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTableTest {

    @Test
    void textsComeFromTheSheetAndFromTheSharedTable() {
        var row = only("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                + "<c r=\"D1\" t=\"inlineStr\"><is><t>行_x000D_内</t></is></c><c r=\"E1\" t=\"b\"><v>1</v></c>");
        assertEquals(List.of("共享", "富文本", "", "行\r内", "TRUE"), texts(row));
        assertEquals(Cell.EMPTY, row.cell(2));
        assertEquals(Cell.EMPTY, row.cell(99));
    }

    /** A cell and what is seen in it. Excel's days are right from 1900-03-01 on; style 1 and 2 are days, 3 percent. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<c r=\"A1\" s=\"1\"><v>44260</v></c>|DATE|2021-03-05",
            "<c r=\"A1\" s=\"2\"><v>44260</v></c>|DATE|2021-03-05",
            "<c r=\"A1\" s=\"6\"><v>44260</v></c>|DATE|2021-03-05",
            "<c r=\"A1\" s=\"1\"><v>44260.75</v></c>|DATE|2021-03-05",
            "<c r=\"A1\" s=\"5\"><v>44260.75</v></c>|DATE|2021-03-05 18:00:00",
            "<c r=\"A1\"><v>44260</v></c>|NUMBER|44260", "<c r=\"A1\" s=\"3\"><v>0.125</v></c>|NUMBER|12.5%",
            "<c r=\"A1\" s=\"4\"><v>123</v></c>|NUMBER|000123",
            "<c r=\"A1\"><v>126.10999999999999</v></c>|NUMBER|126.11",
            "<c r=\"A1\"><v>1.38E10</v></c>|NUMBER|13800000000", "<c r=\"A1\"><v>-5</v></c>|NUMBER|-5",
            "<c r=\"A1\" t=\"str\"><f>A2</f><v>甲</v></c>|TEXT|甲", "<c r=\"A1\"><f>1+1</f><v>2</v></c>|NUMBER|2",
            "<c r=\"A1\" t=\"e\"><v>#N/A</v></c>|ERROR|#N/A",
            "<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>|ERROR|#DIV/0!",
            "<c r=\"A1\"><f>SUM(B1:B9)</f></c>|FORMULA|''",
            "<c r=\"A1\" t=\"inlineStr\"><is><t>=1+1</t></is></c>|TEXT|=1+1",
            "<c r=\"A1\"><v>甲</v></c>|ERROR|甲"})
    void aCellIsWhatAPersonSeesInIt(String cell, Cell.Kind kind, String text) {
        var read = only(cell + "<c r=\"B1\"><v>1</v></c>").cell(0);
        assertEquals(kind, read.kind());
        assertEquals(text, read.text());
    }

    @Test
    void whatHoldsNoDataSaysWhy() {
        assertEquals("errorcell #N/A", say(only("<c r=\"A1\" t=\"e\"><v>#N/A</v></c>").cell(0).flaw().orElseThrow()));
        assertEquals("formulawithoutvalue SUM(B1:B9)",
                say(only("<c r=\"A1\"><f>SUM(B1:B9)</f></c>").cell(0).flaw().orElseThrow()));
        assertTrue(only("<c r=\"A1\"><f>1+1</f><v>2</v></c>").cell(0).flaw().isEmpty());
    }

    @Test
    void aLongCodeThatBecameANumberHasLostItsDigits() {
        var row = only("<c r=\"A1\"><v>9.15001000000001E+17</v></c><c r=\"B1\"><v>13800000000</v></c>");
        assertTrue(row.cell(0).digitsLost());
        assertFalse(row.cell(1).digitsLost());
    }

    @Test
    void macintoshDaysCountFrom1904() {
        var cells = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>42798</v></c><c r=\"B1\"><v>42798</v></c></row>";
        var row = TableSays.rows(Workbooks.of(cells).from1904().open()).get(0);
        assertEquals("2021-03-05", row.cell(0).text());
        assertEquals(LocalDateTime.of(2021, 3, 5, 0, 0), row.cell(1).date());
        assertEquals(new BigDecimal("42798"), row.cell(1).number());
    }

    @Test
    void emptyRowsAndTheEmptyEndsOfRowsAreNotThere() {
        var rows = TableSays.rows(Workbooks.of("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"C2\" s=\"1\"/></row>"
                + "<row r=\"3\"><c r=\"A3\" s=\"1\"/></row><row r=\"9\"><c r=\"B9\"><v>2</v></c></row><row r=\"10\"/>")
                .open());
        assertEquals(List.of(2, 9), rows.stream().map(Row::line).toList());
        assertEquals(1, rows.get(0).cells().size());
    }

    @Test
    void theFirstVisibleSheetIsReadAndTheOthersAreNamed() {
        var data = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>";
        var table = Workbooks.ofSheet("state=\"hidden\"", "<sheetData/>").sheet("乙", "", data).sheet("丙", "", data)
                .open();
        assertEquals("othersheets 乙 甲、丙", say(table.notes().get(0)));
        assertEquals(1, TableSays.rows(table).size());
        assertEquals("novisiblesheet", refusal(() -> Workbooks.ofSheet("state=\"hidden\"", data).open()));
        assertEquals("emptyfile", refusal(() -> Workbooks.of("").open()));
    }

    @Test
    void mergedCellsAreTold() {
        var table = Workbooks.ofSheet("", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:AA1\"/></mergeCells>").open();
        assertEquals(List.of(new Merge(1, 2, 0, 0), new Merge(1, 1, 1, 26)), table.merges());
        assertEquals(1, table.expected());
        table.close();
    }

    @Test
    void aWorkbookWithoutStylesOrSharedTextsIsRead() {
        var table = Workbooks.of("<row><c><v>1</v></c></row>").without("xl/styles.xml").without("xl/sharedStrings.xml")
                .open();
        assertEquals(List.of("1"), texts(TableSays.rows(table).get(0)));
    }

    private static Row only(String cells) {
        return TableSays.rows(Workbooks.of("<row r=\"1\">" + cells + "</row>").open()).get(0);
    }
}
