package cn.yuanqi.platform.table;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param rows rows that are not empty, the header apart
 * @param rejected rows with at least one error
 * @param warnings what was left aside without harm, in words
 * @param written whether anything was meant to reach the register: not in a dry run, nor all-or-nothing with errors
 */
public record ImportResult(int rows, int created, int updated, int unchanged, int rejected, List<Error> errors,
        List<String> warnings, boolean dryRun, String mode, boolean written) {

    private static final int SHOWN = 200;

    /** As many as a page can show. */
    public List<Error> firstErrors() {
        return errors.subList(0, Math.min(SHOWN, errors.size()));
    }

    /** Whether importing would change the register. */
    public boolean changes() {
        return created + updated > 0;
    }

    /**
     * @param row line in the file, the header being 1
     * @param column the cell's header, {@code null} when the row as such is wrong
     * @param value the cell as it stands in the file
     */
    public record Error(int row, String column, String value, String message) {
    }
}
