package cn.yuanqi.environment.monitoring;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;

/** Looks into the tables past all filters. */
@ApplicationScoped
class Tables {
    @Inject
    AgroalDataSource database;

    /** One column of the rows of an outlet, as text, in the order of the primary key. */
    List<String> column(String table, String column, UUID outletId) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT " + column + " FROM " + table + " WHERE outlet_id = ? ORDER BY 1")) {
            select.setBytes(1, Rows.bytes(outletId));
            var values = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    int rows(String table, UUID outletId) {
        return column(table, "outlet_id", outletId).size();
    }
}
