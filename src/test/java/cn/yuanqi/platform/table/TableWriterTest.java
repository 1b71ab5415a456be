package cn.yuanqi.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class TableWriterTest {

    @ParameterizedTest
    @EnumSource
    void whatGoesOutComesInAgain(TableFormat format) {
        var texts = List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''", "a\"b,c;d",
                "行\n行",
                "重庆𬭎力😀", "000123", "915001000000000001", "1e5", "_x000D_", " 前后 ");
        var rows = rows(format, texts);
        assertEquals(texts, rows.get(1).cells().stream().map(Cell::text).toList());
        rows.get(1).cells().forEach(cell -> assertEquals(Cell.Kind.TEXT, cell.kind()));
        rows.get(1).cells().forEach(cell -> assertNull(cell.formula()));
    }

    @ParameterizedTest
    @EnumSource
    void numbersAndDaysStayWhatTheyAre(TableFormat format) {
        var row = rows(format, Arrays.asList(new BigDecimal("-1234.50"), 12, LocalDate.of(2021, 3, 5), null,
                LocalDate.of(1850, 1, 1), new BigDecimal("12345678901234567.89"))).get(1);
        assertEquals(0, new BigDecimal("-1234.5").compareTo(new BigDecimal(row.cell(0).text())));
        assertEquals(List.of("12", "2021-03-05", "", "1850-01-01", "12345678901234567.89"),
                row.cells().subList(1, 6).stream().map(Cell::text).toList());
        if (format == TableFormat.XLSX) {
            assertEquals(Cell.Kind.NUMBER, row.cell(0).kind());
            assertEquals(Cell.Kind.DATE, row.cell(2).kind());
        }
    }

    @Test
    void whatAProgramWouldRunIsDefusedInText() {
        var text = new String(bytes(TableFormat.CSV, List.of("=1+1", "-1", "ok")), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\ufeff甲,乙,丙\r\n"), text);
        assertTrue(text.endsWith("'=1+1,'-1,ok\r\n"), text);
    }

    @Test
    void aLongTableIsSentOutAsItGrows() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = TableWriter.to(out, TableFormat.XLSX, "长");
        writer.header(List.of("甲"));
        for (int i = 0; i < 5_000; i++) {
            writer.row(List.of("行" + i * 31));
        }
        assertTrue(out.size() > 10_000, () -> "sent " + out.size());
        writer.close();
        assertEquals(5_001, TableSays.rows(Workbooks.open(out.toByteArray(), "a.xlsx")).size());
    }

    @Property(tries = 200)
    void anyTextComesBackFromCsv(
            @ForAll @StringLength(min = 1, max = 8) @Chars({'=', '+', '-', '@', '\'', '"', '\t', '\n', ',',
                    'x', '甲'}) String text) {
        if (!Cell.text(text).isBlank()) {
            assertEquals(text, rows(TableFormat.CSV, List.of(text)).get(1).cell(0).text());
        }
    }

    private static List<Row> rows(TableFormat format, List<?> row) {
        return TableSays.rows(Workbooks.open(bytes(format, row), "a." + format.extension()));
    }

    private static byte[] bytes(TableFormat format, List<?> row) {
        var out = new ByteArrayOutputStream();
        try (var writer = TableWriter.to(out, format, "表")) {
            writer.header(List.of("甲", "乙", "丙"));
            writer.row(row);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }
}
