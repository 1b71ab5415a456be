package cn.yuanqi.environment.monitoring;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.platform.Ids;
import io.agroal.api.AgroalDataSource;

/** The least of an enterprise that an outlet can belong to. */
@ApplicationScoped
public class EnterpriseRow {
    @Inject
    AgroalDataSource database;

    public UUID in(String parkId) {
        return in(parkId, null);
    }

    /** @param name {@code null} for one made of its id */
    public UUID in(String parkId, String name) {
        var id = Ids.next();
        try (var connection = database.getConnection();
                var insert = connection
                        .prepareStatement("INSERT INTO enterprise (id, park_id, version, credit_code, name,"
                                + " status, compliance, edited_at) VALUES (?, ?, 0, ?, ?, 'INCUBATING', 'NOT_MONITORED',"
                                + " CURRENT_TIMESTAMP)")) {
            insert.setBytes(1, Rows.bytes(id));
            insert.setString(2, parkId);
            insert.setString(3, id.toString().replace("-", "").substring(14));
            insert.setString(4, name == null ? "企业 " + id : name);
            insert.executeUpdate();
            return id;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
