package cn.yuanqi.enterprise.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** Which reports a list shows, the latest period first; {@code null} = any. */
record ReportFilter(Sight sight, String period, ReportStatus status, UUID enterpriseId, String[] after, int limit) {
    private static final Set<String> PARAMETERS = Set.of("period", "status", "enterpriseId", "cursor", "limit");

    /** @throws Problem 422 for what is no filter */
    static ReportFilter of(Sight sight, UriInfo uri) {
        Parameters.only(uri, PARAMETERS);
        var asked = uri.getQueryParameters();
        var period = asked.getFirst("period");
        if (period != null && Period.read(period).isEmpty()) {
            throw Problem.invalid("period", Language.words(ReportWords.class).badPeriod());
        }
        return new ReportFilter(sight, period, status(asked.getFirst("status")), id(asked.getFirst("enterpriseId")),
                Cursor.decode(asked.getFirst("cursor"), 2), Limit.of(asked.getFirst("limit")));
    }

    private static ReportStatus status(String asked) {
        for (ReportStatus status : ReportStatus.values()) {
            if (status.name().equals(asked)) {
                return status;
            }
        }
        if (asked == null) {
            return null;
        }
        throw Problem.invalid("status", Language.words(ReportWords.class).badStatus());
    }

    private static UUID id(String asked) {
        return asked == null ? null : Ids.parse(asked);
    }

    Listing<Report> find() {
        var values = new HashMap<String, Object>();
        var all = "1 = 1" + part(values, "enterpriseId = :own", sight.all() ? null : sight.enterprise())
                + part(values, "period = :period", period) + part(values, "status = :status", status)
                + part(values, "enterpriseId = :enterprise", enterpriseId);
        long total = Report.count(all, values);
        if (after != null) {
            all += " and period <= :afterPeriod and (period < :afterPeriod or id < :afterId)";
            values.put("afterPeriod", after[0]);
            values.put("afterId", behind(after[1]));
        }
        List<Report> found = Report.<Report>find(all + " order by period desc, id desc", values).page(0, limit + 1)
                .list();
        return Listing.cut(found, limit, total, last -> Cursor.encode(last.period, last.id.toString()));
    }

    private static UUID behind(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.bad();
        }
    }

    private static String part(Map<String, Object> values, String condition, Object value) {
        if (value == null) {
            return "";
        }
        values.put(condition.substring(condition.indexOf(':') + 1), value);
        return " and " + condition;
    }
}
