package cn.yuanqi.environment.monitoring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes many rows, each with its {@code park_id}, by few statements with many rows each. The driver's own batches become
 * such statements too, but it encodes each value twice on the way.
 */
final class ManyRows {
    private static final int MOST = 250;

    private ManyRows() {
    }

    interface Binder<T> {
        /** @return the place behind the row's last value */
        int bind(PreparedStatement statement, int place, T row) throws SQLException;
    }

    /**
     * @param head up to and with {@code VALUES}
     * @param row its places, such as {@code (?, ?)}
     * @param tail what stands behind the rows; may be empty
     */
    record Statement(String head, String row, String tail) {
        String of(int rows) {
            return head + (" " + row + ",").repeat(rows - 1) + " " + row + tail;
        }
    }

    static <T> void write(Connection connection, Statement statement, List<T> rows, Binder<T> binder)
            throws SQLException {
        for (int from = 0; from < rows.size(); from += MOST) {
            var some = rows.subList(from, Math.min(rows.size(), from + MOST));
            try (PreparedStatement insert = connection.prepareStatement(statement.of(some.size()))) {
                int place = 1;
                for (T row : some) {
                    place = binder.bind(insert, place, row);
                }
                insert.executeUpdate();
            }
        }
    }
}
