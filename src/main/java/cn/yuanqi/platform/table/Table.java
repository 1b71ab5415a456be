package cn.yuanqi.platform.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A spreadsheet that somebody sent, read row by row: CSV (UTF-8 with or without BOM, GB18030; comma, semicolon or tab) or
 * the first visible sheet of an XLSX workbook. Nothing of the file's size is held in memory but a workbook's own texts.
 */
public interface Table extends AutoCloseable {
    /** Files larger than this are refused before they are opened. */
    int MOST_BYTES = 10_000_000;

    /**
     * Opens a file by what it holds; its name only has to agree.
     *
     * @param name as the sender called the file, may be {@code null}
     * @throws Unreadable when it is too large, of another kind, damaged or hostile
     */
    static Table open(Path file, String name) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Unreadable(words -> words.tooLarge(MOST_BYTES / 1_000_000));
            }
            return Content.of(file, name) == TableFormat.XLSX
                    ? XlsxTable.open(file)
                    : CsvTable.open(() -> Files.newInputStream(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    TableFormat format();

    /** The next row that is not empty, none at the end. @throws Unreadable when the file turns out to be damaged here */
    Optional<Row> next();

    /** About how many rows there are, for those who show progress; never less than there are. */
    int expected();

    /** What was left aside without harm. */
    List<Function<TableWords, String>> notes();

    /** The merged cells of the sheet's first rows; none in CSV. */
    List<Merge> merges();

    @Override
    void close();
}
