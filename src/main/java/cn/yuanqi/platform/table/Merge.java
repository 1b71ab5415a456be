package cn.yuanqi.platform.table;

import java.util.Optional;
import java.util.regex.Pattern;

/** Cells of a sheet that are drawn as one, the value being in the first; lines from 1, columns from 0, both ends included. */
public record Merge(int firstLine, int lastLine, int firstColumn, int lastColumn) {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    static Optional<Merge> of(String range) {
        var found = RANGE.matcher(range == null ? "" : range);
        return found.matches()
                ? Optional.of(new Merge(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(4)),
                        column(found.group(1)), column(found.group(3))))
                : Optional.empty();
    }

    /** The index, from 0, of a column's letters. */
    static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
