package cn.yuanqi.enterprise.exchange;

import java.time.Instant;
import java.util.List;

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

    /** For the bar: never less done than there is. */
    public int most() {
        return Math.max(1, Math.max(job.expected, job.checked));
    }
}
