package cn.yuanqi.platform.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a spreadsheet row by row; a few hundred rows are held at most. Values are texts, numbers, {@code LocalDate} or
 * {@code null}. A text is never a formula for the program that opens the file: in CSV an apostrophe stands before one that
 * begins with {@code = + - @}, tab or line break (and {@link Table} takes it off again), in XLSX texts are text cells.
 * Numbers stay numbers.
 */
public interface TableWriter extends Closeable {

    /** @param sheet what the sheet is called in a workbook */
    static TableWriter to(OutputStream out, TableFormat format, String sheet) throws IOException {
        return format == TableFormat.XLSX ? new XlsxWriter(out, sheet) : new CsvOut(out);
    }

    void header(List<String> titles) throws IOException;

    void row(List<?> values) throws IOException;

    /** Ends the file; without it a workbook is damaged. */
    @Override
    void close() throws IOException;
}
