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

/** What is asked of the proofs of payment. The latest come first. */
final class ProofSearch {
    private static final Set<String> KNOWN = Set.of("enterpriseId", "status", "cursor", "limit");
    private final UriInfo uri;
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder filter = new StringBuilder("1 = 1");
    private final int limit;

    /** @throws Problem 422 for a parameter or a value that is unknown */
    ProofSearch(UriInfo uri, Sight sight) {
        Parameters.only(uri, KNOWN);
        this.uri = uri;
        this.limit = Limit.of(given("limit"));
        and(sight.enterpriseId(), "p.enterpriseId = :own", "own");
        and(given("enterpriseId") == null ? null : Ids.parse(given("enterpriseId")), "p.enterpriseId = :of", "of");
        and(status(), "p.status = :status", "status");
    }

    Listing<PaymentProof> list() {
        long total = PaymentProof.count("from PaymentProof p where " + filter, values);
        var after = Cursor.decode(given("cursor"), 1);
        if (after != null) {
            and(id(after[0]), "p.id < :after", "after");
        }
        var found = PaymentProof
                .<PaymentProof>find("from PaymentProof p where " + filter + " order by p.id desc", values)
                .range(0, limit).list();
        return Listing.cut(found, limit, total, last -> Cursor.encode(last.id.toString()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Cursor.bad();
        }
    }

    private void and(Object value, String hql, String name) {
        if (value != null) {
            filter.append(" and ").append(hql);
            values.put(name, value);
        }
    }

    private String given(String name) {
        var value = uri.getQueryParameters().getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private PaymentProof.Status status() {
        try {
            return given("status") == null ? null : PaymentProof.Status.valueOf(given("status"));
        } catch (IllegalArgumentException noStatus) {
            throw Problem.invalid("status", Language.words(BillingWords.class).unknownValue(given("status")));
        }
    }
}
