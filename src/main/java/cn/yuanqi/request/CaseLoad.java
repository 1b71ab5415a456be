package cn.yuanqi.request;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How much there is to do in the whole park.
 *
 * @param open under way
 * @param overdue of these, behind the promised time
 * @param opened in the last four weeks
 * @param done in the last four weeks
 * @param openedByWeek of the last twelve weeks, the latest last
 */
public record CaseLoad(long open, long overdue, long opened, long done, List<Long> openedByWeek) {
    private static final int WEEKS = 12;
    private static final Duration WEEK = Duration.ofDays(7);

    /** Needs a transaction. */
    public static CaseLoad of(Instant now) {
        var recently = now.minus(WEEK.multipliedBy(4));
        return new CaseLoad(ServiceCase.count("status in ?1", CaseStatus.LIVE),
                ServiceCase.count("clock.dueAt < ?1", now), ServiceCase.count("openedAt >= ?1", recently),
                ServiceCase.count("doneAt >= ?1", recently), byWeek(now));
    }

    private static List<Long> byWeek(Instant now) {
        var weeks = new ArrayList<>(Collections.nCopies(WEEKS, 0L));
        ServiceCase.getEntityManager().createQuery("select c.openedAt from ServiceCase c where c.openedAt > ?1",
                Instant.class).setParameter(1, now.minus(WEEK.multipliedBy(WEEKS))).getResultList().forEach(at -> {
                    int back = (int) Math.max(0, Duration.between(at, now).dividedBy(WEEK));
                    weeks.set(WEEKS - 1 - back, weeks.get(WEEKS - 1 - back) + 1);
                });
        return weeks;
    }
}
