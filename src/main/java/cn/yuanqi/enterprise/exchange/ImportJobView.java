package cn.yuanqi.enterprise.exchange;

import java.time.Instant;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.table.ImportResult;

/** An import as its page shows it. */
record ImportJobView(ImportJob job, ImportJob.State state, List<ImportError> shown) {

    static ImportJobView of(ImportJob job, List<ImportError> shown, Instant now) {
        return new ImportJobView(job, job.seen(now), shown);
    }

    public boolean runs() {
        return state == ImportJob.State.RUNNING;
    }

    public boolean isDone() {
        return state == ImportJob.State.DONE;
    }

    public boolean isRefused() {
        return state == ImportJob.State.REFUSED;
    }

    public boolean isInterrupted() {
        return state == ImportJob.State.INTERRUPTED;
    }

    /** What there is to say beside the numbers, a line each. */
    public List<String> remarks() {
        return job.says == null || job.says.isEmpty() ? List.of() : job.says.lines().toList();
    }

    /** What a finished job came to, with as many errors as a page shows. */
    ImportResult result() {
        var errors = shown.stream()
                .map(error -> new ImportResult.Error(error.line, error.title, error.value, error.message)).toList();
        return new ImportResult(job.checked, job.created, job.updated, job.unchanged, job.rejected, errors, remarks(),
                job.dryRun, job.mode, job.kept);
    }

    /** Why it did not come to an end. */
    String trouble() {
        var words = Language.words(ExchangeWords.class);
        return isRefused() ? job.says : isInterrupted() ? words.interrupted() : words.failed();
    }

    /** For the bar: never less done than there is. */
    public int most() {
        return Math.max(1, Math.max(job.expected, job.checked));
    }
}
