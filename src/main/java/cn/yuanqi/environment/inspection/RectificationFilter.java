package cn.yuanqi.environment.inspection;

import java.time.LocalDate;
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
final class RectificationFilter extends NewestFirst {
    private static final Set<String> KNOWN = Set.of("enterpriseId", "alertId", "status", "overdue", "limit", "cursor");

    /** @param own the only enterprise whose orders the asker sees, {@code null} for all */
    static RectificationFilter of(UUID own) {
        var filter = new RectificationFilter();
        filter.and("enterpriseId = :own", "own", own);
        return filter;
    }

    /** @throws Problem 422 for a parameter or a value that is unknown */
    static RectificationFilter of(UUID own, UriInfo uri, LocalDate today) {
        Parameters.only(uri, KNOWN);
        var asked = uri.getQueryParameters();
        var filter = of(own);
        filter.and("enterpriseId = :enterprise", "enterprise", id(asked.getFirst("enterpriseId")));
        filter.and("id in (select rectificationId from RectificationAlert where alertId = :alert)", "alert",
                id(asked.getFirst("alertId")));
        filter.and("status = :status", "status", status(asked.getFirst("status")));
        var overdue = asked.getFirst("overdue");
        if (overdue != null) {
            filter.overdue(overdue, today);
        }
        filter.after(asked.getFirst("cursor"));
        return filter;
    }

    RectificationFilter underWay() {
        and("status in :underWay", "underWay", RectificationStatus.UNDER_WAY);
        return this;
    }

    RectificationFilter answered() {
        and("status = :answered", "answered", RectificationStatus.ANSWERED);
        return this;
    }

    private void overdue(String asked, LocalDate today) {
        if (!asked.equals("true") && !asked.equals("false")) {
            throw Problem.invalid("overdue", Language.words(RectificationWords.class).unknownValue(asked));
        }
        and((asked.equals("true") ? "" : "not ") + "(status in :owed and dueOn < :today)",
                Map.of("owed", RectificationStatus.OWED, "today", today));
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
