package cn.yuanqi.environment.monitoring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Marks hours and days as due with the readings that change them. The mark of an interval under way stands until the
 * interval is over and its patience too, so of each outlet it is written once and remembered.
 */
@ApplicationScoped
class MeanMarks {
    private static final String MARK = "INSERT INTO mean_due (park_id, outlet_id, kind, data_time) VALUES (?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE data_time = VALUES(data_time)";
    /** How far the clocks of two instances may be apart. */
    private static final Duration CLOCKS = Duration.ofMinutes(2);
    /** One order for all writers, so that they wait for each other instead of deadlocking. */
    private static final Comparator<ReadingKey> ORDER = Comparator.comparing(ReadingKey::outletId)
            .thenComparing(ReadingKey::kind).thenComparing(ReadingKey::at);

    @Inject
    Clock clock;
    @Inject
    TransactionSynchronizationRegistry transaction;

    private final Map<LatestKey, Instant> standing = new ConcurrentHashMap<>();

    /** On the connection and within the transaction of the readings. */
    void mark(Connection connection, String parkId, Collection<Merge> merges) throws SQLException {
        var marks = new TreeSet<ReadingKey>(ORDER);
        var now = clock.instant();
        for (Merge merge : merges) {
            var kind = MeanDue.above(merge.key.kind());
            if (kind != null && merge.addsAnything()) {
                var begin = MeanDue.begin(kind, merge.key.at(), merge.logger.zone());
                if (!begin.equals(standing.get(new LatestKey(merge.key.outletId(), kind)))
                        || isNearlyDue(kind, begin, merge.logger.zone(), now)) {
                    marks.add(new ReadingKey(merge.key.outletId(), begin, kind));
                }
            }
        }
        write(connection, parkId, marks);
        if (!marks.isEmpty()) {
            transaction.registerInterposedSynchronization(new Remembering(marks));
        }
    }

    private static boolean isNearlyDue(Kind kind, Instant begin, ZoneId zone, Instant now) {
        return now.isAfter(MeanDue.end(kind, begin, zone).plus(MeanDue.patience(kind)).minus(CLOCKS));
    }

    void write(Connection connection, String parkId, Collection<ReadingKey> marks) throws SQLException {
        if (marks.isEmpty()) {
            return;
        }
        try (PreparedStatement upsert = connection.prepareStatement(MARK)) {
            for (ReadingKey mark : marks) {
                upsert.setString(1, parkId);
                upsert.setBytes(2, Rows.bytes(mark.outletId()));
                upsert.setString(3, mark.kind().name());
                upsert.setObject(4, Rows.utc(mark.at()));
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private final class Remembering implements Synchronization {
        private final Collection<ReadingKey> marks;

        Remembering(Collection<ReadingKey> marks) {
            this.marks = marks;
        }

        @Override
        public void beforeCompletion() {
            // The marks are written.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                marks.forEach(mark -> standing.put(new LatestKey(mark.outletId(), mark.kind()), mark.at()));
            }
        }
    }
}
