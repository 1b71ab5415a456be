package cn.yuanqi.platform.table;

import static cn.yuanqi.platform.table.TableSays.refusal;
import static cn.yuanqi.platform.table.TableSays.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CsvTableTest {
    private static final String TEXT = "代码,名称\r\n1,重庆𬭎力科技\r\n2,乙\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void theUsualEncodingsAreRecognised(String charset) {
        assertEquals("重庆𬭎力科技", rows(TEXT.getBytes(Charset.forName(charset))).get(1).cell(1).text());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstTitle() {
        assertEquals(List.of("代码", "名称"), texts(rows("\ufeff" + TEXT).get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void otherEncodingsAreRefused(String charset) {
        assertEquals("wrongencoding", refusal(() -> rows(TEXT.getBytes(Charset.forName(charset)))));
    }

    @Test
    void bytesThatAreNeitherAreRefused() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xff;
        assertEquals("wrongencoding", refusal(() -> rows(bytes)));
    }

    @Test
    void anEmptyFileIsNamed() {
        assertEquals("emptyfile", refusal(() -> rows("")));
        assertEquals("emptyfile", refusal(() -> rows("\ufeff\n ,\u00a0, \n")));
    }

    @Test
    void aRowIsNamedByItsLineWhateverStandsAboveIt() {
        var rows = rows("a,b\n1,\"x\ny\"\n\n,,\n3,\"say \"\"hi\"\"\"\n4,d");
        assertEquals(List.of(1, 2, 6, 7), rows.stream().map(Row::line).toList());
        assertEquals(List.of("3", "say \"hi\""), texts(rows.get(2)));
        rows.forEach(row -> assertFalse(row.torn()));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsSeenInTheHeader(String separator) {
        assertEquals(List.of("a", "b"), texts(rows("a" + separator + "b\n1" + separator + "x\n").get(0)));
    }

    @Test
    void anOpenQuotationMarkTearsItsRowOnly() {
        var rows = rows("a,b\n1,x\n2,\"y\n3,z\n");
        assertEquals(List.of(1, 2, 3), rows.stream().map(Row::line).toList());
        assertEquals(List.of(false, false, true), rows.stream().map(Row::torn).toList());
    }

    @Test
    void formulasAreTextAndAnApostropheBeforeThemIsOurs() {
        assertEquals(List.of("=1+1", "=1+1", "'=1+1", "'quoted", "-5"),
                texts(rows("=1+1,'=1+1,''=1+1,'quoted,-5").get(0)));
    }

    @Test
    void aCodeThatWasANumberHasLostItsDigits() {
        var row = rows("9.15E+17,915001000000000001,1.5e-3").get(0);
        assertTrue(row.cell(0).digitsLost());
        assertFalse(row.cell(1).digitsLost());
        assertFalse(row.cell(2).digitsLost());
    }

    @Property(tries = 500)
    void anyBytesGetRowsOrARefusal(@ForAll byte[] bytes) {
        try {
            rows(bytes);
        } catch (Unreadable refused) {
            assertFalse(refused.in(TableSays.WORDS).isEmpty());
        }
    }

    private static List<Row> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Row> rows(byte[] bytes) {
        try {
            return TableSays.rows(CsvTable.open(() -> new ByteArrayInputStream(bytes)));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
