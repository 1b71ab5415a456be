package cn.yuanqi.request;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The time that the park has promised for a case, as working time; it stands while the enterprise is awaited. */
@Embeddable
public class SlaClock {
    /** Of a case {@code c} that is not ended, at the time {@code :now}. */
    static final String OVER = "(c.clock.dueAt is not null and c.clock.dueAt < :now or c.status = 'WAITING_FOR_ENTERPRISE' "
            + "and c.clock.worked > c.clock.promised)";
    /** Milliseconds promised. */
    @Column(name = "sla_millis")
    public long promised;
    /** Milliseconds gone by until {@link #runningSince}. */
    @Column(name = "worked_millis")
    public long worked;
    /** The same of the present step. */
    @Column(name = "step_worked")
    public long stepWorked;
    /** {@code null} while it stands. */
    @Column(name = "running_since")
    public Instant runningSince;
    /** When the promise is broken if nothing stops the clock; {@code null} while it stands. */
    @Column(name = "due_at")
    public Instant dueAt;

    static SlaClock begun(int days, Instant now, WorkingCalendar calendar) {
        var clock = new SlaClock();
        clock.promised = calendar.days(days).toMillis();
        clock.run(now, calendar);
        return clock;
    }

    /** Runs on, or goes on running. */
    void run(Instant now, WorkingCalendar calendar) {
        if (runningSince == null) {
            runningSince = now;
            dueAt = calendar.plus(now, left());
        }
    }

    void stand(Instant now, WorkingCalendar calendar) {
        count(now, calendar);
        runningSince = null;
        dueAt = null;
    }

    void nextStep(Instant now, WorkingCalendar calendar) {
        count(now, calendar);
        stepWorked = 0;
    }

    private void count(Instant now, WorkingCalendar calendar) {
        if (runningSince != null && runningSince.isBefore(now)) {
            long gone = calendar.between(runningSince, now).toMillis();
            worked += gone;
            stepWorked += gone;
            runningSince = now;
        }
    }

    /** When it is due under another calendar. */
    Instant dueUnder(WorkingCalendar calendar) {
        return runningSince == null ? null : calendar.plus(runningSince, left());
    }

    /** Working time gone by, also of a clock that runs. */
    Duration workedBy(Instant now, WorkingCalendar calendar) {
        var before = Duration.ofMillis(worked);
        return runningSince == null ? before : before.plus(calendar.between(runningSince, now));
    }

    /** When the present step is due; {@code null} while the clock stands. */
    Instant stepDue(int days, WorkingCalendar calendar) {
        return runningSince == null
                ? null
                : calendar.plus(runningSince, calendar.days(days).minusMillis(stepWorked));
    }

    /** Nothing once the promise is broken: it was due when the clock ran out, and is due as soon as it runs again. */
    private Duration left() {
        return Duration.ofMillis(Math.max(0, promised - worked));
    }

    /** Whether the promise is broken; a clock that stands does not mend it. {@link #OVER} says the same in queries. */
    boolean isOver(Instant now) {
        return dueAt == null ? worked > promised : dueAt.isBefore(now);
    }
}
