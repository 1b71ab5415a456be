package cn.yuanqi.enterprise.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertEquals("重庆𬭎力科技", read(TEXT.getBytes(Charset.forName(charset))).rows().get(0).cells().get(1));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstTitle() {
        assertEquals(List.of("代码", "名称"), read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)).header());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void otherEncodingsAreRefused(String charset) {
        assertEquals("wrongencoding", refusal(TEXT.getBytes(Charset.forName(charset))));
    }

    @Test
    void bytesThatAreNeitherAreRefused() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xff;
        assertEquals("wrongencoding", refusal(bytes));
    }

    @Test
    void aWorkbookAndAnEmptyFileAreNamed() {
        assertEquals("workbook", refusal(new byte[]{'P', 'K', 3, 4, 0}));
        assertEquals("emptyfile", refusal(new byte[0]));
        assertEquals("emptyfile", refusal("\n ,, \n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRowIsNamedByItsLineWhateverStandsAboveIt() {
        var table = read("a,b\n1,\"x\ny\"\n\n,,\n3,\"say \"\"hi\"\"\"\n4,d".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(2, 6, 7), lines(table));
        assertEquals(List.of("3", "say \"hi\""), table.rows().get(1).cells());
        table.rows().forEach(row -> assertFalse(row.torn()));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsSeenInTheHeader(String separator) {
        var table = read(("a" + separator + "b\n1" + separator + "x\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("a", "b"), table.header());
    }

    @Test
    void anOpenQuotationMarkTearsItsRowOnly() {
        var table = read("a,b\n1,x\n2,\"y\n3,z\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(2, 3), lines(table));
        assertFalse(table.rows().get(0).torn());
        assertTrue(table.rows().get(1).torn());
    }

    @Property
    void anyBytesGetATableOrARefusal(@ForAll byte[] bytes) {
        try {
            read(bytes);
        } catch (Unreadable refused) {
            assertFalse(PlainImportWords.say(refused).isEmpty());
        }
    }

    private static CsvTable read(byte[] bytes) {
        return CsvTable.read(bytes);
    }

    private static String refusal(byte[] bytes) {
        return PlainImportWords.say(assertThrows(Unreadable.class, () -> read(bytes)));
    }

    private static List<Integer> lines(CsvTable table) {
        return table.rows().stream().map(CsvTable.Row::line).toList();
    }
}
