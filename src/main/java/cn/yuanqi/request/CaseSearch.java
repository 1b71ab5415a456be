package cn.yuanqi.request;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** What is asked of the cases: the latest come first. */
final class CaseSearch {
    /** Who works on none of them, and the asker. */
    static final String NOBODY = "none";
    static final String ME = "me";
    private static final Set<String> KNOWN = Set.of("q", "status", "item", "enterpriseId", "assignee", "overdue",
            "cursor", "limit");
    private static final Set<String> EXPORTED = Set.of("q", "status", "item", "enterpriseId", "assignee", "overdue",
            "format");
    private static final int LONGEST = 100;
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder filter = new StringBuilder("1 = 1");
    private final String[] after;
    private final int limit;

    /**
     * @param me the asker
     * @throws Problem 422 for a parameter or a value that is unknown
     */
    CaseSearch(UriInfo uri, RequestSight sight, UUID me, Instant now) {
        Parameters.only(uri, uri.getPath().endsWith("/export") ? EXPORTED : KNOWN);
        var query = uri.getQueryParameters();
        limit = Limit.of(query.getFirst("limit"));
        after = Cursor.decode(query.getFirst("cursor"), 1);
        if (!sight.staff()) {
            filter.append(" and c.enterpriseId = :own");
            values.put("own", sight.enterpriseId());
        }
        and("c.status in :status", "status", status(query.getFirst("status")));
        and("c.itemId = :item", "item", item(query.getFirst("item")));
        and("c.enterpriseId = :enterprise", "enterprise", id("enterpriseId", query));
        assignee(query, me);
        overdue(query, now);
        words(query.getFirst("q"));
    }

    private static List<CaseStatus> status(String given) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        return Arrays.stream(given.split(",")).map(one -> Arrays.stream(CaseStatus.values())
                .filter(each -> each.name().equals(one)).findFirst().orElseThrow(() -> bad("status"))).toList();
    }

    private static UUID item(String given) {
        return given == null || given.isEmpty()
                ? null
                : ServiceItem.named(given).map(one -> one.id).orElseThrow(() -> bad("item"));
    }

    private static UUID id(String field, MultivaluedMap<String, String> query) {
        var given = query.getFirst(field);
        try {
            return given == null || given.isEmpty() ? null : UUID.fromString(given);
        } catch (IllegalArgumentException none) {
            throw bad(field);
        }
    }

    private void assignee(MultivaluedMap<String, String> query, UUID me) {
        var given = query.getFirst("assignee");
        if (NOBODY.equals(given)) {
            filter.append(" and c.assigneeId is null");
        } else {
            and("c.assigneeId = :assignee", "assignee", ME.equals(given) ? me : id("assignee", query));
        }
    }

    private void overdue(MultivaluedMap<String, String> query, Instant now) {
        var given = query.getFirst("overdue");
        if (given == null || given.isEmpty()) {
            return;
        }
        if (!Set.of("true", "false").contains(given)) {
            throw bad("overdue");
        }
        filter.append(given.equals("true") ? " and " : " and not ").append(SlaClock.OVER);
        values.put("now", now);
    }

    private void words(String given) {
        if (given == null || given.isBlank()) {
            return;
        }
        var wanted = given.strip().toLowerCase(Locale.ROOT);
        if (!Said.fits(wanted, LONGEST)) {
            throw bad("q");
        }
        filter.append(" and c.findText like :q escape '!'");
        values.put("q", "%" + wanted.replaceAll("([!%_])", "!$1") + "%");
    }

    Listing<ServiceCase> page() {
        long total = ServiceCase.count("from ServiceCase c where " + filter, values);
        if (after != null) {
            behind();
        }
        List<ServiceCase> found = ServiceCase.find("from ServiceCase c where " + filter + " order by c.id desc", values)
                .<ServiceCase>range(0, limit).list();
        return Listing.cut(found, limit, total, last -> Cursor.encode(last.id.toString()));
    }

    /** All of it at once. */
    List<ServiceCase> all(int most) {
        return ServiceCase.find("from ServiceCase c where " + filter + " order by c.id desc", values)
                .<ServiceCase>range(0, most - 1).list();
    }

    private void behind() {
        try {
            and("c.id < :after", "after", Ids.parse(after[0]));
        } catch (Problem unread) {
            throw Cursor.bad();
        }
    }

    private void and(String hql, String name, Object value) {
        if (value != null) {
            filter.append(" and ").append(hql);
            values.put(name, value);
        }
    }

    private static Problem bad(String field) {
        return Problem.invalid(field, Language.words(RequestWords.class).chooseOne());
    }
}
