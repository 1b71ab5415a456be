package cn.yuanqi.environment.monitoring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.tenancy.CurrentPark;
import io.agroal.api.AgroalDataSource;

/** Brings in many hour and day means at once that no logger sends: an earlier system's, or a demo's. */
@ApplicationScoped
public class History {
    private static final String INSERT = "INSERT INTO reading_mean"
            + " (park_id, outlet_id, data_time, kind, received_at, factors) VALUES (?, ?, ?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE factors = IF(computed, VALUES(factors), factors), computed = FALSE";
    private static final int BATCH = 1_000;

    @Inject
    AgroalDataSource database;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    /** @param at the beginning of the interval */
    public record Mean(UUID outletId, Kind kind, Instant at, Map<String, FactorValue> factors) {
        public Mean {
            if (!kind.isMean()) {
                throw new IllegalArgumentException("history has hours and days, not " + kind);
            }
        }
    }

    /**
     * Stores means of outlets of the current park, within the caller's transaction; what is stored already stays. Nobody
     * is told: no alert opens for the past. Sorted by outlet, kind and time it is fastest.
     */
    public void add(List<Mean> means) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            var now = Rows.utc(clock.instant());
            int waiting = 0;
            for (Mean mean : means) {
                insert.setString(1, park.id());
                insert.setBytes(2, Rows.bytes(mean.outletId()));
                insert.setObject(3, Rows.utc(mean.at()));
                insert.setString(4, mean.kind().name());
                insert.setObject(5, now);
                insert.setString(6, FactorsText.write(mean.factors()));
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("history could not be stored", failed);
        }
    }
}
