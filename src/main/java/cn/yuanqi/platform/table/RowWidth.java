package cn.yuanqi.platform.table;

import java.util.Optional;
import java.util.function.Function;

/** Whether a row has the cells that its header announces; a row of a workbook may always be shorter or longer. */
public final class RowWidth {
    private RowWidth() {
    }

    /** What is wrong with the row as such. @param value what stands in the first cell too many, {@code null} = none */
    public record Flaw(String value, Function<TableWords, String> says) {
    }

    public static Optional<Flaw> flaw(Row row, int width, TableFormat format) {
        int found = row.cells().size();
        if (format == TableFormat.XLSX) {
            return Optional.empty();
        }
        if (row.torn()) {
            return Optional.of(new Flaw(null, TableWords::tornRow));
        }
        if (found < width) {
            return Optional.of(new Flaw(null, words -> words.cellsMissing(width, found)));
        }
        return goesBeyond(row, width)
                ? Optional.of(new Flaw(row.cells().get(width).text(), words -> words.cellsTooMany(width, found)))
                : Optional.empty();
    }

    /** Whether something stands where the header has ended. */
    public static boolean goesBeyond(Row row, int width) {
        var cells = row.cells();
        return cells.size() > width && !cells.subList(width, cells.size()).stream().allMatch(Cell::isBlank);
    }
}
