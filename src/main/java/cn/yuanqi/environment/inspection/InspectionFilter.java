package cn.yuanqi.environment.inspection;

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

/** Which inspections are asked for. */
final class InspectionFilter {
    private static final Set<String> KNOWN = Set.of("enterpriseId", "status", "limit", "cursor");
    private final StringBuilder condition = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();
    private UUID after;

    /** @param own the only enterprise whose finished inspections the asker sees, {@code null} for all */
    static InspectionFilter of(UUID own) {
        var filter = new InspectionFilter();
        return own == null
                ? filter
                : filter.and("enterpriseId = :own", "own", own).and("status = :done", "done",
                        Inspection.Status.FINISHED);
    }

    /** @throws Problem 422 for a parameter or a value that is unknown */
    static InspectionFilter of(UUID own, UriInfo uri) {
        Parameters.only(uri, KNOWN);
        var asked = uri.getQueryParameters();
        var enterprise = asked.getFirst("enterpriseId");
        return of(own).and("enterpriseId = :enterprise", "enterprise",
                enterprise == null ? null : Ids.parse(enterprise))
                .and("status = :status", "status", status(asked.getFirst("status"))).after(asked.getFirst("cursor"));
    }

    InspectionFilter after(String cursor) {
        var parts = Cursor.decode(cursor, 1);
        try {
            after = parts == null ? null : UUID.fromString(parts[0]);
            return this;
        } catch (IllegalArgumentException unread) {
            throw Cursor.bad();
        }
    }

    private InspectionFilter and(String hql, String name, Object value) {
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

    static String cursor(Inspection last) {
        return Cursor.encode(last.id.toString());
    }

    private static Inspection.Status status(String given) {
        try {
            return given == null ? null : Inspection.Status.valueOf(given);
        } catch (IllegalArgumentException noStatus) {
            throw Problem.invalid("status", Language.words(RectificationWords.class).unknownValue(given));
        }
    }
}
