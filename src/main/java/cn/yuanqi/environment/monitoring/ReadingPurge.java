package cn.yuanqi.environment.monitoring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.tenancy.CurrentPark;
import io.agroal.api.AgroalDataSource;

/**
 * Deletes what the current park keeps no longer, a bounded number of rows at a time, along the primary keys: within the
 * caller's transaction. SQL of its own, because Hibernate's has no bound and a park's month is millions of rows.
 */
@ApplicationScoped
class ReadingPurge {
    static final int BATCH = 2_000;

    @Inject
    AgroalDataSource database;
    @Inject
    CurrentPark park;

    /** What can grow old. */
    enum Of {
        READINGS("readingsBefore", "reading WHERE park_id = ? AND outlet_id = ? AND data_time < ?"), CONTRADICTIONS(
                "contradictionsBefore",
                "reading_conflict WHERE park_id = ? AND outlet_id = ? AND data_time < ?"), HOURS("hoursBefore",
                        "reading_mean WHERE park_id = ? AND outlet_id = ? AND kind = 'HOUR' AND data_time < ?"), DAYS(
                                "daysBefore",
                                "reading_mean WHERE park_id = ? AND outlet_id = ? AND kind = 'DAY' AND data_time < ?"),
        /** Of when it last came: a repeated one is as young as its last repetition. */
        FRAMES("framesBefore", "raw_frame WHERE park_id = ? AND outlet_id = ? AND last_at < ?");

        /** What the audit calls the day before that it went. */
        final String before;
        private final String rows;

        Of(String before, String rows) {
            this.before = before;
            this.rows = rows;
        }
    }

    /** @return how many went, at most {@link #BATCH} */
    int delete(Of what, UUID outletId, Instant before) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection
                        .prepareStatement("DELETE FROM " + what.rows + " LIMIT " + BATCH)) {
            delete.setString(1, park.id());
            delete.setBytes(2, Rows.bytes(outletId));
            delete.setObject(3, Rows.utc(before));
            return delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("old " + what + " could not be deleted", failed);
        }
    }

    /** The current park's, those out of use too. */
    List<UUID> outlets() {
        return Outlet.<Outlet>listAll().stream().map(outlet -> outlet.id).toList();
    }
}
