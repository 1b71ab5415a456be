package cn.yuanqi.environment.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.environment.monitoring.ReadingPartitions.Month;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/**
 * Makes room for the months to come, and lets go what is kept no longer: whole months that no park keeps any more at
 * once, in parks that keep less than others row by row. A park that was told otherwise within a day is left alone. Two
 * instances may go round at once: what one has done, the other finds done.
 */
@ApplicationScoped
class RetentionRound {
    private static final Logger LOG = Logger.getLogger(RetentionRound.class);
    private static final int MONTHS_AHEAD = 6;

    @Inject
    ReadingPartitions partitions;
    @Inject
    ReadingPurge purge;
    @Inject
    InPark inPark;
    @Inject
    Clock clock;

    /** @param settled whether deleting may go on by it */
    record Kept(Park park, Retention retention, boolean settled) {
        Instant since(Kind kind, Instant now) {
            return retention.since(kind, now, park.zoneId());
        }
    }

    @Scheduled(every = "${yuanqi.retention.round:6h}", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        var now = clock.instant();
        attempt("months ahead", () -> makeAhead(ReadingPartitions.TABLE, now));
        var kept = kept(now);
        attempt("old months", () -> dropMonths(ReadingPartitions.TABLE, kept, now));
        int longest = kept.stream().mapToInt(one -> one.retention.readings()).max().orElse(0);
        kept.stream().filter(Kept::settled).forEach(
                one -> attempt(one.park.id, () -> purge(one, one.retention.readings() < longest, now)));
    }

    /** What fails, such as a change of the table that would have waited behind a long reader, waits for the next round. */
    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "Retention: %s will be tried again", what);
        }
    }

    void makeAhead(String table, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var made = partitions.makeThrough(table, today, today.plusMonths(MONTHS_AHEAD));
        if (!made.isEmpty()) {
            LOG.infof("Readings have partitions up to %s", made.get(made.size() - 1).before());
        }
    }

    /** What every park keeps, suspended ones too: their readings are theirs all the same. */
    List<Kept> kept(Instant now) {
        return parks().stream().map(park -> inPark.call(park, () -> new Kept(park, RetentionSetting.inForce(),
                RetentionSetting.said()
                        .map(said -> said.changedAt.plus(RetentionView.SECOND_THOUGHTS).isBefore(now)).orElse(true))))
                .toList();
    }

    @ActivateRequestContext
    List<Park> parks() {
        return QuarkusTransaction.requiringNew().call(() -> Park.listAll());
    }

    /** The months from the oldest on that end before what any park keeps. */
    void dropMonths(String table, List<Kept> kept, Instant now) {
        if (!kept.stream().allMatch(Kept::settled)) {
            return;
        }
        Optional<Instant> since = kept.stream().map(one -> one.since(Kind.RAW, now)).min(Instant::compareTo);
        for (Month month : partitions.months(table)) {
            if (since.isEmpty() || month.before().atStartOfDay(ZoneOffset.UTC).toInstant().isAfter(since.get())) {
                return;
            }
            var rows = partitions.rows(table, month);
            partitions.drop(table, month);
            LOG.infof("Readings before %s are dropped: %d rows", month.before(),
                    rows.values().stream().mapToLong(Long::longValue).sum());
            rows.forEach((park, count) -> inPark.run(park, () -> Audit.did("monthDropped",
                    Park.byCode(park).orElseThrow(), Map.of(),
                    Map.of("readingsBefore", month.before().toString(), "readings", count))));
        }
    }

    /** @param rowByRow whether its readings go before those of other parks do */
    void purge(Kept kept, boolean rowByRow, Instant now) {
        var old = new EnumMap<ReadingPurge.Of, Instant>(ReadingPurge.Of.class);
        if (rowByRow) {
            old.put(ReadingPurge.Of.READINGS, kept.since(Kind.RAW, now));
        }
        old.put(ReadingPurge.Of.HOURS, kept.since(Kind.HOUR, now));
        old.put(ReadingPurge.Of.DAYS, kept.since(Kind.DAY, now));
        old.put(ReadingPurge.Of.CONTRADICTIONS, kept.retention.framesSince(now, kept.park.zoneId()));
        old.put(ReadingPurge.Of.FRAMES, kept.retention.framesSince(now, kept.park.zoneId()));
        var told = EnumSet.noneOf(ReadingPurge.Of.class);
        for (UUID outlet : inPark.call(kept.park, purge::outlets)) {
            Set<ReadingPurge.Of> gone;
            do {
                gone = inPark.call(kept.park, () -> delete(kept.park, outlet, old, told));
                told.addAll(gone);
            } while (!gone.isEmpty());
        }
    }

    /** The audit's entry stands or falls with the first rows; the day that it names holds for all that follow. */
    private Set<ReadingPurge.Of> delete(Park park, UUID outlet, Map<ReadingPurge.Of, Instant> old,
            Set<ReadingPurge.Of> told) {
        var gone = EnumSet.noneOf(ReadingPurge.Of.class);
        var news = new TreeMap<String, String>();
        old.forEach((what, before) -> {
            if (purge.delete(what, outlet, before) > 0) {
                gone.add(what);
                if (!told.contains(what)) {
                    news.put(what.before, before.atZone(park.zoneId()).toLocalDate().toString());
                }
            }
        });
        if (!news.isEmpty()) {
            Audit.did("purged", Park.byCode(park.id).orElseThrow(), Map.of(), news);
        }
        return gone;
    }
}
