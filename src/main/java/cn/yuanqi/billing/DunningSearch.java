package cn.yuanqi.billing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;

/** What is asked of the reminders that went out: the latest come first. */
final class DunningSearch {
    private static final Set<String> KNOWN = Set.of("enterpriseId", "invoiceId", "cursor", "limit");
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder filter = new StringBuilder("1 = 1");
    private final String[] after;
    private final int limit;
    private final Sight sight;

    /** @throws cn.yuanqi.platform.Problem 422 for a parameter or a value that is unknown */
    DunningSearch(UriInfo uri, Sight sight) {
        Parameters.only(uri, KNOWN);
        var query = uri.getQueryParameters();
        this.sight = sight;
        limit = Limit.of(query.getFirst("limit"));
        after = Cursor.decode(query.getFirst("cursor"), 1);
        if (sight.enterpriseId() != null) {
            and("l.enterpriseId = :own", "own", sight.enterpriseId());
        }
        if (query.getFirst("enterpriseId") != null) {
            and("l.enterpriseId = :enterprise", "enterprise", Ids.parse(query.getFirst("enterpriseId")));
        }
        if (query.getFirst("invoiceId") != null) {
            and("l.id in (select e.letterId from DunningEntry e where e.invoiceId = :invoice)", "invoice",
                    Ids.parse(query.getFirst("invoiceId")));
        }
    }

    Listing<DunningLetterView> list() {
        long total = DunningLetter.count("from DunningLetter l where " + filter, values);
        if (after != null) {
            behind();
        }
        var found = DunningLetter
                .<DunningLetter>find("from DunningLetter l where " + filter + " order by l.id desc", values)
                .range(0, limit).list();
        var page = Listing.cut(found, limit, total, last -> Cursor.encode(last.id.toString()));
        return new Listing<>(DunningLetterView.ofAll(page.items(), sight), page.total(), page.next());
    }

    private void behind() {
        try {
            and("l.id < :id", "id", UUID.fromString(after[0]));
        } catch (IllegalArgumentException unread) {
            throw Cursor.bad();
        }
    }

    private void and(String hql, String name, Object value) {
        filter.append(" and ").append(hql);
        values.put(name, value);
    }
}
