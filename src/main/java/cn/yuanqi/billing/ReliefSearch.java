package cn.yuanqi.billing;

import java.util.HashMap;
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

/** What is asked of the reliefs: the latest come first. */
final class ReliefSearch {
    private static final Set<String> KNOWN = Set.of("enterpriseId", "invoiceId", "status", "cursor", "limit");
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder filter = new StringBuilder("1 = 1");
    private final String[] after;
    private final int limit;
    private final Sight sight;

    /** @throws Problem 422 for a parameter or a value that is unknown */
    ReliefSearch(UriInfo uri, Sight sight) {
        Parameters.only(uri, KNOWN);
        var query = uri.getQueryParameters();
        this.sight = sight;
        limit = Limit.of(query.getFirst("limit"));
        after = Cursor.decode(query.getFirst("cursor"), 1);
        and("r.enterpriseId = :own", "own", sight.enterpriseId());
        and("r.enterpriseId = :enterprise", "enterprise", id(query.getFirst("enterpriseId")));
        and("r.invoiceId = :invoice", "invoice", id(query.getFirst("invoiceId")));
        and("r.status = :status", "status", status(query.getFirst("status")));
    }

    Listing<ReliefView> list() {
        long total = Relief.count("from Relief r where " + filter, values);
        if (after != null) {
            behind();
        }
        var found = Relief.<Relief>find("from Relief r where " + filter + " order by r.id desc", values)
                .range(0, limit).list();
        var page = Listing.cut(found, limit, total, last -> Cursor.encode(last.id.toString()));
        return new Listing<>(ReliefView.ofAll(page.items(), sight), page.total(), page.next());
    }

    private void behind() {
        try {
            and("r.id < :id", "id", UUID.fromString(after[0]));
        } catch (IllegalArgumentException unread) {
            throw Cursor.bad();
        }
    }

    private void and(String hql, String name, Object value) {
        if (value != null) {
            filter.append(" and ").append(hql);
            values.put(name, value);
        }
    }

    private static UUID id(String given) {
        return given == null ? null : Ids.parse(given);
    }

    private static Relief.Status status(String given) {
        try {
            return given == null ? null : Relief.Status.valueOf(given);
        } catch (IllegalArgumentException noStatus) {
            throw Problem.invalid("status", Language.words(BillingWords.class).unknownValue(given));
        }
    }
}
