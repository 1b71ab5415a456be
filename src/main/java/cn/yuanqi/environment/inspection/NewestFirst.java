package cn.yuanqi.environment.inspection;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.platform.Cursor;

/** Conditions on a list that begins with the newest, and the row that the page before ended with. */
abstract class NewestFirst {
    private final StringBuilder condition = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();
    private UUID after;

    /** Nothing for a value that is not asked for. */
    final void and(String hql, String name, Object value) {
        if (value != null) {
            and(hql, Map.of(name, value));
        }
    }

    final void and(String hql, Map<String, Object> values) {
        condition.append(" and ").append(hql);
        parameters.putAll(values);
    }

    /** @throws cn.yuanqi.platform.Problem 422 for a cursor that cannot be read */
    final void after(String cursor) {
        var parts = Cursor.decode(cursor, 1);
        try {
            after = parts == null ? null : UUID.fromString(parts[0]);
        } catch (IllegalArgumentException unread) {
            throw Cursor.bad();
        }
    }

    final String condition() {
        return condition.toString();
    }

    final Map<String, Object> parameters() {
        return parameters;
    }

    final String behind() {
        return after == null ? "" : " and id < :after";
    }

    final Map<String, Object> parametersBehind() {
        var all = new HashMap<>(parameters);
        if (after != null) {
            all.put("after", after);
        }
        return all;
    }
}
