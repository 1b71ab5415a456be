package cn.yuanqi.enterprise.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.enterprise.Typed;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * A CSV file (RFC 4180) as people save it: UTF-8 with or without BOM or GB18030, separated by comma, semicolon or tab.
 *
 * @param header the cells of the first line that is not empty
 */
record CsvTable(List<String> header, List<Row> rows) {
    /** @param line where the row begins in the file, the first line being 1 */
    /** @param torn whether a quotation mark opens in this row and never closes, so that the rest of the file is in it */
    record Row(int line, List<String> cells, boolean torn) {
    }

    static final int MOST_ROWS = 50_000;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BOM = '\ufeff';
    /** Put behind the text: when it does not come back as a row of its own, a quotation mark was left open before it. */
    private static final String END = "\u0003";

    /** @throws Unreadable when the bytes are no such text */
    static CsvTable read(byte[] bytes) {
        var text = decode(bytes);
        var records = records(text);
        if (records.isEmpty()) {
            throw new Unreadable(ExchangeWords::emptyFile);
        }
        var rows = records.subList(1, records.size());
        if (rows.size() > MOST_ROWS) {
            throw new Unreadable(words -> words.tooManyRows(MOST_ROWS));
        }
        return new CsvTable(records.get(0).cells(), List.copyOf(rows));
    }

    private static String decode(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw new Unreadable(ExchangeWords::workbook);
        }
        String text;
        try {
            text = strictly(StandardCharsets.UTF_8, bytes);
        } catch (CharacterCodingException notUtf8) {
            text = gb18030(bytes);
        }
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(ExchangeWords::wrongEncoding);
        }
        return text.isEmpty() || text.charAt(0) != BOM ? text : text.substring(1);
    }

    private static String gb18030(byte[] bytes) {
        try {
            return strictly(GB18030, bytes);
        } catch (CharacterCodingException neither) {
            throw new Unreadable(ExchangeWords::wrongEncoding);
        }
    }

    private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static List<Row> records(String text) {
        var rows = new ArrayList<Row>();
        boolean ended = false;
        try (var reader = CsvReader.builder().fieldSeparator(separator(text)).allowExtraCharsAfterClosingQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text + "\n" + END)) {
            for (CsvRecord next : reader) {
                ended = next.getFieldCount() == 1 && next.getField(0).equals(END);
                if (!ended && !next.getFields().stream().allMatch(Typed::isBlank)) {
                    rows.add(new Row((int) next.getStartingLineNumber(), next.getFields(), false));
                }
            }
        } catch (CsvParseException | java.io.IOException unreadable) {
            throw new Unreadable(ExchangeWords::noTable);
        }
        if (!ended) {
            var last = rows.remove(rows.size() - 1);
            rows.add(new Row(last.line(), last.cells(), true));
        }
        return rows;
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        char most = ',';
        for (char candidate : new char[]{',', ';', '\t'}) {
            if (count(first, candidate) > count(first, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String text, char character) {
        return text.chars().filter(each -> each == character).count();
    }
}
