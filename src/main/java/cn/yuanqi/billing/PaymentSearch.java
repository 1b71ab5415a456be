package cn.yuanqi.billing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
import cn.yuanqi.platform.Problem;

/** What is asked of the payments; the latest come first. */
final class PaymentSearch {
    private static final Set<String> KNOWN = Set.of("enterpriseId", "cursor", "limit");
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder filter = new StringBuilder("1 = 1");
    private final String[] after;
    private final int limit;

    /** @throws Problem 422 for a parameter or a value that is unknown */
    PaymentSearch(UriInfo uri, Sight sight) {
        Parameters.only(uri, KNOWN);
        var query = uri.getQueryParameters();
        limit = Limit.of(query.getFirst("limit"));
        after = Cursor.decode(query.getFirst("cursor"), 2);
        if (sight.enterpriseId() != null) {
            and("p.enterpriseId = :own", "own", sight.enterpriseId());
        }
        if (query.getFirst("enterpriseId") != null) {
            and("p.enterpriseId = :enterprise", "enterprise", Ids.parse(query.getFirst("enterpriseId")));
        }
    }

    Listing<Payment> list() {
        long total = Payment.count("from Payment p where " + filter, values);
        if (after != null) {
            behind();
        }
        var found = Payment
                .<Payment>find("from Payment p where " + filter + " order by p.paidOn desc, p.id desc", values)
                .range(0, limit).list();
        return Listing.cut(found, limit, total, last -> Cursor.encode(last.paidOn.toString(), last.id.toString()));
    }

    private void behind() {
        try {
            and("p.paidOn <= :at and (p.paidOn < :at or p.id < :id)", "at", LocalDate.parse(after[0]));
            values.put("id", UUID.fromString(after[1]));
        } catch (DateTimeParseException | IllegalArgumentException unread) {
            throw Cursor.bad();
        }
    }

    private void and(String hql, String name, Object value) {
        filter.append(" and ").append(hql);
        values.put(name, value);
    }
}
