package cn.yuanqi.environment.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** Which orders are asked for. */
final class RectificationFilter {
    private static final Set<String> KNOWN = Set.of("enterpriseId", "alertId", "status", "overdue", "limit", "cursor");
    private final StringBuilder condition = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();
    private UUID after;

    /** @param own the only enterprise whose orders the asker sees, {@code null} for all */
    static RectificationFilter of(UUID own) {
        var filter = new RectificationFilter();
        return filter.and("enterpriseId = :own", "own", own);
    }

    /** @throws Problem 422 for a parameter or a value that is unknown */
    static RectificationFilter of(UUID own, UriInfo uri, LocalDate today) {
        Parameters.only(uri, KNOWN);
        var asked = uri.getQueryParameters();
        var filter = of(own).and("enterpriseId = :enterprise", "enterprise", id(asked.getFirst("enterpriseId")))
                .and("id in (select rectificationId from RectificationAlert where alertId = :alert)", "alert",
                        id(asked.getFirst("alertId")))
                .and("status = :status", "status", status(asked.getFirst("status")));
        var overdue = asked.getFirst("overdue");
        if (overdue != null) {
            filter.overdue(overdue, today);
        }
        return filter.after(asked.getFirst("cursor"));
    }

    RectificationFilter underWay() {
        return and("status in :underWay", "underWay", RectificationStatus.UNDER_WAY);
    }

    RectificationFilter after(String cursor) {
        var parts = Cursor.decode(cursor, 1);
        try {
            after = parts == null ? null : UUID.fromString(parts[0]);
            return this;
        } catch (IllegalArgumentException unread) {
            throw Cursor.bad();
        }
    }

    private void overdue(String asked, LocalDate today) {
        if (!asked.equals("true") && !asked.equals("false")) {
            throw Problem.invalid("overdue", Language.words(RectificationWords.class).unknownValue(asked));
        }
        parameters.put("owed", RectificationStatus.OWED);
        parameters.put("today", today);
        condition.append(asked.equals("true") ? " and " : " and not ").append("(status in :owed and dueOn < :today)");
    }

    private RectificationFilter and(String hql, String name, Object value) {
        if (value != null) {
            condition.append(" and ").append(hql);
            parameters.put(name, value);
        }
        return this;
    }

    String condition() {
        return condition.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String behind() {
        return after == null ? "" : " and id < :after";
    }

    Map<String, Object> parametersBehind() {
        var all = new HashMap<>(parameters);
        if (after != null) {
            all.put("after", after);
        }
        return all;
    }

    static String cursor(Rectification last) {
        return Cursor.encode(last.id.toString());
    }

    private static UUID id(String given) {
        return given == null ? null : Ids.parse(given);
    }

    private static RectificationStatus status(String given) {
        try {
            return given == null ? null : RectificationStatus.valueOf(given);
        } catch (IllegalArgumentException noStatus) {
            throw Problem.invalid("status", Language.words(RectificationWords.class).unknownValue(given));
        }
    }
}
