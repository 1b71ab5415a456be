package cn.yuanqi.environment.monitoring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.yuanqi.tenancy.CurrentPark;
import cn.yuanqi.tenancy.InPark;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;

/**
 * Reckons the means of hours and days that no logger sent, again whenever something late has come in for them. Each in a
 * transaction of its own that holds its mark: of two instances the second finds it gone.
 */
@ApplicationScoped
class RollupRound {
    /** The logger's own stays, should it have come meanwhile. */
    private static final String STORE = "INSERT INTO reading_mean"
            + " (park_id, outlet_id, data_time, kind, received_at, factors, computed) VALUES (?, ?, ?, ?, ?, ?, TRUE)"
            + " ON DUPLICATE KEY UPDATE received_at = IF(computed, VALUES(received_at), received_at),"
            + " factors = IF(computed, VALUES(factors), factors)";
    private static final Logger LOG = Logger.getLogger(RollupRound.class);
    private static final int MOST = 2_000;

    @Inject
    InPark parks;
    @Inject
    CurrentPark park;
    @Inject
    AgroalDataSource database;
    @Inject
    MeanMarks marks;
    @Inject
    Event<ReadingsStored> stored;
    @Inject
    Clock clock;

    @Scheduled(every = "${yuanqi.rollup.round:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        for (Kind kind : List.of(Kind.HOUR, Kind.DAY)) {
            Map<String, List<ReadingKey>> due = new HashMap<>();
            parks.inEach(here -> due.put(here.id, MeanDue.due(kind, clock.instant(), park.zone(), MOST)));
            due.forEach((here, keys) -> keys.forEach(key -> tryReckoning(here, key)));
        }
    }

    /** What fails stays marked for the next round, and keeps no other from its turn. */
    private void tryReckoning(String here, ReadingKey key) {
        try {
            parks.run(here, () -> reckon(key));
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "The mean of %s from %s on in park %s waits", key.outletId(), key.at(), here);
        }
    }

    /** In the current park. */
    void reckon(ReadingKey key) {
        var mark = MeanDue.held(key);
        if (mark.isEmpty()) {
            return;
        }
        mark.get().delete();
        var own = ReadingMean.one(key);
        // What is stored past the session is read anew by those who listen.
        own.ifPresent(ReadingMean.getEntityManager()::detach);
        var outlet = Outlet.byId(key.outletId());
        if (outlet.isEmpty() || own.isPresent() && !own.get().computed) {
            return;
        }
        var factors = factors(outlet.get(), key);
        var text = FactorsText.write(factors);
        if (factors.isEmpty() || own.isPresent() && own.get().factorsText.equals(text)) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        store(key, now, text);
        if (key.kind() == Kind.HOUR) {
            stored.fire(new ReadingsStored(park.id(), List.of(new StoredReading(key.outletId(),
                    outlet.get().enterpriseId, key.kind(), key.at(), now, factors, true))));
        }
    }

    private Map<String, FactorValue> factors(Outlet outlet, ReadingKey key) {
        var units = new HashMap<String, String>();
        outlet.factors.forEach(factor -> units.put(factor.code, factor.unit));
        var rollup = new Rollup(units);
        var end = MeanDue.end(key.kind(), key.at(), park.zone());
        if (key.kind() == Kind.DAY) {
            return rollup.day(ReadingMean.between(outlet.id, Kind.HOUR, key.at(), end).stream().map(Rollup.Part::of)
                    .toList(), outlet.validHours);
        }
        return rollup.hour(parts(outlet, Kind.MINUTE, key.at(), end), parts(outlet, Kind.RAW, key.at(), end));
    }

    private static List<Rollup.Part> parts(Outlet outlet, Kind kind, Instant from, Instant to) {
        return Reading.between(outlet.id, kind, from, to).stream().map(Rollup.Part::of).toList();
    }

    private void store(ReadingKey key, Instant now, String factors) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(STORE)) {
            upsert.setString(1, park.id());
            upsert.setBytes(2, Rows.bytes(key.outletId()));
            upsert.setObject(3, Rows.utc(key.at()));
            upsert.setString(4, key.kind().name());
            upsert.setObject(5, Rows.utc(now));
            upsert.setString(6, factors);
            upsert.executeUpdate();
            if (key.kind() == Kind.HOUR) {
                marks.write(connection, park.id(), List.of(new ReadingKey(key.outletId(),
                        MeanDue.begin(Kind.DAY, key.at(), park.zone()), Kind.DAY)));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("a mean could not be stored", failed);
        }
    }
}
