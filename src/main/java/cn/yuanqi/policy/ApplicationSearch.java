package cn.yuanqi.policy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
import cn.yuanqi.platform.form.FormWords;

/** What is asked of the applications: the latest come first. */
final class ApplicationSearch {
    private static final Set<String> KNOWN = Set.of("policyId", "enterpriseId", "status", "cursor", "limit");
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder filter = new StringBuilder();

    ApplicationSearch(PolicySight sight) {
        filter.append("(a.enterpriseId = :own");
        values.put("own", sight.enterpriseId() == null ? new UUID(0, 0) : sight.enterpriseId());
        filter.append(sight.staff() ? " or a.submittedAt is not null)" : ")");
    }

    /** @throws Problem 422 for a parameter or a value that is unknown */
    Listing<PolicyApplication> page(UriInfo uri) {
        Parameters.only(uri, KNOWN);
        var query = uri.getQueryParameters();
        int limit = Limit.of(query.getFirst("limit"));
        asked(query);
        long total = PolicyApplication.count("from PolicyApplication a where " + filter, values);
        var after = Cursor.decode(query.getFirst("cursor"), 1);
        if (after != null) {
            and("a.id < :after", "after", mark(after[0]));
        }
        List<PolicyApplication> found = PolicyApplication.find("from PolicyApplication a where " + filter
                + " order by a.id desc", values).<PolicyApplication>range(0, limit).list();
        return Listing.cut(found, limit, total, last -> Cursor.encode(last.id.toString()));
    }

    private void asked(MultivaluedMap<String, String> query) {
        and("a.policyId = :policy", "policy", id(query.getFirst("policyId")));
        and("a.enterpriseId = :enterprise", "enterprise", id(query.getFirst("enterpriseId")));
        and("a.status = :status", "status", status(query.getFirst("status")));
    }

    List<PolicyApplication> all() {
        return PolicyApplication.list("from PolicyApplication a where " + filter + " order by a.id", values);
    }

    private static UUID mark(String given) {
        try {
            return UUID.fromString(given);
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

    private static ApplicationStatus status(String given) {
        return given == null || given.isEmpty()
                ? null
                : Arrays.stream(ApplicationStatus.values()).filter(each -> each.name().equals(given)).findFirst()
                        .orElseThrow(() -> Problem.invalid("status", Language.words(FormWords.class).chooseOne()));
    }
}
