package cn.yuanqi.platform.table;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** A CSV file (RFC 4180) as people save it. */
final class CsvTable implements Table {
    /** Bytes that can be read twice: once to see what they are, once for their rows. */
    interface Source {
        InputStream open() throws IOException;
    }

    /** Put behind the text: when it does not come back as a row of its own, a quotation mark was left open before it. */
    private static final String END = "\u0003";

    private final CloseableIterator<CsvRecord> records;
    private final int lines;
    private Row waiting;
    private boolean whole;

    private CsvTable(CloseableIterator<CsvRecord> records, int lines) {
        this.records = records;
        this.lines = lines;
    }

    /** @throws Unreadable when the bytes are no such text */
    static CsvTable open(Source source) throws IOException {
        var text = CsvText.of(source);
        var bytes = new SequenceInputStream(source.open(),
                new ByteArrayInputStream(("\n" + END).getBytes(StandardCharsets.US_ASCII)));
        var reader = new BufferedReader(new InputStreamReader(bytes, text.charset()));
        if (text.marked()) {
            reader.read();
        }
        var records = CsvReader.builder().fieldSeparator(text.separator()).allowExtraCharsAfterClosingQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader).iterator();
        var table = new CsvTable(records, text.lines());
        table.waiting = table.read();
        if (table.waiting == null) {
            table.close();
            throw new Unreadable(TableWords::emptyFile);
        }
        return table;
    }

    @Override
    public TableFormat format() {
        return TableFormat.CSV;
    }

    @Override
    public Optional<Row> next() {
        var row = waiting;
        if (row == null) {
            return Optional.empty();
        }
        waiting = read();
        boolean torn = waiting == null && !whole;
        return Optional.of(torn ? new Row(row.line(), row.cells(), true) : row);
    }

    private Row read() {
        try {
            while (records.hasNext()) {
                var next = records.next();
                whole = next.getFieldCount() == 1 && next.getField(0).equals(END);
                var row = new Row((int) next.getStartingLineNumber(),
                        next.getFields().stream().map(Defused::restore).map(Cell::text).toList(), false);
                if (!row.isBlank() && !whole) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException | UncheckedIOException unreadable) {
            throw new Unreadable(TableWords::noTable);
        }
    }

    @Override
    public int expected() {
        return lines;
    }

    @Override
    public List<Function<TableWords, String>> notes() {
        return List.of();
    }

    @Override
    public List<Merge> merges() {
        return List.of();
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
