package cn.yuanqi.financing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Hits;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** What is asked of the applications: the latest come first. */
final class ApplicationSearch {
    private static final Set<String> KNOWN = Set.of("q", "enterpriseId", "productId", "status", "cursor", "limit");
    /** That the enterprise or the product is called so, or the enterprise has that code. */
    static final String CALLED = "(exists (select 1 from Enterprise e where e.id = a.enterpriseId "
            + "and (e.name like :q escape '!' or e.creditCode like :q escape '!')) "
            + "or exists (select 1 from Product p where p.id = a.productId and p.name like :q escape '!'))";
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder filter = new StringBuilder();
    private final String[] after;
    private final int limit;

    /** @throws Problem 422 for a parameter or a value that is unknown */
    ApplicationSearch(UriInfo uri, FinancingSight sight) {
        Parameters.only(uri, KNOWN);
        var query = uri.getQueryParameters();
        limit = Limit.of(query.getFirst("limit"));
        after = Cursor.decode(query.getFirst("cursor"), 1);
        filter.append(seen(sight, values));
        var q = query.getFirst("q");
        and(CALLED, "q", q == null || q.isBlank() ? null : Hits.part(q.strip()));
        and("a.enterpriseId = :enterprise", "enterprise", id(query.getFirst("enterpriseId")));
        and("a.productId = :product", "product", id(query.getFirst("productId")));
        and("a.status = :status", "status", status(query.getFirst("status")));
    }

    /** The condition on {@code a} that leaves what the asker may see. */
    static String seen(FinancingSight sight, Map<String, Object> values) {
        var either = new StringBuilder("(1 = 0");
        if (sight.staff()) {
            either.append(" or a.submittedAt is not null");
        }
        if (sight.enterpriseId() != null) {
            either.append(" or a.enterpriseId = :own");
            values.put("own", sight.enterpriseId());
        }
        if (sight.institutionId() != null) {
            either.append(" or a.submittedAt is not null and a.institutionId = :lender");
            values.put("lender", sight.institutionId());
        }
        return either.append(')').toString();
    }

    Listing<FinancingApplication> page() {
        long total = FinancingApplication.count("from FinancingApplication a where " + filter, values);
        if (after != null) {
            behind();
        }
        List<FinancingApplication> found = FinancingApplication
                .find("from FinancingApplication a where " + filter + " order by a.id desc", values)
                .<FinancingApplication>range(0, limit).list();
        return Listing.cut(found, limit, total, last -> Cursor.encode(last.id.toString()));
    }

    private void behind() {
        try {
            and("a.id < :id", "id", UUID.fromString(after[0]));
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
        return given == null || given.isEmpty() ? null : Ids.parse(given);
    }

    /** @throws Problem 422 for none that there is */
    static ApplicationStatus status(String given) {
        return given == null || given.isEmpty()
                ? null
                : Arrays.stream(ApplicationStatus.values()).filter(each -> each.name().equals(given)).findFirst()
                        .orElseThrow(() -> Problem.invalid("status",
                                Language.words(FinancingWords.class).chooseOne()));
    }
}
