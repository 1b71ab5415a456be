package cn.yuanqi.enterprise.exchange;

import cn.yuanqi.platform.table.ImportResult;

/**
 * What the form shows beside itself.
 *
 * @param result of a dry run, {@code null} before
 * @param errors how many there are, more than the result may hold
 * @param refusal why the file was not taken, else {@code null}
 * @param strict whether all-or-nothing is chosen
 * @param running the import under way in this park, {@code null} without one or beside another refusal
 * @param checking the dry run under way, {@code null} without one
 */
record ImportForm(ImportResult result, int errors, String refusal, boolean strict, ImportJob running,
        ImportJobView checking) {

    ImportForm(ImportResult result, String refusal, boolean strict, ImportJob running) {
        this(result, result == null ? 0 : result.errors().size(), refusal, strict, running, null);
    }

    /** As a dry run stands that goes on beside the request. */
    static ImportForm of(ImportJobView check, boolean strict) {
        if (check.runs()) {
            return new ImportForm(null, 0, null, strict, null, check);
        }
        return check.isDone()
                ? new ImportForm(check.result(), check.job().errors, null, strict, null, null)
                : new ImportForm(null, 0, check.trouble(), strict, null, null);
    }
}
