package cn.yuanqi.enterprise.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.platform.table.ImportResult;
import cn.yuanqi.tenancy.ParkScoped;

/** An import that goes on when its page is left. At most one runs in a park; the database holds that. */
@Entity
@Table(name = "import_job")
@Unaudited("how far a file is; what it changes is audited with what it changes")
public class ImportJob extends ParkScoped {
    /** Without a sign of life for so long its process is gone, and with it the transaction. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    enum State {
        RUNNING, DONE,
        /** The file or its header could not be read; {@link #says} why. */
        REFUSED,
        /** An error of ours. */
        FAILED, INTERRUPTED
    }

    @Column(name = "file_name", updatable = false)
    public String fileName;
    @Column(updatable = false)
    public String mode;
    /** Whether it only looks; then it may run beside others. */
    @Column(name = "dry_run", updatable = false)
    public boolean dryRun;
    @Enumerated(EnumType.STRING)
    public State state = State.RUNNING;
    /** 1 while it runs, unless it only looks. */
    public Integer slot = 1;
    @Column(name = "started_at", updatable = false)
    public Instant startedAt;
    @Column(name = "started_by", columnDefinition = "binary(16)", updatable = false)
    public UUID startedBy;
    @Column(name = "beat_at")
    public Instant beatAt;
    @Column(name = "ended_at")
    public Instant endedAt;
    @Column(name = "rows_expected")
    public int expected;
    @Column(name = "rows_checked")
    public int checked;
    @Column(name = "rows_written")
    public int written;
    @Column(name = "rows_created")
    public int created;
    @Column(name = "rows_updated")
    public int updated;
    @Column(name = "rows_same")
    public int unchanged;
    @Column(name = "rows_rejected")
    public int rejected;
    public int errors;
    /** Whether the good rows are in the register. */
    public boolean kept;
    /** Why it was refused, or what was left aside, a line each. */
    @Column(columnDefinition = "text")
    public String says;

    /** @throws Problem 409 while another one runs in this park */
    static ImportJob begin(String fileName, ImportOrder order) {
        var now = order.stamp().instant();
        update("state = ?1, slot = null, endedAt = ?2 where slot = 1 and beatAt < ?3", State.INTERRUPTED, now,
                now.minus(PATIENCE));
        var job = new ImportJob();
        job.fileName = fileName == null ? "" : fileName.substring(Math.max(0, fileName.length() - 200));
        job.mode = order.mode().code();
        job.dryRun = order.dryRun();
        job.slot = order.dryRun() ? null : 1;
        job.startedAt = now;
        job.startedBy = order.stamp().person();
        job.beatAt = now;
        job.persist();
        try {
            flush();
        } catch (ConstraintViolationException another) {
            throw Problem.conflict(Language.words(ExchangeWords.class).importRunning());
        }
        return job;
    }

    /** Tells how far it is, beside the transaction of the import. */
    static void reached(UUID id, int[] rows, Instant now) {
        update("expected = ?1, checked = ?2, written = ?3, beatAt = ?4 where id = ?5 and state = ?6", rows[0], rows[1],
                rows[2], now, id, State.RUNNING);
    }

    void done(ImportResult result, Instant now) {
        checked = result.rows();
        written = result.created() + result.updated();
        created = result.created();
        updated = result.updated();
        unchanged = result.unchanged();
        rejected = result.rejected();
        errors = result.errors().size();
        kept = result.written();
        end(State.DONE, String.join("\n", result.warnings()), now);
        if (kept) {
            Audit.did("imported", this, Map.of(), Map.of("fileName", fileName, "rows", checked, "created", created,
                    "updated", updated, "unchanged", unchanged, "rejected", rejected));
        }
    }

    /** Some jobs that ended, or were left to lie, before this moment. */
    static List<ImportJob> before(Instant moment, int most) {
        return ImportJob.<ImportJob>find("startedAt < ?1 and beatAt < ?1 order by startedAt", moment).range(0, most - 1)
                .list();
    }

    /** Forgets it and its errors; what it brought into the register stays, and so does the audit. */
    static void forget(UUID id) {
        ImportError.delete("jobId = ?1", id);
        delete("id = ?1", id);
    }

    void end(State how, String why, Instant now) {
        state = how;
        says = why;
        slot = null;
        endedAt = now;
    }

    /** What it is, seen now: a job whose process is gone cannot say so itself. */
    State seen(Instant now) {
        return state == State.RUNNING && beatAt.isBefore(now.minus(PATIENCE)) ? State.INTERRUPTED : state;
    }

    static Optional<ImportJob> known(UUID id) {
        return findByIdOptional(id);
    }

    /** The one under way in this park. */
    static Optional<ImportJob> running(Instant now) {
        return ImportJob.<ImportJob>find("slot = 1").firstResultOptional()
                .filter(job -> job.seen(now) == State.RUNNING);
    }

    List<ImportError> firstErrors(int most) {
        return ImportError.find("jobId = ?1 order by place", id).<ImportError>range(0, most - 1).list();
    }
}
