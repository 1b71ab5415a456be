package cn.yuanqi.environment.monitoring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes many rows, each with its {@code park_id}, by few statements with many rows each. Their numbers of rows are always
 * the same few, so that the server keeps them.
 */
final class ManyRows {
    private static final int[] SIZES = {256, 64, 16, 4, 1};

    private ManyRows() {
    }

    interface Binder<T> {
        /** @return the place behind the row's last value */
        int bind(PreparedStatement statement, int place, T row) throws SQLException;
    }

    /** A statement by its numbers of rows. */
    static final class Statement {
        private final String[] texts = new String[SIZES.length];

        /**
         * @param head up to and with {@code VALUES}
         * @param row its places, such as {@code (?, ?)}
         * @param tail what stands behind the rows; may be empty
         */
        Statement(String head, String row, String tail) {
            for (int i = 0; i < SIZES.length; i++) {
                texts[i] = head + (" " + row + ",").repeat(SIZES[i] - 1) + " " + row + tail;
            }
        }
    }

    static <T> void write(Connection connection, Statement statement, List<T> rows, Binder<T> binder)
            throws SQLException {
        int from = 0;
        for (int i = 0; i < SIZES.length; i++) {
            for (; rows.size() - from >= SIZES[i]; from += SIZES[i]) {
                var some = rows.subList(from, from + SIZES[i]);
                KeptStatements.use(connection, statement.texts[i], insert -> {
                    int place = 1;
                    for (T row : some) {
                        place = binder.bind(insert, place, row);
                    }
                    insert.executeUpdate();
                });
            }
        }
    }
}
