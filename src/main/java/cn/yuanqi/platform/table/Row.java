package cn.yuanqi.platform.table;

import java.util.List;

/**
 * One row that is not empty.
 *
 * @param line where it begins in the file; the first line of a CSV file and the first row of a sheet are 1
 * @param cells without empty ones at the end in a workbook; as many as were written in a CSV file
 * @param torn whether a quotation mark opens in this row and never closes, so that the rest of the file is in it (CSV)
 */
public record Row(int line, List<Cell> cells, boolean torn) {

    /** The cell at an index from 0; beyond the row's end all cells are empty. */
    public Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : Cell.EMPTY;
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
